import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderBytes
@testable import BorderReports

private func path(_ lines: [[Position]], closed: Bool = false) -> String {
    var sink = ByteSink()
    sink.appendPath(lines, closed: closed)
    return String(decoding: sink.takeBytes(), as: UTF8.self)
}

@Suite struct SVGPathTests {
    @Test func isRelativeWithOneDecimal() {
        let line = [(1.04, 2.0), (3.26, 1.5), (3.26, 1.5), (-4, 0)].map { Position(x: $0.0, y: $0.1) }
        #expect(path([line]) == "M1 2l2.3-0.5-7.3-1.5")
    }

    @Test func ringsCloseWithoutRepeatingTheirStart() {
        let ring = [(0.0, 0.0), (10, 0), (10, 10), (0, 0)].map { Position(x: $0.0, y: $0.1) }
        #expect(path([ring], closed: true) == "M0 0l10 0 0 10z")
        #expect(path([], closed: true) == "")
    }

    @Test func numbersThatAreNoneAndHugeOnesAreTamed() {
        #expect(path([[Position(x: .nan, y: .infinity), Position(x: 1e300, y: 5)]]) == "M0 0l1000000 5")
    }

    /// What is read back is never farther than half a tenth from what was written, however long the line.
    @Test(arguments: 0..<10)
    func roundingNeverAddsUp(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        var line: [Position] = []
        for _ in 0..<500 {
            line.append(
                Position(x: Double.random(in: -50...50, using: &random), y: Double.random(in: -9...9, using: &random))
            )
        }
        let numbers = SVGChecker.numbers(in: path([line])).compactMap { Double($0) }
        #expect(numbers.count == 1000)
        var pen = Position(x: 0, y: 0)
        for (index, vertex) in line.enumerated() {
            pen = Position(x: pen.x + numbers[2 * index], y: pen.y + numbers[2 * index + 1])
            #expect(abs(pen.x - vertex.x) <= 0.05001 && abs(pen.y - vertex.y) <= 0.05001)
        }
    }

    @Test func textCannotBreakOut() {
        var sink = ByteSink()
        sink.appendXML("<script>alert('x')</script> & \"]]>\u{0}\u{1B}\t\u{FFFE}Тбилиси 😀")
        #expect(
            String(decoding: sink.takeBytes(), as: UTF8.self)
                == "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;]]&gt; Тбилиси 😀"
        )
    }

    @Test func idsAreSafeAndDifferent() {
        var ids = SceneIdentifiers(prefix: "a<b")
        #expect(ids.unique("RUS>FIN@FIN-RUS") == "a-bRUS-FIN-FIN-RUS")
        #expect(ids.unique("RUS>FIN@FIN-RUS") == "a-bRUS-FIN-FIN-RUS-2")
        #expect(ids.unique("\"onload=\"") == "a-b-onload-")
    }

    @Test(arguments: [(0.25, "0.25"), (1.6, "1.6"), (-0.05, "-0.05"), (2, "2"), (0.9, "0.9"), (.nan, "0")])
    func hundredths(value: Double, text: String) {
        var sink = ByteSink()
        sink.appendHundredths(value)
        #expect(String(decoding: sink.takeBytes(), as: UTF8.self) == text)
    }
}

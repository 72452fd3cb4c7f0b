import BorderTestSupport
import Testing

@testable import BorderBytes
@testable import BorderIntake

/// Lines that are written, against the plainest reader of RFC 4180.
struct DelimitedLineTests {
    private static func cells(_ line: String) -> [[CSVText.Cell]]? { CSVText.rows(Array(line.utf8)) }

    /// What a cell becomes that a spreadsheet would run: an apostrophe goes before it, unless it is a signed number.
    private static func safe(_ text: String) -> String {
        guard let first = text.unicodeScalars.first else { return "" }
        if ["=", "@", "\t", "\r"].contains(first) { return "'" + text }
        guard first == "+" || first == "-" else { return text }
        let rest = text.unicodeScalars.dropFirst()
        let dots = rest.count { $0 == "." }
        let digits = rest.allSatisfy { ("0"..."9").contains($0) || $0 == "." }
        return digits && dots <= 1 && !rest.isEmpty && rest.first != "." && rest.last != "." ? text : "'" + text
    }

    @Test func everyPairOfCellsIsReadBack() {
        for one in hostileNames {
            for other in hostileNames {
                let rows = Self.cells(DelimitedLine.text([one, other, "end"]))
                #expect(rows?.map { $0.map(\.text) } == [[Self.safe(one), Self.safe(other), "end"]], "\(one) \(other)")
            }
        }
    }

    @Test func cellsOfAnySignsAreReadBack() {
        var random = SplitMix(seed: 91)
        let signs: [Unicode.Scalar] = [
            "a", ",", "\"", "\n", "\r", "=", "-", "+", "1", ".", "'", "\t", ";", "\u{301}", "é", " ",
        ]
        for _ in 0..<4000 {
            let cells = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                var text = String.UnicodeScalarView()
                for _ in 0..<Int.random(in: 0...6, using: &random) {
                    text.append(signs[Int.random(in: 0..<signs.count, using: &random)])
                }
                return String(text)
            }
            let line = DelimitedLine.text(cells + ["."])
            let read = Self.cells(line)?.map { $0.map { Array($0.text.unicodeScalars) } }
            #expect(read == [(cells + ["."]).map { Array(Self.safe($0).unicodeScalars) }], "\(cells)")
        }
    }

    @Test(arguments: [
        (["a", "b"], "a,b\n"), ([""], "\n"), (["", ""], ",\n"), (["a,b"], "\"a,b\"\n"), (["\""], "\"\"\"\"\n"),
        (["a\nb"], "\"a\nb\"\n"), (["=1+1"], "'=1+1\n"), (["-1.5"], "-1.5\n"), (["-1.5.2"], "'-1.5.2\n"),
        (["+"], "'+\n"), (["-"], "'-\n"), (["-.5"], "'-.5\n"), (["-5."], "'-5.\n"), (["-٥"], "'-٥\n"),
        (["=a,\"b\""], "\"'=a,\"\"b\"\"\"\n"), (["\r"], "\"'\r\"\n"), ([" =1"], "\" =1\"\n"), (["@x"], "'@x\n"),
        (["=\u{301}cmd()"], "'=\u{301}cmd()\n"),
    ])
    func aLineByHand(_ cells: [String], _ line: String) { #expect(DelimitedLine.text(cells) == line) }
}

import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis
@testable import BorderReports

/// Sums of reports as text: what is written can be read back and added up again.
@Suite("Words of sums")
struct ArithmeticWordsTests {
    private let words: ArithmeticWords

    init() throws { words = ArithmeticWords(atlas: try Atlas.embedded()) }

    private func step(_ value: Int64, _ reports: [String] = []) -> ArithmeticStep {
        ArithmeticStep(value: abs(value), adds: value >= 0, reports: reports)
    }

    @Test(
        "signs, reports and the sum",
        arguments: [
            ([5], "5"), ([-5], "−5"), ([5, 7], "5 + 7 = 12"), ([-5, 7], "−5 + 7 = 2"), ([5, -7], "5 − 7 = -2"),
            ([1_000_000, -1, -1], "1,000,000 − 1 − 1 = 999,998"),
            // Nothing without a report adds nothing to a sum that says more.
            ([0, 5, 0], "5"), ([0], "0"), ([0, 0], "0 + 0 = 0"), ([], ""),
        ] as [([Int64], String)]
    )
    func sums(values: [Int64], text: String) { #expect(words.sum(of: values.map { step($0) }) == text) }

    @Test("a report's own zero is named")
    func zeroes() {
        #expect(words.sum(of: [step(0, ["none"]), step(4, ["a"]), step(0)]) == "0 (none) + 4 (a) = 4")
    }

    @Test("what is added and taken away again is left out")
    func cancelled() {
        let steps = [step(43_000, ["a"]), step(-8_000, ["b"]), step(8_000, ["b"]), step(-7_000, ["a"])]
        #expect(words.sum(of: steps) == "43,000 (a) − 7,000 (a) = 36,000")
        #expect(words.sum(of: [step(5, ["a"]), step(-5, ["b"])]) == "5 (a) − 5 (b) = 0")
        #expect(words.sum(of: [step(7, ["a"]), step(-7, ["a"]), step(0, ["a"])]) == "0 (a)")
    }

    @Test("a report's own words stand behind its name")
    func ownWords() {
        let text = words.sum(of: [step(10_300, ["a"]), step(-1, ["b"])]) { $0.adds ? "about 10,400" : nil }
        #expect(text == "10,300 (a: about 10,400) − 1 (b) = 10,299")
    }

    @Test(
        "sums beyond 64 bits stop at the end of them",
        arguments: [
            ([.max, .max], Int64.max), ([.max, 1], .max), ([-.max, -.max], .min), ([-.max, -1, -1], .min),
            ([.max, .max, -1], .max - 1), ([1_000_000_000_000_000_000], 1_000_000_000_000_000_000),
        ] as [([Int64], Int64)]
    )
    func hugeSums(values: [Int64], sum: Int64) {
        let text = words.sum(of: values.map { step($0) })
        #expect(text.hasSuffix(values.count > 1 ? "= \(sum.grouped)" : sum.grouped))
    }

    /// The terms and the sum of a text, read digit by digit.
    private func read(_ text: String) throws -> (terms: [Int64], sum: Int64) {
        let sides = text.split(separator: " = ")
        var terms: [Int64] = []
        var isAdded = true
        for word in sides[0].split(separator: " ") {
            switch word {
            case "+": isAdded = true
            case "−": isAdded = false
            default:
                if word.hasPrefix("(") || word.hasSuffix(")") { continue }
                if word.hasPrefix("−") { isAdded = false }
                let value = try #require(Int64(word.filter(\.isNumber)))
                terms.append(isAdded ? value : -value)
            }
        }
        return (terms, try #require(Int64(sides[sides.count - 1].filter { $0.isNumber || $0 == "-" })))
    }

    @Test("what is written adds up", arguments: 1...25 as ClosedRange<UInt64>)
    func readBack(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        for _ in 0..<20 {
            let values = (0..<Int.random(in: 2...9, using: &random)).map { _ in
                Int64.random(in: -900_000_000...900_000_000, using: &random) >> Int64.random(in: 0...29, using: &random)
            }
            let steps = values.enumerated().map { step($1, ["r\($0)"]) }
            let (terms, sum) = try read(words.sum(of: steps))
            #expect(terms == values.map { $0 }, "seed \(seed)")
            #expect(sum == values.reduce(0, +), "seed \(seed)")
        }
    }

    @Test(
        "a subject is a place and a way, with people and days where they are named",
        arguments: [
            ("FIN-RUS", "RUS>FIN", "any", nil, "Finland–Russia border, Russia to Finland"),
            ("GEO", "*>GEO", "any", "2022-09-24", "Georgia, into Georgia, 24 Sept 2022"),
            (
                "GEO", "GEO>*", "citizen=RUS;sex=m", "2022-09-24/2022-10-02",
                "Georgia, out of Georgia, men, citizens of Russia, 24 Sept–2 Oct 2022"
            ),
            ("vaalimaa-torfyanovka", "RUS>FIN", "sex=f", "2022-09", "Vaalimaa, Russia to Finland, women, Sept 2022"),
            ("no-such-crossing", "*>EU", "any", "2022", "no-such-crossing, into European Union, 2022"),
        ] as [(String, String, String, String?, String)]
    )
    func subjects(place: String, way: String, people: String, days: String?, text: String) throws {
        let set = CountedSet(
            placement: try Made.placement(place, way),
            population: try #require(Population(people)),
            unit: .person
        )
        #expect(words.subject(of: set, on: try days.map(Made.days)) == text)
    }
}

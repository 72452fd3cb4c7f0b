import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

/// What is found in the records of a file, however they came into one ledger.
@Suite struct LedgerChecksTests {
    private static let header = "date,place,direction,count\n"

    private func found(_ input: FlowInput, _ atlas: Atlas, file: String = "t.csv") -> [String] {
        input.checks(today: nil, atlas: atlas, file: file).map { "\($0.code.rawValue) \($0.count) in \($0.source)" }
    }

    /// More keys than are kept: rows that were joined are counted and said, and nothing is claimed of them.
    @Test func joinedKeysAreSaidAndNotJudged() throws {
        let atlas = try Atlas.embedded()
        // Every other day has a number.
        let rows = (0..<30).map { Day(rawValue: 18_628 + 2 * $0).description + ",Narva-1,RUS>EST,\(5 + $0 % 3)\n" }
        let text = LedgerChecksTests.header + rows.joined()
        var grain = LedgerGrain.finest
        (grain.budget, grain.unit) = (4, .month)
        let joined = try Read.text(text, atlas: atlas, grain: grain)
        #expect(found(joined, atlas) == ["joined-keys 30 in t.csv"])
        grain.budget = 100
        let whole = try Read.text(text, atlas: atlas, grain: grain)
        #expect(found(whole, atlas) == ["gap 29 in t.csv"])
    }

    /// Of three rows that say 1,000, 1,000 and 1,100 of one thing, one repeats another and two contradict each other.
    @Test func aRepetitionIsFoundBesideAContradiction() throws {
        let atlas = try Atlas.embedded()
        let row = "2021-03-04,Narva-1,RUS>EST,1000\n"
        let text = LedgerChecksTests.header + row + row + row.replacing("1000", with: "1100")
        let input = try Read.text(text, atlas: atlas)
        #expect(found(input, atlas) == ["conflicting-key 1 in t.csv", "repeated-row 1 in t.csv"])
    }

    /// Parts of one file that several workers read are one file, with the lines of the whole.
    @Test(arguments: 0..<8 as Range<UInt64>) func partsOfAFileAreOneFile(_ seed: UInt64) throws {
        let atlas = try Atlas.embedded()
        var random = SplitMix(seed: seed)
        let rows = (0..<24).map { _ in
            let place = ["Narva-1", "EST-RUS", "Luhamaa"].randomElement(using: &random) ?? ""
            return "2021-0\(Int.random(in: 1...3, using: &random)),\(place),RUS>EST,"
                + "\(Int.random(in: 5...6, using: &random))\n"
        }
        let whole = try Read.text(LedgerChecksTests.header + rows.joined(), atlas: atlas)
        let halves = try Read.files(
            [("t.csv", rows.prefix(11).joined()), ("t.csv", rows.dropFirst(11).joined())].map {
                ($0.0, LedgerChecksTests.header + $0.1)
            },
            atlas: atlas
        )
        #expect(!found(whole, atlas).isEmpty, "seed \(seed)")
        #expect(found(halves, atlas) == found(whole, atlas), "seed \(seed)")
    }

    /// Records of several files that name one source: what is found is found, but no line of any file is named.
    @Test func linesOfSeveralFilesAreNotMistakenForOneAnother() throws {
        let atlas = try Atlas.embedded()
        let text = { (count: Int) in "date,place,direction,count,authority\n2021-03,Narva-1,RUS>EST,\(count),Guard\n" }
        let input = try Read.files([("a.csv", text(5)), ("b.csv", text(6))], atlas: atlas)
        let findings = input.checks(today: nil, atlas: atlas, file: "")
        #expect(findings.map(\.code) == [.conflictingKey])
        #expect(findings.flatMap(\.cases).map(\.lines) == [.none])
        #expect(findings.map(\.source) == ["Guard"])
    }

    /// However often something is found, the first twenty cases are kept, and all are counted.
    @Test func theFirstTwentyCasesAreKept() throws {
        let atlas = try Atlas.embedded()
        // 400 days, each of them there twice, half of the pairs far apart.
        let days = (0..<400).map { Day(rawValue: 18_628 + $0).description + ",Narva-1,RUS>EST,\(5 + $0 % 3)\n" }
        let text = LedgerChecksTests.header + days.reversed().joined() + days.joined()
        let findings = try Read.text(text, atlas: atlas).checks(today: nil, atlas: atlas, file: "t.csv")
        #expect(findings.map(\.code) == [.repeatedRow] && findings.map(\.count) == [400])
        // The last day stands on line 2 and again on the last line.
        #expect(findings.first?.cases.map(\.lines) == (2...21).map { LineSpan(first: $0, last: 803 - $0) })
    }
}

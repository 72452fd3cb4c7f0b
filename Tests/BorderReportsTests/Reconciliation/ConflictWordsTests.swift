import BorderAtlas
import BorderCore
import Testing

@testable import BorderAnalysis
@testable import BorderReports

/// Contradictions in sentences: what does not agree, with its numbers, and what was done about it.
@Suite("Words of contradictions")
struct ConflictWordsTests {
    private let atlas: Atlas
    private let words: ConflictWords

    init() throws {
        atlas = try Atlas.embedded()
        let result = try Made.reconciliation(
            """
            few,flow,crossing,2022-09-24,GEO,into GEO,any,9000,up_to,Minister,,,,,,,,
            many,flow,crossing,2022-09-24,GEO,into GEO,any,11000,at_least,Ministry,,,,,,,,
            week,flow,crossing,2022-09-21/2022-09-27,GEO,into GEO,citizen=RUS,50000,about,Ministry,,,,,,,,
            undated,flow,crossing,,GEO,into GEO,citizen=RUS,50000,about,Ministry,,,,,,,,
            left,stock,person,2022-09-27,GEO,,citizen=RUS,100000,about,Ministry,,,,,,,,
            old,flow,crossing,2022-09-20,FIN-RUS,RUS>FIN,any,100,exact,Guard,,2022-09-21,,,,,,
            new,flow,crossing,2022-09-20,FIN-RUS,RUS>FIN,any,120,exact,Guard,,2022-09-22,,,old,,,
            """,
            atlas: atlas
        )
        words = ConflictWords(result, atlas: atlas)
    }

    private func conflict(
        _ kind: ClaimConflict.Kind,
        _ reports: [String],
        _ change: (inout ClaimConflict) -> Void = { _ in }
    ) -> ClaimConflict {
        var conflict = ClaimConflict(kind: kind, reports: reports)
        change(&conflict)
        return conflict
    }

    @Test("two wordings stand against each other, each with its report")
    func wording() {
        #expect(
            words.sentence(for: conflict(.wording, ["few", "many"]))
                == "Georgia, into Georgia: up to 9,000 (few) against at least 11,000 (many)"
        )
    }

    @Test("one figure with two periods says both; days nobody states are said to be unstated")
    func dates() {
        #expect(
            words.sentence(for: conflict(.dates, ["week", "undated"]))
                == "Georgia, into Georgia, citizens of Russia: one figure with two periods: "
                + "about 50,000 (week) for 21–27 Sept 2022 against about 50,000 (undated) for unstated days"
        )
    }

    @Test("a balance gives the sum and the number said to remain")
    func balance() {
        func sentence(_ reports: [String]) -> String {
            words.sentence(
                for: conflict(.balance, reports) {
                    $0.arithmetic = [
                        ArithmeticStep(value: 50_000, adds: true, reports: ["week"]),
                        ArithmeticStep(value: 100, adds: false, reports: ["old"]),
                    ]
                }
            )
        }
        let sum = "Georgia, into Georgia, citizens of Russia: 50,000 (week) − 100 (old) = 49,900"
        #expect(sentence(["week", "old", "left"]) == "\(sum), but about 100,000 (left) are said to remain")
        #expect(sentence(["week", "old"]) == "\(sum), but another number are said to remain")
    }

    @Test("a circle names its reports in their order")
    func circle() {
        #expect(
            words.sentence(for: conflict(.circle, ["b", "a", "b"]))
                == "computed from one another in a circle: b → a → b"
        )
    }

    @Test("a sum that cannot be says which side is violated, whose number it is, and what the others leave")
    func arithmetic() throws {
        let set = CountedSet(placement: try Made.placement("GEO", "*>GEO"))
        func sentence(leavesAtMost: Bool, reports: [String], steps: [ArithmeticStep], set: CountedSet?) throws -> String
        {
            let days = try Made.days("2022-09-24/2022-09-25")
            return words.sentence(
                for: conflict(.arithmetic, ["many", "few"]) {
                    $0.violated = ArithmeticStep(value: 10_300, adds: true, reports: reports, set: set, days: days)
                    $0.arithmetic = steps
                    $0.leavesAtMost = leavesAtMost
                }
            )
        }
        let step = [ArithmeticStep(value: 9_999, adds: true, reports: ["few"])]
        let subject = "Georgia, into Georgia, 24–25 Sept 2022: "
        #expect(
            try sentence(leavesAtMost: true, reports: ["many"], steps: step, set: set)
                == subject + "10,300 or more (many), but 9,999 (few) leaves no more"
        )
        #expect(
            try sentence(leavesAtMost: false, reports: [], steps: step, set: set)
                == subject + "10,300 or fewer, but 9,999 (few) leaves no fewer"
        )
        // Without the arithmetic, or without a name for what is violated, the numbers stand side by side.
        let plain = "Georgia, into Georgia: at least 11,000 (many), up to 9,000 (few) leave no number that is possible"
        #expect(try sentence(leavesAtMost: true, reports: ["many"], steps: [], set: set) == plain)
        #expect(try sentence(leavesAtMost: true, reports: ["many"], steps: step, set: nil) == plain)
    }

    @Test("an id that no report has stands for itself", arguments: ["nobody", "<script>", "=cmd()", ""])
    func unknownReports(id: String) {
        #expect(words.sentence(for: conflict(.wording, [id, id])) == "\(id) against \(id)")
        #expect(
            words.sentence(for: conflict(.dates, [id]))
                == "one figure with two periods: \(id) for unstated days"
        )
    }

    @Test(
        "what was done: set aside before nothing",
        arguments: [
            (.arithmetic, ["many", "few"], ["few"], "set aside the least trusted, few"),
            (.wording, ["old", "many"], ["old", "few"], "set aside the least trusted, old, few"),
            (.balance, ["many"], [], "nothing: the wordings leave room; ask who counted"),
            (.dates, ["week", "undated"], [], "read together: the days stay open"),
            (.circle, ["many"], [], "nothing: none of them counts as a source of its own"),
            (.arithmetic, ["many"], [], "nothing: persons are not added, so all stand; ask who counted"),
            (.wording, ["nobody"], [], "nothing: the days stay open enough for both"),
        ] as [(ClaimConflict.Kind, [String], [String], String)]
    )
    func remedies(kind: ClaimConflict.Kind, reports: [String], setAside: [String], remedy: String) {
        #expect(words.remedy(for: conflict(kind, reports) { $0.setAside = setAside }) == remedy)
    }

    @Test("equal trust is said")
    func equalTrust() {
        let found = conflict(.arithmetic, ["many", "few"]) { ($0.setAside, $0.equallyTrusted) = (["few"], ["many"]) }
        #expect(words.remedy(for: found) == "set aside few, of equal trust with many")
        let three = conflict(.arithmetic, ["many", "few", "old"]) {
            ($0.setAside, $0.equallyTrusted) = (["few"], ["many", "old"])
        }
        #expect(words.remedy(for: three) == "set aside few, of equal trust with many, old; the others agree")
    }
}

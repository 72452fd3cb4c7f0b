import BorderCore
import BorderTestSupport
import Testing

@testable import BorderIntake

/// What was said of a place, direction and counting country is said again, without asking again.
struct PlaceChecksTests {
    /// More directions than a place has bits for.
    private static let words: ObservationBatch.Words = {
        var words = ObservationBatch.Words()
        words.places = (0..<40).map { "place \($0)" }
        words.directions = (0..<90).map { .into("country \($0)") }
        words.reporters = ["", "FIN", "RUS"]
        return words
    }()

    /// Dislikes every third combination.
    private static func problem(_ place: String, _ direction: DirectionTerm, _ reporter: String) -> Finding? {
        let text = "\(place) \(direction) \(reporter)"
        let sum = text.utf8.reduce(0) { $0 &+ Int($1) }
        return sum % 3 == 0 ? Finding("bad", found: text, expected: "", suggestion: "") : nil
    }

    @Test(arguments: [UInt32(0), 1]) func everyCombinationIsAskedOnceAndRemembered(_ usual: UInt32) throws {
        let asked = SharedValue([String: Int]())
        let made = PlaceChecks(
            { place, direction, reporter, _ in
                asked.change { $0["\(place) \(direction) \(reporter)", default: 0] += 1 }
                return Self.problem(place, direction, reporter)
            },
            usualReporter: usual
        )
        var checks = try #require(made)
        var random = SplitMix(seed: 99)
        var wanted: Set<String> = []
        for _ in 0..<6_000 {
            let place = UInt32.random(in: 0..<40, using: &random)
            // Mostly the directions around the last bit.
            let direction =
                Bool.random(using: &random)
                ? UInt32.random(in: 62..<66, using: &random) : UInt32.random(in: 0..<90, using: &random)
            let reporter = UInt32.random(in: 0..<3, using: &random)
            let found = checks.problem(place: place, direction: direction, reporter: reporter, words: Self.words)
            let names = (
                Self.words.places[Int(place)], Self.words.directions[Int(direction)],
                Self.words.reporters[Int(reporter)]
            )
            wanted.insert("\(names.0) \(names.1) \(names.2)")
            if found != Self.problem(names.0, names.1, names.2) {
                Issue.record("\(names) is \(found.debugDescription)")
                return
            }
        }
        let counts = asked.read { $0 }
        #expect(Set(counts.keys) == wanted)
        #expect(counts.values.allSatisfy { $0 == 1 })
        #expect(wanted.count > 2000)
    }

    /// What nobody reads needs no search for what was meant; what somebody reads is asked for once more, and kept.
    @Test func wordsAreSearchedForOnlyWhereTheyAreRead() throws {
        let asked = SharedValue([Bool]())
        let made = PlaceChecks(
            { place, _, _, isRead in
                asked.change { $0.append(isRead) }
                return place == "place 1" ? Finding("bad", found: place, suggestion: isRead ? "did you mean" : "") : nil
            },
            usualReporter: 0
        )
        var checks = try #require(made)
        func suggestion(_ place: UInt32, _ isRead: Bool) -> String? {
            checks.problem(place: place, direction: 0, reporter: 0, words: Self.words, isRead: isRead)?.suggestion
        }
        #expect(suggestion(1, false) == "" && suggestion(1, false) == "")
        #expect(suggestion(1, true) == "did you mean" && suggestion(1, false) == "did you mean")
        #expect(suggestion(1, true) == "did you mean" && suggestion(2, false) == nil && suggestion(2, true) == nil)
        #expect(asked.read { $0 } == [false, true, false])
    }

    /// The words of the diagnostics that are kept are full, and of as few others as anybody reads.
    @Test(arguments: [(3, false, false, 3), (0, false, false, 0), (0, true, true, 9), (0, true, false, 0)])
    func onlyWhatIsKeptIsSearchedFor(_ kept: Int, _ hasSink: Bool, _ readsReasons: Bool, _ searches: Int) throws {
        let asked = SharedValue(0)
        var limits = IntakeLimits()
        limits.diagnostics = kept
        let sink = hasSink ? CountingSink(readsReasons: readsReasons) : nil
        let options = IntakeOptions(
            limits: limits,
            rejects: sink,
            placeCheck: { place, _, _, isRead in
                if isRead { asked.change { $0 += 1 } }
                return Finding("unknown-place", found: place, suggestion: isRead ? "did you mean \(place)?" : "")
            }
        )
        let rows = (1...9).map { "x\($0),both,1\n" }.joined()
        let reading = try Reading("at,direction,count\n" + rows, options: options)
        #expect(asked.read { $0 } == searches)
        let words = (1...9).map { "example:\($0 + 1):1: error: x\($0); did you mean x\($0)?" }
        #expect(reading.diagnostics == Array(words.prefix(kept)))
        #expect(reading.summary.diagnosticCounts == ["unknown-place": 9])
        if let sink {
            #expect(sink.reasons.read { $0 }.map(\.code) == Array(repeating: "unknown-place", count: 9))
            #expect(sink.reasons.read { $0 }.map(\.suggestion.isEmpty) == Array(repeating: !readsReasons, count: 9))
        }
    }

    private struct CountingSink: RejectSink {
        let readsReasons: Bool
        let reasons = SharedValue([Diagnostic]())

        func begin(header: [String]) {}
        func reject(_ row: RejectedRow) { reasons.change { $0 += row.reasons } }
    }

    @Test func withoutACheckThereIsNone() {
        let none = PlaceChecks(nil, usualReporter: 0)
        #expect(none == nil)
    }

    /// The column of the fault is that of what the check speaks of.
    @Test(arguments: [
        ("unknown-place", 1), ("unknown-country", 3), ("no-direction", 3), ("direction-off-border", 3),
        ("ambiguous-place", 1),
    ])
    func theFaultStandsWhereItIs(_ code: String, _ column: Int) throws {
        let options = IntakeOptions(placeCheck: { _, _, _, _ in
            Finding(code, found: "a", expected: "b", suggestion: "c")
        })
        let reading = try Reading("at,direction,count\nx,both,1\n,into FIN,2\n", options: options)
        #expect(
            reading.diagnostics == [
                "example:2:\(column): error: a; expected b; c", "example:3:2: error: a; expected b; c",
            ]
        )
        #expect(reading.summary.diagnosticCounts == [code: 2])
    }
}

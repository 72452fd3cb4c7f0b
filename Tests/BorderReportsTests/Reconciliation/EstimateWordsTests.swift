import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis
@testable import BorderReports

/// A reconciled number in words: counted, computed, said and estimated never sound alike.
@Suite("Words of reconciled numbers")
struct EstimateWordsTests {
    private static let most = Double(Int64.max)

    @Test(
        "every basis has words of its own, and none without a number",
        arguments: [
            (.observed, 8_572, nil, "8,572 counted"), (.observed, 0, nil, "0 counted"),
            (.observed, nil, Quantity(5), "no figure"),
            (.derived, 7_065, nil, "7,065 by addition and subtraction"), (.derived, nil, nil, "no figure"),
            (.reported, 53_400, Quantity(53_000, .moreThan), "more than 53,000"),
            (.reported, 53_400, nil, "no figure"), (.reported, nil, Quantity(10, .upTo), "up to 10"),
            (.modelled, 7_791.84, Quantity(7_000, .about), "about 7,800 (estimate)"),
            (.modelled, 0.4, nil, "about 0 (estimate)"), (.modelled, nil, Quantity(7_000, .about), "no figure"),
            (.modelled, 1e19, nil, "about a number too large to print (estimate)"),
            (.none, 5, Quantity(5), "no figure"), (.withheld, 5, Quantity(5), "no figure"),
        ] as [(Basis, Double?, Quantity?, String)]
    )
    func basis(basis: Basis, best: Double?, wording: Quantity?, words: String) throws {
        let flow = try Made.reconciled {
            $0.basis = basis
            $0.best = best
            $0.wording = wording
        }
        #expect(flow.words == words)
    }

    @Test(
        "a count too large for a double keeps its last digit",
        arguments: [.max, .max - 1, 9_007_199_254_740_993, 1_000_000_000_000_000_001] as [Int64]
    )
    func largeCounts(value: Int64) throws {
        for (basis, ending) in [(Basis.observed, "counted"), (.derived, "by addition and subtraction")] {
            let flow = try Made.reconciled {
                $0.basis = basis
                ($0.lower, $0.upper, $0.best) = (value, value, Double(value))
            }
            #expect(flow.words == "\(value.grouped) \(ending)")
            #expect(flow.limitWords == "exactly \(value.grouped)")
        }
    }

    @Test(
        "limits as a sentence needs them",
        arguments: [
            (0, nil, "anything"), (1, nil, "at least 1"), (53_000, nil, "at least 53,000"), (0, 0, "exactly 0"),
            (50_655, 50_655, "exactly 50,655"), (7_077, 8_077, "between 7,077 and 8,077"), (0, 1, "between 0 and 1"),
            (.max, nil, "at least 9,223,372,036,854,775,807"), (.max, .max, "exactly 9,223,372,036,854,775,807"),
        ] as [(Int64, Int64?, String)]
    )
    func limits(lower: Int64, upper: Int64?, words: String) throws {
        #expect(try Made.reconciled { ($0.lower, $0.upper) = (lower, upper) }.limitWords == words)
    }

    @Test(
        "a likely range has two digits at both ends",
        arguments: [
            (nil, nil), (7_391...7_996, "likely 7,400–8,000"), (0...0.49, "likely 0–0"), (99.4...99.6, "likely 99–100"),
            (1...most, "likely 1–a number too large to print"),
        ] as [(ClosedRange<Double>?, String?)]
    )
    func likely(range: ClosedRange<Double>?, words: String?) throws {
        #expect(try Made.reconciled { $0.likely = range }.likelyWords == words)
    }

    /// Two digits by the way of the hand: the first two, and one more where the third is 5 or above.
    private func twoDigitsByHand(_ value: Int64) -> Int64 {
        let digits = String(value).map { Int64($0.wholeNumberValue ?? 0) }
        guard digits.count > 2 else { return value }
        let head = digits[0] * 10 + digits[1] + (digits[2] >= 5 ? 1 : 0)
        return digits.dropFirst(2).reduce(head) { sum, _ in sum * 10 }
    }

    @Test("two digits are those a hand would write", arguments: 1...20 as ClosedRange<UInt64>)
    func twoDigits(seed: UInt64) {
        var random = SplitMix(seed: seed)
        for _ in 0..<100 {
            let value =
                Int64.random(in: 0...999_999_999_999, using: &random) >> Int64.random(in: 0...39, using: &random)
            #expect(
                ReconciledFlow.printed(ReconciledFlow.rounded(Double(value))) == twoDigitsByHand(value).grouped,
                "seed \(seed): \(value)"
            )
        }
    }

    @Test("the observation status is SDMX's, and a contradiction makes it unreliable", arguments: Basis.allCases)
    func observationStatus(basis: Basis) throws {
        let code =
            switch basis {
            case .observed: "A"
            case .reported: "V"
            case .derived: "E"
            case .modelled: "I"
            case .withheld: "Q"
            case .none: "L"
            }
        #expect(basis.observationStatus == code)
        let calm = try Made.reconciled { $0.basis = basis }
        #expect(calm.observationStatus == code)
        let contested = try Made.reconciled {
            $0.basis = basis
            $0.isContested = true
        }
        #expect(contested.observationStatus == (basis == .none ? "L" : "U"))
    }

    @Test(
        "remarks: what is contested, what a queue held up, why there is no estimate",
        arguments: [
            (false, [], false, nil, nil, ""), (true, [], false, nil, nil, "contested"),
            (true, ["a", "b"], false, nil, nil, "contested: a, b set aside"),
            (false, ["a"], false, nil, nil, ""),
            (false, [], true, nil, nil, "a queue was reported: who got through, not who wanted to"),
            (false, [], false, .noReport, nil, "no report covers it"),
            (false, [], false, .noReport, 5, ""),
            (
                true, ["a"], true, .notSettled, nil,
                "contested: a set aside; a queue was reported: who got through, not who wanted to; "
                    + "the estimate did not settle"
            ),
        ] as [(Bool, [String], Bool, ReconciledFlow.Gap?, Double?, String)]
    )
    func remarks(
        isContested: Bool,
        setAside: [String],
        hasQueue: Bool,
        gap: ReconciledFlow.Gap?,
        best: Double?,
        words: String
    ) throws {
        let flow = try Made.reconciled {
            ($0.isContested, $0.setAside, $0.isCapacityLimited, $0.gap, $0.best) =
                (isContested, setAside, hasQueue, gap, best)
        }
        #expect(flow.remark == words)
    }

    @Test("an estimate beside a number decides the row's status")
    func statusOfRows() throws {
        let plain = try Made.row("a")
        var estimated = plain
        estimated.estimate = try Made.reconciled { $0.basis = .modelled }
        #expect(plain.observationStatus == "A" && estimated.observationStatus == "I")
        #expect(!Made.summary([plain, plain]).isEstimated && Made.summary([plain, estimated]).isEstimated)
    }
}

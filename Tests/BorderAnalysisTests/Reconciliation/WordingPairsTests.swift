import BorderAtlas
import BorderCore
import Testing

@testable import BorderAnalysis

/// Two wordings of one day contradict each other where no count fits both, and only there.
@Suite("Every pair of wordings")
struct WordingPairsTests {
    private static let values: [Int64] = [7, 9, 10, 20]
    private static let quantities = Qualifier.allCases.flatMap { qualifier in
        values.map { Quantity($0, qualifier, rangeEnd: $0 + 2) }
    }

    /// Whether some count fits both, by trying; strictly, the number itself is not more than it.
    private func share(_ one: Quantity, _ other: Quantity, strictly: Bool = false) -> Bool {
        (0...60 as ClosedRange<Int64>).contains { count in
            [one, other].allSatisfy { quantity in
                let margin: Int64 = quantity.value % 10 == 0 ? 10 : 1
                return switch quantity.qualifier {
                case .exact: count == quantity.value
                case .rounded: abs(count - quantity.value) <= margin / 2
                case .about: abs(count - quantity.value) <= margin
                case .moreThan: count >= quantity.value + (strictly ? 1 : 0)
                case .atLeast: count >= quantity.value
                case .nearly: count <= quantity.value && count >= quantity.value - margin
                case .lessThan: count < max(1, quantity.value)
                case .upTo: count <= quantity.value
                case .range: count >= quantity.value && count <= quantity.value + 2
                }
            }
        }
    }

    @Test("contradict where no count fits both, and the less trusted is set aside", arguments: Qualifier.allCases)
    func pairs(qualifier: Qualifier) throws {
        let made = try MadeReports()
        var options = ReconciliationOptions()
        options.estimates = false
        for one in [Quantity(8, qualifier, rangeEnd: 10), Quantity(10, qualifier, rangeEnd: 12)] {
            for other in Self.quantities {
                let reports = try [("a", one, "A1"), ("b", other, "C3")].map { id, quantity, grade in
                    try made.report(id, "FIN-RUS", "RUS>FIN", "2022-09-21", 0) {
                        $0.quantity = quantity
                        $0.details.authority = "Source \(id)"
                        $0.details.grade = grade
                    }
                }
                let result = Reconciliation(ReconciliationInput(reports), options: options, atlas: made.atlas)
                let agree = share(one, other)
                guard !agree || share(one, other, strictly: true) else {
                    // "More than 10" and "up to 10": told, and as by a hair's breadth, without setting one aside.
                    #expect(result.conflicts.map(\.id) == ["conflict:wording:a+b"], "\(one) and \(other)")
                    #expect(result.conflicts.map(\.setAside) == [[]], "\(one) and \(other)")
                    #expect(result.uses == [.used, .used], "\(one) and \(other)")
                    continue
                }
                #expect(result.conflicts.map(\.id) == (agree ? [] : ["conflict:arithmetic:a+b"]), "\(one) and \(other)")
                #expect(result.conflicts.map(\.setAside) == (agree ? [] : [["b"]]), "\(one) and \(other)")
                #expect(result.uses == (agree ? [.used, .used] : [.used, .setAside]), "\(one) and \(other)")
            }
        }
    }

    @Test("one figure with two sets of days is told, and where the days may be the same it is not")
    func dates() throws {
        let made = try MadeReports()
        func kinds(_ one: String, _ other: String, _ value: Int64 = 100) throws -> [ClaimConflict.Kind] {
            let reports = try [("a", one, 100), ("b", other, value)].map { id, period, value in
                try made.report(id, "FIN-RUS", "RUS>FIN", period, value, .about) { $0.details.evidence = "one figure" }
            }
            return Reconciliation(ReconciliationInput(reports), atlas: made.atlas).conflicts.map(\.kind)
        }
        #expect(try kinds("2022-09-21", "2022-09-22") == [.dates])
        #expect(try kinds("2022-09-21", "2022-09-21") == [])
        #expect(try kinds("2022-09-21", "2022-09-20..2022-09-22/2022-09-21..2022-09-23") == [])
        #expect(try kinds("2022-09-21/2022-09-24", "2022-09-21/2022-09-23") == [.dates])
        #expect(try kinds("2022-09-21", "2022-09-22", 900) == [], "neither days nor number agree: not one figure")
    }

    @Test(
        "entries less exits may differ from what remains by a tenth",
        arguments: [0, 1, 9, 10, 11, 19, 20, 100, 1_000_000_000_000_000_000] as [Int64],
        [-21, -11, -10, -2, -1, 0, 1, 2, 10, 11] as [Int64]
    )
    func balance(stock: Int64, difference: Int64) throws {
        guard stock + difference >= 0 else { return }
        let made = try MadeReports()
        let way = "2022-09-21/2022-10-04"
        let reports = [
            try made.report("in", "KAZ", "*>KAZ", way, stock + difference + 5),
            try made.report("out", "KAZ", "KAZ>*", way, 5),
            try made.report("left", "KAZ", "unstated", "2022-10-04", stock) { $0.measure = Measure(.stock, .person) },
        ]
        let found = Reconciliation(ReconciliationInput(reports), atlas: made.atlas).conflicts
        if difference.magnitude * 10 > stock.magnitude {
            #expect(found.map(\.id) == ["conflict:balance:in+left+out"])
            #expect(found.map(\.difference) == [difference])
            #expect(
                found.flatMap(\.arithmetic).map { "\($0.adds ? "+" : "-")\($0.value)" } == [
                    "+\(stock + difference + 5)", "-5",
                ]
            )
        } else {
            #expect(found.isEmpty)
        }
    }

    @Test(
        "what remains is held against entries and exits up to its moment only",
        arguments: [
            ("2022-10-04", true), ("2022-10-03", false), ("2022-10-05", false), ("2022-10-01/2022-10-04", true),
            ("2022-10-03/2022-10-06", true), ("2022-09-20", false), ("2022-09-20/2022-10-31", true),
        ]
    )
    func moment(period: String, isHeld: Bool) throws {
        let made = try MadeReports()
        let reports = [
            try made.report("in", "KAZ", "*>KAZ", "2022-09-21/2022-10-04", 400),
            try made.report("out", "KAZ", "KAZ>*", "2022-09-21/2022-10-04", 320),
            try made.report("left", "KAZ", "unstated", period, 300) { $0.measure = Measure(.stock, .person) },
        ]
        let found = Reconciliation(ReconciliationInput(reports), atlas: made.atlas).conflicts
        #expect(found.map(\.difference) == (isHeld ? [-220] : []))
    }
}

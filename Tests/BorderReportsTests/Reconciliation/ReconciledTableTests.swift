import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis
@testable import BorderReports

/// The table of reconciled numbers: every member for programs, the words for people.
@Suite("Tables of reconciled numbers")
struct ReconciledTableTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    /// A number with everything a number can have.
    private static func full() throws -> ReconciledFlow {
        try Made.reconciled("FIN-RUS", "RUS>FIN", "2022-09-24/2022-09-25") {
            $0.set.population = Population("citizen=RUS") ?? .any
            $0.set.mode = .road
            ($0.lower, $0.upper) = (15_000, 20_000)
            $0.best = 17_234.567
            $0.likely = 16_400.125...18_100.875
            $0.basis = .modelled
            $0.gap = nil
            $0.wording = Quantity(17_000, .about)
            $0.independentSources = 2
            $0.reports = ["a", "b"]
            $0.setAside = ["c"]
            $0.isContested = true
            $0.isCapacityLimited = true
        }
    }

    private func table(_ flows: [ReconciledFlow]) -> Table { Table(reconciled: flows, atlas: atlas) }

    @Test("every member of a full row")
    func fullRow() throws {
        let row = try #require(try table([Self.full()]).jsonRows().first)
        let expected: [(String, JSONText)] = [
            ("id", .string("flow|FIN-RUS|RUS>FIN|citizen=RUS|road|crossing|2022-09-24/2022-09-25")),
            ("at", .string("FIN-RUS")), ("place_kind", .string("border")), ("direction", .string("RUS>FIN")),
            ("population", .string("citizen=RUS")), ("mode", .string("road")), ("unit", .string("crossing")),
            ("period_start", .string("2022-09-24")), ("period_end", .string("2022-09-25")), ("lower", .number("15000")),
            ("best", .number("17234.57")), ("upper", .number("20000")), ("low80", .number("16400.13")),
            ("high80", .number("18100.88")), ("basis", .string("modelled")), ("obs_status", .string("U")),
            ("wording", .string("about 17,000")), ("unsupported_share", .number("0.13")), ("sources", .number("2")),
            ("reports", .string("a b")), ("set_aside", .string("c")), ("contested", .boolean(true)),
            ("capacity_limited", .boolean(true)),
            (
                "remark",
                .string("contested: c set aside; a queue was reported: who got through, not who wanted to")
            ),
        ]
        for (key, value) in expected { #expect(row[key] == value, "\(key)") }
        #expect(row.members.count == Set(row.members.map(\.name)).count, "a member twice")
    }

    @Test("what nobody knows is missing, never zero")
    func emptyRow() throws {
        let row = try #require(try table([Made.reconciled("GEO", "*>GEO", "2022-09-24")]).jsonRows().first)
        for key in ["best", "upper", "low80", "high80", "wording", "unsupported_share", "mode", "reports", "set_aside"]
        {
            #expect(row[key] == .null, "\(key)")
        }
        #expect(row["lower"] == .number("0") && row["sources"] == .number("0"))
        #expect(row["contested"] == .boolean(false) && row["capacity_limited"] == .boolean(false))
        #expect(row["basis"] == .string("none") && row["remark"] == .string("no report covers it"))
    }

    @Test("people read words; what is the same in every row is not repeated on the screen")
    func screen() throws {
        let one = try Self.full()
        var other = try Made.reconciled("GEO", "*>GEO", "2022-09-24")
        #expect(!(try table([other]).screen()[2].contains("likely")), "nothing is likely")
        #expect(try table([one, one]).screen()[1].hasPrefix("way: Russia to Finland · who: citizens of Russia"))
        other.set.unit = .person
        let both = table([one, other])
        #expect(both.screenHeadings.contains("who") && both.screenHeadings.contains("unit"))
        #expect(both.cell("number", row: 0, for: .screen) == .text("about 17,000 (estimate)"))
        #expect(both.cell("allowed", row: 0, for: .screen) == .text("15,000 to 20,000"))
        #expect(both.cell("likely", row: 0, for: .screen) == .text("likely 16,000–18,000"))
        #expect(both.cell("likely", row: 1, for: .screen) == .missing)
        #expect(both.cell("who", row: 0, for: .screen) == .text("citizens of Russia"))
        #expect(both.cell("days", row: 0, for: .screen) == .text("24–25 Sept 2022"))
        #expect(both.cell("place_name", row: 0, for: .screen) == .text("Finland–Russia"))
    }

    @Test("programs get the same members, whatever the rows hold")
    func stableMembers() throws {
        var persons = try Made.reconciled("GEO", "*>GEO", "2022-09-24")
        persons.set.unit = .person
        let full = try Self.full()
        let plain = try Made.reconciled("GEO", "*>GEO", "2022-09-24")
        let keys = table([full]).dataKeys
        for flows in [[plain], [plain, full], [persons, full], [persons, plain], []] {
            #expect(table(flows).dataKeys == keys)
        }
        #expect(Set(keys).count == keys.count)
    }

    @Test("limits of any size come through whole", arguments: [0, 1, 1 << 53, .max] as [Int64])
    func sizes(value: Int64) throws {
        let flow = try Made.reconciled {
            ($0.lower, $0.upper, $0.best, $0.basis) = (value, value, Double(value), .observed)
        }
        let row = try #require(try table([flow]).jsonRows().first)
        // Beyond 2^53 a reader of JSON that keeps numbers as doubles would change them.
        let written: JSONText = value < 1 << 53 ? .number("\(value)") : .string("\(value)")
        #expect(row["lower"] == written && row["upper"] == written)
        #expect(table([flow]).cell("number", for: .screen) == .text("\(value.grouped) counted"))
    }

    @Test(
        "the part no report proves",
        arguments: [
            (0, nil, nil), (0, 0, nil), (0, 100, 1), (50, 100, 0.5), (100, 100, 0), (120, 100, 0), (75, 100, 0.25),
        ] as [(Int64, Double?, Double?)]
    )
    func unsupportedShare(lower: Int64, best: Double?, share: Double?) throws {
        let flow = try Made.reconciled { ($0.lower, $0.best) = (lower, best) }
        #expect(table([flow]).cell("unsupported_share") == .number(share))
    }
}

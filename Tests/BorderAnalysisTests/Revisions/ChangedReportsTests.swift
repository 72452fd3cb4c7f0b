import BorderAnalysis
import BorderAtlas
import BorderCore
import BorderIntake
import Testing

@testable import BorderBytes

/// What a difference between two reports is called, and how tables and files are compared.
@Suite("Changed reports")
struct ChangedReportsTests {
    private let made: MadeReports

    init() throws { made = try MadeReports() }

    private func set(_ reports: [PlacedReport], _ name: String = "set") -> DataSet {
        DataSet(name: name, FlowInput(reports: reports), selection: Selection(), atlas: made.atlas)
    }

    private func report(_ change: (inout PlacedReport) -> Void = { _ in }) throws -> PlacedReport {
        try made.report("a", "Vaalimaa", "RUS>FIN", "2022-09-21", 10, .exact, change)
    }

    /// Something else is counted, a number, or days: every one of them alone and together.
    @Test("another meaning outweighs another number, and that other days", arguments: 0..<8)
    func kinds(changes: Int) throws {
        let isOther = changes & 1 > 0
        let new = try report {
            if isOther { $0.population = Population(citizensOf: "RUS") }
            if changes & 2 > 0 { $0.quantity = Quantity(11) }
            if changes & 4 > 0 { $0.period = Period("2022-09-22") }
        }
        let found = compare(set([try report()]), set([new])).changes.map(\.kind)
        let expected: [ReportChange.Kind] =
            isOther ? [.redefined] : changes & 2 > 0 ? [.revised] : changes & 4 > 0 ? [.redated] : []
        #expect(found == expected)
    }

    @Test("everything that says what is counted makes another thing of it")
    func meanings() throws {
        let old = set([try report()])
        let others = [
            try report { $0.placement = $0.placement.reversed }, try report { $0.placement.place = .border(.finnish) },
            try report { $0.measure.kind = .queue }, try report { $0.measure.unit = .person },
            try report { $0.population = Population(citizensOf: "UKR") }, try report { $0.mode = .rail },
        ]
        for other in others { #expect(compare(old, set([other])).changes.map(\.kind) == [.redefined], "\(other)") }
    }

    @Test("another authority, grade or wording makes the same number another report")
    func retold() throws {
        let old = set([try report()])
        let others: [(what: String, report: PlacedReport)] = [
            ("authority", try report { $0.details.authority = "Somebody else" }),
            ("grade", try report { $0.details.grade = "F6" }),
            ("words", try report { $0.details.quote = "<script>" }),
            ("days in words", try report { $0.details.periodText = "at the weekend" }),
        ]
        for other in others {
            let change = try #require(compare(old, set([other.report])).changes.first, "\(other.what)")
            #expect(change.kind == .retold && change.retold.map(\.what) == [other.what])
            #expect(change.difference == nil)
        }
        let both = try report {
            $0.quantity = Quantity(11)
            $0.details.grade = "F6"
        }
        let change = try #require(compare(old, set([both])).changes.first)
        #expect(
            change.kind == .revised && change.retold.map(\.after) == ["F6"],
            "a new number is more than a new grade"
        )
    }

    @Test("where it is printed and what is noted is no change of what is said, nor who spoke for an authority")
    func details() throws {
        let old = set([try report()])
        let name = try report().details.authority
        let same = [
            try report { $0.details.via = "A paper" }, try report { $0.details.source = "https://example.org" },
            try report { $0.details.note = "=cmd()" },
            try report { $0.details.authority = name.isEmpty ? "" : "\(name) (Matti Pitkäniitty)" },
            try report { $0.details.derivedFrom = ["x"] }, try report { $0.file = "../../other.csv" },
            try report { $0.line = 99 },
        ]
        for other in same {
            let comparison = compare(old, set([other]))
            #expect(comparison.changes.isEmpty && comparison.unchanged == 1, "\(other)")
        }
    }

    @Test("changes stand by place, then new, withdrawn, revised, re-dated, redefined, retold, then days, then id")
    func order() throws {
        func row(_ id: String, _ place: String, _ period: String, _ value: Int64) throws -> PlacedReport {
            try made.report(id, place, "RUS>FIN", period, value)
        }
        let old = try [
            row("gone-2", "Vaalimaa", "2022-09-22", 1), row("gone-1", "Vaalimaa", "2022-09-21", 1),
            row("number", "Vaalimaa", "2022-09-01", 1), row("days", "Vaalimaa", "2022-08-01", 1),
            row("first", "Nuijamaa", "2022-12-01", 1), row("same", "Nuijamaa", "2022-12-02", 1),
        ]
        let new = try [
            row("b-new", "Vaalimaa", "2022-09-23", 1), row("a-new", "Vaalimaa", "2022-09-23", 1),
            row("number", "Vaalimaa", "2022-09-01", 2), row("days", "Vaalimaa", "2022-08-02", 1),
            row("first", "Nuijamaa", "2022-12-01", 7), row("same", "Nuijamaa", "2022-12-02", 1),
        ]
        let comparison = compare(set(old, "old"), set(new, "new"))
        #expect(comparison.names == ["old", "new"] && comparison.unchanged == 1 && comparison.duplicates.isEmpty)
        #expect(
            comparison.changes.map { "\($0.report?.id ?? "") \($0.kind.rawValue)" } == [
                "first revised", "a-new new", "b-new new", "gone-1 withdrawn", "gone-2 withdrawn", "number revised",
                "days re-dated",
            ]
        )
        #expect(comparison.changes.map(\.difference) == [6, nil, nil, nil, nil, 1, nil])
        #expect(comparison.changes.map(\.relativeDifference) == [6, nil, nil, nil, nil, 1, nil])
    }

    @Test("two editions of a table: a day revised, one withdrawn, one new, a month and a mode apart")
    func editions() throws {
        let header = "period,crossing,direction,nationality,count\n"
        let old = """
            2022-09-21,Vaalimaa,RUS>FIN,RUS,15
            2022-09-21,Vaalimaa,RUS>FIN,UKR,3
            2022-09-22,Vaalimaa,RUS>FIN,RUS,7
            2022-08,Vaalimaa,RUS>FIN,RUS,300

            """
        let new = """
            2022-09-21,Vaalimaa,RUS>FIN,RUS,16
            2022-09-21,Vaalimaa,RUS>FIN,UKR,3
            2022-09-23,Vaalimaa,RUS>FIN,RUS,7
            2022-08,Vaalimaa,RUS>FIN,RUS,301

            """
        func edition(_ text: String, _ name: String) throws -> DataSet {
            let input = try Read.text(header + text, atlas: made.atlas)
            return DataSet(name: name, input, selection: Selection(), atlas: made.atlas)
        }
        let comparison = compare(try edition(old, "old"), try edition(new, "new"))
        let words = comparison.changes.map { change in
            let days = change.report?.period?.description ?? "-"
            let (one, two) = (change.old?.quantity.value ?? -1, change.new?.quantity.value ?? -1)
            return "\(change.kind.rawValue) \(days) \(change.report?.population.description ?? "") \(one) \(two)"
        }
        #expect(
            words == [
                "new 2022-09-23 citizen=RUS -1 7", "withdrawn 2022-09-22 citizen=RUS 7 -1",
                "revised 2022-08-01/2022-08-31 citizen=RUS 300 301", "revised 2022-09-21 citizen=RUS 15 16",
            ]
        )
        #expect(comparison.unchanged == 1, "three Ukrainians")
    }
}

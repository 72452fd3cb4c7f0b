import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

/// What can matter for the numbers asked for is taken, and they come out as if everything had been.
@Suite("What a reconciliation is made from")
struct ToReconcileTests {
    private let atlas: Atlas
    private let tree: PlaceTree

    init() throws {
        atlas = try Atlas.embedded()
        tree = PlaceTree(atlas: atlas)
    }

    private func reconciled(_ input: FlowInput, _ selection: Selection) -> Reconciliation {
        var options = ReconciliationOptions()
        options.estimates = false
        let made = input.toReconcile(selection, by: nil, tree: tree)
        return Reconciliation(ReconciliationInput(made.reports), options: options, atlas: atlas)
    }

    private func table(_ rows: [String]) throws -> FlowInput {
        try Read.text(
            "at,direction,period,citizenship,value,qualifier\n" + rows.joined(separator: "\n") + "\n",
            atlas: atlas
        )
    }

    private func asked(_ places: [Place], _ from: String?, _ to: String?) -> Selection {
        var selection = Selection()
        if !places.isEmpty { selection.places = [places] }
        (selection.from, selection.to) = (from.flatMap { Day($0) }, to.flatMap { Day($0) })
        return selection
    }

    private static let ways = [
        ("Vaalimaa", "FIN"), ("Nuijamaa", "FIN"), ("FIN-RUS", "FIN"), ("Narva-1", "EST"), ("EST-RUS", "EST"),
        ("Larsi", "GEO"), ("Georgia", "GEO"),
    ]

    private func drawn(_ seed: UInt64) throws -> FlowInput {
        var random = SplitMix(seed: seed)
        let rows = (0..<30).map { _ -> String in
            let (place, country) = Self.ways.randomElement(using: &random) ?? ("Vaalimaa", "FIN")
            let way = Bool.random(using: &random) ? "RUS>\(country)" : "\(country)>RUS"
            let first = Int.random(in: 10...24, using: &random)
            let length = Int.random(in: 0..<8, using: &random) == 0 ? Int.random(in: 1...4, using: &random) : 0
            let people = Int.random(in: 0..<4, using: &random) == 0 ? "RUS" : ""
            let qualifier = ["exact", "exact", "exact", "at_least", "about"].randomElement(using: &random) ?? "exact"
            let value = Int.random(in: 0...40, using: &random) * (length + 1)
            return "\(place),\(way),2022-09-\(first)/2022-09-\(first + length),\(people),\(value),\(qualifier)"
        }
        return try table(rows)
    }

    @Test("every number asked for is what it is when everything is asked for", arguments: 0..<60 as Range<UInt64>)
    func asWithEverything(seed: UInt64) throws {
        let input = try drawn(seed)
        let whole = reconciled(input, Selection())
        var random = SplitMix(seed: seed &+ 500)
        for places in [[], [Place.border(.finnish)], [Place.country("EST")]] {
            let first = Int.random(in: 10...24, using: &random)
            let selection = asked(places, "2022-09-\(first)", "2022-09-\(first + 2)")
            let some = reconciled(input, selection)
            #expect(some.reports.count <= whole.reports.count)
            let filter = PlaceFilter(selection, tree: tree)
            var compared = 0
            for set in whole.sets where filter.verdict(on: set.placement) == .included {
                for figure in whole.figures(of: set) where selection.fit(figure.period) != .outside {
                    let (one, other) = (
                        some.flow(of: set, on: figure.period.outer), whole.flow(of: set, on: figure.period.outer)
                    )
                    #expect(one == other, "seed \(seed)")
                    compared += 1
                }
            }
            let touched = whole.conflicts.filter { conflict in
                conflict.reports.contains { id in
                    whole.reports(ofID: id).contains {
                        selection.fit($0.period) != .outside && filter.verdict(on: $0.placement) == .included
                    }
                }
            }
            #expect(Set(touched.map(\.id)).isSubset(of: some.conflicts.map(\.id)), "seed \(seed)")
            #expect(compared > 0 || !places.isEmpty || some.figures.isEmpty, "seed \(seed)")
        }
    }

    @Test("of a table of days the days asked for are taken, and of its places those that hang together")
    func days() throws {
        var rows: [String] = []
        for place in ["Vaalimaa", "Nuijamaa", "Narva-1"] {
            let country = place == "Narva-1" ? "EST" : "FIN"
            for day in 10...29 { rows.append("\(place),RUS>\(country),2022-09-\(day),,\(day),exact") }
        }
        func taken(_ more: [String], _ places: [Place] = []) throws -> Int {
            let selection = asked(places, "2022-09-12", "2022-09-13")
            return try table(rows + more).toReconcile(selection, by: nil, tree: tree).reports.count
        }
        #expect(try taken([]) == 6)
        #expect(try taken([], [.border(.finnish)]) == 4)
        #expect(try taken([], [.crossing("narva-ivangorod")]) == 2)
        // A number of the border ties its crossings and its days together, and nothing of another border.
        let week = "FIN-RUS,RUS>FIN,2022-09-10/2022-09-16,,1000,exact"
        #expect(try taken([week]) == 2 * 7 + 1 + 2)
        #expect(try taken([week], [.crossing("vaalimaa-torfyanovka")]) == 2 * 7 + 1)
        // Weeks that share a day are one time, those that only touch are not.
        #expect(try taken([week, "FIN-RUS,RUS>FIN,2022-09-16/2022-09-20,,900,exact"]) == 2 * 11 + 2 + 2)
        #expect(try taken([week, "FIN-RUS,RUS>FIN,2022-09-17/2022-09-20,,900,exact"]) == 2 * 7 + 1 + 2)
        // The whole month is needed where a number is given by months.
        let month = try table(rows).toReconcile(asked([], "2022-09-12", "2022-09-13"), by: .month, tree: tree)
        #expect(month.reports.count == 60)
    }

    @Test("what files tie together is taken together")
    func ties() throws {
        let made = try MadeReports()
        let reports = [
            try made.report("old", "Vaalimaa", "RUS>FIN", "2022-09-12", 100),
            try made.report("new", "Vaalimaa", "RUS>FIN", "2022-09-20", 140) { $0.details.supersedes = "old" },
            try made.report("other", "Vaalimaa", "RUS>FIN", "2022-09-21", 9),
            try made.report("left", "FIN", "unstated", "2022-09-12", 3) { $0.measure = Measure(.stock, .person) },
        ]
        let input = FlowInput(reports: reports)
        let selection = asked([.crossing("vaalimaa-torfyanovka")], "2022-09-12", "2022-09-12")
        let taken = input.toReconcile(selection, by: nil, tree: tree).reports.map(\.id)
        #expect(taken == ["old", "new"])
        #expect(reconciled(input, selection).use(ofReport: "old") == .superseded(by: "new"))
    }

    @Test("numbers in no limits are counted with the reason")
    func withoutLimits() throws {
        let input = try table([
            "Vaalimaa,,2022-09-06,,32,exact", "Vaalimaa,RUS>FIN,,,77,exact", "Vaalimaa,RUS>FIN,2022-09-07,,5,exact",
            "Narva-1,,2022-09-06,,1,about",
        ])
        func counts(_ selection: Selection) -> [Int64] {
            let numbers = NumbersWithoutLimits(input, selection: selection, tree: tree)
            #expect(numbers.count == numbers.withoutWay + numbers.withoutDays + numbers.withoutCertainDay)
            return [numbers.withoutWay, numbers.withoutDays, numbers.withoutCertainDay]
        }
        #expect(counts(Selection()) == [2, 1, 0])
        #expect(counts(asked([.border(.finnish)], nil, nil)) == [1, 1, 0])
        #expect(counts(asked([.border(.finnish)], "2022-09-07", "2022-09-08")) == [0, 1, 0])
    }
}

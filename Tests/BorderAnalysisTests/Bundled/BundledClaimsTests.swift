import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

@Suite("The bundled reports of 2022")
struct BundledClaimsTests {
    let claims: BundledClaims

    init() throws { claims = try BundledClaims() }

    @Test("every row has a place")
    func everyRow() {
        #expect(claims.reports.count == 147)
        #expect(Set(claims.reports.map(\.id)).count == 147)
    }

    @Test("the weekend at the Finnish border")
    func weekend() throws {
        let summary = try claims.summary(Grouping()) {
            $0.places = [[.border(.finnish)]]
            $0.from = Day("2022-09-24")
            $0.to = Day("2022-09-25")
            $0.route = Route(from: .country("RUS"), to: .country("FIN"))
        }
        let rows = summary.rows.filter { $0.population == Population(citizensOf: "RUS") && $0.role != .beyond }
        #expect(rows.first?.quantity == Quantity(16_886))
        #expect(rows.first?.authority.hasPrefix("Finnish Border Guard") == true)
        #expect(rows.first?.addends == ["fi-2022-09-24-in", "fi-2022-09-25-in"])
        let press = try #require(rows.first { $0.id == "fi-2022-09-weekend-in-17k" })
        #expect(press.role == .alternative && press.quantity.value == 17_000 && press.level == 0)
        #expect(rows.filter { $0.role == .part }.map(\.quantity.value).contains([8_572, 8_314]))
        let pair = try #require(summary.pairs.first)
        #expect(pair.entries.quantity.value == 16_886 && pair.exits.quantity.value == 9_267)
        #expect(pair.net == FlowNet(lower: 7_619, upper: 7_619))
        #expect(!summary.rows.contains { $0.quantity.value == 33_886 }, "two reports of one thing were added")
    }

    @Test("the week by country: Georgia, Kazakhstan and Finland under the total that holds them")
    func week() throws {
        let summary = try claims.summary(Grouping(places: [.country])) {
            $0.from = Day("2022-09-21")
            $0.to = Day("2022-09-27")
            $0.population = Population(citizensOf: "RUS")
        }
        let total = try #require(summary.rows.first { $0.id == "ru-nyt-200k" })
        #expect(total.quantity == Quantity(200_000, .moreThan) && total.level == 0)
        let heads = summary.rows.filter(\.isHead)
        for country in ["GEO", "KAZ", "FIN"] as [CountryCode] {
            let head = try #require(heads.first { $0.placement.direction.route?.to == .country(country) })
            #expect(head.quantity.value > 10_000)
        }
        let qualifiers = Set(summary.rows.map(\.quantity.qualifier))
        #expect(qualifiers.isSuperset(of: [.exact, .about, .moreThan]))
    }

    private static let selections: [@Sendable (inout Selection) -> Void] = [
        { _ in }, { $0.places = [[.border(.finnish)]] }, { $0.places = [[.country("GEO"), .country("KAZ")]] },
        {
            $0.from = Day("2022-09-21"); $0.to = Day("2022-09-27")
        }, { $0.route = Route(from: .country("RUS"), to: .anywhere) },
        { $0.kinds = [.queue, .stock] }, { $0.population = Population(citizensOf: "RUS") },
        {
            $0.places = [[.crossing("upper-lars-dariali")]]; $0.kinds = Set(MeasureKind.allCases)
        }, { $0.source = "frontex" },
    ]

    @Test("every report is shown once, counted as left out, or filtered", arguments: selections.indices)
    func nothingIsLost(_ index: Int) throws {
        var selection = Selection()
        Self.selections[index](&selection)
        let filter = PlaceFilter(selection, tree: PlaceTree(atlas: claims.atlas))
        // What the filters let pass or count, said once more and row by row.
        var expectedShown: Set<String> = []
        var expectedLeftOut = 0
        for report in claims.reports where selection.matchesWords(of: report) {
            let fit = selection.fit(report.period)
            let verdict = filter.verdict(on: report.placement)
            guard verdict != .excluded, fit != .outside else { continue }
            let isLeftOut = verdict == .wider || !selection.includes(report.measure) || fit == .undated
            if isLeftOut { expectedLeftOut += 1 } else if verdict == .included { expectedShown.insert(report.id) }
        }
        for dimension in [PlaceDimension.border, .country, .macroRegion] {
            for period in [nil, PeriodUnit.day] {
                let grouping = Grouping(places: [dimension], period: period)
                let summary = try claims.summary(grouping, Self.selections[index])
                let sums = summary.rows.filter { $0.id.hasPrefix("total:") || $0.origin == .sum }
                let ids = summary.rows.filter { row in !sums.contains { $0.id == row.id } }.map(\.id)
                if dimension == .border { #expect(Set(ids).count == ids.count, "twice") }
                #expect(Set(ids).isSubset(of: expectedShown), "\(Set(ids).subtracting(expectedShown))")
                // Records of one source are summed; their sum stands for them.
                let summed = expectedShown.subtracting(ids)
                for report in claims.reports where summed.contains(report.id) {
                    #expect(sums.contains { $0.authority == report.authority }, "\(report.id) is lost")
                }
                let others = summary.leftOut.filter { $0.reason != .filtered }
                #expect(others.reduce(0) { $0 + $1.count } == expectedLeftOut)
            }
        }
    }

    @Test("the order of the file never matters")
    func order() throws {
        var input = FlowInput()
        input.reports = claims.reports
        var random = SplitMix(seed: 6)
        for dimension in PlaceDimension.allCases {
            let grouping = Grouping(places: [dimension])
            func summary() throws -> FlowSummary {
                try summarise(input, selection: Selection(), grouping: grouping, atlas: claims.atlas)
            }
            let expected = try summary()
            input.reports.shuffle(using: &random)
            let again = try summary()
            #expect(again.rows == expected.rows && again.pairs == expected.pairs)
        }
    }

    @Test("rows follow the row they belong to, one level down at most")
    func levels() throws {
        for dimension in PlaceDimension.allCases {
            let levels = try claims.summary(Grouping(places: [dimension])).rows.map(\.level)
            #expect(levels.first == 0)
            for (one, next) in zip(levels, levels.dropFirst()) { #expect(next <= one + 1) }
        }
    }

    @Test("reports name their authority, else the outlet, the source or the file")
    func authority() {
        var report = claims.reports[0]
        #expect(report.authority == "Finnish Border Guard (Matti Pitkäniitty)")
        #expect(report.authorityRoot == "Finnish Border Guard")
        report.details.authority = ""
        report.details.via = "Reuters"
        #expect(report.authority == "Reuters")
        report.details.via = ""
        report.details.source = "x.org"
        #expect(report.authority == "x.org")
        report.details.source = ""
        #expect(report.authority == "claims-2022.csv")
    }
}

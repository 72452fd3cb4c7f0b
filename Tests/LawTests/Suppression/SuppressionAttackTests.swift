import BorderTestSupport
import Foundation
import Testing

/// Whoever knows how a table is built and reads all that one call prints cannot work out a number that is withheld.
@Suite struct SuppressionAttackTests {
    private static let axes = ["places", "ways", "people", "modes", "time"]

    /// Seeds of a block of tables: 200 in all, or so many times as many.
    private static let blocks = Array(Seeds.below(20))

    private func world(_ random: inout SplitMix) -> World {
        World.all[Int.random(in: 0..<World.all.count, using: &random)]
    }

    private func someAxes(_ random: inout SplitMix) -> Set<String> {
        Set(SuppressionAttackTests.axes.shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random)))
    }

    private func judge(_ publication: Publication, _ table: CountedTable, _ limit: Int, _ call: String) {
        #expect(publication.compared.isEmpty, "\(call)\n\(table)")
        let recovered = publication.recovered(from: table, limit: limit)
        #expect(recovered.isEmpty, "\(call)\n\(recovered.joined(separator: "\n"))\n\(table)")
    }

    @Test("reports of one authority, with totals of every kind", arguments: blocks)
    func reports(_ block: UInt64) throws {
        var withheld = 0
        for seed in block * 10..<block * 10 + 10 {
            var random = SplitMix(seed: 1_000 + seed)
            let table = CountedTable(someAxes(&random), of: world(&random), hasTotals: true, hasGaps: true, &random)
            let limit = [5, 10, 20].randomElement(using: &random) ?? 10
            let forms = ["", " --by crossing", " --by border,day", " --by crossing,day,population", " --by country"]
            let call = "flows FILES --all --csv --suppress \(limit)" + forms[Int(seed) % forms.count]
            let printed = try Printed(call, on: table.reports)
            #expect(printed.run.exitCode == 0, "\(printed.said)")
            let publication = Publication(printed.rows, of: table, isTable: false, limit: limit)
            withheld += publication.withheld.count
            judge(publication, table, limit, "seed \(seed): \(call)")
        }
        #expect(withheld > 0, "nothing to attack")
    }

    @Test("regions, countries and borders beside one another, worded rows, and totals of both ways", arguments: blocks)
    func layers(_ block: UInt64) throws {
        var explained = 0
        for seed in block * 6..<block * 6 + 6 {
            var random = SplitMix(seed: 9_000 + seed)
            let axes: [Set<String>] = [
                ["places"], ["places", "ways"], ["places", "time"], ["places", "ways", "time"], ["time", "people"],
            ]
            let isWorded = seed % 2 == 0
            let table = CountedTable(
                axes[Int(seed / 2) % axes.count],
                of: seed % 4 == 3 ? world(&random) : World.regional,
                hasTotals: seed % 3 > 0,
                hasGaps: isWorded,
                isWorded: isWorded,
                &random
            )
            let limit = [5, 10].randomElement(using: &random) ?? 10
            let by = ["region", "country", "border,day", "region,day", "border", "crossing", "country,day"]
            let call = "flows FILES --all --csv --suppress \(limit) --by \(by[Int(seed) % by.count])"
            let printed = try Printed(call, on: isWorded ? table.reports : table.plain)
            #expect(printed.run.exitCode == 0, "\(printed.said)")
            let publication = Publication(printed.rows, of: table, isTable: false, limit: limit)
            explained += publication.facts.count
            judge(publication, table, limit, "seed \(seed): \(call)")
        }
        #expect(explained > 20, "nothing to attack with")
    }

    @Test("plain tables, summed along every axis", arguments: blocks)
    func plain(_ block: UInt64) throws {
        for seed in block * 10..<block * 10 + 10 {
            var random = SplitMix(seed: 5_000 + seed)
            let hasTotals = Bool.random(using: &random)
            let table = CountedTable(
                someAxes(&random),
                of: world(&random),
                hasTotals: hasTotals,
                hasGaps: false,
                &random
            )
            let limit = [5, 10, 20].randomElement(using: &random) ?? 10
            let by = [
                "border", "crossing", "border,day", "crossing,population", "border,population,mode", "country,day",
            ]
            let verb = seed % 3 == 0 ? "measures FILES --csv" : "flows FILES --all --csv"
            let call = "\(verb) --suppress \(limit) --by \(by[Int(seed) % by.count])"
            let printed = try Printed(call, on: table.plain)
            let publication = Publication(printed.rows, of: table, isTable: true, limit: limit)
            #expect(
                publication.unexplained.isEmpty,
                "\(publication.unexplained.joined(separator: "\n"))\n\(table.plain)"
            )
            judge(publication, table, limit, "seed \(seed): \(call)")
        }
    }

    @Test("every verb, format and grouping over tables of up to four axes", arguments: blocks)
    func everyShape(_ block: UInt64) throws {
        var withheld = 0
        for seed in block * 10..<block * 10 + 10 {
            var random = SplitMix(seed: 20_000 + seed)
            let isPlain = seed % 3 == 0
            let table = CountedTable(
                Set(Self.axes.shuffled(using: &random).prefix(Int.random(in: 1...4, using: &random))),
                of: Int.random(in: 0..<3, using: &random) == 0 ? World.regional : world(&random),
                hasTotals: Int.random(in: 0..<4, using: &random) > 0,
                hasGaps: Bool.random(using: &random),
                isWorded: !isPlain && Int.random(in: 0..<3, using: &random) == 0,
                &random
            )
            let limit = [3, 5, 10, 20].randomElement(using: &random) ?? 10
            let verbs = [
                "flows FILES --all --csv", "flows FILES --csv", "flows FILES --all --json", "measures FILES --csv",
                "measures FILES --json", "export FILES --format csv", "report FILES -o folder",
            ]
            let places = ["crossing", "border", "region", "country"]
            let verb = verbs[Int.random(in: 0..<verbs.count, using: &random)]
            let finer = ["day", "population", "mode", "direction"].filter { _ in
                Int.random(in: 0..<3, using: &random) == 0
            }
            let by = ([places[Int.random(in: 0..<places.count, using: &random)]] + finer).joined(separator: ",")
            let call = "\(verb) --suppress \(limit)" + (verb.hasPrefix("report") ? "" : " --by \(by)")
            let printed = try Printed(
                call.split(separator: " ").map(String.init),
                on: [isPlain ? table.plain : table.reports],
                reading: verb.hasPrefix("report") ? "folder/flows.csv" : nil
            )
            #expect(printed.run.exitCode == 0, "\(call)\n\(printed.said)")
            let publication = Publication(printed.rows, of: table, isTable: isPlain, limit: limit)
            withheld += publication.withheld.count
            judge(publication, table, limit, "seed \(seed): \(call)")
        }
        #expect(withheld > 0, "nothing to attack")
    }
}

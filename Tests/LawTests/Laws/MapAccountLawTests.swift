import BorderAtlas
import BorderCore
import BorderFlow
import BorderReports
import BorderTestSupport
import Testing

/// Whatever a table holds, a map accounts for every row of it: rows in are rows drawn, merged and left out, and what no
/// eye finds on the picture is counted in words.
@Suite struct MapAccountLawTests {
    private static let borders = [
        "FIN-RUS", "EST-RUS", "MEX-USA", "CAN-USA", "POL-UKR", "GEO-RUS", "COL-PAN", "NOR-SWE",
    ]
    private static let gates = ["vaalimaa-torfyanovka", "nuijamaa-brusnichnoye", "imatra-svetogorsk"]
    private static let days = ["2022-09", "2022-09-24", "2022-10", "2022-09-24/2022-10-02", "2021"]

    /// A table of numbers that are all different: several borders, gates, ways, modes, people, units and sources, some
    /// without days.
    static func table(seed: UInt64) -> (table: Table, values: [Int]) {
        var random = SplitMix(seed: seed)
        func one<T>(of some: [T]) -> T { some[Int.random(in: 0..<some.count, using: &random)] }
        func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &random) < share }
        let isUndated = chance(0.2)
        let (hasModes, hasPeople, hasUnits, hasSources) = (chance(0.4), chance(0.4), chance(0.3), chance(0.4))
        let (hasGates, isWorded) = (chance(0.5), chance(0.3))
        let some = (0..<Int.random(in: 1...4, using: &random)).map { _ in one(of: borders) }
        var columns = ["at", "direction", "value"]
        if !isUndated { columns.append("period") }
        if hasModes { columns.append("mode") }
        if hasPeople { columns.append("population") }
        if hasUnits { columns.append("unit") }
        if hasSources { columns.append("authority") }
        if isWorded { columns.append("qualifier") }
        var values: [Int] = []
        let rows = (0..<Int.random(in: 1...24, using: &random)).map { index -> [String: String] in
            let isGate = hasGates && chance(0.5)
            let border = isGate ? "FIN-RUS" : one(of: some)
            let ends = border.split(separator: "-").map(String.init)
            let way = one(of: ["\(ends[0])>\(ends[1])", "\(ends[1])>\(ends[0])", "\(ends[0])>\(ends[1])", "both"])
            // No two alike, and none that a year or a day could be mistaken for.
            let value = 3_000 + 137 * index + Int.random(in: 0..<130, using: &random)
            values.append(value)
            return [
                "at": isGate ? one(of: gates) : border, "direction": way, "value": "\(value)", "period": one(of: days),
                "mode": one(of: ["road", "rail", ""]), "population": one(of: ["", "citizen=UKR", "citizen=RUS"]),
                "unit": one(of: ["", "person", "vehicle"]), "authority": one(of: ["Guard", "Ministry"]),
                "qualifier": one(of: ["", "about", "more_than"]),
            ]
        }
        return (Table(columns: columns, rows: rows), values)
    }

    /// What is written in the picture, without what only machines and screen readers see.
    private static func shown(_ scene: MapScene) throws -> Set<Int> {
        let texts = SVGChecker(try SVGFormat().bytes(of: scene)).elements.filter { $0.name == "text" }.map(\.text)
        let plain = texts.joined(separator: "\n").replacing(",", with: "")
        return Set(plain.split { !$0.isNumber }.compactMap { Int($0) })
    }

    @Test(arguments: 0..<200 as Range<UInt64>) func rowsInAreDrawnMergedOrLeftOut(seed: UInt64) throws {
        let (table, values) = Self.table(seed: seed)
        let dossier = try Dossier(reading: [.text(table.text, named: "t.csv")], atlas: .embedded())
        let accepted = dossier.files.reduce(0) { $0 + $1.rowsRead - $1.rowsRejected }
        #expect(accepted == values.count, "seed \(seed)\n\(table)\(dossier.files.flatMap(\.diagnostics))")
        let map = try dossier.map(of: .overview)
        let account = map.content.account
        #expect(account.given == Int64(accepted), "seed \(seed)\n\(account)\n\(table)")
        #expect(account.drawn + account.merged + account.missing == account.given)
        #expect(map.isEmpty == (account.drawn + account.summed == 0))
        // Every tenth is drawn: laying out takes longer than choosing.
        guard seed % 10 == 0 else { return }
        let scene = try map.scene()
        #expect(scene.account.given == account.given)
        let shown = try Self.shown(scene)
        let missing = values.filter { !shown.contains($0) }.count
        #expect(
            missing <= Int(scene.account.merged + scene.account.missing),
            "seed \(seed): \(missing) are nowhere, \(scene.account)\n\(table)"
        )
        #expect(values.count - missing >= Int(scene.account.drawn), "seed \(seed): \(scene.account)\n\(table)")
        let told = DossierMap.omissions(scene.account) ?? ""
        #expect(missing == 0 || told.contains("not on this map") || told.contains("not drawn by"))
    }

    /// So does a sheet of several maps, however it is divided, and every number that is drawn is printed on it.
    @Test(arguments: 400..<440 as Range<UInt64>) func aSeriesAccountsForEveryRow(seed: UInt64) throws {
        let (table, values) = Self.table(seed: seed)
        let dossier = try Dossier(reading: [.text(table.text, named: "t.csv")], atlas: .embedded())
        for division in MapDivision.words.compactMap({ MapDivision($0) }) {
            let map = try dossier.map(showing: .plain, dividedBy: division)
            let account = map.content.account
            #expect(account.given == Int64(values.count), "seed \(seed) \(division)\n\(account)\n\(table)")
            #expect(account.drawn + account.merged + account.missing == account.given)
            // Every fourth is drawn: laying out takes longer than choosing.
            guard !map.isEmpty, seed % 4 == 0, map.content.panels.count <= MapDivision.mostMaps else { continue }
            let scene = try map.scene(for: LayoutProfile.all[Int(seed / 4 % 3)])
            let shown = try Self.shown(scene)
            let missing = values.filter { !shown.contains($0) }.count
            #expect(
                missing <= Int(scene.account.merged + scene.account.missing),
                "seed \(seed) \(division): \(missing) are nowhere, \(scene.account)\n\(table)"
            )
        }
    }

    @Test(arguments: 200..<210 as Range<UInt64>) func aBorderAccountsForItsRowsToo(seed: UInt64) throws {
        let (table, values) = Self.table(seed: seed)
        let dossier = try Dossier(reading: [.text(table.text, named: "t.csv")], atlas: .embedded())
        for name in Set(table.rows.compactMap { $0["at"] }.filter(Self.borders.contains)).sorted() {
            let border = try #require(BorderCode(name))
            let account = try dossier.map(of: .border(border)).content.account
            let own = zip(table.rows, values).filter { row, _ in
                row["at"] == name || name == "FIN-RUS" && Self.gates.contains(row["at"] ?? "")
            }
            #expect(account.given == Int64(own.count), "seed \(seed) \(name)\n\(account)\n\(table)")
        }
    }

    /// Another order of the rows gives the same map.
    @Test(arguments: 300..<310 as Range<UInt64>) func theOrderOfRowsChangesNothing(seed: UInt64) throws {
        let (table, _) = Self.table(seed: seed)
        var random = SplitMix(seed: seed)
        let maps = try [table, table.shuffled(&random)].map { table in
            try Dossier(reading: [.text(table.text, named: "t.csv")], atlas: .embedded()).map(of: .overview).content
        }
        #expect(maps[0].account == maps[1].account && maps[0].title == maps[1].title, "seed \(seed)\n\(table)")
        #expect(maps[0].flows.map(\.valueLabel).sorted() == maps[1].flows.map(\.valueLabel).sorted(), "seed \(seed)")
    }
}

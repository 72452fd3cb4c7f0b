import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAtlas

/// What the atlas answers for every crossing, beside the line of geodata/crossings.csv: what the table says of it is
/// what is known of it, on whatever way it is asked for.
@Suite struct CrossingsOfTheTableTests {
    let atlas: Atlas
    let lines: [CrossingLine]

    init() throws {
        atlas = try Atlas.embedded()
        lines = try GeodataTable.crossings.get()
    }

    @Test func everyColumnIsKnown() throws {
        #expect(lines.count == 1048 && Set(lines.map(\.id)).count == 1048)
        for line in lines {
            let crossing = try #require(atlas.crossing(line.id))
            #expect(crossing.name == line["name"] && crossing.aliases == line.aliases, "\(line.id)")
            #expect(crossing.mode.code == line["mode"], "\(line.id)")
            #expect(crossing.countryA.description == line["country_a"], "\(line.id)")
            #expect((crossing.countryB?.description ?? "") == line["country_b"], "\(line.id)")
            #expect((crossing.border?.description ?? "") == line.border, "\(line.id)")
            let sides = [crossing.nameA, crossing.nameB, crossing.regionA, crossing.regionB]
            #expect(sides == ["name_a", "name_b", "admin1_a", "admin1_b"].map { line[$0] }, "\(line.id)")
            #expect(crossing.partOf == line["part_of"], "\(line.id)")
            let made = [crossing.coordinateBasis, crossing.source, crossing.notes]
            #expect(made == ["coord_basis", "source", "notes"].map { line[$0] }, "\(line.id)")
            #expect(crossing.longitude == line.degrees?.east && crossing.latitude == line.degrees?.north, "\(line.id)")
        }
    }

    /// 273 borders have crossings, all of them borders of the atlas; each has exactly those of the table.
    @Test func everyBorderOfACrossingExists() throws {
        let known = Dictionary(grouping: lines.filter { !$0.border.isEmpty }, by: \.border)
        #expect(known.count == 273)
        let borders = Set(atlas.borders.map(\.code.description))
        for (text, members) in known {
            let code = try #require(BorderCode(text))
            #expect(atlas.border(code)?.code == code && borders.contains(text), "\(text)")
            #expect(atlas.crossings(onBorder: code).map(\.id) == members.map(\.id), "\(text)")
            // Whoever asks for a country finds the crossings of its borders too.
            for country in [code.first, code.second] {
                let found = Set(atlas.crossings(of: .country(country)).map(\.id))
                #expect(found.isSuperset(of: members.map(\.id)), "\(country) of \(text)")
            }
        }
        // Borders of which the map has a line and the table no crossing have none.
        for border in atlas.borders where known[border.code.description] == nil {
            #expect(atlas.crossings(onBorder: border.code).isEmpty, "\(border.code)")
        }
    }

    /// The bridges of a port, and theirs: followed upward line by line, and downward through the whole table.
    @Test func partsAreThoseWhoseWholesTheyAre() throws {
        let byID = Dictionary(uniqueKeysWithValues: lines.map { ($0.id, $0) })
        var parts: [String: Set<String>] = [:]
        for line in lines {
            var wholes: [String] = []
            while let next = byID[wholes.last ?? line.id]?["part_of"], !next.isEmpty {
                #expect(byID[next] != nil, "\(line.id) is part of \(next)")
                // Nothing is a part of itself.
                try #require(next != line.id && !wholes.contains(next))
                wholes.append(next)
                parts[next, default: []].insert(line.id)
            }
            #expect(atlas.wholes(ofCrossing: line.id) == wholes, "\(line.id)")
        }
        for line in lines { #expect(Set(atlas.parts(ofCrossing: line.id)) == parts[line.id] ?? [], "\(line.id)") }
    }

    /// Each land crossing with a position is within five kilometres of its border, unless its line says otherwise; how
    /// far is what the gazetteer says.
    @Test func positionsAreNearTheirBorders() throws {
        let entries = try atlas.entries(for: atlas.crossings)
        var checked = 0
        for (line, entry) in zip(lines, entries) {
            guard let degrees = line.degrees, let code = BorderCode(line.border),
                let points = NaiveSphere.borders[code], !points.isEmpty
            else { continue }
            let here = NaiveSphere.Point(east: degrees.east, north: degrees.north)
            let naive = NaiveSphere.least(from: here, to: points)
            let said = try #require(entry.borderDistanceMetres, "\(line.id)")
            #expect(said <= naive * 1.006 + 10 && said >= naive * 0.994 - NaiveSphere.spacingMetres, "\(line.id)")
            guard !["ferry", "air"].contains(line["mode"]), line["flag"].isEmpty else { continue }
            #expect(naive < 5_000 + NaiveSphere.spacingMetres, "\(line.id)")
            checked += 1
        }
        #expect(checked > 900)
    }
}

import BorderAtlas
import BorderCore
import BorderReports
import BorderTestSupport
import Testing

@testable import BorderBytes

@Suite("Tables of the gazetteer")
struct GazetteerTablesTests {
    let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private func rows(_ table: Table) throws -> [JSONText] {
        var sink = ByteSink()
        try table.writeJSON(to: &sink)
        return try #require(try JSONText(sink.takeBytes())["rows"]?.elements)
    }

    private func screen(_ table: Table) throws -> String {
        var sink = ByteSink()
        try table.writeText(width: 400, to: &sink)
        return String(decoding: sink.takeBytes(), as: UTF8.self)
    }

    @Test("every crossing with its names, sides and accuracy")
    func crossings() throws {
        let rows = try rows(Table(crossings: atlas.crossings, atlas: atlas))
        #expect(rows.count == atlas.crossings.count)
        #expect(Set(rows.map { $0.members.map(\.name) }).count == 1)
        for (row, crossing) in zip(rows, atlas.crossings) {
            #expect(row["id"] == .string(crossing.id))
            #expect(row["border"] == (crossing.border.map { .string("\($0)") } ?? .null))
            if crossing.longitude == nil { #expect(row["lon"] == .null && row["lat"] == .null) }
        }
        let vaalimaa = try #require(atlas.crossing("vaalimaa-torfyanovka"))
        let text = try screen(Table(crossings: [vaalimaa], atlas: atlas))
        #expect(text.contains("Torfyanovka (Russia, RU-LEN) – Vaalimaa (Finland, FI-09)"))
        #expect(text.contains("Ваалимаа"))
        let airport = try #require(atlas.crossing("turku-airport"))
        #expect(try screen(Table(crossings: [airport], atlas: atlas)).contains("Turku Airport (Finland, FI-19)"))
    }

    @Test("a position nobody published is missing, and the table says so")
    func withoutPosition() throws {
        let crossing = Crossing(id: "x", name: "<script>", countryA: "RUS", countryB: "FIN")
        let table = Table(crossings: [crossing], atlas: atlas)
        #expect(table.notes == ["A crossing without coordinates has no published position; none is made up."])
        let row = try #require(try rows(table).first)
        #expect(row["lon"] == .null && row["lat"] == .null && row["coord_accuracy_m"] == .null)
        #expect(row["status"] == .null)
        #expect(try screen(table).contains("<script> (Russia) – <script> (Finland)"))
        #expect(Table(crossings: atlas.crossings.filter { $0.longitude != nil }, atlas: atlas).notes.isEmpty)
    }

    @Test("borders with both lengths, crossings and regions")
    func borders() throws {
        let border = try #require(BorderCode("FIN", "RUS").flatMap(atlas.border))
        let table = Table(borders: [border], atlas: atlas)
        let row = try #require(try rows(table).first)
        #expect(row["id"] == .string("FIN-RUS") && row["name"] == .string("Finland–Russia"))
        #expect(row["crossings"] == .string(atlas.crossings(onBorder: border.code).map(\.id).joined(separator: " ")))
        #expect(row["regions"] == .string(atlas.regions(along: border.code).map(\.code).joined(separator: " ")))
        #expect(table.notes.count == 2 && table.notes[1].contains("Crimea shown as part of Ukraine"))
        let deFacto = try Atlas.embedded(worldview: .deFacto)
        #expect(Table(borders: [], atlas: deFacto).notes[1].contains("de facto control; Crimea shown with Russia"))
    }

    @Test("regions")
    func regions() throws {
        let region = Region(code: "FI-09", name: "Kymenlaakso", country: "FIN")
        let row = try #require(try rows(Table(regions: [region], atlas: atlas)).first)
        #expect(row["id"] == .string("FI-09") && row["aliases"] == .null)
        #expect(row["country"] == .string("FIN") && row["country_name"] == .string("Finland"))
    }
}

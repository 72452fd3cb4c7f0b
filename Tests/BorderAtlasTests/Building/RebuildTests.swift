import Foundation
import Testing

@testable import BorderAtlas
@testable import atlas_build

/// The tables of the committed atlas come from the committed CSV files, byte for byte.
@Suite struct RebuildTests {
    static let geodata = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "geodata").path

    private func copy() throws -> String {
        let folder = NSTemporaryDirectory() + UUID().uuidString
        try FileManager.default.copyItem(atPath: Self.geodata, toPath: folder)
        return folder
    }

    @Test func theAtlasMatchesItsSources() throws {
        try CheckCommand.check(Self.geodata)
    }

    @Test func aChangedSourceIsNoticed() throws {
        let folder = try copy()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/border_lengths.csv"
        let text = String(decoding: try SourceFile.read(path), as: UTF8.self)
        try SourceFile.write(Array(text.replacing("1340", with: "1341").utf8), to: path)
        #expect { try CheckCommand.check(folder) } throws: { "\($0)".contains("(officialLengths)") }
    }

    @Test(arguments: [
        ("countries.csv", "FIN,FI", "FI,FI"), ("countries.csv", "EST,EE", "FIN,EE"),
        ("crossings.csv", "nuijamaa-brusnichnoye,", "vaalimaa-torfyanovka,"),
        ("crossings.csv", ",road,RUS,FIN,", ",road,RUS,QQQ,"), ("crossings.csv", ",road,RUS,FIN,", ",flying,RUS,FIN,"),
        ("crossing_groups.csv", "FIN-RUS,whole", "FIN-RUS,most"),
        ("crossing_groups.csv", "|niirala-vyartsilya|", "|nowhere|"),
        ("country_sets.csv", "EST|LVA", "QQQ|LVA"), ("country_sets.csv", "column:eu", "column:nothing"),
        ("country_sets.csv", "m49:143,Central Asia", "m49:x,Central Asia"),
        ("worldviews.csv", "un,fips:UP11", "moon,fips:UP11"),
        ("worldviews.csv", "*,source:PSX,PSE", "*,source:ZZZ,PSE"), ("region_names.csv", "RU-KGN", "RU-XXX"),
        ("border_lengths.csv", ",1340,", ",long,"), ("cities.csv", "Moscow,RUS,37", "Moscow,RUS,x37"),
        ("regions.csv", "fid,adm0_a3", "fid,adm0"), ("regions.csv", "1,NOR,NOW,NO,NO18,Troms,Troms Fylke,Troms\n", ""),
    ])
    func mistakesInTheSourcesAreErrors(_ file: String, _ found: String, _ replaced: String) throws {
        let folder = try copy()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let text = String(decoding: try SourceFile.read("\(folder)/\(file)"), as: UTF8.self)
        #expect(text.contains(found))
        try SourceFile.write(
            Array(text.replacing(found, with: replaced, maxReplacements: 1).utf8),
            to: "\(folder)/\(file)"
        )
        #expect(throws: BuildError.self) { try TableSections(folder, unitCount: 4556).adding(to: [:]) }
    }

    @Test func lakesKeepTheirIslands() throws {
        let path = NSTemporaryDirectory() + UUID().uuidString + ".csv"
        defer { try? FileManager.default.removeItem(atPath: path) }
        func square(_ name: String, _ ring: Int, _ west: Int, _ size: Int) -> String {
            [(0, 0), (size, 0), (size, size), (0, size), (0, 0)].map {
                "\(name),\(ring),\(west + $0.0),\(west + $0.1)\n"
            }
            .joined()
        }
        let rows = square("Great Lakes:Erie", 0, 0, 10) + square("Great Lakes:Erie:2", 1, 4, 2) + square("?", 2, 20, 5)
        try SourceFile.write(Array(("name,ring,lon,lat\n" + rows).utf8), to: path)
        let bytes = AtlasBytes.owned(try LakeSection.bytes(try CSVTable(path)))
        let count = bytes.withBytes { $0.count }
        let lakes = LakeTable(bytes: bytes, range: 0..<count).lakes()
        #expect(lakes.map(\.name) == ["Lake Erie", ""])
        #expect(lakes.map(\.islands.count) == [1, 0])
        #expect(lakes[0].ring.count == 5)
        #expect(LakeTable(bytes: bytes, range: 0..<count - 1).lakes().count == 1)
    }
}

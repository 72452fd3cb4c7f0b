import BorderTestSupport
import Foundation

@testable import BorderAtlas
@testable import atlas_build

/// A folder of sources for a world of four squares: two countries with two regions each.
struct TinyGeodata {
    /// Text by file name.
    var files: [String: String] = [
        "countries.csv": """
        alpha3,alpha2,numeric,name,aliases,subregion_m49,region_m49,eu,schengen_2022_09
        BBB,BB,002,Bland,Бланд|Blandia,011,150,1,0
        AAA,AA,001,Aland,,011,150,0,0
        CCC,CC,003,Cland,,022,142,0,1

        """,
        "regions.csv": """
        fid,adm0_a3,gu_a3,iso_a2,fips,name,gn_name,woe_name
        1,AAA,AAA,AA,A1,South,Suden,
        2,AAA,AAA,AA,A2,North,,Norden
        3,BBB,BBB,BB,B1,South,,
        4,BBB,BBX,BB,B2,,,

        """,
        "worldviews.csv": "worldview,key,country,note\nde-facto,fips:B1,CCC,taken\n",
        "admin1_iso3166_2.csv": """
        adm0_a3,fips,ne_name,gn_name,iso_3166_2,iso_name,method
        AAA,A1,South,Suden,AA-S,Söderland,manual

        """,
        "region_names.csv": "code,name,aliases\nAA-S,,Юг|Etelä\nAAA:north,Northland,\n",
        "crossings.csv": """
        id,name,name_local,aliases,lat,lon,accuracy_m,mode,country_a,country_b,name_a,name_b,admin1_a,admin1_b,\
        status_2022_09,coord_basis,source,notes
        gate,The Gate,Gåten,Gate|Ворота,0.5,1,400,road,AAA,BBB,Gate West,Gate East,AA-S,BBB:south,open,map,us,note
        port,Port,,,,,,ferry,AAA,,,,,,,,,

        """,
        "crossing_groups.csv": """
        group_id,name,members,aliases,border,coverage,used_in
        all,All gates,gate|port,Gates,AAA-BBB,whole,nowhere
        one,One gate,gate,,AAA,part,

        """,
        "country_sets.csv": """
        id,name,aliases,members
        Union,The Union,U|Bund,column:eu
        m49:150,Land,,m49
        Pair,Pair,,BBB|AAA

        """,
        "cities.csv":
            "name,country,lon,lat,population,capital,geonameid\nBig,AAA,0.25,-0.5,900,1,7\nSmall,BBB,1.5,0.5,80,0,8\n",
        "border_lengths.csv": "country_a,country_b,official_km,official_source,embedded_map_km\nBBB,AAA,221.5,book,1\n",
    ]

    /// The file with a part of its text replaced.
    func replacing(_ found: String, with replacement: String, in file: String) -> TinyGeodata {
        var copy = self
        copy.files[file] = files[file]?.replacing(found, with: replacement, maxReplacements: 1)
        return copy
    }

    /// Four squares of a degree, south-west, north-west, south-east, north-east.
    static let shapes = [(0, 0), (0, 1), (1, 0), (1, 1)].map { x, y in
        [GridShapes.square(Int32(x) * 10_000, Int32(y) * 10_000, 10_000)]
    }

    /// Calls the closure with the folder's path.
    func inFolder<Value>(_ body: (String) throws -> Value) throws -> Value {
        try withTemporaryFolder { folder in
            for (name, text) in files { try SourceFile.write(Array(text.utf8), to: folder.path + "/" + name) }
            return try body(folder.path)
        }
    }

    /// What the tool makes of it.
    func bytes() throws -> [UInt8] {
        try inFolder { folder in
            var sections = try ArcSections(try ArcBuilding().build(SeamSnapping.snapped(Self.shapes))).sections()
            sections[.lakes] = [0]
            return try AtlasFile.bytes(try TableSections(folder, unitCount: 4).adding(to: sections))
        }
    }

    func atlas(_ worldview: Worldview = .un) throws -> Atlas { try Atlas(bytes: try bytes(), worldview: worldview) }

    /// The words of the error, without the folder; `nil` where there is none.
    func trouble(unitCount: Int = 4) throws -> String? {
        try inFolder { folder in
            do {
                _ = try TableSections(folder, unitCount: unitCount).adding(to: [:])
                return nil
            } catch {
                return "\(error)".replacing(folder + "/", with: "")
            }
        }
    }
}

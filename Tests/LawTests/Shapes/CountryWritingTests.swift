import BorderFlow
import BorderTestSupport
import Foundation
import Testing

/// Codes of two and three letters, numbers and names mean the same country in every column that holds countries.
@Suite struct CountryWritingTests {
    /// Alpha-3, alpha-2, the number, and names; among them codes that look like something else.
    private static let countries: [(code: String, two: String, number: String, names: [String])] = [
        ("AFG", "AF", "004", ["Afghanistan"]), ("BOL", "BO", "068", ["Bolivia (Plurinational State of)"]),
        ("CIV", "CI", "384", ["Côte d'Ivoire"]), ("COD", "CD", "180", ["Democratic Republic of the Congo"]),
        ("CZE", "CZ", "203", ["Czechia", "Czech Republic"]), ("DEU", "DE", "276", ["Germany"]),
        ("GBR", "GB", "826", ["United Kingdom", "UK"]), ("GRC", "GR", "300", ["Greece", "EL"]),
        ("IRN", "IR", "364", ["Iran (Islamic Republic of)", "Iran"]),
        ("KOR", "KR", "410", ["Republic of Korea", "South Korea"]), ("MDA", "MD", "498", ["Republic of Moldova"]),
        ("NAM", "NA", "516", ["Namibia"]), ("NOR", "NO", "578", ["Norway"]),
        ("TUR", "TR", "792", ["Türkiye", "Turkey"]), ("USA", "US", "840", ["United States of America"]),
        ("VNM", "VN", "704", ["Viet Nam", "Vietnam"]),
    ]

    private static let writings = ["alpha-2", "alpha-3", "number", "name", "other name", "small letters"]

    private static func written(_ country: (code: String, two: String, number: String, names: [String]), as way: String)
        -> String
    {
        switch way {
        case "alpha-2": country.two
        case "alpha-3": country.code
        case "number": country.number
        case "name": country.names[0]
        case "other name": country.names.last ?? ""
        default: country.code.lowercased()
        }
    }

    /// A column with the word that heads it, the cells around it, and what a row of a country comes to.
    private static let columns:
        [(header: String, row: @Sendable (String) -> String, wanted: @Sendable (String) -> String)] =
            [
                ("Origin;Destination;Datum;Anzahl", { "\($0);POL;2022-09" }, { "\($0)>POL any" }),
                ("Origin;Destination;date;count", { "\($0);POL;2022-09" }, { "\($0)>POL any" }),
                ("From;To;Datum;Anzahl", { "POL;\($0);2022-09" }, { "POL>\($0) any" }),
                ("Country;Richtung;Datum;Anzahl", { "\($0);entry;2022-09" }, { "*>\($0) any" }),
                ("country;direction;date;count", { "\($0);exit;2022-09" }, { "\($0)>* any" }),
                (
                    "Border;Sens;Jour;Citizenship;Nombre", { "FIN-RUS;RUS>FIN;2022-09;\($0)" },
                    { "RUS>FIN citizen=\($0)" }
                ),
                (
                    "border;direction;date;nationality;count", { "FIN-RUS;RUS>FIN;2022-09;\($0)" },
                    { "RUS>FIN citizen=\($0)" }
                ),
                ("Richtung;Datum;Anzahl", { "POL > \($0);2022-09" }, { "POL>\($0) any" }),
            ]

    @Test(arguments: columns.indices, writings) func everyColumnKnowsThem(_ column: Int, _ writing: String) throws {
        let (header, row, wanted) = Self.columns[column]
        var text = header + "\n"
        for (index, country) in Self.countries.enumerated() {
            text += "\(row(Self.written(country, as: writing)));\(1 << index)\n"
        }
        let answer = try Answered(text, by: "border,population")
        #expect(answer.rejected == 0, "\(answer.said)")
        let all = Self.countries.enumerated().map { "\(wanted($1.code)) \(1 << $0)" }
        #expect(answer.cells("direction", "population", "value") == all.sorted())
    }

    /// Who counts may be written as anybody is, and "in" is into that country.
    @Test(arguments: ["FI", "FIN", "246", "Finland"]) func whoCountsIsACountry(_ word: String) throws {
        let table = "Reporter;Border;Datum;Arrivals;Departures\n\(word);FIN-RUS;2022-09;5;7\n"
        let answer = try Answered(table)
        #expect(answer.cells("direction", "value") == ["FIN>RUS 7", "RUS>FIN 5"], "\(answer.said)")
    }

    /// A crossing of the user's lies between the two countries of its row, however these are written.
    @Test func sidesOfAddedCrossingsAreCountriesToo() throws {
        let sides = [("FIN", "RUS"), ("FI", "RU"), ("246", "643"), ("Finland", "Russian Federation")]
        var crossings = "id,name,mode,lon,lat,coord_accuracy_m,country_a,country_b\n"
        var table = "place,date,direction,count\n"
        for (index, side) in sides.enumerated() {
            let name = ["own-one", "own-two", "own-three", "own-four"][index]
            crossings += "\(name),\(name),road,27.9\(index),60.6\(index),100,\(side.0),\(side.1)\n"
            table += "\(name),2022-09,RUS>FIN,\(1 << index)\n"
        }
        let printed = try withTemporaryFolder { folder in
            try folder.write("crossings.csv", crossings)
            try folder.write("in.csv", table)
            let call = ["flows", "in.csv", "--crossings", "crossings.csv", "--by", "crossing", "--csv"]
            return try Printed(Binary.run(arguments: call, folder: folder))
        }
        let found = printed.figures.map { "\($0["at"] ?? "") \($0["border"] ?? "") \($0["value"] ?? "")" }
        let wanted = ["own-one FIN-RUS 1", "own-two FIN-RUS 2", "own-three FIN-RUS 4", "own-four FIN-RUS 8"]
        #expect(Set(found) == Set(wanted), "\(printed.run.errors)")
    }
}

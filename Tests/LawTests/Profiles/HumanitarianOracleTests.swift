import BorderFlow
import Foundation
import Testing

/// What agencies publish of people on the move, worked out as they document it: most of it is no crossing at all.
@Suite struct HumanitarianOracleTests {
    /// The objects of a JSON file, in its own array or under one of its keys.
    private func items(_ file: PublishedFile) throws -> [[String: Any]] {
        let json = try JSONSerialization.jsonObject(with: Data(file.text.utf8))
        let inside = json as? [String: Any]
        return try #require((inside?["items"] ?? inside?["data"] ?? json) as? [[String: Any]])
    }

    /// A number, or the digits of a text; `nil` for a dash and for nothing.
    private func number(_ value: Any?) -> Int? { value.flatMap { Int("\($0)") } }

    // MARK: Refugee Data Finder

    private static let groups = [
        "refugees": ("stock", "refugee"), "asylum_seekers": ("stock", "asylum-seeker"), "idps": ("stock", "idp"),
        "oip": ("stock", "in need of protection"), "ooc": ("stock", "other of concern"),
        "stateless": ("stock", "stateless"), "hst": ("stock", "host community"),
        "returned_refugees": ("registration", "returned refugee"), "returned_idps": ("registration", "returned idp"),
    ]

    /// A dash is no number where a number stands, and all origins where an origin stands.
    @Test func peopleAtTheEndOfTheYear() throws {
        let file = try PublishedFile(fixture: "unhcr-rdf.json")
        let rows = try items(file).flatMap { item in
            Self.groups.compactMap { column, group -> PublishedSum? in
                guard let count = number(item[column]) else { return nil }
                let origin = item["coo_iso"].map { "\($0)" } ?? ""
                var people = ["status": group.1]
                if origin != "-" { people["from"] = origin }
                return PublishedSum("\(item["year"] ?? "")", "DEU", "*?DEU", "\(group.0) person", count, people)
            }
        }
        let dossier = try file.dossier()
        #expect(rows.count == 8)
        #expect(try dossier.published(by: .year) == rows.sorted())
        // 5,000 refugees of all origins have the 1,000 from Ukraine among them, and nobody adds stocks.
        let stocks = try dossier.totals(by: .country, .year).filter { $0.measure == "stock person" }
        #expect(stocks.map(\.count).sorted() == [0, 0, 0, 20, 90, 1000, 5000], "\(stocks)")
    }

    /// Cases stand beside the persons of them.
    @Test func applicationsOfPersons() throws {
        let file = try PublishedFile(fixture: "unhcr-rdf.download.csv")
        let rows = try file.cells.compactMap { row -> PublishedSum? in
            guard row["Cases / Persons"] == "P", let stage = row["Stage of procedure"] else { return nil }
            let people = [
                "category": try #require(row["Application type"]), "stage": stage,
                "from": try #require(row["Country of origin (ISO)"]),
            ]
            return PublishedSum(
                row["Year"] ?? "",
                try #require(row["Country of asylum (ISO)"]),
                "*?DEU",
                "application person",
                try #require(number(row["applied"])),
                people
            )
        }
        #expect(rows.map(\.count) == [120])
        #expect(try file.dossier().published(by: .year) == rows)
    }

    /// Whoever has a refusal reviewed is counted at both stages, and is one person.
    @Test func stagesOfOnePersonAreNotAdded() throws {
        let file = try PublishedFile(fixture: "unhcr-rdf.download.csv")
        let rows = ["N,FI,P,100", "N,AR,P,30"].map { "2022,Ukraine,UKR,Germany,DEU,G,\($0)\n" }
        let counts = try file.with(rows).dossier().totals(by: .country, .year).map(\.count)
        #expect(counts.contains(100) && !counts.contains(130), "\(counts)")
    }

    /// Refugees are in the country that received them: those from a neighbour are not at the border.
    @Test func refugeesAreWhereTheyWereReceived() throws {
        let finder = try PublishedFile(fixture: "unhcr-rdf.json")
        let neighbours = finder.rows.map { $0.replacing("\"coa_iso\":\"DEU\"", with: "\"coa_iso\":\"POL\"") }
        let all = try finder.with(neighbours).dossier().published(by: .year)
        #expect(Set(all.filter { $0.measure == "stock person" }.map(\.place)) == ["POL"])
        let tables = try PublishedFile(fixture: "hapi.refugees.csv").dossier().published(by: .year)
        #expect(Set(tables.map(\.place)) == ["POL"])
    }

    // MARK: Operational Data Portal

    @Test func arrivalsByGroupAndDay() throws {
        let file = try PublishedFile(fixture: "unhcr-odp.json")
        let groups = ["4797": "sea arrivals", "4798": "land arrivals", "5634": "arrivals in the Canary Islands"]
        let rows = try items(file).compactMap { item -> PublishedSum? in
            // A group that nobody knows is nobody's number, and a group of countries is no country.
            guard let group = groups["\(item["population_group"] ?? "")"],
                let country = ["Italy": "ITA", "Spain": "ESP"]["\(item["geomaster_name"] ?? "")"]
            else { return nil }
            let count = try #require(number(item["individuals"]))
            return PublishedSum(
                "\(item["date"] ?? "")",
                country,
                "*>\(country)",
                "registration person",
                count,
                ["category": group]
            )
        }
        let dossier = try file.dossier()
        #expect(rows.map(\.count) == [350] && dossier.rowsRejected == 1)
        #expect(try dossier.published(by: .day) == rows)
    }

    // MARK: Humanitarian API and displacement

    @Test func refugeesAndReturnees() throws {
        let groups = ["REF": "refugee", "RDP": "returned idp", "RET": "returned refugee"]
        for name in ["hapi.refugees.csv", "hapi.returnees.csv"] {
            let file = try PublishedFile(fixture: name)
            let rows = try file.cells.compactMap { row -> PublishedSum? in
                guard let group = groups[row["population_group"] ?? ""] else { return nil }
                var people = ["status": group]
                if row["gender"] != "all" { people["sex"] = row["gender"] }
                if row["age_range"] != "all" { people["age"] = row["age_range"] }
                let from = try #require(row["origin_location_code"])
                let to = try #require(row["asylum_location_code"] ?? row["current_location_code"])
                // Who is where they come from has left nothing.
                if from != to { people["from"] = from }
                let count = try #require(number(row["population"]))
                return PublishedSum("2022", to, "*?\(to)", "stock person", count, people)
            }
            #expect(rows.count == 2)
            #expect(try file.dossier().published(by: .year) == rows.sorted())
        }
    }

    /// A row with an error is unusable; levels of one country hold one another and are never added.
    @Test func displacedPeopleByLevel() throws {
        let tables = try PublishedFile(fixture: "hapi.idps.csv").dossier()
        let people = ["route": "Op", "stage": "baseline"]
        #expect(
            try tables.published(by: .month) == [PublishedSum("2022-09", "TCD", "*?TCD", "stock person", 1000, people)]
        )
        let rounds = try PublishedFile(fixture: "dtm-api.csv")
        let rows = rounds.cells.compactMap { row -> PublishedSum? in
            guard let count = number(row["numPresentIdpInd"]) else { return nil }
            var people = ["status": "idp"]
            if row["adminLevel"] == "1" { people["group"] = row["admin1Name"] }
            if row["displacementReason"] != "Not available" { people["reason"] = row["displacementReason"] }
            let day = String((row["reportingDate"] ?? "").prefix(10))
            return PublishedSum(day, "TCD", "*?TCD", "stock person", count, people)
        }
        #expect(rows.map(\.count) == [1000, 700])
        #expect(try rounds.dossier().published(by: .day) == rows.sorted())
        #expect(try rounds.dossier().totals(by: .country, .month).allSatisfy { $0.count != 1700 })
    }

    /// The words of the publisher are wordings of the number, and a word that it does not have is refused.
    @Test(arguments: [
        ("total", ""), ("more than", "more_than"), ("less than", "less_than"), ("approximately", "about"),
    ])
    func displacementsByEvent(_ word: String, _ marks: String) throws {
        let file = try PublishedFile(fixture: "idmc-idu.json")
        let dossier = try file.with(file.rows.map { $0.replacing("more than", with: word) }).dossier()
        #expect(dossier.rowsRejected == 1)
        #expect(
            try dossier.published(by: .month) == [
                PublishedSum(
                    "2022-09-01/2022-09-03",
                    "GEO",
                    "*?GEO",
                    "context person",
                    200,
                    ["category": "disaster"],
                    marks: marks
                )
            ]
        )
    }

    // MARK: Events

    /// At least so many died or are missing; nothing in a cell is not zero, and the month stands first.
    @Test(arguments: [("09/24/2022", "2022-09-24"), ("03/04/2022", "2022-03-04")])
    func deadAndMissing(_ date: String, _ day: String) throws {
        let file = try PublishedFile(fixture: "mmp.csv")
        let people = ["reason": "Drowning", "route": "Eastern Mediterranean"]
        let dossier = try file.with(file.rows.map { $0.replacing("09/24/2022", with: date) }).dossier()
        #expect(
            try dossier.published(by: .day) == [
                PublishedSum(day, "GRC", "*?GRC", "context person", 3, people, marks: "at_least")
            ]
        )
    }

    @Test func fatalities() throws {
        let file = try PublishedFile(fixture: "acled.csv")
        let countries = ["804": "UKR", "148": "TCD"]
        let days = ["24 September 2022": "2022-09-24", "2022-09-25": "2022-09-25"]
        let rows = try file.cells.map { row in
            let country = try #require(countries[row["iso"] ?? ""])
            return PublishedSum(
                try #require(days[row["event_date"] ?? ""]),
                country,
                "*?\(country)",
                "context person",
                // Nobody died in a battle: that is a number.
                try #require(number(row["fatalities"])),
                ["category": try #require(row["event_type"])]
            )
        }
        #expect(rows.map(\.count) == [4, 0])
        #expect(try file.dossier().published(by: .day) == rows.sorted())
    }

    // MARK: Origins and destinations

    @Test func fromOnePlaceToAnother() throws {
        let tagged = try PublishedFile(fixture: "hxl.csv")
        let codes = ["Poland": "POL", "Romania": "ROU", "Ukraine": "UKR"]
        let people = try tagged.cells.map { row in
            let ends = try ["From", "Country"].map { try #require(codes[row[$0] ?? ""]) }
            let count = try #require(number(row["Individuals"]))
            return PublishedSum(
                row["Date"] ?? "",
                ends.sorted().joined(separator: "-"),
                ends.joined(separator: ">"),
                "flow person",
                count
            )
        }
        #expect(people.map(\.count) == [1200, 800])
        #expect(try tagged.dossier().published(by: .day) == people.sorted())
        let map = try PublishedFile(fixture: "flowmap.csv")
        let flows = try map.cells.map { row in
            let ends = try ["origin", "dest"].map { try #require(row[$0]) }
            let count = try #require(number(row["count"]))
            // A time is a day or a month.
            return PublishedSum(
                row["time"] ?? "",
                ends.sorted().joined(separator: "-"),
                ends.joined(separator: ">"),
                "flow crossing",
                count
            )
        }
        #expect(try map.dossier().published(by: .month) == flows.sorted())
    }

    /// People who are somewhere, who died, who apply or register: whoever asks for crossings gets none of them.
    @Test(
        arguments: [
            "unhcr-rdf.json", "unhcr-rdf.download.csv", "unhcr-odp.json", "hapi.refugees.csv", "hapi.returnees.csv",
            "hapi.idps.csv", "dtm-api.csv", "idmc-idu.json", "mmp.csv", "acled.csv",
        ]
    )
    func nothingOfItIsACrossing(_ name: String) throws {
        let dossier = try PublishedFile(fixture: name).dossier()
        #expect(dossier.numberCount > 0)
        #expect(try dossier.flows(Selection(), by: Grouping([.place(.border)])).rows.isEmpty)
    }
}

import BorderFlow
import Foundation
import Testing

/// Crossings, encounters and waits at the borders of the United States, worked out as their publishers document them.
@Suite struct NorthAmericanOracleTests {
    // MARK: Border crossing entry data

    /// Measures of entries: what is counted, of whom, and how they come.
    private static let entries: [String: (unit: String, people: [String: String], mode: String)] = [
        "Pedestrians": ("person", ["by": "foot"], "pedestrian"), "Bus Passengers": ("person", ["by": "bus"], "road"),
        "Personal Vehicle Passengers": ("person", ["by": "car"], "road"), "Trucks": ("truck", [:], "road"),
        "Truck Containers Empty": ("container", ["category": "empty"], "road"),
    ]

    /// Two ports have one name, and only their codes tell them apart.
    private static let ports = [
        "0103": "eastport-deer-island-campobello", "3302": "eastport-kingsgate", "2304": "laredo-nuevo-laredo",
    ]

    @Test func entriesByPortAndMonth() throws {
        let file = try PublishedFile(fixture: "bts.csv")
        let rows = try file.cells.compactMap { row -> PublishedSum? in
            // No such measure is documented, so the number is nobody's.
            guard let kind = Self.entries[row["Measure"] ?? ""] else { return nil }
            let date = try #require(row["Date"]).split(separator: " ")
            return PublishedSum(
                PublishedFile.days(try #require(Int(date[1])), PublishedFile.month(String(date[0]))),
                try #require(Self.ports[row["Port Code"] ?? ""]),
                row["Border"] == "US-Mexico Border" ? "MEX>USA" : "CAN>USA",
                "flow \(kind.unit)",
                try #require(Int(row["Value"] ?? "")),
                kind.people,
                mode: kind.mode
            )
        }
        let dossier = try file.dossier()
        #expect(rows.count == 5 && dossier.rowsRejected == 1)
        #expect(try dossier.published(by: .month) == rows.sorted())
        let borders = [
            "eastport-deer-island-campobello": "CAN-USA", "eastport-kingsgate": "CAN-USA",
            "laredo-nuevo-laredo": "MEX-USA",
        ]
        #expect(try dossier.totals(by: .border, .month) == PublishedSum.totals(rows, at: borders))
        // Persons are added over ports and never to containers: 12 + 12 + 3,000 + 40,000.
        let usa = try dossier.totals(by: .country, .month).filter { $0.place == "USA" }
        #expect(
            usa == [
                PublishedSum("2022-10", "USA", "*>USA", "flow container", 700),
                PublishedSum("2022-10", "USA", "*>USA", "flow person", 43_024),
            ]
        )
    }

    @Test func anOlderCopyHasTheFirstDayOfTheMonthAtMidnight() throws {
        let dossier = try PublishedFile(fixture: "bts-2019.csv").dossier()
        #expect(
            try dossier.totals(by: .border, .month) == [
                PublishedSum("2019-03", "CAN-USA", "CAN>USA", "flow truck", 3000)
            ]
        )
    }

    /// The older copy holds codes as numbers: port 0115, Calais in Maine, is 115 there.
    @Test func aPortIsKnownWithoutTheZeroesOfItsCode() throws {
        let dossier = try PublishedFile(fixture: "bts-2019.csv").dossier()
        #expect(
            try dossier.published(by: .month) == [
                PublishedSum("2019-03", "calais-st-stephen", "CAN>USA", "flow truck", 3000, mode: "road")
            ]
        )
    }

    // MARK: Encounters

    private static func encounter(_ row: [String: String]) throws -> PublishedSum {
        let month = PublishedFile.month(row["Month (abbv)"] ?? "")
        // The fiscal year begins in October of the year before.
        let year = try #require(Int((row["Fiscal Year"] ?? "").prefix(4))) - (month >= 10 ? 1 : 0)
        var people = [
            "group": row["Demographic"], "reason": row["Title of Authority"], "route": row["Area of Responsibility"],
            "stage": row["Encounter Type"],
        ].compactMapValues { $0 }
        switch row["Citizenship"] {
        case "CHINA, PEOPLES REPUBLIC OF": people["citizen"] = "CHN"
        case "MEXICO": people["citizen"] = "MEX"
        default: people["citizen"] = "other"
        }
        let region = row["Land Border Region"]
        return PublishedSum(
            PublishedFile.days(year, month),
            region == "Other" ? "USA:Away From Land Borders" : region == "Northern Land Border" ? "CAN-USA" : "MEX-USA",
            region == "Other" ? "*>USA" : region == "Northern Land Border" ? "CAN>USA" : "MEX>USA",
            // Between ports somebody is found; at a port somebody comes and is not let in.
            row["Component"] == "U.S. Border Patrol" ? "detection person" : "registration person",
            try #require(Int(row["Encounter Count"] ?? "")),
            people
        )
    }

    @Test func encountersByFiscalMonth() throws {
        let file = try PublishedFile(fixture: "cbp-enc.csv")
        let rows = try file.cells.map(Self.encounter)
        let dossier = try file.dossier()
        #expect(try dossier.published(by: .month) == rows.sorted())
        #expect(
            try dossier.totals(by: .country, .month).filter { $0.place == "USA" } == [
                PublishedSum("2022-10", "USA", "*>USA", "detection person", 10),
                PublishedSum("2022-12", "USA", "*>USA", "detection person", 3),
                PublishedSum("2026-01", "USA", "*>USA", "registration person", 7),
            ]
        )
    }

    /// Rows of one month, of which no two have one person.
    private static func encounters(_ rows: String...) throws -> Dossier {
        var file = try PublishedFile(fixture: "cbp-enc.csv")
        file.rows = rows.map { row in
            let parts = row.split(separator: "|")
            return "2023,FYTD,OCT,U.S. Border Patrol,\(parts[0]),Del Rio Sector,Del Rio,Single Adults,\(parts[1]),"
                + "Title 8,Apprehensions,\(parts[2])\n"
        }
        return try file.dossier()
    }

    /// OTHER is every citizenship that has no name in the file: nobody is in two rows.
    @Test func otherCitizenshipsAreAddedToThoseNamed() throws {
        let dossier = try Self.encounters(
            "Southwest Land Border|MEXICO|1000",
            "Southwest Land Border|OTHER|100",
            "Southwest Land Border|RUSSIA|10"
        )
        #expect(
            try dossier.totals(by: .border, .month) == [
                PublishedSum("2022-10", "MEX-USA", "MEX>USA", "detection person", 1110)
            ]
        )
    }

    /// The three regions are the nation: who is found at neither land border is found at none of the two.
    @Test func allRegionsTogetherAreTheNation() throws {
        let dossier = try Self.encounters(
            "Southwest Land Border|MEXICO|1000",
            "Northern Land Border|MEXICO|100",
            "Other|MEXICO|10"
        )
        #expect(
            try dossier.totals(by: .country, .month).filter { $0.place == "USA" } == [
                PublishedSum("2022-10", "USA", "*>USA", "detection person", 1110)
            ]
        )
    }

    // MARK: Bridges of Texas

    @Test func northboundByBridge() throws {
        let file = try PublishedFile(fixture: "cbp-tx.csv")
        let units = ["Pedestrians": ("person", "pedestrian"), "Passenger Vehicles": ("car", "road")]
        let rows = try file.cells.compactMap { row -> PublishedSum? in
            // Commuter lanes are among the vehicles.
            guard let unit = units[row["Modes"] ?? ""] else { return nil }
            let month = row["Month"] ?? ""
            return PublishedSum(
                PublishedFile.days(2022, Int(month) ?? PublishedFile.month(month)),
                "bridge-of-the-americas",
                "MEX>USA",
                "flow \(unit.0)",
                try #require(Int(row["Northbound Crossing"] ?? "")),
                mode: unit.1
            )
        }
        let dossier = try file.dossier()
        #expect(rows.count == 2)
        #expect(try dossier.published(by: .month) == rows.sorted())
        let totals = PublishedSum.totals(rows, at: ["bridge-of-the-americas": "MEX-USA"])
        #expect(try dossier.totals(by: .border, .month) == totals)
    }

    /// A port that the atlas does not have is one more port of its border, beside those that it has.
    @Test(arguments: [
        (
            "bts.csv", "CAN-USA",
            [
                "Eastport,Maine,0103,US-Canada Border,Oct 2022,Pedestrians,10,0,0,\n",
                "Nowhere,Maine,9999,US-Canada Border,Oct 2022,Pedestrians,100,0,0,\n",
            ]
        ),
        (
            "cbp-tx.csv", "MEX-USA",
            [
                "1,2022,9,El Paso,El Paso,Bridge of the Americas,Pedestrians,10\n",
                "2,2022,9,El Paso,El Paso,Nowhere,Pedestrians,100\n",
            ]
        ),
        (
            "pl-sg.csv", "POL-UKR",
            [
                "Medyka;Medyka;drogowe;ukraiński;Bieszczadzki;24.02.2022;C;P;10;10;0\n",
                "Nowhere;Nowhere;drogowe;ukraiński;Bieszczadzki;24.02.2022;C;P;100;100;0\n",
            ]
        ),
    ])
    func aPortThatNobodyKnowsIsAddedToItsBorder(_ name: String, _ border: String, _ rows: [String]) throws {
        let dossier = try PublishedFile(fixture: name).with(rows).dossier()
        let totals = try dossier.totals(by: .border, .month)
        #expect(totals.map(\.place) == [border] && totals.map(\.count) == [110], "\(totals)")
    }
}

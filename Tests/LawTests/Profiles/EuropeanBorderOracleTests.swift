import BorderFlow
import Foundation
import Testing

/// What border guards and customs of Europe publish, worked out as they document it.
@Suite struct EuropeanBorderOracleTests {
    /// `24.02.2022` or `17/09/2022`: the day stands first.
    private func day(_ text: String?) throws -> String {
        let parts = try #require(text).split { $0 == "." || $0 == "/" }.map(String.init)
        return "\(parts[2])-\(parts[1])-\(parts[0])"
    }

    /// `12 345`; a dash is no number.
    private func number(_ text: String?) -> Int? { Int((text ?? "").filter(\.isNumber)) }

    // MARK: Estonia

    /// Every row is one passage, and the name of the file alone says which way.
    @Test(
        arguments: [
            ("sisse.tsv", "RUS>EST"), ("ee-valja-2022.tsv", "EST>RUS"), ("EE_välja.csv", "EST>RUS"),
        ]
    )
    func passagesByRow(_ name: String, _ way: String) throws {
        var file = try PublishedFile(fixture: "ee-ppa.sisse.tsv")
        file.name = name
        let rows = try file.cells.map { row in
            PublishedSum(
                try day(row["Piiriületuse kpv"]),
                try #require(["Narva": "narva-ivangorod"][row["Piiripunkt"] ?? ""]),
                way,
                "flow person",
                1,
                [
                    "citizen": try #require(row["Kodakondsus lühend"]), "age": try #require(row["Vanuserühm"]),
                    "sex": row["Sugu"] == "M" ? "m" : "f",
                ],
                mode: "road"
            )
        }
        let dossier = try file.dossier()
        let sums = PublishedSum.sums(rows)
        #expect(sums.map(\.count).sorted() == [1, 2])
        #expect(try dossier.published(by: .day) == sums)
        #expect(
            try dossier.totals(by: .country, .day).filter { $0.place == "EST" }
                == [PublishedSum("2022-09-24", "EST", way == "RUS>EST" ? "*>EST" : "EST>*", "flow person", 3)]
        )
    }

    /// Who has no citizenship, or none that is known, is one more passenger.
    @Test(arguments: ["XXA", "XXX"]) func peopleWithoutACitizenshipAreCountedToo(_ code: String) throws {
        let file = try PublishedFile(fixture: "ee-ppa.sisse.tsv")
        let more = (1...2).map { _ in "24.09.2022\tNarva\tmaantee\t-\t\(code)\tMuu\tN\t60-64\n" }
        let dossier = try file.with(file.rows + more).dossier()
        let totals = try dossier.totals(by: .border, .day)
        #expect(totals.map(\.count) == [5], "\(totals)")
    }

    // MARK: Finland

    /// The sum row is the border's number and is not added to its crossings; airports are no part of the border.
    @Test func passagesBothWays() throws {
        let file = try PublishedFile(fixture: "fi-raja.csv")
        let rows = try file.cells.compactMap { row -> PublishedSum? in
            let place = row["Rajanylityspaikka"] ?? ""
            if place.hasSuffix("lentoasema") { return nil }
            let isWhole = place == "Yhteensä"
            return PublishedSum(
                "\(row["Vuosi"] ?? "")-\(try #require(["Helmikuu": "02"][row["Kuukausi"] ?? ""]))",
                isWhole ? "FIN-RUS" : "vaalimaa-torfyanovka",
                "FIN<>RUS",
                "flow crossing",
                try #require(number(row["Rajanylitykset"])),
                // Vaalimaa is a crossing of a road.
                mode: isWhole ? "" : "road"
            )
        }
        let dossier = try file.dossier()
        #expect(try dossier.published(by: .month) == rows.sorted())
        let total = PublishedSum("2019-02", "FIN-RUS", "FIN<>RUS", "flow crossing", 477_000)
        #expect(PublishedSum.totals(rows, at: ["vaalimaa-torfyanovka": "FIN-RUS"]) == [total])
        #expect(try dossier.totals(by: .border, .month) == [total])
    }

    /// Vehicles, not persons; cars of one country are a part of all cars, and a break is told and its number kept.
    @Test func vehiclesAtCustoms() throws {
        let file = try PublishedFile(fixture: "fi-tulli.csv")
        let rows = try file.cells.map { row in
            let country = try #require(row["Rekisteröintimaa"])
            return PublishedSum(
                PublishedFile.days(try #require(number(row["Vuosi"])), try #require(number(row["Kuukausi"]))),
                try #require(["Vaalimaa": "vaalimaa-torfyanovka"][row["Toimipaikka"] ?? ""]),
                row["Suunta"] == "Saapuneet" ? "RUS>FIN" : "FIN>RUS",
                try #require(["Henkilöautot": "flow car", "Kuorma-autot": "flow truck"][row["Ajoneuvolaji"] ?? ""]),
                try #require(number(row["Määrä"])),
                country == "Yhteensä" ? [:] : ["category": country],
                mode: "road",
                marks: row["Katkos"] == "x" ? "break" : ""
            )
        }
        #expect(rows.map(\.marks) == ["", "break"])
        #expect(try file.dossier().published(by: .month) == rows.sorted())
        // All cars beside those of two countries, and all vehicles beside all cars.
        let beside = file.with(
            [
                "Henkilöautot;Saapuneet;Venäjä;40", "Henkilöautot;Saapuneet;Suomi;50",
                "Henkilöautot;Saapuneet;Yhteensä;100",
                "Yhteensä;Saapuneet;Yhteensä;130",
            ].map { "Vaalimaa;2012;1;\($0);\n" }
        )
        #expect(try beside.dossier().totals(by: .border, .month).map(\.count).sorted() == [100, 130])
    }

    // MARK: Poland

    @Test func personsByCrossingAndDay() throws {
        let file = try PublishedFile(fixture: "pl-sg.csv")
        let rows = try file.cells.map { row in
            PublishedSum(
                try day(row["Data"]),
                try #require(["Medyka": "medyka-shehyni"][row["Przejście"] ?? ""]),
                row["Kierunek"] == "P" ? "UKR>POL" : "POL>UKR",
                "flow person",
                try #require(number(row["Razem"])),
                ["status": row["Kto"] == "C" ? "foreigner" : "citizen of Poland"],
                mode: "road"
            )
        }
        #expect(rows.map(\.count) == [12_345, 1234])
        #expect(try file.dossier().published(by: .day) == rows.sorted())
        // Foreigners and citizens are everybody.
        let both = file.with(
            ["C;P;100", "RP;P;10"].map {
                "Medyka;Medyka;drogowe;ukraiński;Bieszczadzki;24.02.2022;\($0);9;1\n"
            }
        )
        #expect(
            try both.dossier().totals(by: .border, .day)
                == [PublishedSum("2022-02-24", "POL-UKR", "UKR>POL", "flow person", 110)]
        )
    }

    /// Who lands at an airport of Poland enters Poland, over no land border.
    @Test func airportsAreInPoland() throws {
        let row = "Warszawa-Okęcie;Warszawa-Okęcie;lotnicze;lotniczy;Nadwiślański;24.02.2022;C;P;10;10;0\n"
        let dossier = try PublishedFile(fixture: "pl-sg.csv").with([row]).dossier()
        #expect(dossier.rowsRejected == 0)
        let all = try dossier.published(by: .day)
        #expect(
            all.map { "\($0.place) \($0.way) \($0.mode) \($0.count)" } == ["POL:Warszawa-Okęcie *>POL air 10"],
            "\(all)"
        )
    }

    /// NA is Namibia, and the sheet is of foreigners, a part of all persons.
    @Test func foreignersByCitizenship() throws {
        let file = try PublishedFile(fixture: "pl-sg.foreigners.csv")
        let rows = try file.cells.map { row in
            PublishedSum(
                try day(row["Data"]),
                "medyka-shehyni",
                row["Kierunek do/z RP"] == "przyjazd" ? "UKR>POL" : "POL>UKR",
                "flow person",
                try #require(number(row["Razem"])),
                [
                    "citizen": try #require(["NA": "NAM", "UA": "UKR"][row["Obywatelstwo (kod)"] ?? ""]),
                    "status": "foreigner",
                ],
                mode: "road"
            )
        }
        #expect(try file.dossier().published(by: .day) == rows.sorted())
    }

    // MARK: Georgia

    @Test func entriesAndExitsByDay() throws {
        let file = try PublishedFile(fixture: "ge-mia.csv")
        let rows = try file.cells.flatMap { row in
            try [("Entry", "RUS>GEO"), ("Exit", "GEO>RUS")].compactMap { column, way -> PublishedSum? in
                guard let count = number(row[column]) else { return nil }
                return PublishedSum(try day(row["Date"]), "GEO-RUS", way, "flow person", count)
            }
        }
        #expect(rows.map(\.count) == [6986, 7406, 11_143])
        #expect(try file.dossier().published(by: .day) == rows.sorted())
    }

    // MARK: Frontex

    /// `JAN2022`, or the first of the month as the day number of a spreadsheet, whose day 25,569 begins 1970.
    private func month(_ header: String) -> String {
        if let serial = Int(header) { return String(Days.text(serial - 25_569).prefix(7)) }
        return PublishedFile.days(Int(header.suffix(4)) ?? 0, PublishedFile.month(header))
    }

    @Test func detectionsByRouteAndMonth() throws {
        let file = try PublishedFile(fixture: "frontex.csv")
        let words = ["Route", "Border type or inland", "Nationality"]
        let rows = try file.cells.flatMap { row in
            var people = ["route": try #require(row["Route"]), "by": try #require(row["Border type or inland"])]
            switch row["Nationality"] {
            case "Afghanistan": people["citizen"] = "AFG"
            case "Ukraine": people["citizen"] = "UKR"
            default: people["citizen"] = "unknown"
            }
            return row.compactMap { header, text -> PublishedSum? in
                // Nothing in a cell is not reported, and 0 is a zero.
                guard !words.contains(header), let count = Int(text) else { return nil }
                return PublishedSum(month(header), "EU", "*>EU", "detection crossing", count, people)
            }
        }
        #expect(rows.count == 8 && rows.contains { $0.count == 0 })
        let dossier = try file.dossier()
        #expect(try dossier.published(by: .month) == rows.sorted())
        #expect(try dossier.totals(by: .country, .month) == PublishedSum.totals(rows))
        #expect(PublishedSum.totals(rows).map(\.count) == [115, 220, 330])
    }

    /// Of one route: whose nationality is not known is none of those whose nationality is.
    @Test(arguments: ["Unknown", "Not specified", "Stateless"])
    func unknownNationalitiesAreAddedToThoseKnown(_ word: String) throws {
        let lines = ["Afghanistan,10,20,30", "\(word),1,2,3", "Ukraine,100,200,300"].map {
            "Western Balkan Route,Land,\($0)\n"
        }
        let dossier = try PublishedFile(fixture: "frontex.csv").with(lines).dossier()
        let totals = try dossier.totals(by: .country, .month)
        #expect(totals.map(\.count) == [111, 222, 333], "\(totals)")
    }
}

import BorderFlow
import Foundation
import Testing

/// Tables of statistical offices, worked out as their own guides to codes, flags and symbols say.
@Suite struct StatisticsOfficeOracleTests {
    // MARK: Eurostat

    private static let citizens = ["UA": "UKR", "NA": "NAM", "RU": "RUS"]
    private static let countries = ["EL": "GRC", "UK": "GBR", "DE": "DEU"]
    private static let flags = ["e": "estimated", "p": "provisional"]

    /// What a row says of whom it counts; `nil` for a group of citizenships, which holds others of the file.
    private func people(_ row: [String: String]) -> [String: String]? {
        guard let citizen = row["citizen"], !citizen.hasPrefix("EXT_") else { return nil }
        var people: [String: String] = [:]
        if citizen != "TOTAL" { people["citizen"] = Self.citizens[citizen] }
        if row["sex"] == "F" { people["sex"] = "f" }
        return people
    }

    @Test func applicationsByMonth() throws {
        let file = try PublishedFile(fixture: "eurostat.csv")
        let rows = try file.cells.compactMap { row -> PublishedSum? in
            // A colon is no number; a table that nobody knows is not read.
            guard row["DATAFLOW"] == "ESTAT:MIGR_ASYAPPCTZM(1.0)", let count = Int(row["OBS_VALUE"] ?? ""),
                let people = people(row)
            else { return nil }
            let country = try #require(Self.countries[row["geo"] ?? ""])
            // Several letters are several flags.
            let flags = (row["OBS_FLAG"] ?? "").compactMap { Self.flags[String($0)] }.sorted()
            return PublishedSum(
                try #require(row["TIME_PERIOD"]),
                country,
                "*?\(country)",
                "application person",
                count,
                people,
                marks: flags.joined(separator: "; ")
            )
        }
        #expect(rows.map(\.count) == [1250, 205] && rows.map(\.marks) == ["", "estimated; provisional"])
        let dossier = try file.dossier()
        #expect(try dossier.published(by: .month) == rows.sorted())
        // All applicants are all; women of one citizenship are among them.
        #expect(try dossier.totals(by: .country, .month) == PublishedSum.totals(rows))
        #expect(PublishedSum.totals(rows).map(\.count) == [1250])
    }

    /// The numbers of the tabbed file with their flags: dimensions stand in the first cell, months beside it.
    private func tabbed(_ file: PublishedFile) throws -> [PublishedSum] {
        try file.cells.flatMap { row in
            let first = try #require(row.first { $0.key.contains(",") })
            let words = Dictionary(
                zip(
                    first.key.split(separator: ",").map(String.init),
                    first.value.split(separator: ",").map(String.init)
                )
            ) { one, _ in one }
            let country = try #require(Self.countries[words["geo\\TIME_PERIOD"] ?? ""])
            return row.compactMap { header, text -> PublishedSum? in
                let parts = text.split(separator: " ").map(String.init)
                guard header != first.key, let people = people(words), let count = Int(parts[0]) else { return nil }
                let flags = parts.dropFirst().joined().compactMap { Self.flags[String($0)] }
                return PublishedSum(
                    header,
                    country,
                    "*?\(country)",
                    "application person",
                    count,
                    people,
                    marks: flags.sorted().joined(separator: "; ")
                )
            }
        }
    }

    @Test func theTabbedTwin() throws {
        let file = try PublishedFile(fixture: "eurostat-tsv.migr_asyappctzm.tsv")
        let right = try tabbed(file)
        #expect(right.map(\.count).sorted() == [15, 628])
        let unmarked = { (sum: PublishedSum) in
            var sum = sum
            sum.marks = ""
            return sum
        }
        #expect(try file.dossier().published(by: .month).map(unmarked) == right.map(unmarked).sorted())
    }

    /// `628 e` is an estimate of 628.
    @Test func aFlagBehindANumberIsKept() throws {
        let file = try PublishedFile(fixture: "eurostat-tsv.migr_asyappctzm.tsv")
        #expect(try file.dossier().published(by: .month) == tabbed(file).sorted())
    }

    /// ASY_APP is every applicant, and NASY_APP those among them who apply for the first time.
    @Test func firstApplicationsAreAmongAll() throws {
        let text = """
            DATAFLOW,LAST UPDATE,freq,unit,citizen,sex,asyl_app,age,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS
            ESTAT:MIGR_ASYAPPCTZM(1.0),22/05/26 11:00:00,M,PER,TOTAL,T,ASY_APP,TOTAL,EL,2022-09,100,,
            ESTAT:MIGR_ASYAPPCTZM(1.0),22/05/26 11:00:00,M,PER,TOTAL,T,NASY_APP,TOTAL,EL,2022-09,80,,

            """
        let dossier = try PublishedFile(name: "eurostat.csv", text: text).dossier()
        #expect(
            try dossier.totals(by: .country, .month) == [
                PublishedSum("2022-09", "GRC", "*?GRC", "application person", 100)
            ]
        )
    }

    /// Who was refused at a border did not cross it; all borders stand beside land and air.
    @Test func refusalsAreNoEntries() throws {
        let lines = [
            "TOTAL,TOTAL,TOTAL,PER,EL,2022,100", "LAND,TOTAL,TOTAL,PER,EL,2022,70", "AIR,TOTAL,TOTAL,PER,EL,2022,30",
        ]
        let text =
            "DATAFLOW,LAST UPDATE,freq,border,reason,citizen,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n"
            + lines.map { "ESTAT:MIGR_EIRFS(1.0),22/05/26 11:00:00,A,\($0),,\n" }.joined()
        let dossier = try PublishedFile(name: "eurostat.csv", text: text).dossier()
        #expect(
            try dossier.totals(by: .country, .year) == [PublishedSum("2022", "GRC", "*?GRC", "refusal person", 100)]
        )
        #expect(try dossier.flows(Selection(), by: Grouping([.place(.country)])).rows.isEmpty)
    }

    // MARK: SDMX of any agency

    @Test func observationsOfAnyAgency() throws {
        let file = try PublishedFile(fixture: "sdmx-csv.csv")
        let statuses = ["A": "", "P": "provisional"]
        let rows = try file.cells.compactMap { row -> PublishedSum? in
            guard let count = Int(row["OBS_VALUE"] ?? "") else { return nil }
            let people = row["CITIZENSHIP"] == "_T" ? [:] : ["citizen": "RUS", "sex": row["SEX"] == "F" ? "f" : "m"]
            #expect(row["TIME_PERIOD"] == "2022-Q3" && row["REF_AREA"] == "FI")
            let marks = try #require(statuses[row["OBS_STATUS"] ?? ""])
            return PublishedSum("2022-07/2022-09", "FIN", "*?FIN", "flow person", count, people, marks: marks)
        }
        let dossier = try file.dossier()
        #expect(try dossier.published(by: .quarter) == rows.sorted())
        #expect(try dossier.totals(by: .country, .quarter).map(\.count) == [900])
        // A multiplier is a power of ten.
        let thousands = file.rows.map { $0.replacing(",PS,0,", with: ",PS,3,") }
        #expect(try file.with(thousands).dossier().totals(by: .country, .quarter).map(\.count) == [900_000])
    }

    // MARK: Statistics Canada

    private static let symbols = ["": "", "p": "provisional", "r": "revised"]

    @Test func travellersByProvince() throws {
        let file = try PublishedFile(fixture: "statcan.csv")
        let rows = try file.cells.compactMap { row -> PublishedSum? in
            // Adjusted numbers are twins of those counted, and a symbol in place of a number is none.
            guard row["Seasonal adjustment"] == "Unadjusted", let marks = Self.symbols[row["STATUS"] ?? ""],
                let value = Int(row["VALUE"] ?? "")
            else { return nil }
            let who = try #require(row["Traveller characteristics"])
            return PublishedSum(
                try #require(row["REF_DATE"]),
                row["GEO"] == "Canada" ? "CAN" : "CA-ON",
                "*>CAN",
                row["UOM"] == "Persons" ? "flow person" : "flow vehicle",
                value * (row["SCALAR_FACTOR"] == "thousands" ? 1000 : 1),
                who.hasPrefix("Total") ? [:] : ["series": who],
                marks: marks
            )
        }
        #expect(rows.map(\.count) == [300, 2000])
        let dossier = try file.dossier()
        #expect(try dossier.published(by: .month).filter { $0.marks != "suppressed" } == rows.sorted())
        // A province is a part of Canada, whose own number stands.
        let september = try dossier.totals(by: .country, .month).filter { $0.days.hasPrefix("2022-09") }
        #expect(september == [PublishedSum("2022-09", "CAN", "*>CAN", "flow person", 300)])
    }

    /// x stands for a number that is kept secret: whatever is in the cell, nobody counted zero.
    @Test func aSuppressedNumberIsNotAZero() throws {
        let dossier = try PublishedFile(fixture: "statcan.csv").dossier()
        let october = try dossier.published(by: .month).filter { $0.days.hasPrefix("2022-10") }
        #expect(october.isEmpty, "\(october)")
    }

    /// A to D grade the quality of a number as excellent to acceptable, and E asks for caution.
    @Test(arguments: ["A", "B", "C", "D", "E"]) func gradesOfQualityAreNoFlagsOfOthers(_ grade: String) throws {
        let file = try PublishedFile(fixture: "statcan.csv")
        let row = try #require(file.rows.first { $0.contains("\"p\"") }).replacing("\"p\"", with: "\"\(grade)\"")
        let sum = try #require(try file.with([row]).dossier().published(by: .month).first)
        #expect(sum.count == 2000)
        for word in ["break", "confidential", "definition differs", "estimated"] {
            #expect(!sum.marks.contains(word), "\(sum)")
        }
    }
}

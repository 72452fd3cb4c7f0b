import BorderTestSupport
import Foundation
import Testing

/// What a profile must be able to say, each by a profile and a table of its own, read by the command.
@Suite struct MechanismTests {
    private func flows(_ profile: String, _ files: KeyValuePairs<String, String>, by: String) throws -> Printed {
        try withTemporaryFolder { folder in
            try folder.write("own.yaml", profile)
            for (name, text) in files { try folder.write(name, text) }
            let names = files.map(\.key)
            let measures = ["flow", "registration", "detection"].flatMap { ["--measure", $0] }
            let call = ["flows"] + names + ["--profile", "own.yaml", "--csv", "--by", by] + measures
            return try Printed(try Binary.run(arguments: call, folder: folder))
        }
    }

    private func cells(_ printed: Printed, _ columns: String...) -> [String] {
        printed.figures.map { row in columns.map { row[$0] ?? "" }.joined(separator: " ") }.sorted()
    }

    /// The row is the count, the way stands in the file's name, and days come first.
    @Test func rowsThatCountAndNamesThatTellTheWay() throws {
        let profile = """
            name: rows
            header: [[Kuupäev, Punkt, Kodakondsus]]
            row_is: one passage
            set: {unit: person}
            file:
              - {contains: [sisse], set: {direction: into EST}}
              - {contains: [valja, välja], set: {direction: out of EST}}
            columns:
              - {name: Kuupäev, role: date, order: day}
              - {name: Punkt, role: crossing}
              - {name: Kodakondsus, role: nationality, codes: names}

            """
        let head = "Kuupäev\tPunkt\tKodakondsus\n"
        let files: KeyValuePairs = [
            "a.sisse.tsv": head + "03.04.2022\tNarva\tEstonia\n03.04.2022\tNarva\tEstonia\n03.04.2022\tNarva\tLatvia\n",
            "b.välja.tsv": head + "04.04.2022\tNarva\tEstonia\n",
        ]
        let answer = try flows(profile, files, by: "crossing,day,population")
        #expect(
            cells(answer, "bucket", "direction", "population", "value") == [
                "2022-04-03 RUS>EST citizen=EST 2", "2022-04-03 RUS>EST citizen=LVA 1",
                "2022-04-04 EST>RUS citizen=EST 1",
            ]
        )
        let other = try flows(profile, ["c.tsv": head], by: "day")
        #expect(other.run.exitCode == 65 && other.said.contains("the name of the file says nothing"), "\(other.said)")
    }

    /// Fiscal years, years so far, a mark of two signs with blanks, two measures in one column, codes of another system,
    /// wholes among parts, flags and missing numbers.
    @Test func fiscalYearsAndWideMarks() throws {
        let profile = """
            name: guard
            header: [[Fiscal Year, Month, Kind, Who, Number, Flag]]
            delimiter: "||"
            decimal: "."
            missing: [n/a]
            flags: {P: provisional, B: break}
            set: {border: MEX-USA, direction: into USA}
            columns:
              - {name: Fiscal Year, role: fiscal_year, fiscal_start: 10}
              - {name: Month, role: month}
              - name: Kind
                role: note
                otherwise: reject
                words:
                  P: {unit: person, measure: flow}
                  V: {unit: car, measure: flow}
                  D: {unit: person, measure: detection}
              - {name: Who, role: nationality, codes: fips, words: {ALL: total}}
              - {name: Number, role: count}
              - {name: Flag, role: flags}

            """
        let table = """
            Fiscal Year|| Month|| Kind|| Who|| Number|| Flag||
            2022|| OCT|| P|| GM|| 10|| P||
            2022|| SEP|| P|| ALL|| 1,234|| P, B||
            FY2022|| JAN|| V|| ALL|| 30|| ||
            2026 (FYTD)|| DEC|| D|| MX|| 7|| ||
            2022|| AUG|| P|| ALL|| n/a|| ||
            2022|| AUG|| X|| ALL|| 1|| ||

            """
        let answer = try flows(profile, ["in.txt": table], by: "border,month,population")
        #expect(
            cells(answer, "bucket", "measure", "unit", "population", "value", "flags") == [
                "2021-10 flow person citizen=DEU 10 provisional", "2022-01 flow car any 30 ",
                "2022-09 flow person any 1234 break; provisional", "2025-12 detection person citizen=MEX 7 ",
            ]
        )
        #expect(answer.run.exitCode == 1 && answer.said.contains("'X' is no word that the profile 'guard' knows"))
        #expect(answer.said.contains("1 number is missing ('n/a')"))
    }

    /// A title above the header, dates of every form as headers, numbers of countries, and a whole by another word.
    @Test func datesInHeaders() throws {
        let profile = """
            name: wide
            header: [[Land, Weg]]
            set: {border: FIN-RUS, unit: person}
            columns:
              - {name: Land, role: nationality, codes: numeric, total: [alle]}
              - {name: Weg, role: direction, words: {ein: into FIN, aus: out of FIN}}
              - {name: "*dates", role: count, serial: true, span: month}

            """
        let table = "Bericht\n\nLand;Weg;44805;JAN2009;Oct 2022;2022-11\n276;ein;5;7;:;8\nalle;ein;25;27;28;\n"
        let answer = try flows(profile, ["in.csv": table], by: "month,population")
        #expect(
            cells(answer, "bucket", "population", "value") == [
                "2009-01 any 27", "2009-01 citizen=DEU 7", "2022-09 any 25", "2022-09 citizen=DEU 5", "2022-10 any 28",
                "2022-11 citizen=DEU 8",
            ]
        )
        #expect(answer.said.contains("header in line 3"), "\(answer.said)")
    }

    /// Two vintages of one publisher, numbers that stand for groups, parts of a date, and an unknown group.
    @Test func vintagesAndListsOfNumbers() throws {
        let profile = """
            name: portal
            header:
              - [population_group, year, individuals]
              - [group, month, year, count]
            set: {country: ITA, measure: registration, unit: person}
            columns:
              - name: [population_group, group]
                role: group
                otherwise: reject
                words: {"4797": sea, "4798": land}
              - {name: year, role: year}
              - {name: month, role: month}
              - {name: [individuals, count], role: count}

            """
        let files: KeyValuePairs = [
            "old.csv": "population_group,year,individuals\n4797,2021,5\n4799,2021,6\n",
            "new.csv": "count,group,year,month\n9,4798,2022,March\n",
        ]
        let answer = try flows(profile, files, by: "country,population")
        #expect(
            cells(answer, "period_start", "period_end", "population", "value") == [
                "2021-01-01 2021-12-31 group=sea 5", "2022-03-01 2022-03-31 group=land 9",
            ]
        )
        #expect(answer.said.contains("'4799' is no word that the profile 'portal' knows"), "\(answer.said)")
    }

    /// Codes of every system in one table each; a word that a system does not have rejects its row.
    @Test(
        arguments: [
            ("iso2", "EE", "EST"), ("iso3", "EST", "EST"), ("numeric", "233", "EST"), ("numeric", "4", "AFG"),
            ("eu", "EL", "GRC"), ("eu", "UK", "GBR"), ("unhcr", "AUL", "AUS"), ("unhcr", "GFR", "DEU"),
            ("fips", "GM", "DEU"), ("pcode", "UA0102", "UKR"), ("names", "Viro", "EST"), ("iso2", "NA", "NAM"),
        ]
    )
    func systemsOfCodes(_ system: String, _ word: String, _ country: String) throws {
        let profile = """
            name: codes
            header: [[Wer, Wann, Anzahl]]
            set: {border: FIN-RUS, direction: RUS>FIN, unit: person}
            columns:
              - {name: Wer, role: nationality, codes: \(system)}
              - {name: Wann, role: date}
              - {name: Anzahl, role: count}

            """
        let answer = try flows(profile, ["in.csv": "Wer,Wann,Anzahl\n\(word),2022-09,5\n"], by: "population")
        #expect(cells(answer, "population", "value") == ["citizen=\(country) 5"], "\(answer.said)")
    }

    /// What readers of the numbers have to know is printed with the profile.
    @Test func whatIsToldOfAProfile() throws {
        let profile = """
            name: told
            title: Crossings
            publisher: The ministry
            licence: CC BY 4.0
            credit: The ministry, 2022
            scope: persons, without transit
            header: [[a, b]]
            header_row: 3
            columns:
              - {name: a, role: border}
              - {name: b, role: count, set: {unit: person}}
              - {name: c, role: ignore, set: {status: foreigner}}
              - {name: d, role: date, zone: POL}

            """
        try withTemporaryFolder { folder in
            try folder.write("told.yaml", profile)
            let run = try Binary.run("profiles", "show", "told.yaml", folder: folder)
            let words = [
                "told: Crossings", "publisher: The ministry", "licence: CC BY 4.0", "credit: The ministry, 2022",
                "scope: persons, without transit", "known by: a, b", "b: count (unit = person)",
                "c: ignore (status = foreigner)", "d: date, times of the clocks of POL",
            ]
            for word in words { #expect(run.output.contains(word), "\(word)\n\(run.output)") }
        }
    }
}

import BorderTestSupport
import Testing

/// Plain tables of everybody else: each kind is read as its author meant it, or asked about.
@Suite struct PlainTableKindTests {
    private static func printed(_ call: String, _ text: String) throws -> Printed {
        try withTemporaryFolder { folder in
            try folder.write("input.csv", text)
            return try Printed(Binary.run(arguments: call.split(separator: " ").map(String.init), folder: folder))
        }
    }

    /// The numbers of a table by direction.
    private static func numbers(_ text: String, _ more: String = "") throws -> [String: [String]] {
        let printed = try printed("flows input.csv --csv \(more)", text)
        #expect(printed.run.exitCode == 0, "\(printed.run.errors)")
        let heads = printed.rows.filter { $0["role"] == "figure" }
        return Dictionary(grouping: heads) { $0["direction"] ?? "" }.mapValues { $0.map { $0["value"] ?? "" }.sorted() }
    }

    private static let table = "border;date;direction;count\nFIN-RUS;2022-09-24;RUS>FIN;8572\n"

    @Test(
        arguments: [
            "sep=;\n" + table, "\u{FEFF}" + table, "Crossings of the border\n\n" + table,
            table.replacing("date", with: "Datum") + "\nSource: border guard\n", table.replacing(";", with: "\t"),
            table.replacing(";", with: "|"),
            "border;date;direction;count;note, or remark, or source, or both, or none\nFIN-RUS;2022-09-24;RUS>FIN;8572;x\n",
            "Border;Datum;Richtung;Anzahl\nFIN-RUS;24.09.2022;RUS>FIN;8572\n",
            "border;date;direction;persons\nFIN-RUS;24.09.2022;RUS>FIN;8 572\n",
            "border;date;direction;total\nFIN-RUS;24.09.2022;RUS>FIN;8\u{202F}572\n",
            "border;date;direction;total\nFIN-RUS;24.09.2022;RUS>FIN;8'572\n",
            "border;date;direction;total\nFIN-RUS;24.09.2022;RUS>FIN;8572,00\n",
        ]
    )
    func marksAndForms(_ text: String) throws {
        #expect(try PlainTableKindTests.numbers(text) == ["RUS>FIN": ["8572"]])
    }

    @Test func aColumnSettlesWhichNumberIsTheDay() throws {
        let text = "border,date,direction,count\nFIN-RUS,13/04/2022,RUS>FIN,100\nFIN-RUS,03/04/2022,RUS>FIN,200\n"
        let printed = try PlainTableKindTests.printed("flows input.csv --by day --csv", text)
        #expect(printed.run.exitCode == 0)
        let days = printed.rows.map { "\($0["bucket"] ?? "") \($0["value"] ?? "")" }
        #expect(Set(days) == ["2022-04-03 200", "2022-04-13 100"])
        #expect(printed.run.errors.contains("day first"))
    }

    @Test func whatNoRowSettlesIsAsked() throws {
        let dates = "Grenze;Datum;direction;count\nFIN-RUS;03/04/2022;RUS>FIN;200\n".replacing("Grenze", with: "border")
        let asked = try PlainTableKindTests.printed("flows input.csv", dates)
        #expect(asked.run.exitCode == 65)
        #expect(asked.run.errors.contains("--date-order day"))
        #expect(try PlainTableKindTests.numbers(dates, "--date-order day --by day") == ["RUS>FIN": ["200"]])
        let numbers = "border;datum;direction;total\nFIN-RUS;2022-09;RUS>FIN;1,234\n"
        let number = try PlainTableKindTests.printed("flows input.csv", numbers)
        #expect(number.run.exitCode == 65)
        #expect(number.run.errors.contains("--decimal"))
        #expect(try PlainTableKindTests.numbers(numbers, "--decimal .") == ["RUS>FIN": ["1234"]])
    }

    @Test func yearsAndMonthsStandApart() throws {
        let text = "border,year,month,direction,count\nFIN-RUS,2022,9,RUS>FIN,5\nFIN-RUS,2022,10,RUS>FIN,7\n"
        let printed = try PlainTableKindTests.printed("flows input.csv --by month --csv", text)
        #expect(Set(printed.rows.map { "\($0["bucket"] ?? "") \($0["value"] ?? "")" }) == ["2022-09 5", "2022-10 7"])
    }

    @Test func entriesAndExitsAreTwoColumns() throws {
        let text = "country;date;entries;exits\nFIN;2022-09-24;10;4\n"
        #expect(try PlainTableKindTests.numbers(text) == ["*>FIN": ["10"], "FIN>*": ["4"]])
    }

    @Test func monthsAreColumns() throws {
        let text = "border;direction;JAN2022;FEB2022\nFIN-RUS;RUS>FIN;10;20\nFIN-RUS;FIN>RUS;:;5\n"
        let printed = try PlainTableKindTests.printed("flows input.csv --by month --csv", text)
        let all = printed.rows.map { "\($0["direction"] ?? "") \($0["bucket"] ?? "") \($0["value"] ?? "")" }
        #expect(
            all.contains("RUS>FIN 2022-01 10") && all.contains("RUS>FIN 2022-02 20")
                && all.contains("FIN>RUS 2022-02 5")
        )
        #expect(!all.contains { $0.hasSuffix(" 0") })
        #expect(printed.run.errors.contains("missing is not zero"))
    }

    @Test func severalMeasuresAreNeverAdded() throws {
        let text = "year,origin,destination,refugees,asylum_seekers\n2022,Ukraine,Poland,968000,120\n"
        let printed = try PlainTableKindTests.printed("flows input.csv --measure stock --csv", text)
        #expect(
            Set(printed.rows.map { "\($0["value"] ?? "") \($0["population"] ?? "")" }) == [
                "968000 status=refugee", "120 status=asylum-seeker",
            ]
        )
    }

    @Test func countriesAreWrittenInManyWays() throws {
        let text = """
            from,to,date,count
            EL,TR,2022-09,1
            Iran (Islamic Republic of),Iraq,2022-09,2
            Dem. Rep. of the Congo,Uganda,2022-09,4
            Venezuela (Bolivarian Republic of),Colombia,2022-09,8
            Syrian Arab Rep.,Türkiye,2022-09,16
            Cote d Ivoire,Ghana,2022-09,32
            643,246,2022-09,64
            NA,ZA,2022-09,128

            """
        let all = try PlainTableKindTests.numbers(text)
        #expect(
            all["GRC>TUR"] == ["1"] && all["IRN>IRQ"] == ["2"] && all["COD>UGA"] == ["4"] && all["VEN>COL"] == ["8"]
        )
        #expect(
            all["SYR>TUR"] == ["16"] && all["CIV>GHA"] == ["32"] && all["RUS>FIN"] == ["64"]
                && all["NAM>ZAF"] == ["128"]
        )
    }

    @Test func citizensAreNamedOrCoded() throws {
        let text =
            "border,date,direction,citizenship,count\nPOL-UKR,2022-02-24,UA>PL,UA,12345\nPOL-UKR,2022-02-24,PL>UA,Ukraine,1234\n"
        let printed = try PlainTableKindTests.printed("flows input.csv --csv", text)
        #expect(
            Set(printed.rows.filter { $0["role"] == "figure" }.map { "\($0["population"] ?? "") \($0["value"] ?? "")" })
                == ["citizen=UKR 12345", "citizen=UKR 1234"]
        )
    }

    @Test func wordingsStayWordings() throws {
        let text =
            "border;date;direction;total\nFIN-RUS;24.09.2022;RUS>FIN;<5\nFIN-RUS;25.09.2022;RUS>FIN;1200+\nFIN-RUS;26.09.2022;RUS>FIN;1200-1500\n"
        let printed = try PlainTableKindTests.printed("flows input.csv --csv --all", text)
        let all = Set(printed.rows.map { "\($0["qualifier"] ?? "") \($0["value"] ?? "") \($0["value_max"] ?? "")" })
        #expect(all.isSuperset(of: ["less_than 5 ", "at_least 1200 ", "range 1200 1500"]), "\(all)")
    }

    @Test func flagsAreShown() throws {
        for (sign, words) in [
            ("p", "provisional"), ("e", "estimated"), ("b", "break"), ("c", "confidential"),
            ("bep", "break; estimated; provisional"),
        ] {
            let text = "border;date;direction;total;flag\nFIN-RUS;24.09.2022;RUS>FIN;5;\(sign)\n"
            let printed = try PlainTableKindTests.printed("flows input.csv --csv", text)
            #expect(printed.rows.first?["flags"] == words)
            #expect(printed.rows.first?["value"] == "5")
        }
    }
}

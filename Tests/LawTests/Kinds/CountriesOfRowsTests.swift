import BorderTestSupport
import Testing

/// Whose people, which partner, who counted: a country in a row is read for what it is, asked about, or refused.
@Suite struct CountriesOfRowsTests {
    // MARK: NA

    @Test(
        "NA among names or codes of three letters is what is missing, wherever it stands",
        arguments: [
            ("month,nationality,border,direction,persons", "2023-01,%,FIN-RUS,RUS>FIN,4", ["Russia", "NA"]),
            ("month,nationality,border,direction,persons", "2023-01,%,FIN-RUS,RUS>FIN,4", ["NA", "RUS"]),
            ("month,from,to,persons", "2023-01,%,FIN,4", ["RUS", "NA"]),
            ("month,from,to,persons", "2023-01,FIN,%,4", ["NA", "Russia"]),
            ("month,country,direction,persons", "2023-01,%,entry,4", ["Finland", "NA"]),
            ("month,reporter,border,direction,persons", "2023-01,%,FIN-RUS,entry,4", ["FIN", "NA"]),
            ("Month;Citizenship;Border;Entries", "2023-01;%;FIN-RUS;4", ["Russia", "NA"]),
            ("Year;Month;Country of origin;Country of destination;Persons", "2023;1;%;FIN;4", ["RUS", "NA"]),
        ]
    )
    func missing(_ head: String, _ row: String, _ countries: [String]) throws {
        let rows = countries.map { row.replacing("%", with: $0) + "\n" }.joined()
        let answer = try Printed.flows(head + "\n" + rows, "--reporter", "FIN")
        #expect(answer.run.exitCode == 1)
        #expect(answer.values == [4], "\(answer.run.errors)")
        #expect(answer.run.errors.contains("'NA' is Namibia among codes of two letters"), "\(answer.run.errors)")
        #expect(!answer.run.output.contains("NAM"))
    }

    @Test(
        "NA among codes of two letters is Namibia",
        arguments: [
            ("from,to,date,count\nNA,ZA,2022-09,7\n", "NAM>ZAF"),
            ("from,to,date,count\nNA,ZAF,2022-09,7\nRU,ZAF,2022-09,1\n", "NAM>ZAF"),
            ("Origin;Destination;Month;Persons\nNA;ZA;2022-09;7\n", "NAM>ZAF"),
        ]
    )
    func namibia(_ text: String, _ way: String) throws {
        let answer = try Printed.flows(text)
        #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
        #expect(answer.rows(["direction": way]).map { $0["value"] } == ["7"])
    }

    @Test("citizens of Namibia among two letters, and NAM anywhere")
    func namibians() throws {
        let head = "month,nationality,border,direction,persons\n"
        for (one, other) in [("RU", "NA"), ("RUS", "NAM"), ("Russia", "Namibia")] {
            let text = head + "2023-01,\(one),FIN-RUS,RUS>FIN,10\n2023-01,\(other),FIN-RUS,RUS>FIN,4\n"
            let answer = try Printed.flows(text, "--by", "border,population")
            #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
            #expect(answer.rows(["population": "citizen=NAM"]).map { $0["value"] } == ["4"])
        }
    }

    // MARK: The other country

    private static let mirrored = ["FIN>RUS FIN 20", "FIN>RUS RUS 21", "RUS>FIN FIN 10", "RUS>FIN RUS 9"]

    private static func told(_ answer: Printed) -> [String] {
        answer.figures.map { row in
            let who = (row["authority"] ?? "").prefix(3)
            return "\(row["direction"] ?? "") \(who) \(row["value"] ?? "")"
        }.sorted()
    }

    @Test(
        "the partner of who counts is the other side of its border, and a country beside the border is who counts",
        arguments: [
            "month,reporter,partner,entries,exits\n2023-01,FIN,RUS,10,20\n2023-01,RUS,FIN,21,9\n",
            "Month;Reporting country;Partner country;Entries;Exits\n2023-01;Finland;Russia;10;20\n2023-01;Russia;Finland;21;9\n",
            "month,reporter,counterpart,direction,persons\n2023-01,FIN,RUS,entry,10\n2023-01,FIN,RUS,exit,20\n"
                + "2023-01,RUS,FIN,entry,21\n2023-01,RUS,FIN,exit,9\n",
            "month,country,border,entries,exits\n2023-01,Finland,FIN-RUS,10,20\n2023-01,Russia,FIN-RUS,21,9\n",
            "month,country,border,direction,persons\n2023-01,FIN,FIN-RUS,entry,10\n2023-01,FIN,FIN-RUS,exit,20\n"
                + "2023-01,RUS,FIN-RUS,entry,21\n2023-01,RUS,FIN-RUS,exit,9\n",
        ]
    )
    func partners(_ text: String) throws {
        let answer = try Printed.flows(text, "--by", "border")
        #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
        #expect(answer.figures.allSatisfy { $0["place"] == "FIN-RUS" })
        #expect(Self.told(answer) == Self.mirrored, "\(answer.run.output)")
        #expect(!answer.run.errors.contains("ignored column"))
    }

    @Test("all partners together are the country's own number, and a partner without a border its flow")
    func otherPartners() throws {
        let answer = try Printed.flows(
            "month,reporter,partner,entries\n2023-01,FIN,Total,100\n2023-01,FIN,USA,7\n2023-01,FIN,RUS,10\n"
        )
        #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
        #expect(
            Set(answer.figures.map { "\($0["direction"] ?? "") \($0["value"] ?? "")" })
                == ["*>FIN 100", "USA>FIN 7", "RUS>FIN 10"]
        )
    }

    @Test("the country of asylum is where people are, and no destination")
    func asylum() throws {
        let answer = try Printed.flows(
            "year,origin,asylum,Refugees,Asylum-seekers\n2023,UKR,POL,100,5\n2023,UKR,DEU,200,6\n",
            "--measure",
            "stock"
        )
        #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
        #expect(Set(answer.figures.map { $0["place"] ?? "" }) == ["POL", "DEU"])
        #expect(answer.values.sorted() == [5, 6, 100, 200])
    }

    @Test(
        "countries that nobody reads are asked about",
        arguments: [
            (
                "month,border,country,persons\n2023-01,FIN-RUS,Finland,10\n2023-01,FIN-RUS,Russia,3\n",
                "'country' ('Finland', 'Russia')"
            ),
            ("month,from,to,transit,persons\n2023-01,RUS,FIN,Estonia,10\n", "'transit' holds countries ('Estonia')"),
            (
                "month,border,direction,whose,persons\n2023-01,FIN-RUS,RUS>FIN,GEO,10\n2023-02,FIN-RUS,RUS>FIN,UKR,3\n",
                "'whose' holds countries"
            ),
            (
                "Month;Crossing;Direction;Ours;Persons\n2023-01;Vaalimaa;RUS>FIN;Finland;10\n",
                "'Ours' holds countries ('Finland')"
            ),
            (
                "month,origin,origin_iso,destination,persons\n2023-01,Austria,AUS,Germany,10\n",
                "are two countries of one row"
            ),
            (
                "month,country,country code,entries\n2023-01,Austria,AUS,10\n",
                "'AUS' under 'country code' (AUS) and 'Austria'"
            ),
            (
                "month,from,code,to,persons\n2023-01,Austria,AUT,Germany,1\n2023-01,France,FRA,Germany,2\n2023-01,Spain,POL,Germany,3\n",
                "'POL' under 'code' (POL) and 'Spain' under 'from' (ESP)"
            ),
        ]
    )
    func asked(_ text: String, _ words: String) throws {
        let answer = try Printed.flows(text)
        #expect(answer.run.exitCode == 65, "\(answer.run.output)")
        #expect(answer.run.errors.contains(words), "\(answer.run.errors)")
    }

    @Test(
        "columns that say again what another says, or hold no countries, are no question",
        arguments: [
            "month,origin,origin_iso,destination,persons\n2023-01,Austria,AUT,Germany,10\n",
            "month,from,to,ISO from,persons\n2023-01,Austria,Germany,AT,10\n2023-02,France,Germany,FR,1\n",
            "month,crossing,direction,state,persons\n2023-01,Vaalimaa,RUS>FIN,CA,10\n2023-02,Vaalimaa,RUS>FIN,AZ,10\n",
            "month,crossing,direction,kind,persons\n2023-01,Vaalimaa,RUS>FIN,NR,10\n2023-02,Vaalimaa,RUS>FIN,NR,10\n",
            "month,crossing,direction,remark,persons\n2023-01,Vaalimaa,RUS>FIN,Estonia,10\n",
            "month,crossing,direction,shift,persons\n2023-01,Vaalimaa,RUS>FIN,day,10\n2023-02,Vaalimaa,RUS>FIN,night,10\n",
            "month,border,country,direction,persons\n2023-01,FIN-RUS,Finland,RUS>FIN,10\n2023-02,FIN-RUS,Finland,RUS>FIN,3\n",
        ]
    )
    func unasked(_ text: String) throws {
        let answer = try Printed.flows(text)
        #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
        #expect(!answer.values.isEmpty)
    }
}

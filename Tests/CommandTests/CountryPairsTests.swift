import BorderTestSupport
import Testing

/// Tables of origins and destinations: countries in the rows and above the numbers.
@Suite struct CountryPairsTests {
    private func numbers(_ text: String) throws -> [String: String] {
        let answer = try Answer(["flows", "FILE", "--csv", "--by", "direction"], on: text)
        #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
        let rows = answer.rows.filter { $0["role"] == "figure" || $0["role"] == "part" }
        return Dictionary(rows.map { ($0["direction"] ?? "", $0["value"] ?? "") }) { first, _ in first }
    }

    private static let wanted = [
        "RUS>FIN": "10", "RUS>EST": "20", "RUS>LVA": "30", "BLR>FIN": "1", "BLR>EST": "2", "BLR>LVA": "5",
    ]

    @Test(arguments: [
        "from \\ to,Finland,Estonia,Latvia\nRussia,10,20,30\nBelarus,1,2,5\n",
        "Origin/Destination,FIN,EST,LVA\nRUS,10,20,30\nBLR,1,2,5\n",
        "Country of origin / Country of destination,FI,EE,LV\nRU,10,20,30\nBY,1,2,5\n",
        "Из/в,Финляндия,Эстония,Латвия\nРоссия,10,20,30\nБелоруссия,1,2,5\n",
        "from → to,Finland,Estonia,Latvia,Total\nRussia,10,20,30,60\nBelarus,1,2,5,8\nTotal,11,22,35,68\n",
        "to \\ from,Russia,Belarus\nFinland,10,1\nEstonia,20,2\nLatvia,30,5\n",
        "O-D matrix of 2022,,,\nfrom/to*,Finland,Estonia (1),Latvia²\nRussia,10,20*,30\nBelarus,1,2,5\n",
    ])
    func aCornerSaysWhichWay(_ text: String) throws {
        #expect(try numbers(text) == Self.wanted, "\(text)")
    }

    @Test func daysStandBeside() throws {
        let text = "Month,from \\ to,FIN,EST\n2022-01,RUS,10,20\n2022-02,RUS,1,2\n"
        let answer = try Answer(["flows", "FILE", "--csv", "--by", "direction,month"], on: text)
        #expect(
            answer.rows.map { "\($0["bucket"] ?? "") \($0["direction"] ?? "") \($0["value"] ?? "")" }.sorted() == [
                "2022-01 RUS>EST 20", "2022-01 RUS>FIN 10", "2022-02 RUS>EST 2", "2022-02 RUS>FIN 1",
            ],
            "\(answer.run.errors)"
        )
    }

    /// From a country to itself nobody crosses a border, and what is not known is not 0.
    @Test func theDiagonalIsNoPassage() throws {
        let text = "from \\ to,RUS,FIN,EST\nRUS,999,10,20\nFIN,3,0,-\nEST,4,,0\n"
        let answer = try Answer(["flows", "FILE", "--csv", "--by", "direction"], on: text)
        #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
        #expect(!answer.run.output.contains("999"))
        #expect(answer.run.errors.contains("3 rows left out ('EST', 'FIN', 'RUS'): numbers from a country to itself"))
        #expect(answer.run.errors.contains("2 numbers are missing"), "\(answer.run.errors)")
        let values = answer.rows.filter { !($0["role"] ?? "").hasPrefix("net") }
            .map { "\($0["direction"] ?? "") \($0["value"] ?? "")" }
        #expect(values.sorted() == ["EST>RUS 4", "FIN>RUS 3", "RUS>EST 20", "RUS>FIN 10"])
    }

    @Test(arguments: ["Country", "", "Nationality", "Origin", "2022"])
    func aCornerThatDoesNotSayItIsAskedAbout(_ corner: String) throws {
        let text = "\(corner),Finland,Estonia,Latvia\nRussia,10,20,30\nBelarus,1,2,5\n"
        let run = try Binary.run(["flows", "FILE", "--csv"], on: text)
        #expect(run.exitCode == 65, "\(run.output)")
        #expect(
            run.errors.contains("rows are countries and columns too, and '\(corner)' does not say"),
            "\(run.errors)"
        )
        #expect(run.output.isEmpty)
    }

    /// Words that head other things are no countries, and one country is no table of pairs.
    @Test(arguments: [
        "from/to,total\nRUS,5\n", "Date,in,no\n2022-01-01,5,6\n", "from \\ to,Atlantis,Narnia\nRUS,1,2\n",
    ])
    func othersAreNoPairs(_ text: String) throws {
        let run = try Binary.run(["flows", "FILE", "--csv"], on: text)
        #expect(run.exitCode != 0)
        #expect(!run.errors.contains("rows are countries"), "\(run.errors)")
        #expect(CSVText.rows(run.stdout)?.count ?? 0 < 2)
    }
}

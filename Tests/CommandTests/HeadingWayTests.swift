import BorderTestSupport
import Testing

/// Heads that name a way and its country: the country is not lost, nor the way turned round.
@Suite struct HeadingCountryTests {
    private func flows(_ text: String, _ more: String...) throws -> Answer {
        try Answer(["flows", "FILE", "--csv", "--by", "country,direction"] + more, on: text)
    }

    private func whole(_ text: String) throws -> [String] { try Answer(["flows", "FILE", "--csv"], on: text).figures }

    @Test(arguments: [
        (
            "Month,Entries to Serbia,Exits from Serbia\n2023-01,1000,900\n2023-02,1100,950\n",
            ["SRB *>SRB 2100", "SRB SRB>* 1850"]
        ),
        ("Month,Entries into Poland from Belarus\n2023-01,1000\n2023-02,1100\n", ["BLR-POL BLR>POL 2100"]),
        ("Mois,Entrée en Espagne\n2023-01,1000\n2023-02,1100\n", ["ESP *>ESP 2100"]),
        ("Month,Arrivals in Georgia,Departures from Georgia\n2023-01,7,5\n", ["GEO *>GEO 7", "GEO GEO>* 5"]),
        (
            "Month,Border,Entries into Poland,Exits from Poland\n2023-01,BLR-POL,10,9\n2023-01,POL-UKR,30,20\n",
            ["BLR-POL BLR>POL 10", "BLR-POL POL>BLR 9", "POL-UKR POL>UKR 20", "POL-UKR UKR>POL 30"]
        ),
        (
            "Crossing,Entering Finland 2023-01,Leaving Finland 2023-01\nVaalimaa,4,3\n",
            ["vaalimaa-torfyanovka FIN>RUS 3", "vaalimaa-torfyanovka RUS>FIN 4"]
        ),
    ])
    func countriesInHeads(_ text: String, _ figures: [String]) throws {
        #expect(try whole(text).sorted() == figures, "\(text)")
    }

    @Test func whoCountsIsTheOtherEnd() throws {
        let text = "Month,Arrivals from Ukraine\n2023-01,1000\n"
        let open = try Answer(["flows", "FILE", "--csv"], on: text)
        #expect(open.run.exitCode == 65)
        #expect(open.run.errors.contains("'Arrivals from Ukraine' names one country, and not the other end of the way"))
        let settled = try Answer(["flows", "FILE", "--csv", "--reporter", "POL"], on: text)
        #expect(settled.figures == ["POL-UKR UKR>POL 1000"], "\(settled.run.errors)")
    }

    /// A country that nobody knows is asked about beside one that is known.
    @Test func whatIsNotUnderstoodIsNotLost() throws {
        let text = "Month,Entries to Narnia,Exits from Serbia\n2023-01,1100,900\n"
        let run = try Binary.run(["flows", "FILE", "--csv"], on: text)
        #expect(run.exitCode == 65 && run.errors.contains("'Entries to Narnia' holds numbers beside"), "\(run.errors)")
        let round = try Binary.run(["flows", "FILE", "--csv"], on: text.replacing("1100", with: "1000"))
        #expect(round.exitCode == 65 && round.errors.contains("'Entries to Narnia'"), "\(round.errors)")
    }

    /// A title says it for all numbers.
    @Test func aTitleSaysTheWay() throws {
        let text = "Arrivals in Georgia 2023\nMonth,Border,Persons\n2023-01,GEO-RUS,70\n"
        let answer = try Answer(["flows", "FILE", "--csv"], on: text)
        #expect(answer.figures == ["GEO-RUS RUS>GEO 70"], "\(answer.run.errors)")
        #expect(answer.run.errors.contains("the title 'Arrivals in Georgia 2023' says direction = into GEO"))
    }
}

import BorderBytes
import BorderCore
import BorderFlow
import BorderIntake
import Testing

/// Columns of the other country, of where people live, and numbers of two units in one row.
@Suite struct OtherCountriesTests {
    /// A neighbour is the other end of each number of the country that counts.
    @Test(arguments: ["Neighbour", "Counterpart", "Partner", "Partner country", "Bordering country"])
    func aNeighbourIsTheOtherEnd(_ head: String) throws {
        let text = "\(head),Month,Arrivals,Departures\nRussia,2022-09,10,5\nArmenia,2022-09,30,6\n"
        let answer = try Answered(text, reporter: "GEO", by: "border,month")
        #expect(
            answer.cells("at", "direction", "value")
                == ["ARM-GEO ARM>GEO 30", "ARM-GEO GEO>ARM 6", "GEO-RUS GEO>RUS 5", "GEO-RUS RUS>GEO 10"],
            "\(answer.csv)"
        )
        let ways = "\(head),Month,Direction,Persons\nRussia,2022-09,Entry,10\nArmenia,2022-09,Entry,30\n"
        let told = try Answered(ways, reporter: "GEO", by: "border,month")
        #expect(told.cells("direction", "value") == ["ARM>GEO 30", "RUS>GEO 10"], "\(told.csv)")
        // Without the country that counts nothing says whose numbers they are.
        let error = #expect(throws: IntakeError.self) { try Answered(text) }
        #expect(error?.description.contains("--reporter") == true)
    }

    /// All partners together are all of the country.
    @Test func allPartnersAreTheCountry() throws {
        let text = "Partner,Month,Arrivals\nRussia,2022-09,10\nArmenia,2022-09,30\nTotal,2022-09,50\n"
        let answer = try Answered(text, reporter: "GEO", by: "country,month")
        #expect(answer.cells("value").contains("50") && !answer.cells("value").contains("90"), "\(answer.csv)")
    }

    /// Where people live is where they are from, and says nothing of their border.
    @Test(arguments: ["Country of residence", "País de residencia", "Market"])
    func residentsAreToldApart(_ head: String) throws {
        let text = "\(head),Month,Arrivals\nUkraine,2023-01,100\nBelarus,2023-01,50\n"
        let answer = try Answered(text, reporter: "POL", by: "country,month")
        #expect(answer.figures.first { $0["population"] == "any" }?["value"] == "150", "\(answer.csv)")
    }

    // MARK: Persons beside vehicles

    @Test(
        arguments: [
            "Month,Crossing,Direction,Passengers,Vehicles", "Month,Crossing,Direction,Travellers,Vehicles",
            "Mes,Crossing,Direction,Pasajeros,Vehículos", "Monat,Crossing,Richtung,Reisende,Fahrzeuge",
        ]
    )
    func bothUnitsAreKept(_ head: String) throws {
        let answer = try Answered("\(head)\n2022-09,Larsi,Entry,100,30\n", reporter: "GEO")
        #expect(
            answer.cells("unit", "direction", "value") == ["person RUS>GEO 100", "vehicle RUS>GEO 30"],
            "\(answer.csv)"
        )
    }

    @Test func entriesBesideVehiclesAreKept() throws {
        let text = "Month,Crossing,Vehicles,Entries,Exits\n2022-09,Larsi,100,30,20\n"
        #expect(try Answered(text, reporter: "GEO").cells("value") == ["100", "20", "30"])
    }

    /// Beside a unit a number of which nobody knows what it is is asked about.
    @Test func anUnknownNumberBesideAUnitIsAsked() {
        let text = "Month,Crossing,Direction,Passengers,Qwerty\n2022-09,Larsi,Entry,100,30\n2022-10,Larsi,Entry,90,31\n"
        let error = #expect(throws: IntakeError.self) { try Answered(text, reporter: "GEO") }
        #expect(error?.description.contains("'Qwerty' holds numbers") == true)
    }

    @Test(arguments: ["Direction of travel", "Arrival / Departure", "Entry/Exit", "Flujo"])
    func wordsForTheWay(_ head: String) throws {
        let text = "Month,Crossing,\(head),Persons\n2022-09,Larsi,Entry,100\n2022-09,Larsi,Exit,50\n"
        #expect(try Answered(text, reporter: "GEO").cells("direction", "value") == ["GEO>RUS 50", "RUS>GEO 100"])
    }

    @Test func aRatioOfYearsIsNoYear() {
        let error = #expect(throws: IntakeError.self) {
            try Answered("Crossing,2021,2022,2022/2023\nMedyka,100,120,83\n", reporter: "POL")
        }
        #expect(error?.description.contains("'2022/2023' among columns of years") == true)
    }

    // MARK: Tags and codes

    @Test func regionsOfTags() throws {
        let text =
            "Region,Month,Arrivals\n#adm1+name,#date,#affected+arrivals\nLubelskie,2022-09,100\n"
            + "Podkarpackie,2022-09,100\n"
        #expect(
            try Answered(text, reporter: "POL", by: "region,month").cells("at", "value") == ["PL-06 100", "PL-18 100"]
        )
    }

    @Test func runningTotalsOfTagsAreAsked() {
        let text =
            "Country,Day,Arrivals\n#country,#date,#affected+arrivals+cumulative\nPoland,2022-09-01,100\n"
            + "Poland,2022-09-02,150\n"
        let error = #expect(throws: IntakeError.self) { try Answered(text) }
        #expect(error?.description.contains("totals so far") == true)
    }

    /// A growth rate is no number of people, and what is adjusted stands beside what was counted.
    @Test func adjustedAndTransformedNumbersAreKeptApart() throws {
        let head = "DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE"
        let rates = "\(head),TRANSFORMATION\nX,POL,2022-09,100,PS,N\nX,POL,2022-09,7,PS,G1\n"
        #expect(try Answered(rates, by: "country,month").cells("value") == ["100"])
        let adjusted = "\(head),ADJUSTMENT\nX,POL,2022-09,100,PS,N\nX,POL,2022-09,98,PS,Y\n"
        let answer = try Answered(adjusted, by: "country,month")
        #expect(answer.figures.first { $0["population"] == "any" }?["value"] == "100", "\(answer.csv)")
    }
}

import BorderCore
import Testing

@testable import BorderBytes
@testable import BorderIntake

/// Rows that count the people of a country nobody knows.
struct CountryCheckTests {
    /// Knows three countries, and notes what it is asked.
    private static func options(_ asked: SharedValue<[String]> = SharedValue([])) -> IntakeOptions {
        IntakeOptions(countryCheck: { country in
            asked.change { $0.append("\(country)") }
            if ["RUS", "FIN", "UKR"].contains("\(country)") { return nil }
            return Finding(
                "unknown-country",
                found: "no country is called '\(country)'",
                expected: "a code",
                suggestion: "did you mean RUS?"
            )
        })
    }

    private static let table = """
        place,nationality,population,count
        FIN,RUS,,1
        FIN,QQQ,,2
        FIN,qqq,,3
        FIN,,citizen=FIN;sex=m,4
        FIN,,citizen=QQQ;sex=m,5
        FIN,,from=QQQ,6
        FIN,,from=UKR;citizen=RUS,7
        FIN,QQ,,8
        FIN,,status=qqq,9
        FIN,,any,10
        FIN,QQQ,sex=f,11

        """

    @Test func anUnknownCountryCostsTheRow() throws {
        let reading = try Reading(Self.table, options: Self.options())
        let words = "error: no country is called 'QQQ'; expected a code; did you mean RUS?"
        #expect(
            reading.diagnostics == [
                "example:3:5: \(words)", "example:4:5: \(words)", "example:6:6: \(words)",
                "example:9:5: error: 'QQ' is no three-letter country code; "
                    + "expected an ISO 3166-1 alpha-3 code such as RUS; write the three-letter code of QQ",
            ]
        )
        // The same words are kept three times, and counted from then on.
        #expect(reading.summary.repeats.values.sorted() == [2])
        #expect(reading.lines == [2, 5, 8, 10, 11])
        #expect(reading.summary.diagnosticCounts == ["unknown-country": 5, "bad-country": 1])
        let batch = try #require(reading.batches.last)
        #expect(
            batch.words.populations.map(\.description) == [
                "any", "citizen=RUS", "citizen=FIN;sex=m", "citizen=RUS;from=UKR", "status=qqq", "sex=f",
            ]
        )
    }

    @Test func withoutACheckAnyCodeIsACountry() throws {
        let reading = try Reading(Self.table)
        #expect(reading.lines == [2, 3, 4, 5, 6, 7, 8, 10, 11, 12])
    }

    /// A country that is known is asked about once for each wording, however many rows have it.
    @Test func aKnownCountryIsAskedAboutOnce() throws {
        let asked = SharedValue([String]())
        let rows = String(repeating: "FIN,RUS,1\nFIN,rus,2\nFIN,FIN,3\n", count: 400)
        let reading = try Reading("place,nationality,count\n" + rows, options: Self.options(asked))
        #expect(reading.rows.count == 1200)
        #expect(asked.read { $0 } == ["RUS", "RUS", "FIN"])
    }

    @Test func everyFormatIsHeldToIt() throws {
        let objects = """
            {"at": "FIN", "count": 1, "nationality": "QQQ"}
            {"at": "FIN", "count": 2, "population": {"citizen": "QQQ", "sex": "m"}}
            {"at": "FIN", "count": 3, "population": "citizen=RUS"}
            """
        let reading = try Reading(objects, options: Self.options())
        #expect(reading.lines == [3])
        #expect(
            reading.diagnostics
                == [1, 2].map {
                    "example:\($0):\($0 == 1 ? 42 : 41): error: no country is called 'QQQ'; expected a code; did you mean RUS?"
                }
        )
        let error = failure(
            Self.table,
            options: {
                var options = Self.options()
                options.strict = true
                return options
            }()
        )
        #expect(error?.diagnostic.code == "unknown-country" && error?.diagnostic.line == 3)
    }
}

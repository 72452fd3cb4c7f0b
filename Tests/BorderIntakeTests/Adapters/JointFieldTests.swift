import BorderCore
import Testing

@testable import BorderIntake

/// Fields that mean something only together.
struct JointFieldTests {
    @Test func aDirectionIsSaidOnce() throws {
        try expectRejected(
            header: "place,direction,from,to,count",
            rows: [
                (
                    "x,both,RUS,FIN,1",
                    "3: error: the direction and the from and to columns say different things; expected one direction; "
                        + "leave one of them empty"
                ),
                (
                    "x,,RUS,RUS,1",
                    "4: error: the from and to columns name no two places; expected two different places; "
                        + "leave an open end empty"
                ),
                (
                    "x,,*,*,1",
                    "4: error: the from and to columns name no two places; expected two different places; "
                        + "leave an open end empty"
                ),
                (
                    "x,,,*,1",
                    "5: error: the from and to columns name no two places; expected two different places; "
                        + "leave an open end empty"
                ),
            ]
        )
        // Whose counter it was does not say more than from and to do.
        let reading = try Reading("place,direction,from,to,count\nx,entry,RUS,FIN,1\n")
        #expect(reading.rows == ["undated x RUS>FIN any flow 1 exact crossing"])
    }

    @Test func citizensAreOfOneCountry() throws {
        let reading = try Reading(
            "place,nationality,population,count\nx,RUS,citizen=FIN,1\nx,RUS,citizen=FIN;sex=m,2\nx,bad1,any,3\n"
        )
        #expect(reading.summary.diagnostics.map(\.code) == ["two-citizenships", "two-citizenships", "bad-country"])
        #expect(reading.summary.diagnostics.map(\.column) == [3, 3, 3])
        #expect(reading.rows == [])
    }

    @Test func everyJointFaultOfAStatusRowIsFound() throws {
        let reading = try Reading(
            """
            effect,at,from,to,period,period_start,period_end,population,nationality
            closed,x,FIN,FIN,,,,,
            closed,x,,,2022-09-24,2022-09-24,2022-09-25,,
            closed,x,,,,2022-09-24,,,
            closed,x,,,,,2022-09-24,,
            closed,x,,,,,,citizen=RUS,FIN
            closed,x,RUS,,,2022-09-24,2022-09-25,citizen=RUS,RUS

            """
        )
        #expect(
            reading.summary.diagnostics.map(\.code) == [
                "bad-direction", "two-periods", "half-period", "half-period", "two-citizenships",
            ]
        )
        let event = try #require(reading.summary.statusEvents.first)
        #expect(event.direction == .outOf("RUS"))
        #expect(event.period?.description == "2022-09-24/2022-09-25")
        #expect(event.concerns == Population(citizensOf: "RUS"))
    }

    @Test func aPeriodIsSaidOnce() throws {
        try expectRejected(
            header: "date,period_end,place,count",
            rows: [
                (
                    "2022-09-24,2022-09-25,x,1",
                    "12: error: the period and its start and end say different days; expected one period; leave one of them empty"
                ),
                (
                    ",2022-09-25,x,1",
                    "2: error: the period has an end but no start; expected both; "
                        + "write the days it may start on as EARLIEST..LATEST"
                ),
            ]
        )
    }

    @Test func unitsOfTheHeaderHoldWhateverTheMeasure() throws {
        let reading = try Reading("place,measure,vehicles\nx,queue,1\nx,stock,2\nx,persons,3\n")
        #expect(
            reading.rows == [
                "undated x any queue 1 exact vehicle", "undated x any stock 2 exact vehicle",
                "undated x any flow 3 exact person",
            ]
        )
    }

    @Test func manyFaultsOfOneRowAreAllNamed() throws {
        let reading = try Reading("date,place,direction,mode,nationality,count\nsoon,x,north,camel,Russia,many\n")
        #expect(
            reading.summary.diagnostics.map(\.code) == [
                "bad-date", "bad-direction", "bad-mode", "bad-country", "bad-number",
            ]
        )
        #expect(reading.summary.rowsRejected == 1)
    }

    @Test func doubledQuotesAreUndoneInEveryField() throws {
        let reading = try Reading(
            "place,from,to,count,note\n\"a\"\"b\",\"c\"\"d\",\"e\"\"f\",\"7\",\" \"\"g\"\" \"\n"
        )
        let batch = try #require(reading.batches.first)
        #expect(batch.words.places == ["", "a\"b"])
        #expect(batch.words.directions == [.unspecified, .route(from: "c\"d", to: "e\"f")])
        #expect(reading.details.map(\.note) == ["\"g\""])
        #expect(batch.value[0] == 7)
    }
}

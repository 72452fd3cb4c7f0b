import BorderCore
import Testing

@testable import BorderIntake

/// What the columns of reports come out as.
struct ReportFieldTests {
    @Test func aReportCarriesAllThatItSays() throws {
        let reading = try Reading(
            """
            id,measure,period,period_text,at,direction,population,unit,value,qualifier,authority,via,source,quote,\
            reported_on,retrieved_on,grade,derived_from,supersedes,evidence,note
            a-1,flow,2022-09-24/2022-09-25,at the weekend,FIN-RUS,RUS>FIN,citizen=RUS,crossing,17000,about,\
            Finnish Border Guard,BZ,article 1,"17,000 entered",2022-09,2022-10-02,b2,a-2  a-3,a-0,weekend,"see ""a-2"" too"
            """
        )
        #expect(reading.diagnostics == [])
        #expect(reading.rows == ["2022-09-24/2022-09-25 FIN-RUS RUS>FIN citizen=RUS flow 17000 about crossing #a-1"])
        var expected = ReportDetails()
        expected.id = "a-1"
        expected.periodText = "at the weekend"
        expected.authority = "Finnish Border Guard"
        expected.via = "BZ"
        expected.source = "article 1"
        expected.quote = "17,000 entered"
        expected.reportedOn = Day(year: 2022, month: 9, day: 1)
        expected.reportedOnLatest = Day(year: 2022, month: 9, day: 30)
        expected.retrievedOn = Day(year: 2022, month: 10, day: 2)
        expected.grade = "B2"
        expected.derivedFrom = ["a-2", "a-3"]
        expected.supersedes = "a-0"
        expected.evidence = "weekend"
        expected.note = "see \"a-2\" too"
        #expect(reading.details == [expected])
        #expect(reading.summary.hasDetails)
    }

    @Test func detailsThatCannotBeReadAreLeftOut() throws {
        let reading = try Reading("date,place,count,grade,reported_on\n2022-09-24,FIN,1,G7,yesterday\n")
        #expect(
            reading.diagnostics == [
                "example:2:18: warning: 'G7' is no grade; expected a letter A to F and a digit 1 to 6; "
                    + "the row is used without it",
                "example:2:21: warning: 'yesterday' is no day or month; expected YYYY-MM-DD or YYYY-MM; "
                    + "the row is used without it",
            ]
        )
        #expect(reading.summary.rowsRejected == 0)
        #expect(reading.details == [ReportDetails()])
    }

    @Test func quotesAreCutAtThreeHundredCharacters() throws {
        let reading = try Reading("place,count,quote\nFIN,1,\(String(repeating: "ж", count: 400))\n")
        #expect(reading.details.first?.quote.count == 300)
    }

    @Test func aPlainTableHasNoDetails() throws {
        let plain = try Reading("date,place,count\n2022-09-24,FIN,1\n2022-09-25,FIN,2\n")
        #expect(!plain.summary.hasDetails)
        #expect(plain.batches.allSatisfy { $0.detail == nil && $0.details.isEmpty })
        // A column for them that nobody filled changes nothing; a wording or a vague day does.
        #expect(try !Reading("place,count,authority\nFIN,1,\n").summary.hasDetails)
        #expect(try Reading("place,count,qualifier\nFIN,1,about\n").summary.hasDetails)
        #expect(try Reading("date,place,count\n2022-09-19..2022-09-21/2022-09-26,FIN,1\n").summary.hasDetails)
    }

    @Test func whatRowsShareIsKeptOnce() throws {
        let reading = try Reading(
            """
            place,authority,count,source,reported_on,grade,note
            FIN,FBG,1,a,2022-09-26,b2,
            FIN,FBG,2,a,2022-09-26,b2,only here
            FIN,,3,,,,
            FIN,FBG,4,a,2022-09-26,B2,
            FIN,FB,5,Ga,2022-09-26,b2,
            FIN,FBG,6,a,2022-09-26,b9,
            FIN,FBG,7,a,2022-09-26,b9,
            """
        )
        let batch = try #require(reading.batches.first)
        #expect((0..<7).map { batch.attribution[$0] } == [1, 1, 0, 1, 2, 3, 3])
        #expect(batch.words.attributions.map(\.authority) == ["", "FBG", "FB", "FBG"])
        #expect(batch.details.count == 1 && batch.details[0].authority.isEmpty)
        #expect(reading.details.map(\.note) == ["", "only here", "", "", "", "", ""])
        #expect(reading.details.map(\.grade) == ["B2", "B2", "", "B2", "B2", "", ""])
        #expect(reading.summary.diagnosticCounts == ["bad-grade": 2], "a fault is said wherever it stands")
    }

    @Test func aRemarkInEveryRowMakesNoSmallBatches() throws {
        let rows = (0..<20_000).map { "FIN,\($0),\"said \"\"\($0)\"\"\"" }
        let reading = try Reading("place,count,note\n" + rows.joined(separator: "\n"))
        #expect(reading.batches.count == 1 && reading.details.last?.note == "said \"19999\"")
    }

    @Test func onlyDescribedRowsPointAtDetails() throws {
        let reading = try Reading("place,count,note\nFIN,1,\nFIN,2,two\nFIN,3,\nFIN,4,four\nFIN,5,\n")
        let batch = try #require(reading.batches.first)
        #expect((0..<5).map { batch.detail?[$0] } == [-1, 0, -1, 1, -1])
        #expect(reading.details.map(\.note) == ["", "two", "", "four", ""])
    }

    @Test func theMostSpecificPlaceWins() throws {
        let text = """
            country,border,region,place,crossing,count
            FIN,FIN-RUS,FI-09,Vaalimaa,vaalimaa-torfyanovka,1
            FIN,FIN-RUS,FI-09,Vaalimaa,,2
            FIN,FIN-RUS,FI-09,,,3
            FIN,FIN-RUS,,,,4
            FIN,,,,,5

            """
        let places = try Reading(text).rows.map { $0.split(separator: " ")[1] }
        #expect(places == ["vaalimaa-torfyanovka", "Vaalimaa", "FI-09", "FIN-RUS", "FIN"])
    }

    @Test func fromAndToMakeADirection() throws {
        let reading = try Reading(
            "place,from,to,count\nFIN-RUS,RUS,FIN,1\nGEO,,GEO,2\nRUS,RUS,*,3\nRUS,,,4\n,\"a, b\",c,5\n"
        )
        let directions = reading.batches.flatMap { batch in
            (0..<batch.count).map { batch.words.directions[Int(batch.direction[$0])] }
        }
        #expect(
            directions == [
                .route(from: "RUS", to: "FIN"), .into("GEO"), .outOf("RUS"), .unspecified,
                .route(from: "a, b", to: "c"),
            ]
        )
        #expect(reading.diagnostics == [])
    }

    @Test func aWordAndARouteOfTheSameDirectionShareACode() throws {
        let reading = try Reading(
            "place,direction,from,to,count\nx,RUS>FIN,,,1\nx,RUS -> FIN,,,2\nx,,RUS,FIN,3\nx,RUS→FIN,,,4\n"
        )
        let batch = try #require(reading.batches.first)
        #expect(batch.words.directions == [.unspecified, .route(from: "RUS", to: "FIN")])
        #expect((0..<4).map { batch.direction[$0] } == [1, 1, 1, 1])
    }

    @Test func entryAndExitNeedACountry() throws {
        let rows = "crossing,direction,reporter,count\nx,in,FIN,1\nx,out,,2\n"
        let alone = try Reading(rows)
        #expect(alone.rows == ["undated x entry by FIN any flow 1 exact crossing"])
        #expect(alone.summary.diagnostics.map(\.code) == ["unclear-direction"])
        let given = try Reading(rows, options: IntakeOptions(reporter: " EST "))
        #expect(
            given.rows == [
                "undated x entry by FIN any flow 1 exact crossing", "undated x exit by EST any flow 2 exact crossing",
            ]
        )
        // At a country, and only there, nobody can be in doubt.
        let country = try Reading("place,direction,count\nFIN,exits,1\nfin,Entries,2\nFIN-RUS,in,3\nFinland,in,4\n")
        #expect(
            country.rows.map { $0.split(separator: " ")[2...4].joined(separator: " ") } == [
                "exit by FIN", "entry by fin",
            ]
        )
        #expect(country.summary.rowsRejected == 2)
        let named = try Reading("country,direction,count\nFinland,in,4\n")
        #expect(named.rows == ["undated Finland entry by Finland any flow 4 exact crossing"])
    }

    @Test func aReporterWrittenLikeTheGivenOneHasItsCode() throws {
        let reading = try Reading(
            "place,count,reporter\nx,1,\nx,2,FIN\nx,3,EST\n",
            options: IntakeOptions(reporter: "FIN")
        )
        let batch = try #require(reading.batches.first)
        #expect(batch.words.reporters == ["", "FIN", "EST"])
        #expect((0..<3).map { batch.reporter[$0] } == [1, 1, 2])
    }

    @Test func populationsAndNationalitiesMeet() throws {
        let text = """
            place,population,nationality,count
            x,,rus,1
            x,citizen=RUS,,2
            x,sex=m,RUS,3
            x,citizen=RUS,RUS,4
            x,any,ALL,5
            x, age=military ; sex=m ,,6

            """
        let batch = try #require(try Reading(text).batches.first)
        let texts = (0..<6).map { batch.words.populations[Int(batch.population[$0])].description }
        #expect(
            texts == ["citizen=RUS", "citizen=RUS", "citizen=RUS;sex=m", "citizen=RUS", "any", "age=military;sex=m"]
        )
        #expect(batch.words.populations.count == 5)
    }

    @Test func measuresHaveTheirUnits() throws {
        let text = """
            place,measure,unit,value
            x,,,1
            x,persons,,2
            x,stock,,3
            x,registration,,4
            x,share,,5
            x,queue,cars,6
            x,stock,vehicle,7
            x,peak_day,,8

            """
        let rows = try Reading(text).rows.map { $0.split(separator: " ").dropFirst(3).joined(separator: " ") }
        #expect(
            rows == [
                "flow 1 exact crossing", "flow 2 exact person", "stock 3 exact person", "registration 4 exact person",
                "share 5 exact percent", "queue 6 exact car", "stock 7 exact vehicle", "peak_day 8 exact crossing",
            ]
        )
    }

    @Test func rangesHaveTwoNumbers() throws {
        let reading = try Reading("place,qualifier,value,value_max\nx,range,5,9\nx,,5,9\nx,about,7,\nx,between,5,5\n")
        let batch = try #require(reading.batches.first)
        #expect(
            (0..<4).map { batch.quantity(of: $0) } == [
                Quantity(5, .range, rangeEnd: 9), Quantity(5, .range, rangeEnd: 9), Quantity(7, .about),
                Quantity(5, .range, rangeEnd: 5),
            ]
        )
    }

    @Test func modesHaveSynonyms() throws {
        let reading = try Reading("place,mode,count\nx,Car,1\nx,,2\nx,train,3\nx,sea,4\n")
        let batch = try #require(reading.batches.first)
        #expect((0..<4).map { batch.mode[$0] } == [.road, .unspecified, .rail, .ferry])
    }
}

import BorderCore
import Testing

@testable import BorderBytes
@testable import BorderIntake

/// What header rows are read as.
struct HeaderTests {
    @Test(arguments: [
        ("date", "date"), ("Date", "date"), (" PERIOD ", "date"), ("Day", "date"), ("crossing id", "crossing"),
        ("Crossing-ID", "crossing"), ("at", "place"), ("Place", "place"), ("side-country", "reporter"),
        ("Citizenship", "nationality"), ("Value", "count"), ("persons", "count"), ("Vehicles", "count"),
        ("trucks", "count"), ("From date", "period_start"), ("to_date", "period_end"), ("publisher", "via"),
        ("citation", "source"), ("derived from", "derived_from"), ("FROM", "from"), ("origin", "from"),
    ])
    func wordsAreKnownHoweverTheyAreWritten(word: String, meaning: String) throws {
        #expect(ColumnRole.read(word)?.role.meaning == meaning)
    }

    @Test(arguments: ["", "per cent", "percent", "confidence", "place_kind", "datum", "counts"])
    func otherWordsAreNot(word: String) { #expect(ColumnRole.read(word) == nil) }

    @Test func everyWordOfTheVocabularyMeansOneThing() {
        let words = ColumnRole.vocabulary.flatMap(\.words)
        #expect(Set(words).count == words.count)
        for (role, words) in ColumnRole.vocabulary {
            for word in words {
                #expect(ColumnRole.read(word)?.role == role)
                #expect(ColumnRole.normalised(word) == word)
            }
        }
    }

    @Test func theHeaderWordOfTheNumbersSetsTheUnit() throws {
        let reading = try Reading("place,direction,vehicles\nFIN,into FIN,3\n")
        #expect(reading.rows == ["undated FIN into FIN any flow 3 exact vehicle"])
        #expect(
            reading.summary.columns == [
                ColumnReading(name: "place", meaning: "place"), ColumnReading(name: "direction", meaning: "direction"),
                ColumnReading(name: "vehicles", meaning: "count"),
            ]
        )
    }

    @Test func ignoredColumnsAreNamedOnce() throws {
        let reading = try Reading("date,place,count,x,\n2022-09-24,FIN,1,,\n")
        #expect(reading.diagnostics == ["example:1:18: note: ignored columns 'x', number 5"])
        #expect(reading.summary.columns.map(\.meaning) == ["date", "place", "count", nil, nil])
        #expect(reading.summary.diagnosticCounts == ["ignored-column": 1])
        let one = try Reading("confidence,place,count\nhigh,FIN,1\n")
        #expect(one.diagnostics == ["example:1:1: note: ignored column 'confidence'"])
        let many = try Reading("place,count," + (1...20).map { "x\($0)" }.joined(separator: ",") + "\n")
        #expect(many.diagnostics.first?.hasSuffix("'x11', 'x12' and 8 more") == true)
    }

    @Test func theColumnsOfARejectsTableAreOurOwn() throws {
        let reading = try Reading("place,count,reject_line,reject_code,reject_reason\nFIN,1,2,bad-date,x\n")
        #expect(reading.diagnostics == [])
    }

    @Test func aDoubledPlaceIsReadOnce() throws {
        let reading = try Reading("date,place,at,count\n2022-09-24,FIN,EST,1\n")
        #expect(reading.rows == ["2022-09-24 FIN any flow 1 exact crossing"])
        #expect(
            reading.diagnostics == [
                "example:1:12: warning: columns 'place' and 'at' both hold the place; expected one such column; "
                    + "the first of them is read"
            ]
        )
    }

    @Test(arguments: [
        ("count,value,place", "columns 'count' and 'value' both hold the count", 7),
        ("persons,vehicles,place", "columns 'persons' and 'vehicles' both hold the count", 9),
        ("direction,place,Direction,count", "columns 'direction' and 'Direction' both hold the direction", 17),
    ])
    func aDoubledNumberPeriodOrDirectionIsTooMuch(header: String, found: String, column: Int) throws {
        let error = try #require(failure(header + "\n1,2,3,4\n"))
        #expect(error.reason == .unusableHeader)
        #expect(error.diagnostic.found == found)
        #expect(error.diagnostic.column == column)
        #expect(!error.isMissingInput)
    }

    @Test func aHeaderWithoutANumberNamesWhatItHas() throws {
        let error = try #require(failure("date,cuont,place\n"))
        #expect(
            error.description
                == "example:1:1: error: no column holds a number (found 'date', 'cuont', 'place'); expected a header row "
                + "with a column named count, value or persons; did you mean 'count' for 'cuont'?"
        )
        let hopeless = try #require(failure("\n\nalpha,beta\n"))
        #expect(hopeless.diagnostic.line == 3)
        #expect(hopeless.diagnostic.suggestion == "name the column of numbers 'count'")
        let wide = try #require(failure((1...30).map { "c\($0)x" }.joined(separator: ",") + "\n"))
        #expect(wide.diagnostic.found.hasSuffix("'c12x', …)"))
    }

    @Test func aHeaderWithoutAPlaceSaysSo() throws {
        let error = try #require(failure("date,count,plcae\n1,2,3\n"))
        #expect(
            error.description
                == "example:1:1: error: no column says where (found 'date', 'count', 'plcae'); expected a column named "
                + "crossing, place, border, country, region or direction; did you mean 'place' for 'plcae'?"
        )
        #expect(failure("date,count\n")?.diagnostic.suggestion == "name the column of places 'place'")
    }

    @Test func headersThatAreNoRowAreRefused() throws {
        let open = try #require(failure("\"date,place,count\n"))
        #expect(open.diagnostic.found == "a quote in the header is never closed")
        let after = try #require(failure("\"date\"x,place,count\n"))
        #expect(after.diagnostic.found == "text follows a closing quote in the header")
        var options = IntakeOptions()
        options.limits.columns = 3
        let many = try #require(failure("a,b,c,d\n", options: options))
        #expect(many.diagnostic.found == "the header has more than 3 columns")
        options.limits.lineBytes = 10
        let long = try #require(failure("place,count,note\n", options: options))
        #expect(long.diagnostic.found == "the first line is longer than 10 bytes")
        for error in [open, after, many, long] { #expect(error.reason == .unusableHeader) }
    }

    @Test func aByteOrderMarkAndEmptyLinesMayComeFirst() throws {
        let reading = try Reading("\u{FEFF}\r\n\r\nplace,count\r\nFIN,1\r\nFIN,x\r\n")
        #expect(reading.rows == ["undated FIN any flow 1 exact crossing"])
        #expect(reading.lines == [4])
        #expect(reading.diagnostics.first?.hasPrefix("example:5:5: error: 'x' is no number") == true)
    }

    @Test(arguments: [",", ";", "\t", "|"])
    func theDelimiterIsReadOffTheHeader(delimiter: String) throws {
        let header = ["place", "direction", "count"].joined(separator: delimiter)
        let reading = try Reading("\(header)\n" + ["FIN", "into FIN", "1"].joined(separator: delimiter) + "\n")
        #expect(reading.rows == ["undated FIN into FIN any flow 1 exact crossing"])
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func theLineEndIsReadOffTheHeader(end: String) throws {
        let reading = try Reading(["place,count", "FIN,1", "EST,2", "LVA,x"].joined(separator: end))
        #expect(reading.rows.count == 2)
        #expect(reading.lines == [2, 3])
        #expect(reading.summary.diagnostics.map(\.line) == [4])
    }

    @Test func aHeaderAloneIsATableWithoutRows() throws {
        for text in ["place,count", "place,count\n", "place,count\r\n\r\n"] {
            let reading = try Reading(text)
            #expect(reading.summary.rowsRead == 0 && reading.batches.isEmpty && reading.diagnostics == [])
        }
    }
}

import BorderCore
import Testing

@testable import BorderIntake

/// Rows that are no rows: fields missing or too many, quotes left open, bytes that are no text, sizes beyond reason.
struct RowShapeFaultTests {
    @Test func missingAndDoubledFields() throws {
        try expectRejected(
            header: "date,place,direction,count",
            rows: [
                (
                    "2022-09-24,FIN,into FIN",
                    "24: error: the row ends after 3 fields; expected 4 as in the header; "
                        + "add the missing fields, empty if need be"
                ),
                (
                    "2022-09-24,FIN,into FIN,1,2",
                    "27: error: the row has 5 fields; expected 4 as in the header; "
                        + "put quotes around a text that holds a comma"
                ),
                (
                    "2022-09-24",
                    "11: error: the row ends after 1 field; expected 4 as in the header; "
                        + "add the missing fields, empty if need be"
                ),
            ]
        )
    }

    @Test func anOpenQuoteCostsItsOwnLineOnly() throws {
        let reading = try Reading(
            """
            date,place,direction,count,note
            2022-09-24,FIN,into FIN,1,"never closed
            2022-09-25,FIN,into FIN,2,"ok"
            2022-09-25,FIN,into FIN,3,"ok"ay
            2022-09-26,FIN,into FIN,4,"two
            lines"
            2022-09-27,FIN,into FIN,5,"at the end
            """
        )
        #expect(
            reading.diagnostics == [
                "example:2:27: error: the quote that opens here is never closed; expected a closing quote before the "
                    + "next comma or line end; close it, or write two quotes for a quote inside a text",
                "example:4:31: error: text follows a closing quote; expected a comma or the end of the line; "
                    + "write two quotes for a quote inside a text",
                "example:7:27: error: the quote that opens here is never closed; expected a closing quote before the "
                    + "next comma or line end; close it, or write two quotes for a quote inside a text",
            ]
        )
        #expect(
            reading.rows == [
                "2022-09-25 FIN into FIN any flow 2 exact crossing",
                "2022-09-26 FIN into FIN any flow 4 exact crossing",
            ]
        )
        #expect(reading.details.map(\.note) == ["ok", "two\nlines"])
        #expect(reading.lines == [3, 5])
        #expect((reading.summary.rowsRead, reading.summary.rowsRejected) == (5, 3))
    }

    @Test func quotesInsideAnUnquotedTextAreText() throws {
        let reading = try Reading("place,count,note\nFIN,1,a 5\" pipe\n\"F\"\"IN\",\"2\",\"\"\n")
        #expect(reading.diagnostics == [])
        #expect(reading.details.map(\.note) == ["a 5\" pipe", ""])
        #expect(reading.rows.last == "undated F\"IN any flow 2 exact crossing")
    }

    @Test func troubleOnALaterLineOfARowIsFoundThere() throws {
        let reading = try Reading("date,place,note,count\n2022-09-24,FIN,\"one\ntwo\",x\n2022-09-24,FIN,,y\n")
        #expect(reading.summary.diagnostics.map(\.line) == [3, 4])
        #expect(reading.summary.diagnostics.map(\.column) == [6, 17])
    }

    @Test func brokenTextIsRejectedWhereItBreaks() throws {
        let bytes = Array("place,count\nF".utf8) + [0xFF] + Array("N,1\nГрузия,2\nEST,".utf8) + [0xC3]
        let reading = try Reading(bytes: bytes)
        #expect(reading.rows == ["undated Грузия any flow 2 exact crossing"])
        #expect(
            reading.diagnostics == [
                "example:2:2: error: byte 0xFF is no UTF-8; expected text in UTF-8; save the table as CSV (UTF-8), or name its encoding with --encoding",
                "example:4:5: error: byte 0xC3 is no UTF-8; expected text in UTF-8; save the table as CSV (UTF-8), or name its encoding with --encoding",
            ]
        )
    }

    @Test func longRowsAndFieldsAreRefusedAndPassedOver() throws {
        var options = IntakeOptions()
        options.limits.lineBytes = 40
        options.limits.fieldBytes = 20
        let long = String(repeating: "x", count: 60)
        let text = "place,count,note\nFIN,1,\(long)\nFIN,2,\(long.prefix(25))\nFIN,3,ok\nFIN,4,\(long)"
        for blockBytes in [1, 7, 1 << 20] {
            options.blockBytes = blockBytes
            let reading = try Reading(text, options: options)
            #expect(
                reading.diagnostics == [
                    "example:2:1: error: the row is longer than 40 bytes; expected one report a row; "
                        + "look for a missing line end or quote",
                    "example:3:7: error: the field is longer than 20 bytes; expected a shorter text; shorten it",
                    "example:5:1: error: the row is longer than 40 bytes; expected one report a row; "
                        + "look for a missing line end or quote",
                ]
            )
            #expect(reading.rows == ["undated FIN any flow 3 exact crossing"])
            #expect((reading.summary.rowsRead, reading.summary.rowsRejected) == (4, 3))
        }
    }

    @Test func tooManyFieldsForAnyTable() throws {
        var options = IntakeOptions()
        options.limits.columns = 4
        let reading = try Reading("place,count\nFIN,1,,,,,\n", options: options)
        #expect(
            reading.diagnostics == [
                "example:2:9: error: the row has more than 4 fields; expected 2 fields as in the header; "
                    + "look for a missing line end"
            ]
        )
    }

    @Test func emptyRowsAreNoRows() throws {
        let reading = try Reading("date,place,count\n2022-09-24,FIN,1\n,,\n\n,\n   \n2022-09-24,FIN,2")
        #expect(reading.rows.count == 2)
        #expect(reading.diagnostics.count == 1)
        #expect(reading.summary.diagnostics.first?.code == "field-count")
        #expect(reading.summary.rowsRead == 3)
    }

    @Test func messagesNameTheDelimiterOfTheTable() throws {
        let reading = try Reading("place;count\nFIN;1;2\n\"FIN\"x;1\n")
        #expect(
            reading.summary.diagnostics.map(\.suggestion) == [
                "put quotes around a text that holds a semicolon", "write two quotes for a quote inside a text",
            ]
        )
        #expect(reading.summary.diagnostics.last?.expected == "a semicolon or the end of the line")
    }
}

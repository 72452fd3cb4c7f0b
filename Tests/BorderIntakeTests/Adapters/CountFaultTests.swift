import Testing

@testable import BorderIntake

/// Rows that are rejected, with the words for it.
struct CountFaultTests {
    @Test func lettersInNumbers() throws {
        try expectRejected(
            header: "date,place,direction,count",
            rows: [
                (
                    "2022-09-24,FIN,into FIN,12a",
                    """
                    25: error: '12a' holds more than digits; expected a whole number in digits; \
                    move words and signs to the note column
                    """
                )
            ]
        )
    }

    @Test("a sign before three digits may be one of thousands or of decimals", arguments: ["17,000", "17.000"])
    func thousandsOrDecimals(_ text: String) throws {
        try expectRejected(
            header: "date,place,direction,count",
            rows: [
                (
                    "2022-09-24,FIN,into FIN,\"\(text)\"",
                    """
                    26: error: '\(text)' is 17000 with a sign of thousands and 17.000 with a decimal sign; \
                    expected numbers that can be read in one way; \
                    say which with --decimal comma or --decimal point
                    """
                )
            ]
        )
    }

    @Test func numbersThatAreNoCounts() throws {
        try expectRejected(
            header: "date,place,direction,count",
            rows: [
                (
                    "2022-09-24,FIN,into FIN,-5",
                    """
                    25: error: '-5' is negative; expected a count of 0 or more; \
                    turn the direction round if that is meant
                    """
                ),
                (
                    "2022-09-24,FIN,into FIN,12.5",
                    """
                    25: error: '12.5' has a decimal point; expected a whole number in digits; \
                    counts have no fractions
                    """
                ),
                (
                    "2022-09-24,FIN,into FIN,+7",
                    "25: error: '+7' has a sign; expected a whole number in digits; write 7"
                ),
                (
                    "2022-09-24,FIN,into FIN,9007199254740993",
                    """
                    25: error: '9007199254740993' is out of range; expected a number up to 9007199254740992; \
                    check the number
                    """
                ),
                (
                    "2022-09-24,FIN,into FIN,99999999999999999999999",
                    """
                    25: error: '99999999999999999999999' is out of range; \
                    expected a number up to 9007199254740992; check the number
                    """
                ),
                (
                    "2022-09-24,FIN,into FIN,many",
                    "25: error: 'many' is no number; expected a whole number in digits; check the column"
                ),
                (
                    "2022-09-24,FIN,into FIN,",
                    """
                    25: error: the number is missing; expected a whole number in digits; \
                    leave out the row: missing is not zero
                    """
                ),
            ]
        )
    }

    /// What stands for a number that is not known is counted, and no fault of its row.
    @Test(arguments: ["n/a", "-", "–", ":", "..", "- p"])
    func unknownNumbersAreCounted(_ text: String) throws {
        let reading = try Reading(
            "date,place,direction,count\n2022-09-24,FIN,into FIN,\(text)\n2022-09-24,FIN,into FIN,0\n"
        )
        #expect(reading.rows == ["2022-09-24 FIN into FIN any flow 0 exact crossing"])
        #expect(reading.summary.diagnosticCounts == ["missing-number": 1])
        #expect(reading.summary.rowsRejected == 0 && reading.summary.rowsRead == 1)
    }
}

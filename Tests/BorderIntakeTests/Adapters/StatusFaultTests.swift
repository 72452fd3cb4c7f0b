import Testing

@testable import BorderIntake

/// Rows that are rejected, with the words for it.
struct StatusFaultTests {
    @Test func statusRowsThatSayTooLittle() throws {
        try expectRejected(
            header: "at,effect,direction,concerns,magnitude,magnitude_unit,period",
            rows: [
                (
                    "FIN,shut,into FIN,any,,,",
                    """
                    5: error: 'shut' is no effect; \
                    expected one of open, closed, restricted, checkpoint, queue, rule, event; choose one of them
                    """
                ),
                (
                    "FIN,queue,into FIN,any,5,miles,",
                    """
                    26: error: 'miles' is no magnitude unit; expected one of km, h, min, vehicles, persons; \
                    choose one of them
                    """
                ),
                (
                    "FIN,queue,into FIN,any,many,km,",
                    "24: error: 'many' is no number; expected a whole number in digits; check the column"
                ),
                (
                    ",closed,,any,,,",
                    """
                    2: error: the row says neither a place nor a direction; \
                    expected a crossing, border, country or region; fill one in
                    """
                ),
                (
                    "FIN-RUS,closed,in,any,,,",
                    """
                    16: error: 'in' does not say into or out of which country; \
                    expected a direction such as RUS>FIN; \
                    add a reporter column, or name the country that counts with --reporter
                    """
                ),
                (
                    "FIN,closed,in,Russians,,,",
                    """
                    15: error: 'Russians' is no population; \
                    expected any, or conditions such as citizen=RUS;sex=m (age, by, category, \
                    citizen, duty, from, group, port, reason, route, series, sex, stage, status, \
                    subseries, visa); \
                    write any if everybody is meant
                    """
                ),
                (
                    "FIN,closed,in,any,,,2022-09-31",
                    """
                    21: error: '2022-09-31' does not exist; expected a day of that month from 01 to 30; \
                    check the date
                    """
                ),
            ]
        )
    }
}

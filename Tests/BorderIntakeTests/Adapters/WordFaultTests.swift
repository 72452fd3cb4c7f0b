import Testing

@testable import BorderIntake

/// Rows that are rejected, with the words for it.
struct WordFaultTests {
    @Test func nationalities() throws {
        try expectRejected(
            header: "place,direction,nationality,count",
            rows: [
                (
                    "FIN,into FIN,RU,1",
                    """
                    14: error: 'RU' is no three-letter country code; \
                    expected an ISO 3166-1 alpha-3 code such as RUS; write the three-letter code of RU
                    """
                ),
                (
                    "FIN,into FIN,Russia,1",
                    """
                    14: error: 'Russia' is no three-letter country code; \
                    expected an ISO 3166-1 alpha-3 code such as RUS; write the code of the country
                    """
                ),
                (
                    "FIN,into FIN,XX1,1",
                    """
                    14: error: 'XX1' is no three-letter country code; \
                    expected an ISO 3166-1 alpha-3 code such as RUS; write the code of the country
                    """
                ),
            ]
        )
    }

    @Test func modes() throws {
        try expectRejected(
            header: "place,direction,mode,count",
            rows: [
                (
                    "FIN,into FIN,camel,1",
                    """
                    14: error: 'camel' is no mode; expected one of road, rail, air, ferry, pedestrian; \
                    choose one of them
                    """
                ),
                (
                    "FIN,into FIN,rial,1",
                    """
                    14: error: 'rial' is no mode; expected one of road, rail, air, ferry, pedestrian; \
                    did you mean 'rail'?
                    """
                ),
            ]
        )
    }

    @Test func directions() throws {
        try expectRejected(
            header: "place,direction,count",
            rows: [
                (
                    "FIN,inn,1",
                    """
                    5: error: 'inn' is no direction; \
                    expected a direction such as RUS>FIN, into FIN, out of FIN, both, entry or exit; \
                    write FROM>TO with two country codes, or ONE<>OTHER for both ways
                    """
                ),
                (
                    "FIN,>FIN,1",
                    """
                    5: error: '>FIN' is no direction; \
                    expected a direction such as RUS>FIN, into FIN, out of FIN, both, entry or exit; \
                    write FROM>TO with two country codes, or ONE<>OTHER for both ways
                    """
                ),
                (
                    "FIN,RUS>RUS,1",
                    """
                    5: error: 'RUS>RUS' has the same country twice; \
                    expected a direction such as RUS>FIN, into FIN, out of FIN, both, entry or exit; \
                    name both sides
                    """
                ),
                (
                    "FIN-RUS,in,1",
                    """
                    9: error: 'in' does not say into or out of which country; \
                    expected a direction such as RUS>FIN; \
                    add a reporter column, or name the country that counts with --reporter
                    """
                ),
                (
                    "vaalimaa,outbound,1",
                    """
                    10: error: 'outbound' does not say into or out of which country; \
                    expected a direction such as RUS>FIN; \
                    add a reporter column, or name the country that counts with --reporter
                    """
                ),
                (
                    ",both,3",
                    """
                    1: error: the row does not say where; expected a crossing, border, country or region; \
                    fill one in
                    """
                ),
                (
                    ",,3",
                    """
                    1: error: the row says neither a place nor a direction; \
                    expected a crossing, border, country or region; fill one in
                    """
                ),
            ]
        )
    }

    @Test func measuresUnitsAndQualifiers() throws {
        try expectRejected(
            header: "place,direction,measure,unit,qualifier,value,value_max",
            rows: [
                (
                    "FIN,into FIN,flwo,crossing,exact,1,",
                    """
                    14: error: 'flwo' is no measure; \
                    expected one of flow, daily, peak_day, net, stock, queue, refusal, detection, application, registration, forecast, share, ratio, context; \
                    did you mean 'flow'?
                    """
                ),
                (
                    "FIN,into FIN,flow,persns,exact,1,",
                    """
                    19: error: 'persns' is no unit; \
                    expected one of crossing, person, vehicle, car, truck, bus, train, bicycle, container, pedestrian, percent; \
                    did you mean 'person'?
                    """
                ),
                (
                    "FIN,into FIN,flow,person,rougly,1,",
                    """
                    26: error: 'rougly' is no qualifier; \
                    expected one of exact, rounded, about, more_than, at_least, nearly, less_than, up_to, range; \
                    choose one of them
                    """
                ),
                (
                    "FIN,into FIN,flow,person,range,1,",
                    """
                    26: error: the range has no second number; expected the larger number in value_max; \
                    fill it in
                    """
                ),
                (
                    "FIN,into FIN,flow,person,range,5,3",
                    """
                    34: error: the range ends below its start; expected the larger number in value_max; \
                    swap the two
                    """
                ),
                (
                    "FIN,into FIN,flow,person,about,5,9",
                    """
                    34: error: a second number stands beside a qualifier other than range; \
                    expected the qualifier 'range'; empty one of the two
                    """
                ),
                (
                    "FIN,into FIN,queue,,exact,5,",
                    """
                    14: error: the queue has no unit; expected persons, vehicles, cars, trucks …; \
                    add a unit column
                    """
                ),
            ]
        )
    }

    @Test func populations() throws {
        try expectRejected(
            header: "place,direction,population,nationality,count",
            rows: [
                (
                    "FIN,into FIN,Russians,,1",
                    """
                    14: error: 'Russians' is no population; \
                    expected any, or conditions such as citizen=RUS;sex=m (age, by, category, \
                    citizen, duty, from, group, port, reason, route, series, sex, stage, status, \
                    subseries, visa); \
                    write any if everybody is meant
                    """
                ),
                (
                    "FIN,into FIN,RUS,,1",
                    """
                    14: error: 'RUS' is no population; \
                    expected any, or conditions such as citizen=RUS;sex=m (age, by, category, \
                    citizen, duty, from, group, port, reason, route, series, sex, stage, status, \
                    subseries, visa); \
                    write citizen=RUS
                    """
                ),
                (
                    "FIN,into FIN,citizen=RUS,FIN,1",
                    """
                    26: error: the population and the nationality column name different citizens; \
                    expected one of them; leave one empty
                    """
                ),
            ]
        )
    }
}

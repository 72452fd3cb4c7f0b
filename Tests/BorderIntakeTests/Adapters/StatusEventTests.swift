import BorderCore
import Testing

@testable import BorderIntake

/// Rows with an effect.
struct StatusEventTests {
    private let header =
        "id,effect,at,direction,concerns,period,magnitude,value_max,qualifier,magnitude_unit,authority,note\n"

    @Test func aStatusRowBecomesAnEvent() throws {
        let reading = try Reading(
            header
                + "q1,queue,upper-lars-dariali,RUS>GEO,any,2022-09-26,3500,,about,vehicles,Tomaev,\n"
                + "c1,Closed,petropavlovsk-area,RUS>KAZ,sex=m;age=military,2022-09-21..2022-09-27/2022-09-27,,,,,,apparently\n"
        )
        #expect(reading.diagnostics == [])
        #expect(reading.batches.isEmpty)
        #expect(reading.summary.hasDetails)
        #expect((reading.summary.rowsRead, reading.summary.rowsAccepted) == (2, 2))
        var details = ReportDetails()
        details.id = "q1"
        details.authority = "Tomaev"
        var other = ReportDetails()
        other.id = "c1"
        other.note = "apparently"
        #expect(
            reading.summary.statusEvents == [
                StatusEvent(
                    id: "q1",
                    place: "upper-lars-dariali",
                    direction: .route(from: "RUS", to: "GEO"),
                    effect: .queue,
                    period: Period("2022-09-26"),
                    magnitude: Quantity(3500, .about),
                    magnitudeUnit: "vehicles",
                    details: details,
                    line: 2
                ),
                StatusEvent(
                    id: "c1",
                    place: "petropavlovsk-area",
                    direction: .route(from: "RUS", to: "KAZ"),
                    effect: .closed,
                    concerns: Population("sex=m;age=military") ?? .any,
                    period: Period("2022-09-21..2022-09-27/2022-09-27"),
                    details: other,
                    line: 3
                ),
            ]
        )
    }

    @Test func reportsAndEventsMayShareATable() throws {
        let reading = try Reading(
            "effect,place,direction,count\n,FIN,into FIN,5\nclosed,EST,into EST,\n,LVA,into LVA,\n"
        )
        #expect(reading.rows == ["undated FIN into FIN any flow 5 exact crossing"])
        #expect(reading.summary.statusEvents.map(\.place) == ["EST"])
        #expect(reading.summary.diagnostics.map(\.code) == ["no-number"])
    }

    @Test func aTableOfEventsNeedsNoNumbers() throws {
        let reading = try Reading("effect,place\nrule,GEO\n,GEO\n")
        #expect(reading.summary.statusEvents.count == 1)
        #expect(reading.summary.diagnostics.map(\.code) == ["no-number"])
        #expect(reading.summary.diagnostics.first?.column == 1)
    }

    @Test func entryAndExitBecomeDirectionsOfACountry() throws {
        let text = "effect,at,direction,reporter\nclosed,FIN,in,\nclosed,x,out,EST\nclosed,x,in,\nclosed,x,both,\n"
        let reading = try Reading(text)
        #expect(reading.summary.statusEvents.map(\.direction) == [.into("FIN"), .outOf("EST"), .both])
        #expect(reading.summary.diagnostics.map(\.code) == ["unclear-direction"])
        let given = try Reading("effect,at,direction\nclosed,x,in\n", options: IntakeOptions(reporter: "LVA"))
        #expect(given.summary.statusEvents.map(\.direction) == [.into("LVA")])
    }

    @Test func fromAndToAndPeopleInOtherColumns() throws {
        let text =
            "effect,at,from,to,population,nationality,start,end\nrestricted,,RUS,FIN,sex=m,RUS,2022-09-21,2022-09-30\n"
        let event = try #require(try Reading(text).summary.statusEvents.first)
        #expect(event.direction == .route(from: "RUS", to: "FIN"))
        #expect(event.concerns.description == "citizen=RUS;sex=m")
        #expect(event.period?.description == "2022-09-21/2022-09-30")
        #expect(event.place.isEmpty)
    }

    @Test func rangesOfMagnitudesAndTheirTrouble() throws {
        let reading = try Reading(
            header
                + "a,queue,x,,any,,500,600,range,vehicles,,\nb,queue,x,,any,,500,400,range,vehicles,,\n"
                + "c,queue,x,,any,,5,,up_to,KM,,\nd,queue,x,,any,,5,,,,,\n"
        )
        #expect(reading.summary.statusEvents.map(\.id) == ["a", "c"])
        #expect(
            reading.summary.statusEvents.map(\.magnitude) == [Quantity(500, .range, rangeEnd: 600), Quantity(5, .upTo)]
        )
        #expect(reading.summary.statusEvents.last?.magnitudeUnit == "km")
        #expect(reading.summary.diagnostics.map(\.code) == ["bad-range", "bad-unit"])
    }

    @Test func noMoreEventsThanTheLimitsAllow() throws {
        var options = IntakeOptions()
        options.limits.statusEvents = 2
        let reading = try Reading("effect,place\nrule,a\nrule,b\nrule,c\nrule,d\n", options: options)
        #expect(reading.summary.statusEvents.map(\.place) == ["a", "b"])
        #expect(
            reading.diagnostics.first
                == "example:4:1: error: the file has more than 2 status events; expected fewer; split the file"
        )
        #expect(reading.summary.rowsRejected == 2)
    }
}

import BorderCore
import Testing

@Suite struct ObservationBatchTests {
    private func batch(start: [Int32] = [19_256, 19_257, Day.unknown]) -> ObservationBatch {
        ObservationBatch(
            count: start.count,
            words: ObservationBatch.Words(),
            place: .constant(0),
            direction: .constant(0),
            start: .values(start),
            value: .values(start.indices.map { Int64($0 * 100) })
        )
    }

    @Test func aPlainTableSaysNothingElse() {
        let rows = batch()
        #expect(rows.count == 3)
        #expect(rows.words.places == [""])
        #expect(rows.words.directions == [.unspecified])
        #expect(rows.words.populations == [.any])
        #expect(rows.words.reporters == [""])
        for row in 0..<rows.count {
            #expect(rows.population[row] == 0 && rows.reporter[row] == 0)
            #expect(rows.mode[row] == .unspecified)
            #expect(Measure(rows.kind[row], rows.unit[row]) == .crossings)
            #expect(rows.details(of: row) == ReportDetails())
            #expect(rows.quantity(of: row) == Quantity(Int64(row * 100)))
        }
    }

    @Test func columnsGiveTheirValues() {
        let constant = Column.constant(7)
        #expect(constant[0] == 7)
        #expect(constant[1_000_000] == 7)
        #expect(Column.values([1, 2, 3])[2] == 3)
    }

    @Test func periodsOfExactRows() {
        var rows = batch()
        #expect(rows.period(of: 0) == Period("2022-09-21"))
        #expect(rows.period(of: 2) == nil, "a row without a day has no period")
        rows.end = .values([19_262, 19_256, 0])
        #expect(rows.period(of: 0) == Period("2022-09-21/2022-09-27"))
        #expect(rows.period(of: 1) == nil, "an end before the start is no period")
        #expect(rows.period(of: 2) == nil)
    }

    @Test func periodsOfVagueRows() {
        var rows = batch(start: [19_254])
        rows.startLatest = .values([19_258])
        rows.endEarliest = .values([19_261])
        rows.end = .values([19_263])
        #expect(rows.period(of: 0) == Period("2022-09-19..2022-09-23/2022-09-26..2022-09-28"))
        rows.startLatest = .values([19_253])
        #expect(rows.period(of: 0) == nil, "the latest start lies before the earliest")
        rows.startLatest = nil
        rows.endEarliest = .values([19_264])
        #expect(rows.period(of: 0) == nil, "the earliest end lies after the latest")
    }

    @Test func hostileDaysNeverTrap() {
        let extremes: [Int32] = [.min, .min + 1, -1, 0, .max]
        for start in extremes {
            for end in extremes {
                for middle in extremes {
                    var rows = batch(start: [start])
                    rows.end = .constant(end)
                    rows.startLatest = .constant(middle)
                    rows.endEarliest = .constant(middle)
                    if let period = rows.period(of: 0) { #expect(period.startEarliest <= period.endLatest) }
                }
            }
        }
    }

    @Test func rangesKeepTheirEnd() {
        var rows = batch()
        rows.qualifier = .values([.range, .range, .moreThan])
        rows.rangeEnd = .values([50, -1, 900])
        #expect(rows.quantity(of: 0) == Quantity(0, .range, rangeEnd: 50))
        #expect(rows.quantity(of: 1).rangeEnd == nil)
        #expect(rows.quantity(of: 2) == Quantity(200, .moreThan))
    }

    @Test func detailsAreFoundOrEmpty() {
        var rows = batch()
        var said = ReportDetails()
        said.id = "fi-weekend"
        said.authority = "Finnish Border Guard"
        rows.details = [said]
        rows.detail = .values([-1, 0, 1])
        #expect(rows.details(of: 0) == ReportDetails())
        #expect(rows.details(of: 1) == said)
        #expect(rows.details(of: 2) == ReportDetails(), "an index beyond the details is no detail")
    }

    @Test func aReportOfNothingIsEmpty() {
        let none = ReportDetails()
        #expect(none.reportedOn == nil)
        #expect(none.derivedFrom.isEmpty)
        let texts = [none.id, none.periodText, none.authority, none.via, none.source, none.quote, none.grade]
        #expect((texts + [none.supersedes, none.evidence, none.note]).allSatisfy { $0.isEmpty })
    }

    @Test func statusEventsKeepWhatTheyAreGiven() {
        let plain = StatusEvent(id: "c1", place: "Vaalimaa", effect: .closed)
        #expect(plain.direction == .unspecified)
        #expect(plain.concerns == .any)
        #expect(plain.period == nil && plain.magnitude == nil)
        #expect(plain.magnitudeUnit.isEmpty)
        #expect(plain.line == 0)
        let queue = StatusEvent(
            id: "q1",
            place: "Upper Lars",
            direction: .outOf("RUS"),
            effect: .queue,
            concerns: Population(citizensOf: "RUS"),
            period: Period("2022-09-25"),
            magnitude: Quantity(10, .about),
            magnitudeUnit: "km",
            line: 3
        )
        #expect(queue.magnitude?.bounds == Bounds(lower: 0, upper: 20))
        #expect(queue != plain)
        #expect(StatusEvent.Effect.allCases.map(\.rawValue).contains("checkpoint"))
        #expect(StatusEvent.Effect.allCases.count == 7)
    }

    @Test func directionTermsDifferByWhatTheySay() {
        let terms: [DirectionTerm] = [
            .unspecified, .both, .into("FIN"), .outOf("FIN"), .route(from: "RUS", to: "FIN"),
            .route(from: "FIN", to: "RUS"), .entry, .exit,
        ]
        #expect(Set(terms).count == terms.count)
        #expect(DirectionTerm.into("FIN") == .into("FIN"))
    }
}

import BorderAnalysis
import BorderCore
import Testing

/// Which rows are reports of their own.
@Suite("Record or report")
struct RecordRuleTests {
    private func isReport(_ change: (inout ObservationBatch) -> Void) -> Bool {
        var batch = ObservationBatch(
            count: 1,
            words: ObservationBatch.Words(),
            place: .constant(0),
            direction: .constant(0),
            start: .constant(19_256),
            value: .constant(7)
        )
        change(&batch)
        return batch.isReport(0)
    }

    private func saying(_ change: (inout ReportDetails) -> Void) -> Bool {
        isReport { batch in
            var details = ReportDetails()
            change(&details)
            batch.details = [details]
            batch.detail = .constant(0)
        }
    }

    @Test("an exact count of certain days is a record, whatever else its columns say")
    func records() {
        #expect(!isReport { _ in })
        #expect(!isReport { $0.end = .constant(19_286) })
        #expect(!isReport { $0.start = .constant(Day.unknown) })
        #expect(!isReport { $0.startLatest = .constant(19_256) })
        #expect(!isReport { $0.endEarliest = .constant(19_256) })
        #expect(!isReport { $0.rangeEnd = .constant(-1) })
        #expect(!isReport { $0.unit = .constant(.vehicle) })
        #expect(!isReport { $0.reporter = .constant(0) })
        #expect(!saying { _ in })
        #expect(!saying { $0.note = "a remark" })
        #expect(!saying { $0.id = "a" })
        #expect(
            !isReport { batch in
                var said = Attribution()
                said.authority = "Guard"
                said.source = "https://example.org"
                batch.words.attributions.append(said)
                batch.attribution = .constant(1)
            }
        )
    }

    @Test("another wording, a range, open days, hours and ties make a report")
    func reports() {
        for qualifier in Qualifier.allCases where qualifier != .exact {
            #expect(isReport { $0.qualifier = .constant(qualifier) }, "\(qualifier)")
        }
        #expect(isReport { $0.rangeEnd = .constant(9) })
        #expect(isReport { $0.startLatest = .constant(19_257) })
        #expect(
            isReport { batch in
                batch.end = .constant(19_260)
                batch.endEarliest = .constant(19_259)
            }
        )
        #expect(saying { $0.quote = "some said so" })
        #expect(saying { $0.derivedFrom = ["a"] })
        #expect(saying { $0.supersedes = "a" })
        #expect(saying { $0.evidence = "echo" })
    }

    @Test("kinds of numbers that do not add up are reports", arguments: MeasureKind.allCases)
    func kinds(kind: MeasureKind) {
        #expect(isReport { $0.kind = .constant(kind) } == !kind.addsUp)
    }
}

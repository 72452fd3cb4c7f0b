import BorderCore
import Testing

@testable import BorderReports

@Suite("When a state held, in words")
struct StatePeriodWordsTests {
    private func words(_ period: String?, reported: String? = nil, _ effect: StatusEvent.Effect = .closed) -> String {
        var event = StatusEvent(id: "e", place: "FIN", effect: effect)
        event.period = period.flatMap { Period($0) as Period? }
        event.details.reportedOn = reported.flatMap { Day($0) }
        return event.daysInWords
    }

    @Test("open days are said as such")
    func openDays() {
        #expect(
            words("2022-09-21..2022-09-25/2022-09-25", reported: "2022-09-25")
                == "from 21–25 Sept to at least 25 Sept 2022"
        )
        #expect(
            words("2022-09-19/2022-10-05..2022-12-31") == "from 19 Sept to at least 5 Oct, at most 31 Dec 2022"
        )
        #expect(words("2022-09-21..2022-09-30/2022-09-21..2022-09-30") == "some time in 21–30 Sept 2022")
        #expect(
            words("2020-03-01..2020-03-31/2022-09-30..2022-12-31")
                == "from March 2020 to at least 30 Sept, at most 31 Dec 2022"
        )
        #expect(
            words("2022-12-20/2022-12-31..2023-01-10")
                == "from 20 Dec 2022 to at least 31 Dec 2022, at most 10 Jan 2023"
        )
    }

    @Test("a state reported on its last day may have gone on; one reported later had ended")
    func reported() {
        #expect(words("2022-09-21/2022-09-25", reported: "2022-09-25") == "from 21 Sept to at least 25 Sept 2022")
        #expect(words("2022-09-21/2022-09-25", reported: "2022-09-26") == "from 21 Sept to 25 Sept 2022")
        #expect(words("2022-09-21/2022-09-25") == "from 21 Sept to 25 Sept 2022")
        #expect(words("2022-09-28", reported: "2022-09-28") == "on 28 Sept 2022 at least")
        #expect(words("2022-09-28", reported: "2022-09-28", .queue) == "on 28 Sept 2022")
        #expect(words("2022-09-28", reported: "2022-09-29") == "on 28 Sept 2022")
    }

    @Test("nothing is said where nothing is known")
    func unknown() { #expect(words(nil) == "") }
}

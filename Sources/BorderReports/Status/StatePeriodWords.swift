import BorderAnalysis
import BorderCore

extension StatusEvent {
    /// When the state held, with its open days named as such: "from 21–25 Sept to at least 25 Sept 2022", "on 26 Sept
    /// 2022", "some time in 21–30 Sept 2022"; empty where nobody says.
    ///
    /// A state whose last day is not before the day of the report may well have gone on.
    var daysInWords: String {
        guard let period else { return "" }
        let goesOn = details.reportedOn.map { $0 <= period.endLatest } ?? false
        if period.isExact && period.startEarliest == period.endLatest {
            if let time = timeOfDay { return "on \(period.startEarliest.words) at \(time)" }
            return "on \(period.startEarliest.words)" + (goesOn && effect.lasts ? " at least" : "")
        }
        if period.startEarliest == period.endEarliest && period.startLatest == period.endLatest {
            return "some time in \(Period.words(from: period.startEarliest, to: period.endLatest))"
        }
        let last = period.endLatest.civil.year
        let isOneYear = period.startEarliest.civil.year == last
        let start =
            isOneYear
            ? Period.words(from: period.startEarliest, to: period.startLatest, in: last)
            : Period.words(from: period.startEarliest, to: period.startLatest)
        if period.endEarliest == period.endLatest {
            return "from \(start) to \(goesOn ? "at least " : "")\(period.endLatest.words)"
        }
        let early = Period.words(from: period.endEarliest, to: period.endEarliest, in: last)
        return "from \(start) to at least \(early), at most \(period.endLatest.words)"
    }
}

extension StatusEvent.Effect {
    /// Whether it is a state that lasts, not a moment of it.
    fileprivate var lasts: Bool { self != .queue && self != .event }
}

import BorderCore
import BorderIntake

/// Days, periods and moments: what is read is in order, what is printed is read as it was, and publishers' dates become
/// days whose numbers stand in the text.
///
/// The first byte chooses what is known of the dates of a column.
enum DateFuzz {
    static func check(_ data: ArraySlice<UInt8>, _ problems: inout Problems) {
        guard let first = data.first else { return }
        let text = String(decoding: data.dropFirst().prefix(100), as: UTF8.self)
        day(text, &problems)
        period(text, &problems)
        moment(text, &problems)
        published(text, first, &problems)
    }

    private static let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

    /// A day as one would read it on paper.
    private static func isDay(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard parts.map(\.utf8.count) == [4, 2, 2],
            parts.allSatisfy({ $0.unicodeScalars.allSatisfy { ("0"..."9").contains($0) } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), year > 0,
            (1...12).contains(month)
        else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return (1...lengths[month - 1] + (isLeap && month == 2 ? 1 : 0)).contains(day)
    }

    private static func day(_ text: String, _ problems: inout Problems) {
        let day = Day(text)
        problems.expect((day != nil) == isDay(text), "'\(text)' as a day is \(day.map { "\($0)" } ?? "none")")
        guard let day else { return }
        problems.expect("\(day)" == text, "'\(text)' is printed as \(day)")
        let next = day.advanced(by: 1)
        problems.expect(next > day && Day("\(next)") == next || text == "9999-12-31", "behind '\(text)' is \(next)")
    }

    private static func period(_ text: String, _ problems: inout Problems) {
        let strict = Period(text)
        let reportedOn = Day(year: 2022, month: 9, day: 29)
        let loose = try? Period.edtf(text, reportedOn: reportedOn)
        for period in [strict, loose?.period].compactMap(\.self) {
            let isOrdered =
                period.startEarliest <= period.startLatest && period.endEarliest <= period.endLatest
                && period.startEarliest <= period.endEarliest && period.startLatest <= period.endLatest
            problems.expect(isOrdered, "'\(text)' is \(period), whose ends are in no order")
            // Where an end lies beyond the calendar it cannot be written.
            let isPrinted =
                period.endLatest.rawValue <= Day.daysFromCivil(year: 9999, month: 12, day: 31)
                && period.startEarliest.rawValue >= Day.daysFromCivil(year: 1, month: 1, day: 1)
            problems.expect(!isPrinted || Period("\(period)") == period, "'\(text)' is printed as \(period)")
            let edtf = period.edtf
            let again = try? Period.edtf(edtf.text).period
            problems.expect(edtf.isLossless == (again == period), "'\(text)' is \(edtf)")
            problems.expect(!period.isExact || !isPrinted || edtf.isLossless, "'\(text)' loses days as \(edtf)")
        }
        // Both formats have days, months, years and intervals of them.
        if let strict, let loose, !text.contains("..") {
            problems.expect(strict == loose.period, "'\(text)' is \(strict) or \(loose.period)")
        }
    }

    private static func moment(_ text: String, _ problems: inout Problems) {
        guard let instant = Instant(text) else { return }
        guard let day = Day(String(decoding: text.utf8.prefix(10), as: UTF8.self)) else {
            return problems.expect(false, "the moment '\(text)' begins with no day")
        }
        let distance = Int64(day.rawValue) * 1440 - instant.minutes
        problems.expect(abs(distance) <= 2 * 1440, "'\(text)' lies \(distance) minutes from its day")
        problems.expect(instant.writtenDay == nil || instant.writtenDay == day, "'\(text)' is on another day")
    }

    private static func published(_ text: String, _ choice: UInt8, _ problems: inout Problems) {
        var reader = PublishedDate(order: [nil, .day, .month][Int(choice % 3)])
        reader.span = [nil, nil, .month, .year][Int(choice / 3 % 4)]
        reader.zone = ["", "", "Z", "+03:00"][Int(choice / 12 % 4)]
        reader.isSerial = choice / 48 % 4 == 3
        reader.numerals = [nil, .month, .quarter][Int(choice / 7 % 3)]
        let outcome = reader.read(text)
        switch outcome {
        case .date(let date):
            problems.expect(Period(date) != nil || Instant(date) != nil, "'\(text)' is no day: '\(date)'")
            // The two last digits of the year, unless days are numbered.
            if !reader.isSerial, text.unicodeScalars.allSatisfy({ $0.isASCII }) {
                let year = date.prefix(4).suffix(2)
                let isNear = text.contains(year) || reader.zone != "" || date.contains("/")
                problems.expect(isNear, "'\(text)' is not of the year of \(date)")
            }
            if reader.span == nil, reader.zone.isEmpty {
                problems.expect(reader.read(date) == outcome, "'\(text)' is \(date), which is \(reader.read(date))")
            }
        case .ambiguous(let one, let other):
            problems.expect(one != other && reader.order == nil, "'\(text)' is \(one) or \(other)")
            let known = [Profile.DateOrder.day, .month].map { order in
                var settled = reader
                (settled.order, settled.span, settled.zone) = (order, nil, "")
                return settled.read(text)
            }
            problems.expect(known == [.date(one), .date(other)], "'\(text)' is \(known), not \(one) or \(other)")
        case .shortYear: problems.expect(reader.order == nil, "'\(text)' has a short year, and its order is known")
        case .numeral:
            problems.expect(reader.numerals == nil, "'\(text)' is open, and it is known what numerals are")
            for numerals in [Profile.Rule.Numerals.month, .quarter] {
                var settled = reader
                settled.numerals = numerals
                guard case .date(let date) = settled.read(text) else {
                    problems.expect(false, "'\(text)' may be a month or a quarter, and is no \(numerals)")
                    continue
                }
                let isMonth = date.utf8.count == 7
                problems.expect(isMonth == (numerals == .month), "'\(text)' is the \(numerals) \(date)")
            }
        case .notUnderstood: break
        }
    }
}

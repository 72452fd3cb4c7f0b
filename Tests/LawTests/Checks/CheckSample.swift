import BorderFlow
import Testing

/// A file that has one kind of finding, and one much like it that has not.
struct CheckSample: Sendable, CustomTestStringConvertible {
    var code: CheckCode
    var severity: Diagnostic.Severity
    var count: Int64
    /// The lines of the first row concerned and of the last, by hand; 0 for a finding about the whole file.
    var lines: ClosedRange<Int>
    var text: String
    /// Findings that must stand beside it.
    var beside: [CheckCode] = []
    var near: String
    /// What the other file has instead.
    var instead: [CheckCode] = []
    var today: String?

    var testDescription: String { code.rawValue }

    /// The rows of `Narva-1`, one a month from January 2021 on.
    private static func months(_ counts: Int...) -> String {
        plain + counts.enumerated().map { "2021-\(two($0 + 1)),Narva-1,RUS>EST,\($1)\n" }.joined()
    }

    /// A February, day by day, after its total.
    private static func february(of year: Int, days: Int, total: Int) -> String {
        plain + "\(year)-02,Narva-1,RUS>EST,\(total)\n"
            + (1...days).map { "\(year)-02-\(two($0)),Narva-1,RUS>EST,\($0 % 2 + 10)\n" }.joined()
    }

    /// Three places on two days; on the second with the numbers given.
    private static func copied(_ second: Int...) -> String {
        [[1_234, 5_321, 871], second].enumerated().map { day, counts in
            zip(["Narva-1", "Vaalimaa", "Nuijamaa"], zip(["EST", "FIN", "FIN"], counts)).map {
                "2022-09-2\(4 + day),\($0),RUS>\($1.0),\($1.1)\n"
            }.joined()
        }.joined()
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static let plain = "date,place,direction,count\n"

    /// One for every kind but for keys too many to keep.
    static let all: [CheckSample] = [
        CheckSample(
            code: .conflictingKey,
            severity: .error,
            count: 1,
            lines: 2...4,
            text: plain
                + "2021-03-04,Narva-1,RUS>EST,1000\n2021-03-05,Narva-1,RUS>EST,40\n2021-03-04,Narva-1,RUS>EST,1100\n",
            near: plain
                + "2021-03-04,Narva-1,RUS>EST,1000\n2021-03-05,Narva-1,RUS>EST,40\n2021-03-04,Narva-1,EST>RUS,1100\n"
        ),
        CheckSample(
            code: .partLarger,
            severity: .error,
            count: 1,
            lines: 2...3,
            text: plain + "2021-03,EST-RUS,RUS>EST,1000\n2021-03,Narva-1,RUS>EST,1001\n",
            beside: [.totalAmongParts],
            near: plain + "2021-03,EST-RUS,RUS>EST,1000\n2021-03,Narva-1,RUS>EST,1000\n",
            instead: [.totalAmongParts]
        ),
        CheckSample(
            code: .futureRow,
            severity: .error,
            count: 1,
            lines: 3...3,
            text: "date,place,direction,count,reported_on\n2021-02,Narva-1,RUS>EST,5,2021-03-01\n"
                + "2021-03,Narva-1,RUS>EST,7,2021-03-30\n",
            near: "date,place,direction,count,reported_on\n2021-02,Narva-1,RUS>EST,5,2021-03-01\n"
                + "2021-03,Narva-1,RUS>EST,7,2021-03-31\n"
        ),
        CheckSample(
            code: .futureRow,
            severity: .error,
            count: 2,
            lines: 3...3,
            text: months(5, 7, 6),
            near: months(5),
            today: "2021-02-27"
        ),
        CheckSample(
            code: .repeatedRow,
            severity: .warning,
            count: 2,
            lines: 2...5,
            text: "date,place,direction,count,nationality\n2021-03-04,Narva-1,RUS>EST,9,RUS\n"
                + "2021-03-04,Narva-1,RUS>EST,9,EST\n2021-03-04,Narva-1,RUS>EST,9,RUS\n2021-03-04,Narva-1,RUS>EST,9,RUS\n",
            near: "date,place,direction,count,nationality\n2021-03-04,Narva-1,RUS>EST,9,RUS\n"
                + "2021-03-04,Narva-1,RUS>EST,9,EST\n2021-03-04,Narva-1,RUS>EST,9,FIN\n2021-03-05,Narva-1,RUS>EST,9,RUS\n"
        ),
        // 29 days of 10 and 11 in turn are 305, and 28 are 294.
        CheckSample(
            code: .sumDiffers,
            severity: .warning,
            count: 1,
            lines: 2...2,
            text: february(of: 2020, days: 29, total: 306),
            beside: [.totalAmongParts],
            near: february(of: 2020, days: 29, total: 305),
            instead: [.totalAmongParts]
        ),
        // 28 days are all of February in one year, and not in another.
        CheckSample(
            code: .sumDiffers,
            severity: .warning,
            count: 1,
            lines: 2...2,
            text: february(of: 2021, days: 28, total: 305),
            beside: [.totalAmongParts],
            near: february(of: 2020, days: 28, total: 305),
            instead: [.totalAmongParts]
        ),
        CheckSample(
            code: .unitChange,
            severity: .warning,
            count: 1,
            lines: 5...5,
            text: months(12_100, 13_400, 12_900, 11, 12, 13),
            near: months(12_100, 13_400, 12_900, 111, 122, 133),
            instead: [.levelShift]
        ),
        CheckSample(
            code: .farRow,
            severity: .warning,
            count: 1,
            lines: 5...5,
            text: plain
                + "2021-01-01,Narva-1,RUS>EST,41\n2021-01-02,Narva-1,RUS>EST,45\n2021-01-03,Narva-1,RUS>EST,40\n"
                + "2012-01-04,Narva-1,RUS>EST,43\n",
            near: plain
                + "2021-01-01,Narva-1,RUS>EST,41\n2021-01-02,Narva-1,RUS>EST,45\n2021-01-03,Narva-1,RUS>EST,40\n"
                + "2021-01-14,Narva-1,RUS>EST,43\n",
            instead: [.gap]
        ),
        CheckSample(
            code: .copiedDay,
            severity: .warning,
            count: 1,
            lines: 5...7,
            text: plain + copied(1_234, 5_321, 871),
            near: plain + copied(1_234, 5_321, 870)
        ),
        CheckSample(
            code: .repeatedNumber,
            severity: .warning,
            count: 1,
            lines: 2...13,
            text: months(960, 960, 960, 960, 960, 960, 960, 960, 960, 960, 960, 960),
            near: months(960, 960, 961, 961, 960, 960)
        ),
        CheckSample(
            code: .spike,
            severity: .warning,
            count: 1,
            lines: 5...5,
            text: months(400, 420, 410, 4_150, 430, 405),
            near: months(400, 420, 410, 2_150, 430, 405)
        ),
        CheckSample(
            code: .levelShift,
            severity: .warning,
            count: 1,
            lines: 5...5,
            text: months(40, 42, 41, 180, 170, 190),
            near: months(40, 42, 41, 130, 120, 140)
        ),
        CheckSample(
            code: .zeroRun,
            severity: .warning,
            count: 2,
            lines: 3...4,
            text: months(400, 0, 0, 410, 420),
            near: months(4, 0, 0, 5, 4)
        ),
        CheckSample(
            code: .gap,
            severity: .note,
            count: 1,
            lines: 2...3,
            text: plain + "2020-02-28,Narva-1,RUS>EST,5\n2020-03-01,Narva-1,RUS>EST,6\n2020-03-02,Narva-1,RUS>EST,5\n",
            near: plain + "2021-02-28,Narva-1,RUS>EST,5\n2021-03-01,Narva-1,RUS>EST,6\n2021-03-02,Narva-1,RUS>EST,5\n"
        ),
        CheckSample(
            code: .listOfEvents,
            severity: .note,
            count: 24,
            lines: 0...0,
            text: plain + String(repeating: "2021-03-04,Narva-1,RUS>EST,3\n", count: 24),
            near: plain + (1...24).map { "2021-03-\(two($0)),Narva-1,RUS>EST,3\n" }.joined()
        ),
        CheckSample(
            code: .totalAmongParts,
            severity: .note,
            count: 1,
            lines: 3...3,
            text: plain + "2021-03-04,Luhamaa,RUS>EST,10\n2021-03-04,EST-RUS,RUS>EST,90\n",
            near: plain + "2021-03-04,Luhamaa,RUS>EST,10\n2021-03-05,EST-RUS,RUS>EST,90\n"
        ),
        CheckSample(
            code: .bothWaysBesideWays,
            severity: .note,
            count: 1,
            lines: 3...3,
            text: plain + "2021-03-04,Narva-1,RUS>EST,10\n2021-03-04,Narva-1,both,90\n",
            near: plain + "2021-03-04,Narva-1,RUS>EST,10\n2021-03-05,Narva-1,both,90\n"
        ),
        CheckSample(
            code: .mixedMeasures,
            severity: .note,
            count: 2,
            lines: 2...2,
            text:
                "date,place,direction,count,unit\n2021-03,Narva-1,RUS>EST,90,person\n2021-03,Narva-1,RUS>EST,30,car\n",
            near: "date,place,direction,count,unit\n2021-03,Narva-1,RUS>EST,90,car\n2021-04,Narva-1,RUS>EST,30,car\n"
        ),
        CheckSample(
            code: .flagged,
            severity: .note,
            count: 1,
            lines: 3...3,
            text:
                "date,place,direction,count,flags\n2021-03,Narva-1,RUS>EST,90,\n2021-04,Narva-1,RUS>EST,30,provisional\n",
            near: "date,place,direction,count,flags\n2021-03,Narva-1,RUS>EST,90,\n2021-04,Narva-1,RUS>EST,30,\n"
        ),
    ]
}

import BorderCore

/// Whom to believe first in a contradiction: by grade, then number of carriers, then the later report. Of equals an exact
/// count is kept before a wording, and else one is taken by its id so that the order of files never matters.
package struct ClaimTrust: Hashable, Comparable, Sendable {
    /// 0 for F6 up to 35 for A1.
    var grade: Int
    /// How many reports carry it.
    var carriers: Int
    /// The day of the last report; the earliest day where none says.
    var reported: Int32
    /// Whether it is an exact count.
    var isExact = false
    /// The id of the report that speaks for it.
    var id: String

    /// Whether neither is trusted more: what decides between them is no reason to believe it.
    func isAlike(_ other: ClaimTrust) -> Bool {
        (grade, carriers, reported) == (other.grade, other.carriers, other.reported)
    }

    /// Reliability of who said it, then credibility of what was said. A report nobody graded stands with B2.
    static func grade(_ text: String) -> Int {
        let letters = Array(text.utf8)
        guard letters.count == 2, (65...70).contains(letters[0]), (49...54).contains(letters[1]) else {
            return grade("B2")
        }
        return Int(70 - letters[0]) * 6 + Int(54 - letters[1])
    }

    /// The relative error taken for a source of a grade, A to F. These are conventions, printed with every run.
    static func relativeError(_ grade: String) -> Double {
        switch grade.first {
        case "A": 0
        case "C": 0.03
        case "D": 0.06
        case "E": 0.15
        case "F": 0.30
        default: 0.01
        }
    }

    /// Less trusted first.
    package static func < (left: ClaimTrust, right: ClaimTrust) -> Bool {
        if left.grade != right.grade { return left.grade < right.grade }
        if left.carriers != right.carriers { return left.carriers < right.carriers }
        if left.reported != right.reported { return left.reported < right.reported }
        if left.isExact != right.isExact { return right.isExact }
        return right.id < left.id
    }
}

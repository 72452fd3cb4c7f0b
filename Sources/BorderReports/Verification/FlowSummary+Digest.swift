package import BorderAnalysis
import BorderAtlas
import BorderBytes
import BorderCore

extension FlowSummary {
    /// A digest of the numbers: alike for the same numbers, whatever the order of rows and files, and different where
    /// one of them, its days, its people or its source differ. What is withheld does not enter it.
    package var digest: String {
        let lines = rows.map { row in
            let days = row.period.map { "\($0.startEarliest) \($0.startLatest) \($0.endEarliest) \($0.endLatest)" }
            let isWithheld = row.withholding != nil
            let number =
                isWithheld
                ? "withheld"
                : "\(row.quantity.qualifier.code) \(row.quantity.value) \(row.quantity.rangeEnd ?? -1)"
            // Which of two reports of one thing stands first may be decided by the order of rows.
            let standing = row.role.stands ? "" : row.role.rawValue
            return [
                row.placement.place.id, "\(row.placement.direction)", "\(row.measure)", "\(row.population)",
                row.mode.code, row.bucket.map { "\($0)" } ?? "", days ?? "", number, row.basis.rawValue, row.authority,
                row.reportedOn.map { "\($0)" } ?? "", standing,
            ].joined(separator: "\u{1F}")
        }
        return "sha256:" + SHA256.hex(of: lines.sorted().joined(separator: "\n"))
    }
}

import BorderBytes
import BorderCore

extension TableSchema {
    /// Notes that the dates of the table are moments of midnight, where they are.
    mutating func noteMidnights(
        _ dates: MidnightDates,
        _ plan: TranslationPlan?,
        file: String,
        log: inout DiagnosticLog
    ) {
        let sources = plan?.steps.flatMap(\.sources).filter { $0.rule.role == "date" }.map(\.column)
        guard
            let column = (sources ?? [column(of: .period)].compactMap(\.self))
                .first(where: (plan == nil ? dates.columns : dates.zoned).contains)
        else { return }
        hasMidnightDates = true
        let name = (publishedNames ?? names)[column].excerpt
        log.add(.note, "midnight-dates", file, line, positions[column]) {
            (
                "every time in '\(name)' is midnight, so each is read as the day it is written as", "",
                "a moment of that minute cannot be told from it: write its local time with its offset"
            )
        }
    }

    /// The columns of ours that the rows of a publisher's table are made into.
    static func published(
        _ table: TableShape.Published,
        file: String,
        log: inout DiagnosticLog
    ) throws(IntakeError) -> TableSchema {
        let plan = table.plan
        var own = DiagnosticLog(maximum: 0)
        var schema = try read(plan.outs.map { (name: $0, column: 1) }, line: table.line, file: file, log: &own)
        schema.publishedNames = plan.names
        schema.shape = table.words
        schema.publisher = plan.profile.publisher
        schema.positions = table.positions
        schema.ignored = plan.unknown
        schema.dimensions = plan.dimensions
        let unknown = plan.unknown
        if let first = unknown.first {
            let column = table.positions.indices.contains(first) ? table.positions[first] : 1
            log.add(.note, "ignored-column", file, table.line, column) {
                let names = unknown.prefix(12).map { "'\(plan.names[$0].excerpt)'" }
                let more = unknown.count > 12 ? " and \(unknown.count - 12) more" : ""
                return ("ignored column\(unknown.count > 1 ? "s" : "") \(names.joined(separator: ", "))\(more)", "", "")
            }
        }
        return schema
    }
}

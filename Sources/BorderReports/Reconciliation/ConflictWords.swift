package import BorderAnalysis
package import BorderAtlas
import BorderCore

/// Contradictions in sentences.
package struct ConflictWords: Sendable {
    private let reconciliation: Reconciliation
    private let arithmetic: ArithmeticWords

    /// The words for the contradictions of a reconciliation.
    package init(_ reconciliation: Reconciliation, atlas: Atlas) {
        self.reconciliation = reconciliation
        arithmetic = ArithmeticWords(atlas: atlas)
    }

    /// What does not agree, with the numbers.
    package func sentence(for conflict: ClaimConflict) -> String {
        switch conflict.kind {
        case .arithmetic:
            return arithmeticSentence(conflict)
        case .wording:
            return subjectOfFirst(conflict) + conflict.reports.map(number).joined(separator: " against ")
        case .dates:
            return subjectOfFirst(conflict) + "one figure with two periods: "
                + conflict.reports.map { "\(number($0)) for \(days($0))" }.joined(separator: " against ")
        case .balance:
            let left = arithmetic.sum(of: conflict.arithmetic)
            let stock = conflict.reports.first { id in !conflict.arithmetic.contains { $0.reports.contains(id) } }
            let isNet = stock.flatMap { reconciliation.report($0) }?.measure.kind == .net
            let said = stock.map(number) ?? "another number"
            return subjectOfFirst(conflict) + "\(left), but "
                + (isNet ? "a net of \(said) is reported" : "\(said) are said to remain")
        case .circle:
            // Rows that replace one another are computed from nothing.
            let isReplaced = conflict.reports.allSatisfy { id in
                reconciliation.report(id).map { $0.details.derivedFrom.isEmpty && !$0.details.supersedes.isEmpty }
                    ?? false
            }
            return (isReplaced ? "replacing" : "computed from") + " one another in a circle: "
                + conflict.reports.joined(separator: " → ")
        }
    }

    /// What was done about it.
    package func remedy(for conflict: ClaimConflict) -> String {
        if !conflict.setAside.isEmpty {
            let aside = conflict.setAside.joined(separator: ", ")
            guard conflict.equallyTrusted.isEmpty else {
                let others = conflict.reports.count - conflict.setAside.count > 1 ? "; the others agree" : ""
                return "set aside \(aside), of equal trust with \(conflict.equallyTrusted.joined(separator: ", "))"
                    + others
            }
            return "set aside the least trusted, \(aside)"
                + (conflict.reports.count - conflict.setAside.count > 1 ? "; the others agree" : "")
        }
        let reports = conflict.reports.compactMap { reconciliation.report($0) }
        if conflict.kind == .balance, reports.contains(where: { $0.measure.kind == .net }) {
            return "nothing: all three stand as they are reported; ask who counted"
        }
        if conflict.kind == .wording, let period = reports.first?.period, period.isExact,
            reports.allSatisfy({ $0.period == period && $0.quantity.qualifier == .exact })
        {
            return "nothing: none is trusted more, so all stand"
        }
        if conflict.kind == .wording, let period = reports.first?.period, period.isExact,
            reports.allSatisfy({ $0.period == period })
        {
            return "nothing: all stand as they are worded; ask who counted"
        }
        return switch conflict.kind {
        case .balance: "nothing: the wordings leave room; ask who counted"
        case .dates: "read together: the days stay open"
        case .circle: "nothing: none of them counts as a source of its own"
        case .arithmetic: "nothing: persons are not added, so all stand; ask who counted"
        case .wording: "nothing: the days stay open enough for both"
        }
    }

    /// "Georgia, 26 Sept 2022: 10,300 or more (a), but 9,999 (b) leaves no more than that".
    private func arithmeticSentence(_ conflict: ClaimConflict) -> String {
        let all = conflict.reports.map(number).joined(separator: ", ")
        guard let violated = conflict.violated, !conflict.arithmetic.isEmpty, let set = violated.set else {
            return subjectOfFirst(conflict) + "\(all) leave no number that is possible"
        }
        let subject = arithmetic.subject(of: set, on: violated.days)
        let units = Set(([violated] + conflict.arithmetic).compactMap { $0.set?.unit })
        let unit = units.count > 1 ? arithmetic.unit(of: violated) : ""
        let claim = "\(violated.value.grouped)\(unit) or \(conflict.leavesAtMost ? "more" : "fewer")"
        let source = violated.reports.isEmpty ? "" : " (\(violated.reports.joined(separator: ", ")))"
        let left = arithmetic.sum(of: conflict.arithmetic, namesUnits: units.count > 1)
        return "\(subject): \(claim)\(source), but \(left) leaves \(conflict.leavesAtMost ? "no more" : "no fewer")"
    }

    private func subjectOfFirst(_ conflict: ClaimConflict) -> String {
        guard let first = conflict.reports.first.flatMap({ reconciliation.report($0) }) else { return "" }
        return arithmetic.subject(of: CountedSet(first), on: nil) + ": "
    }

    private func number(_ id: String) -> String {
        guard let report = reconciliation.report(id) else { return id }
        return "\(NumberWords.worded(report.quantity)) (\(id))"
    }

    private func days(_ id: String) -> String { reconciliation.report(id)?.period?.words ?? "unstated days" }
}

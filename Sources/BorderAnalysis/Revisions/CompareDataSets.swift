import BorderAtlas
import BorderCore

/// What differs between two data sets.
package struct DataSetComparison: Sendable {
    /// An id that several reports of one set bear.
    package struct DuplicateId: Hashable, Sendable {
        /// The name of the set.
        package var set: String
        /// The id.
        package var id: String
        /// Where it is used: `file:line`, in order; `line 4` for a record, which belongs to a source, not to a file.
        package var places: [String]
    }

    /// The names of the two sets.
    package var names: [String]
    /// The changes by place, then kind, then days.
    package var changes: [ReportChange]
    /// How many reports are in both and say the same.
    package var unchanged: Int
    /// Ids that do not tell reports apart; such reports are paired in their order.
    package var duplicates: [DuplicateId]
}

/// Compares two data sets report by report.
///
/// Reports are the same by their id; those that replace another by their own word are its revision; and those left over
/// by place, way, days, people, measure, mode and authority. What is matched by nothing is new or withdrawn.
package func compare(_ old: DataSet, _ new: DataSet) -> DataSetComparison {
    var matching = ReportMatching(old.reports, new.reports)
    matching.pair { $0.details.id.isEmpty ? nil : $0.details.id }
    matching.pairSuccessors()
    // Equal numbers first, so that of several reports of one thing the changed one is the revised one.
    matching.pair { ReportIdentity($0, quantity: $0.quantity) }
    matching.pair { ReportIdentity($0) }
    var changes = matching.pairs.compactMap { pair in
        ReportChange.between(matching.old[pair.old], matching.new[pair.new])
    }
    let unchanged = matching.pairs.count - changes.count
    changes += matching.unpairedOld.map { ReportChange(kind: .withdrawn, old: $0, new: nil) }
    changes += matching.unpairedNew.map { ReportChange(kind: .new, old: nil, new: $0) }
    let supersession = Supersession(new.reports)
    for index in changes.indices {
        changes[index].successor = changes[index].new.flatMap { supersession.successor(of: $0) }
    }
    return DataSetComparison(
        names: [old.name, new.name],
        changes: changes.sorted { $0.readingOrder < $1.readingOrder },
        unchanged: unchanged,
        duplicates: duplicates(in: old) + duplicates(in: new)
    )
}

private func duplicates(in set: DataSet) -> [DataSetComparison.DuplicateId] {
    var places: [String: [PlacedReport]] = [:]
    for report in set.reports where !report.details.id.isEmpty { places[report.details.id, default: []].append(report) }
    return places.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map { id, reports in
        DataSetComparison.DuplicateId(
            set: set.name,
            id: id,
            places: reports.map { ($0.file, $0.line) }.sorted { $0 < $1 }.map { file, line in
                file.isEmpty || file == set.name ? "line \(line)" : "\(file):\(line)"
            }
        )
    }
}

extension ReportChange {
    /// What became of a report that both sets have; `nil` where it says the same.
    static func between(_ old: PlacedReport, _ new: PlacedReport) -> ReportChange? {
        let kind: Kind
        if old.placement != new.placement || old.measure != new.measure || old.population != new.population
            || old.mode != new.mode
        {
            kind = .redefined
        } else if old.quantity != new.quantity {
            kind = .revised
        } else if old.period != new.period {
            kind = .redated
        } else if !retold(old, new).isEmpty {
            kind = .retold
        } else {
            return nil
        }
        return ReportChange(kind: kind, old: old, new: new)
    }

    /// By place, way, kind, days, id, and the line where nothing else tells them apart.
    fileprivate var readingOrder: ReadingOrder { ReadingOrder(self) }

    fileprivate struct ReadingOrder: Comparable {
        var change: ReportChange

        init(_ change: ReportChange) { self.change = change }

        static func < (left: ReadingOrder, right: ReadingOrder) -> Bool {
            guard let one = left.change.report, let two = right.change.report else { return false }
            if one.placement != two.placement { return one.placement < two.placement }
            let (first, second) = (left.change.kind.rank, right.change.kind.rank)
            if first != second { return first < second }
            let (day, other) = (
                one.period?.startEarliest.rawValue ?? .max, two.period?.startEarliest.rawValue ?? .max
            )
            if day != other { return day < other }
            return (one.id, one.file, one.line) < (two.id, two.file, two.line)
        }
    }
}

extension ReportChange.Kind {
    fileprivate var rank: Int { ReportChange.Kind.allCases.firstIndex(of: self) ?? 0 }
}

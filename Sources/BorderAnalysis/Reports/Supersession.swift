import BorderAtlas
package import BorderCore

/// Which reports are replaced by others, by what the others say: `supersedes`.
///
/// An id is looked up in the file that uses it first, then in the others. Reports that replace one another in a circle
/// replace nothing.
package struct Supersession: Sendable {
    /// A report of a file.
    private struct Key: Hashable, Comparable {
        var file: String
        var id: String

        static func < (left: Key, right: Key) -> Bool { (left.file, left.id) < (right.file, right.id) }
    }

    /// One report as far as replacing goes.
    private struct Entry {
        var key: Key
        var supersedes: String
        var published: Day?
    }

    private let successors: [Key: String]

    /// What replaces what among reports.
    package init(_ reports: [PlacedReport]) {
        self.init(
            entries: reports.map {
                Entry(
                    key: Key(file: $0.file, id: $0.id),
                    supersedes: $0.details.supersedes,
                    published: $0.details.publishedBy
                )
            }
        )
    }

    /// What replaces what among states.
    package init(_ states: [StatusEvent]) {
        self.init(
            entries: states.map {
                Entry(
                    key: Key(file: "", id: $0.id),
                    supersedes: $0.details.supersedes,
                    published: $0.details.publishedBy
                )
            }
        )
    }

    /// The id of the report that replaces a report; `nil` where none does.
    package func successor(of report: PlacedReport) -> String? { successors[Key(file: report.file, id: report.id)] }

    /// The id of the state that replaces a state; `nil` where none does.
    package func successor(of state: StatusEvent) -> String? { successors[Key(file: "", id: state.id)] }

    private init(entries: [Entry]) {
        guard entries.contains(where: { !$0.supersedes.isEmpty }) else {
            successors = [:]
            return
        }
        let keys = Set(entries.map(\.key))
        let firstOfId = Dictionary(keys.map { ($0.id, $0) }, uniquingKeysWith: min)
        // Every report replaces one other at most, so what leads back to itself is a circle and nothing else.
        var targets: [Key: Key] = [:]
        var published: [Key: Day] = [:]
        for entry in entries.sorted(by: { ($0.key, $0.supersedes) < ($1.key, $1.supersedes) }) {
            guard !entry.supersedes.isEmpty, targets[entry.key] == nil else { continue }
            let here = Key(file: entry.key.file, id: entry.supersedes)
            guard let target = keys.contains(here) ? here : firstOfId[entry.supersedes] else { continue }
            targets[entry.key] = target
            published[entry.key] = entry.published
        }
        for key in Supersession.keysInCircles(targets) { targets[key] = nil }
        // Of several that replace one the latest is named.
        var latest: [Key: Key] = [:]
        for (key, target) in targets.sorted(by: { $0.key < $1.key }) {
            let isLater = latest[target].map { (published[$0]?.rawValue ?? .min) < (published[key]?.rawValue ?? .min) }
            if isLater ?? true { latest[target] = key }
        }
        successors = latest.mapValues(\.id)
    }

    /// Everything from which following the targets leads back to it.
    private static func keysInCircles(_ targets: [Key: Key]) -> Set<Key> {
        var circles: Set<Key> = []
        var visit: [Key: Int] = [:]
        for (number, start) in targets.keys.sorted().enumerated() {
            var at = start
            while visit[at] == nil, let next = targets[at] {
                visit[at] = number
                at = next
            }
            guard visit[at] == number, circles.insert(at).inserted else { continue }
            while let next = targets[at], circles.insert(next).inserted { at = next }
        }
        return circles
    }
}

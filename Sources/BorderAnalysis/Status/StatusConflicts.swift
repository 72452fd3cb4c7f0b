import BorderAtlas
import BorderCore

/// Marks states that cannot both hold: open and closed on the same certain days, for people and ways that overlap.
///
/// A closed border closes its crossings; a closed crossing leaves its border open.
func markConflicts(_ entries: inout [StatusEntry], tree: PlaceTree) {
    func standing(_ effect: StatusEvent.Effect) -> [Int] {
        entries.indices.filter { entries[$0].status.event.effect == effect && entries[$0].successor == nil }
    }
    let open = standing(.open)
    guard !open.isEmpty else { return }
    for closed in standing(.closed) {
        for other in open where excludes(entries[closed].status, entries[other].status, tree: tree) {
            let (one, two) = (entries[closed].id, entries[other].id)
            entries[closed].conflicts.append(two)
            entries[other].conflicts.append(one)
        }
    }
}

private func excludes(_ closed: ReportedStatus, _ open: ReportedStatus, tree: PlaceTree) -> Bool {
    guard let one = closed.event.period?.inner, let two = open.event.period?.inner, one.overlaps(two) else {
        return false
    }
    return closed.event.concerns.mayOverlap(open.event.concerns) && tree.contains(closed.place, open.place)
        && tree.mayOverlap(closed.direction, open.direction)
}

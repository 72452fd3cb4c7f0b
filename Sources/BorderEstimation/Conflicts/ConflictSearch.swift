/// Finds statements that contradict each other, and sets aside as little trust as it takes for the rest to agree.
///
/// Groups are believed one by one, the most trusted first. One that cannot be true beside those believed before it is
/// set aside, with the fewest of them that it contradicts. The order in which statements are listed changes nothing.
package struct ConflictSearch: Sendable {
    /// What contradicts what, in the order it was found.
    package let conflicts: [SumConflict]
    /// The groups that are set aside or left out, rising.
    package let setAsideGroups: [Int]
    /// The groups among them that were never looked at, rising: the search was stopped before their turn.
    package let unexaminedGroups: [Int]
    /// The problem without them.
    package let consistent: SumProblem
    /// The limits that the rest leaves.
    package let closure: SumClosure

    /// Steps of work after which a search is stopped: some seconds, and as many again where a thorough one must follow.
    package static let effort = 5_000_000_000

    /// Steps of work after which contradictions are no longer taken out of the whole one by one.
    private static let fewEffort = 100_000_000

    /// Searches a problem.
    ///
    /// - Parameters:
    ///   - problem: the statements.
    ///   - effort: steps of work after which the groups not yet looked at are left out.
    package init(_ problem: SumProblem, effort: Int = ConflictSearch.effort) {
        let fresh = ComponentSearch(problem)
        var search = fresh
        let pieces = fresh.split.pieces.indices
        var closures = pieces.map { fresh.close($0) }
        let contradicting = pieces.filter { closures[$0].contradiction != nil }
        let few = min(effort, Self.fewEffort)
        let isSettled = contradicting.isEmpty || search.settleFew(contradicting, &closures, effort: few)
        if !isSettled { search = fresh }
        for isThorough in isSettled ? [] : [false, true] {
            search = fresh.restarted(knowing: search)
            search.settle(contradicting, effort: effort, isThorough: isThorough)
            for index in contradicting { closures[index] = search.close(index) }
            if contradicting.allSatisfy({ closures[$0].contradiction == nil }) { break }
        }
        for index in contradicting where closures[index].contradiction != nil { search.leaveOut(until: index) }
        // A group that is set aside may have spoken of other pieces too.
        for index in pieces where search.changed(closures[index]) { closures[index] = search.close(index) }
        let aside = search.setAside
        conflicts = search.conflicts
        setAsideGroups = aside.sorted()
        unexaminedGroups = search.unexamined.sorted()
        var rest = problem
        rest.statements.removeAll { aside.contains($0.group) }
        consistent = rest
        let kept = problem.statements.indices.filter { !aside.contains(problem.statements[$0].group) }
        let numbers = Dictionary(uniqueKeysWithValues: zip(kept, rest.statements.indices))
        for index in closures.indices { closures[index].renumberStatements(numbers) }
        closure = SumClosure(closures, of: fresh.split)
    }
}

/// Finds statements that contradict each other, and sets aside as little trust as it takes for the rest to agree.
///
/// Each round finds one minimal set of groups that cannot all be true and sets aside the least trusted of them. The
/// order in which statements are listed changes nothing.
package struct ConflictSearch: Sendable {
    /// What contradicts what, in the order it was found.
    package let conflicts: [SumConflict]
    /// The groups that are set aside, rising.
    package let setAsideGroups: [Int]
    /// The problem without them.
    package let consistent: SumProblem
    /// The limits that the rest leaves.
    package let closure: SumClosure

    /// Conflicts of one piece of the graph that are looked for one by one and shown to be minimal.
    static let roundLimit = 20

    /// Searches a problem.
    package init(_ problem: SumProblem) {
        var search = ComponentSearch(problem)
        let components = problem.graph.components
        var closures = components.indices.map { search.close(components[$0]) }
        var isSettled = false
        while !isSettled {
            isSettled = true
            for index in components.indices where closures[index].contradiction != nil {
                isSettled = false
                search.settle(components[index], &closures[index])
            }
            // A group that is set aside may have spoken of other pieces of the graph too.
            for index in components.indices where search.changed(closures[index]) {
                closures[index] = search.close(components[index])
            }
        }
        let aside = search.setAside
        conflicts = search.conflicts
        setAsideGroups = aside.sorted()
        var rest = problem
        rest.statements.removeAll { aside.contains($0.group) }
        consistent = rest
        let kept = problem.statements.indices.filter { !aside.contains(problem.statements[$0].group) }
        let numbers = Dictionary(uniqueKeysWithValues: zip(kept, rest.statements.indices))
        for index in closures.indices { closures[index].renumberStatements(numbers) }
        closure = SumClosure(components: closures)
    }
}

/// Groups of statements that cannot all be true, and which of them is set aside.
package struct SumConflict: Sendable {
    /// The groups that contradict each other, rising. Where `isMinimal`, any one less and they do not.
    package var groups: [Int]
    /// Indices of the statements of these groups that the contradiction is made of, rising.
    package var statements: [Int]
    /// The group that is set aside: the least trusted; of equals the highest number.
    package var setAside: Int
    /// Whether every group is known to be needed for the contradiction.
    package var isMinimal: Bool
    /// The limit that cannot hold beside the others: one of the group set aside. Its statement says `limit` or more
    /// where `adds` is false, `limit` or less where it is true.
    package var violated: BoundStep
    /// What the others leave for the same node and time: the chain of additions and subtractions.
    package var chain: [BoundStep]
    /// Which limit the chain comes to: the upper one against a statement of too much, the lower one against a statement
    /// of too little.
    package var side: BoundSide
    /// What the chain comes to; `nil` where no single chain shows the contradiction.
    package var limit: Int64?
}

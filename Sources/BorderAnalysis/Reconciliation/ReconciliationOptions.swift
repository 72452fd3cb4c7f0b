/// What a reconciliation computes, and from which random numbers.
package struct ReconciliationOptions: Hashable, Sendable {
    /// Whether to make estimates; limits and conflicts are always found.
    package var estimates = true
    /// How many perturbed estimates make the likely range; 0 for no range.
    package var replicates = 200
    /// The seed of those perturbations. The same seed gives the same range on any machine.
    package var seed: UInt64 = 2022

    /// Estimates with likely ranges.
    package init() {}
}

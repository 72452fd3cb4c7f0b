extension Population {
    /// Whether somebody may belong to both: unless they differ in one condition, such as men and women.
    public func mayOverlap(_ other: Population) -> Bool {
        !conditions.contains { mine in
            other.conditions.contains { $0.key == mine.key && $0.value != mine.value }
        }
    }
}

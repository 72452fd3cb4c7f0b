extension ClosedRange<Day> {
    /// How many days there are.
    package var dayCount: Int { lowerBound.distance(to: upperBound) + 1 }
}

import BorderCore

/// What became of every number that was read for a map.
package struct NumberAccount: Hashable, Sendable {
    /// Numbers that are not on the map for one reason.
    package struct LeftOut: Hashable, Sendable {
        /// Why, as it follows a number: "of other days".
        package var reason: String
        /// How many.
        package var count: Int64
        /// The filter that shows them: "--measure stock"; empty where none is known.
        package var filter: String

        /// A reason and how many numbers it concerns.
        package init(reason: String, count: Int64, filter: String = "") {
            self.reason = reason
            self.count = count
            self.filter = filter
        }
    }

    /// Numbers that stand on the map as they were read.
    package var drawn: Int64 = 0
    /// Numbers that were added up in one that is drawn.
    package var summed: Int64 = 0
    /// Numbers that are part of one that is drawn, or say the same.
    package var contained: Int64 = 0
    /// Numbers of the same or of a part of it that cannot be true beside one that is drawn.
    package var contradicting: Int64 = 0
    /// Rows that could not be read: nobody knows whether they belong on the map.
    package var rejected: Int64 = 0
    /// Whether only that there are some is told: where small counts are withheld, how many rows there are tells of them.
    package var hidesCounts = false
    /// The others, the most common reason first.
    package private(set) var leftOut: [LeftOut] = []

    /// No number.
    package init() {}

    /// Numbers that a drawn one stands for.
    package var merged: Int64 { summed + contained + contradicting }

    /// Numbers that are not on the map.
    package var missing: Int64 { leftOut.reduce(0) { $0 + $1.count } }

    /// All numbers.
    package var given: Int64 { drawn + merged + missing }

    /// Counts numbers that are not on the map.
    package mutating func leaveOut(_ count: Int64, because reason: String, filter: String = "") {
        guard count > 0 else { return }
        if let index = leftOut.firstIndex(where: { $0.reason == reason }) {
            leftOut[index].count += count
        } else {
            leftOut.append(LeftOut(reason: reason, count: count, filter: filter))
        }
        leftOut.sort { ($1.count, $0.reason) < ($0.count, $1.reason) }
    }

    /// Moves what a mark stands for from the map to what is left out.
    mutating func leaveOut(_ mark: FlowMark, because reason: String) {
        let (single, sums) = (min(drawn, mark.numbers.drawn), min(summed, mark.numbers.summed))
        drawn -= single
        summed -= sums
        leaveOut(single + sums, because: reason)
    }

    // MARK: Words

    /// "58 of 60 numbers are not on this map: 40 of other days, 18 of persons (--measure person)", with the filters
    /// that show them; `nil` where none is missing.
    package var missingSentence: String? { missing(leftOut.map { words($0, withFilter: true) }) }

    /// The same for the picture, which has no filters: the most common reasons.
    private var missingInShort: String? {
        let most = leftOut.prefix(4)
        let rest = missing - most.reduce(0) { $0 + $1.count }
        let others = hidesCounts ? "some others" : "\(rest.grouped) more"
        return missing(most.map { words($0, withFilter: false) } + (rest > 0 ? [others] : []))
    }

    private func missing(_ reasons: [String]) -> String? {
        missing > 0 ? "\(numbers(missing)) not on this map: " + reasons.joined(separator: ", ") : nil
    }

    /// "12 of 12 numbers are not drawn by themselves: they are added up in numbers that are"; `nil` where none is.
    package var mergedSentence: String? {
        guard merged > 0 else { return nil }
        var ways: [String] = []
        if summed > 0 { ways.append("\(told(summed)) added up in numbers that are") }
        if contained > 0 { ways.append("\(told(contained)) part of a number that is, or the same") }
        if contradicting > 0 { ways.append("\(told(contradicting)) in contradiction to a number that is") }
        let themselves = merged == 1 && !hidesCounts ? "itself" : "themselves"
        return "\(numbers(merged)) not drawn by \(themselves): \(ways.joined(separator: ", "))"
    }

    /// "58 of 60 numbers are", "some numbers are".
    private func numbers(_ count: Int64) -> String {
        if hidesCounts { return "some numbers are" }
        return "\(count.grouped) of \(given.counted("number")) \(count == 1 ? "is" : "are")"
    }

    private func told(_ count: Int64) -> String { hidesCounts ? "some" : count.grouped }

    /// "18 of persons (--measure person)".
    private func words(_ left: LeftOut, withFilter: Bool) -> String {
        "\(told(left.count)) \(left.reason)" + (left.filter.isEmpty || !withFilter ? "" : " (\(left.filter))")
    }

    /// "2 rows that were read are rejected, and on no map"; `nil` where none is.
    package var rejectedSentence: String? {
        guard rejected > 0 else { return nil }
        return hidesCounts
            ? "some rows could not be read and are on no map"
            : "\(rejected.counted("row")) could not be read and \(rejected == 1 ? "is" : "are") on no map"
    }

    /// All of it for the foot of the map; empty where every number is drawn.
    package var sentence: String {
        [missingInShort, mergedSentence, rejectedSentence].compactMap { $0.map { $0.capitalisedFirst + "." } }
            .joined(separator: " ")
    }
}

/// Rows of reports as columns: dictionary codes for words, day numbers for dates.
///
/// Ten million plain rows and five news claims travel in the same structure; a claim is a row whose rare columns are
/// filled. Codes point into `words`, which grows from batch to batch of one reader and never changes an entry, so a
/// consumer resolves each word once. Attributions alone are those of the batch, as every row may have one of its own.
package struct ObservationBatch: Sendable {
    /// The words that the codes of this reader's batches stand for.
    package struct Words: Sendable {
        /// Place names as written; entry 0 is the empty text: anywhere between the ends of the direction.
        package var places: [String] = [""]
        /// Directions; entry 0 is `.unspecified`.
        package var directions: [DirectionTerm] = [.unspecified]
        /// Populations; entry 0 is everybody.
        package var populations: [Population] = [.any]
        /// Countries that counted ("reporter" column), as written; entry 0 is empty: not said.
        package var reporters: [String] = [""]
        /// Who says the numbers of this batch, where and when; entry 0 says nothing.
        package var attributions: [Attribution] = [Attribution()]

        /// Only the entries that mean "not said".
        package init() {}
    }

    /// How many rows.
    package var count: Int
    /// What the codes mean.
    package var words: Words
    /// Codes into `words.places`.
    package var place: Column<UInt32>
    /// Codes into `words.directions`.
    package var direction: Column<UInt32>
    /// Codes into `words.populations`.
    package var population: Column<UInt32>
    /// Codes into `words.reporters`.
    package var reporter: Column<UInt32>
    /// How each row crossed.
    package var mode: Column<Mode>
    /// What each row's number says.
    package var kind: Column<MeasureKind>
    /// What each row's number counts.
    package var unit: Column<CountUnit>
    /// First day, as `Day.rawValue`; `Day.unknown` where the row has no period.
    package var start: Column<Int32>
    /// Last day; `nil` for a column equal to `start`.
    package var end: Column<Int32>?
    /// Latest start and earliest end of vague periods; `nil` where every period of the batch is exact.
    package var startLatest: Column<Int32>?
    /// The earliest day each period may end; `nil` where every period of the batch is exact.
    package var endEarliest: Column<Int32>?
    /// The number. Never negative.
    package var value: Column<Int64>
    /// How each row's number is worded.
    package var qualifier: Column<Qualifier>
    /// High end of ranges, -1 elsewhere; `nil` where the batch has no range.
    package var rangeEnd: Column<Int64>?
    /// Codes into `words.attributions`.
    package var attribution: Column<UInt32>
    /// 1-based line of the file on which each row starts.
    package var line: Column<Int32>
    /// Index into `details`, -1 for rows without; `nil` where no row has details.
    package var detail: Column<Int32>?
    /// What the rows that say more than others could say of themselves: id, hours, quote, note and ties; the rest of
    /// what `details(of:)` returns is in `attribution`.
    package var details: [ReportDetails]

    /// A batch of `count` rows in which nothing but place, direction, day and value is said.
    package init(
        count: Int,
        words: Words,
        place: Column<UInt32>,
        direction: Column<UInt32>,
        start: Column<Int32>,
        value: Column<Int64>
    ) {
        self.count = count
        self.words = words
        self.place = place
        self.direction = direction
        population = .constant(0)
        reporter = .constant(0)
        mode = .constant(.unspecified)
        kind = .constant(.flow)
        unit = .constant(.crossing)
        self.start = start
        self.value = value
        qualifier = .constant(.exact)
        attribution = .constant(0)
        line = .constant(0)
        details = []
    }
}

extension Day {
    /// Stands in a day column for "no day is said".
    public static let unknown = Int32.min
}

extension ObservationBatch {
    /// The period of a row; `nil` where none is said.
    package func period(of row: Int) -> Period? {
        let first = start[row]
        guard first != Day.unknown else { return nil }
        let last = end?[row] ?? first
        let startEarliest = Day(rawValue: first)
        let endLatest = Day(rawValue: last)
        let startLatest = self.startLatest.map { Day(rawValue: $0[row]) } ?? startEarliest
        let endEarliest = self.endEarliest.map { Day(rawValue: $0[row]) } ?? endLatest
        guard startEarliest <= startLatest, endEarliest <= endLatest else { return nil }
        return Period(start: startEarliest...startLatest, end: endEarliest...endLatest)
    }

    /// The number of a row with its wording.
    package func quantity(of row: Int) -> Quantity {
        let high = rangeEnd?[row] ?? -1
        return Quantity(value[row], qualifier[row], rangeEnd: high >= 0 ? high : nil)
    }

    /// What a row says of itself; empty where it says nothing.
    package func details(of row: Int) -> ReportDetails {
        var whole = ReportDetails()
        if let index = detail?[row], details.indices.contains(Int(index)) { whole = details[Int(index)] }
        let code = Int(attribution[row])
        if code > 0, words.attributions.indices.contains(code) { whole.shared = words.attributions[code] }
        return whole
    }
}

/// One column of a batch. A value that never changes costs nothing.
package enum Column<Value: Sendable>: Sendable {
    /// The same value in every row.
    case constant(Value)
    /// One value a row.
    case values([Value])

    /// The value of a row.
    @inlinable
    package subscript(row: Int) -> Value {
        switch self {
        case .constant(let value): value
        case .values(let values): values[row]
        }
    }
}

import BorderCore

extension Finding {
    /// The finding as a diagnostic words it.
    var words: DiagnosticLog.Words { (found, expected, suggestion) }
}

/// Remembers what the place check said of each combination of place, direction and counting country.
///
/// A combination is asked about once, and a bad one once more when its words will be read. That it was fine is one bit a
/// place for the first 64 directions, so the rows of a large table cost a look into one array.
struct PlaceChecks {
    private let check: PlaceCheck
    /// What is wrong with a word in a column of crossings; `nil` where the table has none, or nobody knows regions.
    private let crossingCheck: (@Sendable (String) -> Finding?)?
    /// Whether words of other columns may be places too, where a region is in order.
    private let isMixed: Bool
    /// The columns in which `NA` is no country.
    private let missing: Set<ColumnRole>
    /// What is wrong with each word that was met in a column of crossings.
    private var noCrossings: [UInt32: Finding?] = [:]
    /// The counting country that the bits are for: the one the options give.
    private let usualReporter: UInt32
    /// Bit d of entry p: place p with direction d is fine.
    private var fine: [UInt64] = []
    private var others: [Combination: Answer] = [:]

    private struct Answer {
        var problem: Finding?
        /// Whether it has all the words there are.
        var isFull: Bool
    }

    /// The codes of a row's three words.
    struct Combination: Hashable {
        var place: UInt32
        var direction: UInt32
        var reporter: UInt32
    }

    /// `nil` where nobody wants places checked.
    ///
    /// - Parameters:
    ///   - check: what is wrong with a combination of words.
    ///   - crossingCheck: what is wrong with a word in a column of crossings.
    ///   - isMixed: whether other columns name places too.
    ///   - missing: the columns in which `NA` is no country.
    ///   - usualReporter: the counting country of most rows.
    init?(
        _ check: PlaceCheck?,
        crossings crossingCheck: (@Sendable (String) -> Finding?)? = nil,
        isMixed: Bool = false,
        missing: Set<ColumnRole> = [],
        usualReporter: UInt32
    ) {
        guard let check else { return nil }
        self.check = check
        self.crossingCheck = crossingCheck
        self.isMixed = isMixed
        self.missing = missing
        self.usualReporter = usualReporter
    }

    /// What is wrong with a combination of codes; `nil` where nothing is.
    @inline(__always)
    mutating func problem(
        place: UInt32,
        direction: UInt32,
        reporter: UInt32,
        words: ObservationBatch.Words,
        isRead: Bool = false,
        isCrossing: Bool = false
    ) -> Finding? {
        if direction < 64 && reporter == usualReporter && Int(place) < fine.count
            && fine[Int(place)] >> UInt64(direction) & 1 == 1
        {
            return nil
        }
        if isCrossing, let problem = noCrossing(place, words) { return problem }
        return ask(place, direction, reporter, words, isRead)
    }

    /// What is wrong with a word in a column of crossings.
    @inline(never)
    private mutating func noCrossing(_ place: UInt32, _ words: ObservationBatch.Words) -> Finding? {
        guard let crossingCheck else { return nil }
        if let known = noCrossings[place] { return known }
        let problem = crossingCheck(words.places[Int(place)])
        noCrossings[place] = .some(problem)
        return problem
    }

    @inline(never)
    private mutating func ask(
        _ place: UInt32,
        _ direction: UInt32,
        _ reporter: UInt32,
        _ words: ObservationBatch.Words,
        _ isRead: Bool
    ) -> Finding? {
        let key = Combination(place: place, direction: direction, reporter: reporter)
        if let known = others[key], known.isFull || !isRead { return known.problem }
        let (at, way) = (words.places[Int(place)], words.directions[Int(direction)])
        let who = words.reporters[Int(reporter)]
        let problem = MissingCountries.finding(at, way, who, in: missing) ?? check(at, way, who, isRead)
        // A region in its own column is none in that of the crossings.
        let isRegion = isMixed && problem == nil && noCrossing(place, words) != nil
        if problem == nil && !isRegion && direction < 64 && reporter == usualReporter {
            while fine.count <= Int(place) { fine.append(0) }
            fine[Int(place)] |= 1 << UInt64(direction)
        } else {
            others[key] = Answer(problem: problem, isFull: isRead || problem == nil)
        }
        return problem
    }
}

import BorderCore

extension Finding {
    /// The finding as a diagnostic words it.
    var words: DiagnosticLog.Words { (found, expected, suggestion) }
}

/// Remembers what the place check said of each combination of place, direction and counting country.
///
/// A combination is asked about once. That it was fine is one bit a place for the first 64 directions, so the rows of
/// a large table cost a look into one array.
struct PlaceChecks {
    typealias Check = @Sendable (_ place: String, _ direction: DirectionTerm, _ reporter: String) -> Finding?

    private let check: Check
    /// The counting country that the bits are for: the one the options give.
    private let usualReporter: UInt32
    /// Bit d of entry p: place p with direction d is fine.
    private var fine: [UInt64] = []
    private var others: [Combination: Finding?] = [:]

    /// The codes of a row's three words.
    struct Combination: Hashable {
        var place: UInt32
        var direction: UInt32
        var reporter: UInt32
    }

    /// `nil` where nobody wants places checked.
    init?(_ check: Check?, usualReporter: UInt32) {
        guard let check else { return nil }
        self.check = check
        self.usualReporter = usualReporter
    }

    /// What is wrong with a combination of codes; `nil` where nothing is.
    @inline(__always)
    mutating func problem(
        place: UInt32,
        direction: UInt32,
        reporter: UInt32,
        words: ObservationBatch.Words
    ) -> Finding? {
        if direction < 64 && reporter == usualReporter && Int(place) < fine.count
            && fine[Int(place)] >> UInt64(direction) & 1 == 1
        {
            return nil
        }
        return ask(place, direction, reporter, words)
    }

    @inline(never)
    private mutating func ask(
        _ place: UInt32,
        _ direction: UInt32,
        _ reporter: UInt32,
        _ words: ObservationBatch.Words
    ) -> Finding? {
        let key = Combination(place: place, direction: direction, reporter: reporter)
        if let known = others[key] { return known }
        let problem = check(
            words.places[Int(place)],
            words.directions[Int(direction)],
            words.reporters[Int(reporter)]
        )
        if problem == nil && direction < 64 && reporter == usualReporter {
            while fine.count <= Int(place) { fine.append(0) }
            fine[Int(place)] |= 1 << UInt64(direction)
        } else {
            others[key] = .some(problem)
        }
        return problem
    }
}

import BorderAtlas
import BorderCore

/// Marks the numbers of a summary that cannot be true beside one another: parts larger than their wholes in place,
/// way, people, mode, unit or days, more persons than crossings, and two numbers of one thing that no value fits.
///
/// Two numbers at a time are compared, and each gets the worst other one of every kind; sums are for a reconciliation
/// to judge. Numbers of one subject are looked at in the order of their days, so the work grows with the rows.
struct RowContradictions {
    private let tree: PlaceTree
    private let rows: [FlowRow]
    private var subjects: [ComparedSubject] = []
    private var numbers: [[ComparedNumber]] = []
    /// The worst other row of each kind, by row.
    private var worst: [Int: [RowContradiction.Kind: Other]] = [:]
    /// Pairs of numbers that may still be looked at.
    private var patience = 20_000_000

    /// The other row of a contradiction.
    private struct Other {
        var row: Int
        /// How far apart the two numbers are: of two others of one kind the farther is shown.
        var gap: Int64
    }

    /// What contradicts each row that is contradicted, by its place among the rows.
    static func all(among rows: [FlowRow], tree: PlaceTree) -> [Int: [RowContradiction]] {
        var search = RowContradictions(tree: tree, rows: rows)
        search.run()
        return search.worst.mapValues { kinds in
            RowContradiction.Kind.allCases.compactMap { kind in
                kinds[kind].map { RowContradiction(kind, row: rows[$0.row].id, quantity: rows[$0.row].quantity) }
            }
        }
    }

    private init(tree: PlaceTree, rows: [FlowRow]) {
        self.tree = tree
        self.rows = rows
    }

    private mutating func run() {
        collect()
        for index in numbers.indices { numbers[index].sort { $0.readingOrder < $1.readingOrder } }
        let largest = numbers.map { $0.map(\.lower).max() ?? 0 }
        for (whole, parts) in containedSubjects().enumerated() {
            let all = numbers[whole].filter { $0.inner != nil }
            for part in parts {
                // Sums of some places are held against sums of the same alone.
                let wholes = all.filter { $0.upper != nil || part == whole && !$0.places.isEmpty }
                let (most, isOneThing) = (largest[part], part == whole)
                let kinds = subjects[whole].kinds(against: subjects[part])
                for number in wholes where number.upper ?? number.lower < most {
                    compare(number, with: numbers[part], isOneThing: isOneThing, kinds: kinds)
                }
            }
        }
    }

    /// Sorts the rows by what they are about.
    private mutating func collect() {
        var places: [ComparedSubject: Int] = [:]
        let codes = FlowCodes(rows)
        let placeOfCode = codes.subjects.map { subject in
            let subject = ComparedSubject(subject)
            let place = places[subject] ?? subjects.count
            if place == subjects.count {
                places[subject] = place
                subjects.append(subject)
                numbers.append([])
            }
            return place
        }
        for index in rows.indices {
            guard let number = ComparedNumber(rows[index], at: index, tree: tree) else { continue }
            numbers[placeOfCode[Int(codes.subjectOfRow[index])]].append(number)
        }
    }

    /// For each subject those that are parts of it, itself among them.
    private func containedSubjects() -> [[Int]] {
        var atPlacement: [Placement: [Int]] = [:]
        for (index, subject) in subjects.enumerated() { atPlacement[subject.placement, default: []].append(index) }
        let placements = atPlacement.keys.sorted()
        // Only places that share a country can lie in one another.
        var inCountry: [CountryCode: [Placement]] = [:]
        for placement in placements where tree.mayHoldPlaces(placement.place) {
            for country in Set(tree.countries(of: placement.place)) {
                inCountry[country, default: []].append(placement)
            }
        }
        var contained = [[Int]](repeating: [], count: subjects.count)
        for part in placements {
            var wholes: Set<Placement> = [part]
            if part.direction.route != nil { wholes.formUnion(bothWays(part, in: atPlacement)) }
            for country in tree.countries(of: part.place) { wholes.formUnion(inCountry[country] ?? []) }
            for whole in wholes where whole == part || tree.contains(whole, part) {
                for outer in atPlacement[whole] ?? [] {
                    for inner in atPlacement[part] ?? [] where subjects[outer].holds(subjects[inner]) {
                        contained[outer].append(inner)
                    }
                }
            }
        }
        return contained.map { $0.sorted() }
    }

    /// The same place with both ways, where a number has them.
    private func bothWays(_ placement: Placement, in known: [Placement: [Int]]) -> [Placement] {
        guard let route = placement.direction.route else { return [] }
        return [FlowDirection.bothWays(route.from, route.to), .bothWays(route.to, route.from)].map {
            Placement(place: placement.place, direction: $0)
        }.filter { known[$0] != nil }
    }

    /// Compares a whole with the parts within its days.
    private mutating func compare(
        _ whole: ComparedNumber,
        with parts: [ComparedNumber],
        isOneThing: Bool,
        kinds: (whole: RowContradiction.Kind, part: RowContradiction.Kind)
    ) {
        guard let days = whole.inner else { return }
        let most = whole.upper ?? whole.lower
        var (low, high) = (0, parts.count)
        while low < high {
            let middle = (low + high) / 2
            if parts[middle].outer.lowerBound >= days.lowerBound { high = middle } else { low = middle + 1 }
        }
        while low < parts.count, parts[low].outer.lowerBound < days.upperBound, patience > 0 {
            let part = parts[low]
            low += 1
            patience -= 1
            guard part.lower > most, part.row != whole.row, part.outer.upperBound <= days.upperBound else { continue }
            // One thing: the same days in the same wording. Only what adds up has parts.
            let isSame = isOneThing && part.outer == whole.outer && part.inner == whole.inner
            guard isSame ? whole.upper != nil || part.places == whole.places : part.addsUp && whole.upper != nil else {
                continue
            }
            if let event = part.event, event != whole.event { continue }
            let gap = part.lower - most
            note(isSame ? .anotherNumber : kinds.whole, of: Other(row: part.row, gap: gap), at: whole.row)
            note(isSame ? .anotherNumber : kinds.part, of: Other(row: whole.row, gap: gap), at: part.row)
        }
    }

    /// Notes one row at another, unless one as far from it is known.
    private mutating func note(_ kind: RowContradiction.Kind, of other: Other, at row: Int) {
        if let known = worst[row]?[kind], known.gap >= other.gap { return }
        worst[row, default: [:]][kind] = other
    }
}

/// What a row counts, apart from its days.
private struct ComparedSubject: Hashable {
    var placement: Placement
    var population: Population
    var mode: Mode
    var measure: Measure

    init(_ subject: FlowSubject) {
        placement = subject.placement
        population = subject.population
        mode = subject.mode
        measure = subject.measure
    }

    /// Whether everything counted there is counted here too, the places aside.
    func holds(_ other: ComparedSubject) -> Bool {
        if self == other { return true }
        guard measure.kind == other.measure.kind, measure.kind.addsUp else { return false }
        let unit = other.measure.unit
        return (measure.unit == unit || measure.unit == unit.whole || isCrossings(of: other))
            && (mode == other.mode || mode == .unspecified) && other.population.isWithin(population)
    }

    private func isCrossings(of other: ComparedSubject) -> Bool {
        measure.unit == .crossing && other.measure.unit == .person
    }

    /// What a larger part is called at its whole, and the smaller whole at its part.
    func kinds(against part: ComparedSubject) -> (whole: RowContradiction.Kind, part: RowContradiction.Kind) {
        isCrossings(of: part) ? (.morePersons, .fewerCrossings) : (.largerPart, .smallerWhole)
    }
}

/// A row's number as far as it is compared.
private struct ComparedNumber {
    var row: Int
    var lower: Int64
    /// `nil` where the number is no whole: nothing limits it, or it may leave out some of its days or places.
    var upper: Int64?
    /// The minutes it may be about.
    var outer: Range<Int>
    /// The minutes it is certainly about.
    var inner: Range<Int>?
    /// Whether parts of it may be added.
    var addsUp: Bool
    var event: CataloguedEvent?
    /// The places that an exact sum of a table is of, where these are not all there are.
    var places: [Place] = []

    /// `nil` for rows that are not compared: those that do not stand, have no days, or are estimates.
    init?(_ row: FlowRow, at index: Int, tree: PlaceTree) {
        guard row.role.stands, row.withholding == nil, row.basis != .modelled, row.basis != .none,
            let period = row.period
        else { return nil }
        var (days, hours) = (period, row.hours)
        if let window = hours { (days, hours) = tree.onLocalClock(period, window, at: row.placement.place) }
        self.row = index
        let bounds = row.quantity.bounds
        lower = bounds.lower
        // A sum of some people is no number of all of them.
        upper = row.isWhole(tree) && !row.summedOver.contains(.people) ? bounds.upper : nil
        (addsUp, event) = (row.measure.kind.addsUp, row.catalogued)
        if upper == nil, row.isTableTotal, row.isWhole, bounds.upper == lower, !row.summedOver.contains(.people) {
            places = row.at
        }
        (outer, inner) = days.minutes(hours)
    }

    var readingOrder: (Int, Int, Int) { (outer.lowerBound, outer.upperBound, row) }
}

extension FlowRow {
    /// Whether the number leaves out nothing of its place and days: a table's sum may, and a name that may mean one of
    /// several places.
    fileprivate func isWhole(_ tree: PlaceTree) -> Bool {
        if isTableTotal { return isWhole && at.isEmpty }
        if case .group(let id) = placement.place { return tree.atlas.group(id)?.coverage != .ambiguous }
        return true
    }
}

extension FlowRow {
    /// The event that it is the number of; `nil` for every other number.
    var catalogued: CataloguedEvent? {
        guard measure.kind == .context, origin == .report else { return nil }
        return CataloguedEvent(catalogue: via, id: id)
    }
}

import BorderFlow

/// A number of a publisher in plain words: when, where, which way, what is counted, whom, how, and how many.
struct PublishedSum: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// `2022-10-01/2022-10-31`, or one day.
    var days: String
    var place: String
    var way: String
    /// `flow person`
    var measure: String
    var people: String
    var mode: String
    var count: Int
    /// The wording of a number that is not exact, and its observation status.
    var marks: String

    /// A number as its publisher words it; `2022-10` stands for all days of the month.
    init(
        _ days: String,
        _ place: String,
        _ way: String,
        _ measure: String,
        _ count: Int,
        _ people: [String: String] = [:],
        mode: String = "",
        marks: String = ""
    ) {
        self.days = Days.text(Days.range(days))
        (self.place, self.way, self.measure, self.mode) = (place, way, measure, mode)
        // Codes of countries are written in capitals, and all other words small.
        let conditions = people.map { "\($0)=\(["citizen", "from"].contains($0) ? $1 : $1.lowercased())" }
        self.people = conditions.isEmpty ? "any" : conditions.sorted().joined(separator: ";")
        (self.count, self.marks) = (count, marks)
    }

    /// A number of an answer.
    init(_ row: FlowRow) {
        days = row.period.map { "\($0)" } ?? ""
        place = row.placement.place.id
        way = "\(row.placement.direction)"
        measure = "\(row.measure.kind.code) \(row.measure.unit.code)"
        people = "\(row.population)"
        mode = row.mode == .unspecified ? "" : row.mode.code
        count = Int(row.quantity.value)
        let wording = row.quantity.qualifier == .exact ? "" : row.quantity.qualifier.code
        marks = [wording, row.flags].filter { !$0.isEmpty }.joined(separator: " ")
    }

    var description: String {
        [days, place, way, measure, people, mode, "\(count)", marks].filter { !$0.isEmpty }.joined(separator: " | ")
    }

    static func < (left: PublishedSum, right: PublishedSum) -> Bool { left.description < right.description }

    /// The same number without whom, how and in which wording.
    var plain: PublishedSum {
        var plain = self
        (plain.people, plain.mode, plain.marks) = ("any", "", "")
        return plain
    }

    /// The numbers of rows of which those that say the same are one: their sum.
    static func sums(_ rows: [PublishedSum]) -> [PublishedSum] {
        var counts: [PublishedSum: Int] = [:]
        for row in rows {
            var key = row
            key.count = 0
            counts[key, default: 0] += row.count
        }
        return counts.map { key, count in
            var sum = key
            sum.count = count
            return sum
        }.sorted()
    }

    /// One number for each larger place, way, days and measure: the whole where the publisher gives it (everybody, at
    /// the larger place itself), and else what the rows add up to.
    static func totals(_ rows: [PublishedSum], at larger: [String: String] = [:]) -> [PublishedSum] {
        var groups: [PublishedSum: [PublishedSum]] = [:]
        for row in rows {
            var key = row.plain
            (key.place, key.count) = (larger[row.place] ?? row.place, 0)
            groups[key, default: []].append(row)
        }
        return groups.map { key, rows in
            var total = key
            let whole = rows.first { $0.place == key.place && $0.people == "any" && $0.mode.isEmpty }
            total.count = whole?.count ?? rows.reduce(0) { $0 + $1.count }
            return total
        }.sorted()
    }
}

extension Dossier {
    /// Numbers of every kind.
    private var everything: Selection {
        var selection = Selection()
        selection.kinds = Set(MeasureKind.allCases)
        return selection
    }

    /// Every number as finely as its file gives it, each as often as it is listed.
    func published(by unit: PeriodUnit) throws -> [PublishedSum] {
        try flows(everything, by: [.place(.crossing), .period(unit), .population, .mode]).rows.map(PublishedSum.init)
            .sorted()
    }

    /// The numbers that stand by themselves at larger places, whoever they count.
    func totals(by place: PlaceDimension, _ unit: PeriodUnit) throws -> [PublishedSum] {
        try flows(everything, by: [.place(place), .period(unit)]).rows.filter { $0.level == 0 && $0.role != .part }
            .map { row in
                var sum = PublishedSum(row).plain
                // A group of one smaller place names that.
                sum.place = row.partOf?.id ?? sum.place
                return sum
            }.sorted()
    }
}

import BorderTestSupport

/// Counts of one border before anybody writes them down: where, when, which way and how many.
struct CountModel: Sendable, CustomStringConvertible {
    /// How long the periods are that are counted.
    enum Grain: Sendable { case days, months, years }

    /// How a number is worded.
    enum Wording: Hashable, Sendable {
        case exact, lessThan, atLeast, about
        /// From the number to this one.
        case range(Int)
    }

    /// A time that was counted: a day, or a month where `day` is 0, or a year where `month` is.
    struct Time: Hashable, Sendable {
        var year: Int
        var month = 0
        var day = 0

        /// As our own tables have it.
        var text: String {
            ([String(year)] + [month, day].filter { $0 > 0 }.map(CountModel.twoDigits)).joined(separator: "-")
        }
    }

    struct Count: Hashable, Sendable {
        var place: String
        /// Whether people leave the country that the border is named after first.
        var isOut: Bool
        var time: Time
        var value: Int
        var wording = Wording.exact
    }

    let border: String
    var counts: [Count] = []

    /// The counts of a seed, three to eight of them and of two periods at least: of the crossings of a border or of the
    /// border as a whole, all of them exact or some in words.
    init(seed: UInt64, _ grain: Grain, isOfBorder: Bool = false, isWorded: Bool = false) {
        var random = SplitMix(seed: seed)
        let world = World.all[Int.random(in: 0..<World.all.count, using: &random)]
        border = world.border
        let places = isOfBorder ? [world.border] : Array(world.crossings.prefix(3))
        let times = CountModel.times(grain, &random)
        var known: Set<String> = []
        let wanted = Int.random(in: 3...8, using: &random)
        for _ in 0..<40 where counts.count < wanted {
            let place = places[Int.random(in: 0..<places.count, using: &random)]
            let time = counts.count < 2 ? times[counts.count] : times[Int.random(in: 0..<times.count, using: &random)]
            let isOut = Bool.random(using: &random)
            guard known.insert("\(place) \(isOut) \(time.text)").inserted else { continue }
            let size = [10, 1000, 10_000, 9_000_000][Int.random(in: 0..<4, using: &random)]
            let value = Int.random(in: 0..<size, using: &random)
            var count = Count(place: place, isOut: isOut, time: time, value: value)
            if isWorded && Int.random(in: 0..<3, using: &random) > 0 {
                count.value = max(1, value)
                let upper = count.value + Int.random(in: 1...5000, using: &random)
                let all: [Wording] = [.lessThan, .atLeast, .about, .range(upper)]
                count.wording = all[Int.random(in: 0..<all.count, using: &random)]
            }
            counts.append(count)
        }
    }

    /// Some times of a length in any order; of days the first is after the twelfth.
    private static func times(_ grain: Grain, _ random: inout SplitMix) -> [Time] {
        switch grain {
        case .years: return (2019...2023).map { Time(year: $0) }.shuffled(using: &random)
        case .months:
            let all = (9...12).map { Time(year: 2022, month: $0) } + (1...2).map { Time(year: 2023, month: $0) }
            return all.shuffled(using: &random)
        case .days:
            return (0..<5).map { index in
                let day = Int.random(in: index == 0 ? 13...28 : 1...12, using: &random)
                return Time(year: 2022, month: 8 + index, day: day)
            }
        }
    }

    /// The two countries, in the order of the border's name.
    var countries: (home: String, away: String) { (String(border.prefix(3)), String(border.suffix(3))) }

    /// Where the people of a count come from, and where they go.
    func ends(of count: Count) -> (from: String, to: String) {
        count.isOut ? countries : (countries.away, countries.home)
    }

    /// The table in our own columns, with nothing in it that has to be understood.
    var canonical: String {
        let rows = counts.map { count -> [String: String] in
            let ends = ends(of: count)
            var row = [
                "date": count.time.text, "place": count.place, "direction": "\(ends.from)>\(ends.to)",
                "count": "\(count.value)",
            ]
            switch count.wording {
            case .exact: break
            case .lessThan: row["qualifier"] = "less_than"
            case .atLeast: row["qualifier"] = "at_least"
            case .about: row["qualifier"] = "about"
            case .range(let upper): (row["qualifier"], row["value_max"]) = ("range", "\(upper)")
            }
            return row
        }
        let isWorded = counts.contains { $0.wording != .exact }
        let columns = ["date", "place", "direction", "count"] + (isWorded ? ["qualifier", "value_max"] : [])
        return Table(columns: columns, rows: rows).text
    }

    var description: String { canonical }

    /// `09`.
    static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

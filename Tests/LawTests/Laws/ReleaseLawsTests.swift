import BorderCore
import BorderFlow
import BorderTestSupport
import Testing

/// Releases of one table as one history, against a table that is kept by hand.
@Suite("Laws of releases") struct ReleaseLawsTests {
    /// A number of a table.
    struct Key: Hashable {
        var crossing: String
        var day: Day
    }

    typealias Table = [Key: Int]

    private static let crossings = [
        "vaalimaa-torfyanovka", "imatra-svetogorsk", "niirala-vyartsilya", "raja-jooseppi-lotta",
    ]

    private let atlas: Atlas
    private let start: Day

    init() throws {
        atlas = try Atlas.embedded()
        start = try #require(Day("2022-10-01"))
    }

    /// What a publisher's next release is.
    private enum Habit: CaseIterable {
        /// The whole table, with new days and other numbers for some old ones.
        case whole
        /// The same, and some rows are gone.
        case withdrawing
        /// The new days and the last of the old ones alone.
        case recent
    }

    private func row(_ random: inout SplitMix) -> Int { Int.random(in: 1...999, using: &random) }

    private func releases(_ habits: [Habit], _ random: inout SplitMix) -> [(day: Day, table: Table)] {
        var all: [(Day, Table)] = []
        var table: Table = [:]
        var last = 0
        for number in 0..<5 {
            let habit = habits.randomElement(using: &random) ?? .whole
            for key in table.keys.sorted(by: { ($0.day, $0.crossing) < ($1.day, $1.crossing) }) {
                if Int.random(in: 0..<4, using: &random) == 0 { table[key] = row(&random) }
                if habit == .withdrawing, Int.random(in: 0..<6, using: &random) == 0 { table[key] = nil }
            }
            let next = last + Int.random(in: 1...8, using: &random)
            for day in last..<next {
                for crossing in Self.crossings where Bool.random(using: &random) {
                    table[Key(crossing: crossing, day: start.advanced(by: day))] = row(&random)
                }
            }
            // A publisher that has nothing to say publishes a number of the first crossing.
            let newest = Key(crossing: Self.crossings[0], day: start.advanced(by: next - 1))
            if table[newest] == nil { table[newest] = row(&random) }
            let from = habit == .recent ? start.advanced(by: max(0, last - 2)) : start
            let shown = table.filter { $0.key.day >= from }
            all.append((start.advanced(by: 20 * (number + 1)), shown))
            last = next
        }
        return all
    }

    private func source(_ day: Day, _ table: Table, _ random: inout SplitMix) -> DossierRelease {
        let rows = table.map { "\($0.key.crossing),RUS>FIN,\($0.key.day),\($0.value)" }.sorted()
        let text = (["crossing,direction,date,count"] + rows.shuffled(using: &random)).joined(separator: "\n") + "\n"
        return DossierRelease(.text(text, named: "counts-\(day).csv"), published: day)
    }

    /// What holds after some releases: what a later one says of the days from its first to its last.
    private func held(_ releases: some Sequence<(day: Day, table: Table)>) -> Table {
        var held: Table = [:]
        for release in releases {
            let days = release.table.keys.map(\.day)
            guard let first = days.min(), let last = days.max() else { continue }
            held = held.filter { !(first...last).contains($0.key.day) }
            held.merge(release.table) { _, new in new }
        }
        return held
    }

    /// What the library says by crossing and day, and that it says nothing else.
    private func said(_ dossier: Dossier) throws -> Table {
        var table: Table = [:]
        for row in try dossier.flows(by: [.place(.crossing), .period(.day)]).rows {
            let day = try #require(row.bucket)
            #expect(row.role == .figure && row.level == 0)
            let key = Key(crossing: row.placement.place.id, day: day)
            #expect(table[key] == nil)
            table[key] = Int(row.quantity.value)
        }
        return table
    }

    @Test("a history says what is held by hand, on every day of knowledge", arguments: 0..<12 as Range<UInt64>)
    func oracle(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let all = releases(Habit.allCases, &random)
        let sources = all.map { source($0.day, $0.table, &random) }
        let dossier = try Dossier(releases: sources, named: "counts", atlas: atlas)
        #expect(dossier.releaseDays == all.map(\.day))
        #expect(try said(dossier) == held(all))
        for offset in [-1, 0, 1] {
            for count in 1...all.count {
                var selection = Selection()
                let day = all[count - 1].day.advanced(by: offset)
                selection.asOf = day
                let known = all.filter { $0.day <= day }
                #expect(try said(dossier.known(to: selection)) == held(known), "\(day)")
            }
        }
    }

    @Test("neither the order of the files nor that of their rows makes a difference", arguments: 0..<6 as Range<UInt64>)
    func order(seed: UInt64) throws {
        var random = SplitMix(seed: seed &+ 100)
        let all = releases(Habit.allCases, &random)
        let one = all.map { source($0.day, $0.table, &random) }
        let two = all.map { source($0.day, $0.table, &random) }.shuffled(using: &random)
        let first = try Dossier(releases: one, named: "counts", atlas: atlas)
        let second = try Dossier(releases: two, named: "counts", atlas: atlas)
        #expect(try first.flows(by: [.place(.crossing)]).rows == second.flows(by: [.place(.crossing)]).rows)
        #expect(first.findings == second.findings)
    }

    @Test("where nothing is withdrawn the newest whole release says the same alone", arguments: 0..<6 as Range<UInt64>)
    func newest(seed: UInt64) throws {
        var random = SplitMix(seed: seed &+ 200)
        let all = releases([.whole], &random)
        let sources = all.map { source($0.day, $0.table, &random) }
        let dossier = try Dossier(releases: sources, named: "counts", atlas: atlas)
        let last = try #require(sources.last)
        #expect(try said(dossier) == said(try Dossier(reading: [last.source], atlas: atlas)))
        var selection = Selection()
        selection.asOf = all[1].day
        let earlier = try Dossier(reading: [sources[1].source], atlas: atlas)
        #expect(try said(dossier.known(to: selection)) == said(earlier))
    }

    @Test("what becomes of earlier numbers is counted as by hand", arguments: 0..<6 as Range<UInt64>)
    func counted(seed: UInt64) throws {
        var random = SplitMix(seed: seed &+ 300)
        let all = releases(Habit.allCases, &random)
        let dossier = try Dossier(releases: all.map { source($0.day, $0.table, &random) }, named: "c", atlas: atlas)
        var (repeated, revised, withdrawn) = (0, 0, 0)
        for count in 1..<all.count {
            let before = held(all.prefix(count))
            let new = all[count].table
            let days = new.keys.map(\.day)
            let span = try #require(days.min())...(try #require(days.max()))
            for (key, value) in before where span.contains(key.day) {
                if new[key] == nil { withdrawn += 1 } else if new[key] == value { repeated += 1 } else { revised += 1 }
            }
        }
        let history = try #require(
            dossier.findings.compactMap { finding in
                if case .releases(let history) = finding { history } else { nil }
            }.first
        )
        #expect(history.repeated == repeated && history.revised == revised && history.withdrawn == withdrawn)
        let span = all[all.count - 1].table.keys.map(\.day)
        let standing = held(all).keys.count { $0.day < span.min() ?? start }
        #expect(Int(history.standing) == standing)
    }

    @Test("worded rows follow the same rule, and rows without days hold in the newest release alone")
    func reports() throws {
        let header = "crossing,direction,date,count,qualifier,authority\n"
        let old = "Vaalimaa,RUS>FIN,2022-10-01,100,about,Guard\nVaalimaa,RUS>FIN,2022-10-05,50,about,Guard\n"
        let new = "Vaalimaa,RUS>FIN,2022-10-05,60,about,Guard\nVaalimaa,RUS>FIN,2022-10-06,70,,Guard\n"
        let days = try ["2022-11-01", "2022-12-01"].map { try #require(Day($0)) }
        let sources = zip(days, [old, new]).map { day, rows in
            DossierRelease(.text(header + rows, named: "r-\(day)"), published: day)
        }
        let dossier = try Dossier(releases: sources, named: "r", atlas: atlas)
        let rows = try dossier.flows(by: [.place(.crossing), .period(.day)]).rows
        #expect(Set(rows.map(\.quantity.value)) == [100, 60, 70])
    }
}

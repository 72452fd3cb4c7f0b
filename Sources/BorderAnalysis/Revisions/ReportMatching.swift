import BorderAtlas
import BorderCore

/// What a report without an id is known by.
struct ReportIdentity: Hashable {
    private let placement: Placement
    private let period: Period?
    private let population: Population
    private let measure: Measure
    private let mode: Mode
    private let authority: String
    private let quantity: Quantity?

    init(_ report: PlacedReport, quantity: Quantity? = nil) {
        placement = report.placement
        period = report.period
        population = report.population
        measure = report.measure
        mode = report.mode
        // The name of a file is no authority: two files are what is compared.
        authority = report.details.authority.isEmpty ? "" : report.authorityRoot
        self.quantity = quantity
    }
}

/// Pairs of reports of two sets, found rule by rule; a report is in one pair at most.
struct ReportMatching {
    let old: [PlacedReport]
    let new: [PlacedReport]
    private(set) var pairs: [(old: Int, new: Int)] = []
    private var openOld: [Int]
    private var openNew: [Int]

    init(_ old: [PlacedReport], _ new: [PlacedReport]) {
        self.old = old
        self.new = new
        openOld = Array(old.indices)
        openNew = Array(new.indices)
    }

    var unpairedOld: [PlacedReport] { openOld.map { old[$0] } }
    var unpairedNew: [PlacedReport] { openNew.map { new[$0] } }

    /// Pairs reports with equal keys, in their order; `nil` is no key.
    mutating func pair<Key: Hashable>(by key: (PlacedReport) -> Key?) {
        var waiting: [Key: [Int]] = [:]
        for index in openOld.reversed() {
            if let key = key(old[index]) { waiting[key, default: []].append(index) }
        }
        var taken: Set<Int> = []
        openNew.removeAll { index in
            guard let key = key(new[index]), let partner = waiting[key]?.popLast() else { return false }
            pairs.append((partner, index))
            taken.insert(partner)
            return true
        }
        openOld.removeAll(where: taken.contains)
    }

    /// Pairs a report that replaces one of the old set with the one it replaces, whether that is still there or not.
    mutating func pairSuccessors() {
        var byId: [String: Int] = [:]
        for (index, report) in old.enumerated() where !report.details.id.isEmpty && byId[report.details.id] == nil {
            byId[report.details.id] = index
        }
        var taken: Set<Int> = []
        openNew.removeAll { index in
            guard let replaced = byId[new[index].details.supersedes], taken.insert(replaced).inserted else {
                return false
            }
            pairs.append((replaced, index))
            return true
        }
        openOld.removeAll(where: taken.contains)
    }
}

import BorderCore

/// For every node of a group the smallest node that contains it.
///
/// Reports of one subject contain, and lie in, the same reports, so subjects are compared and not reports: a border
/// that thousands speak of on the same day is compared once.
struct NodeParents {
    /// The place of the smallest containing node, for each node.
    private(set) var ofNode: [Int?]

    private let nodes: [ReportGroup.Node]

    init(_ nodes: [ReportGroup.Node], containment: Containment) {
        self.nodes = nodes
        ofNode = [Int?](repeating: nil, count: nodes.count)
        offerSubjects(containment)
        if nodes.contains(where: { !$0.addends.isEmpty }) { offerSums() }
    }

    /// Offers the smallest node of each subject to all nodes of the subjects that it contains.
    private mutating func offerSubjects(_ containment: Containment) {
        var numbering = Numbering<NestedSubject>()
        var members: [[Int]] = []
        for index in nodes.indices {
            let code = Int(numbering.code(of: NestedSubject(nodes[index].report)))
            if code == members.count { members.append([]) }
            members[code].append(index)
        }
        let smallest = members.map { $0.dropFirst().reduce($0[0]) { nodes[$1].isSmaller(than: nodes[$0]) ? $1 : $0 } }
        let days = smallest.map { NodeDays(nodes[$0]) }
        for inner in members.indices {
            var parent: Int?
            for outer in members.indices where outer != inner && days[outer].mayHold(days[inner]) {
                let candidate = smallest[outer]
                if let parent, !nodes[candidate].isSmaller(than: nodes[parent]) { continue }
                if containment.contains(nodes[candidate].report, nodes[smallest[inner]].report) { parent = candidate }
            }
            for member in members[inner] { ofNode[member] = parent }
        }
    }

    /// Offers a sum to the reports that it was added up from.
    private mutating func offerSums() {
        var byId: [String: [Int]] = [:]
        for (index, node) in nodes.enumerated() { byId[node.report.id, default: []].append(index) }
        for outer in nodes.indices {
            for addend in nodes[outer].addends {
                for inner in byId[addend.id] ?? [] where inner != outer {
                    if let known = ofNode[inner], !nodes[outer].isSmaller(than: nodes[known]) { continue }
                    ofNode[inner] = outer
                }
            }
        }
    }
}

/// All of a report that says what it contains and what contains it.
private struct NestedSubject: Hashable {
    let subject: FlowSubject
    let period: Period?
    let hours: DayWindow?
    let evidence: String
    let event: CataloguedEvent?

    init(_ report: PlacedReport) {
        subject = report.subject
        period = report.period
        hours = report.details.hours
        evidence = report.details.evidence
        event = report.catalogued
    }
}

/// The days of a node as numbers, so that most pairs are told apart without looking at anything else.
struct NodeDays {
    private let outer: (first: Int32, last: Int32)
    private let inner: (first: Int32, last: Int32)

    init(_ node: ReportGroup.Node) {
        let period = node.report.period
        outer = (period?.startEarliest.rawValue ?? .max, period?.endLatest.rawValue ?? .min)
        inner = (period?.startLatest.rawValue ?? .max, period?.endEarliest.rawValue ?? .min)
    }

    /// Whether every day of the other may be certain here.
    func mayHold(_ other: NodeDays) -> Bool { inner.first <= other.outer.first && other.outer.last <= inner.last }

    /// Whether both may be worded for the same days.
    func mayBeSame(as other: NodeDays) -> Bool { outer == other.outer || inner == other.inner }
}

extension ReportGroup.Node {
    /// Whether this node covers less than another: a shorter period, else a smaller place, else fewer people.
    fileprivate func isSmaller(than other: ReportGroup.Node) -> Bool {
        func size(_ node: ReportGroup.Node) -> (Int, Int, Int) {
            (
                node.report.period?.dayCount.upperBound ?? .max, -node.report.placement.place.sizeRank,
                -node.report.population.conditions.count
            )
        }
        let (mine, theirs) = (size(self), size(other))
        return mine != theirs ? mine < theirs : report.id < other.report.id
    }
}

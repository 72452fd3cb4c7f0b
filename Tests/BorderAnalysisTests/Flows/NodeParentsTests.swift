import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

/// Which report of a group hangs from which.
struct NodeParentsTests {
    private let made: MadeReports
    private let containment: Containment

    init() throws {
        made = try MadeReports()
        containment = Containment(tree: PlaceTree(atlas: made.atlas))
    }

    private func node(_ report: PlacedReport) -> ReportGroup.Node { ReportGroup.Node(report) }

    /// Every node against every other, as they are and not as what they are about.
    private func slowParents(_ nodes: [ReportGroup.Node]) -> [Int?] {
        func size(_ node: ReportGroup.Node) -> [Int] {
            [
                node.report.period?.dayCount.upperBound ?? .max, -node.report.placement.place.sizeRank,
                -node.report.population.conditions.count,
            ]
        }
        return nodes.indices.map { inner in
            let holders = nodes.indices.filter { outer in
                guard outer != inner else { return false }
                return nodes[outer].addends.contains { $0.id == nodes[inner].report.id }
                    || containment.contains(nodes[outer].report, nodes[inner].report)
            }
            return holders.min { one, other in
                let (mine, theirs) = (size(nodes[one]), size(nodes[other]))
                if mine != theirs { return mine.lexicographicallyPrecedes(theirs) }
                return nodes[one].report.id < nodes[other].report.id
            }
        }
    }

    /// Reports that many tell alike: few places, days and people.
    private func crowd(seed: UInt64, count: Int) throws -> [ReportGroup.Node] {
        var random = SplitMix(seed: seed ^ 0x9A4E_7155)
        return try (0..<count).map { number in
            let place = ["FIN-RUS", "Vaalimaa", "Nuijamaa"].randomElement(using: &random) ?? ""
            let first = Int.random(in: 1...4, using: &random)
            let last = Int.random(in: first...5, using: &random)
            return node(
                try made.report(
                    "report \(number)",
                    place,
                    ["RUS>FIN", "RUS>FIN", "both"].randomElement(using: &random) ?? "",
                    "2022-09-0\(first)/2022-09-0\(last)",
                    Int64.random(in: 0...9, using: &random)
                ) { report in
                    report.population = [.any, Population(citizensOf: "RUS")].randomElement(using: &random) ?? .any
                    report.mode = [.unspecified, .unspecified, .road].randomElement(using: &random) ?? .road
                    report.details.evidence = Int.random(in: 0...9, using: &random) == 0 ? "count" : ""
                    if Int.random(in: 0...9, using: &random) == 0 { report.period = nil }
                    if Int.random(in: 0...9, using: &random) == 0 {
                        report.details.hours = DayWindow(from: 600, to: 600)
                    }
                    if Int.random(in: 0...9, using: &random) == 0 {
                        report.measure = Measure(.context, .person)
                        report.details.via = ["list", "other list"].randomElement(using: &random) ?? ""
                    }
                }
            )
        }
    }

    @Test("as every report against every other")
    func oracle() throws {
        for seed in Seeds.below(80) {
            let nodes = try crowd(seed: seed, count: 60)
            #expect(NodeParents(nodes, containment: containment).ofNode == slowParents(nodes), "seed \(seed)")
        }
    }

    @Test("a sum holds what it was added up from, unless something smaller does")
    func sums() throws {
        let days = try (1...3).map { try made.report("day \($0)", "FIN-RUS", "RUS>FIN", "2022-09-0\($0)", Int64($0)) }
        let other = try made.report("elsewhere", "EST-RUS", "RUS>EST", "2022-09-02", 5)
        let sum = ReportGroup.Node(
            report: try made.report("sum", "FIN-RUS", "RUS>FIN", "2022-09-01/2022-09-03", 6),
            addends: days + [other]
        )
        let pair = node(try made.report("pair", "FIN-RUS", "RUS>FIN", "2022-09-02/2022-09-03", 5))
        let nodes = [sum, pair] + days.map(node) + [node(other)]
        let parents = NodeParents(nodes, containment: containment).ofNode
        #expect(parents == [nil, 0, 0, 1, 1, 0])
        #expect(parents == slowParents(nodes))
    }

    @Test("five thousand reports of one day are looked at once")
    func manyOfOneDay() throws {
        let one = try made.report("a", "FIN-RUS", "RUS>FIN", "2022-09-24", 1)
        let nodes = (0..<5000).map { number in
            var report = one
            report.id = "report \(number)"
            report.quantity = Quantity(Int64(number))
            return node(report)
        }
        let whole = node(try made.report("month", "FIN-RUS", "RUS>FIN", "2022-09", 9))
        let start = ContinuousClock.now
        let parents = NodeParents([whole] + nodes, containment: containment).ofNode
        #expect(ContinuousClock.now - start < .seconds(5))
        #expect(parents == [nil] + [Int?](repeating: 0, count: 5000))
    }
}

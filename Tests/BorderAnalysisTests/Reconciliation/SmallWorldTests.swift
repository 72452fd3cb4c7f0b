import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis
@testable import BorderEstimation

/// Reconciling worlds so small that every possible truth can be looked at.
@Suite("Small worlds, looked at whole")
struct SmallWorldTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    /// A world and some claims about it: true ones, or whatever comes.
    private func drawn(_ seed: UInt64, _ count: ClosedRange<Int>, areTrue: Bool = true) throws
        -> (world: SmallWorld, claims: [SmallClaim], random: SplitMix)
    {
        var random = SplitMix(seed: seed)
        let shape = SmallWorld.Shape.allCases[Int(seed % 3)]
        // Many days with counts of 0 and 1, or few with larger ones: about as many truths.
        let world =
            seed % 2 == 0
            ? try SmallWorld(shape, days: 3, most: 1, atlas: atlas)
            : try SmallWorld(shape, days: 2, most: 2, atlas: atlas)
        let truth = world.randomTruth(&random)
        let claims = (0..<Int.random(in: count, using: &random)).map {
            SmallClaim.random("c\($0)", in: world, truth: areTrue ? truth : nil, &random)
        }
        return (world, claims, random)
    }

    @Test(
        "limits hold every truth that the claims allow, and true claims contradict nothing",
        arguments: 0..<36 as Range<UInt64>
    )
    func everyTruth(seed: UInt64) throws {
        let (world, claims, _) = try drawn(seed, 2...6)
        let result = world.reconciled(claims.map { $0.report(in: world) }, atlas: atlas)
        let possible = try #require(world.possible(claims), "the drawn truth is one")
        #expect(result.conflicts.isEmpty, "seed \(seed)")
        #expect(result.uses.allSatisfy { $0 == .used }, "seed \(seed)")
        for (flows, ranges) in zip(world.flows(result), possible) {
            for (flow, range) in zip(flows, ranges) {
                #expect(flow.lower <= range.lowerBound, "seed \(seed): \(flow.id)")
                #expect(flow.upper.map { $0 >= range.upperBound } ?? true, "seed \(seed): \(flow.id)")
            }
        }
    }

    @Test("limits are at least as narrow as what any one claim says by itself", arguments: 0..<36 as Range<UInt64>)
    func singleClaims(seed: UInt64) throws {
        let (world, claims, _) = try drawn(seed, 3...8)
        let flows = world.flows(world.reconciled(claims.map { $0.report(in: world) }, atlas: atlas))
        for claim in claims where claim.kind == .flow {
            let bounds = Quantity(claim.value, claim.qualifier, rangeEnd: claim.rangeEnd).bounds
            let mine = Set(world.subjects[claim.subject].kinds)
            for (subject, row) in zip(world.subjects, flows) {
                for (span, flow) in zip(world.spans, row) {
                    let holdsAll = span.lowerBound <= claim.start.lowerBound && span.upperBound >= claim.end.upperBound
                    if holdsAll && mine.isSubset(of: subject.kinds) {
                        #expect(flow.lower >= bounds.lower, "seed \(seed): \(claim.id) of \(flow.id)")
                    }
                    let isWithin = span.lowerBound >= claim.start.upperBound && span.upperBound <= claim.end.lowerBound
                    if let most = bounds.upper, isWithin && mine.isSuperset(of: subject.kinds) {
                        #expect(flow.upper.map { $0 <= most } ?? false, "seed \(seed): \(claim.id) of \(flow.id)")
                    }
                }
            }
        }
    }

    /// The truths looked at end at a largest count, so that some that the claims allow are not among them: a limit that is
    /// the exact one may look too low, never too high. What is asked for here is a share.
    @Test("most lower limits are the exact ones")
    func narrow() throws {
        var (exact, all) = (0, 0)
        for seed in 0..<24 as Range<UInt64> {
            var random = SplitMix(seed: seed)
            let world = try SmallWorld(SmallWorld.Shape.allCases[Int(seed % 3)], days: 2, most: 2, atlas: atlas)
            let truth = world.randomTruth(&random).map { min($0, 1) }
            // Vague days and largest days say less to sums than they say: only what the limits can know is compared.
            let claims = (0..<12).map { SmallClaim.random("c\($0)", in: world, truth: truth, &random) }
                .filter { $0.kind != .peakDay && $0.start.count == 1 && $0.end.count == 1 }
            let flows = world.flows(world.reconciled(claims.map { $0.report(in: world) }, atlas: atlas))
            let possible = try #require(world.possible(claims))
            for (flow, range) in zip(flows.joined(), possible.joined()) where range.lowerBound > 0 {
                all += 1
                if flow.lower == range.lowerBound { exact += 1 }
            }
        }
        #expect(all > 100)
        #expect(Double(exact) / Double(all) > 0.85, "\(exact) of \(all)")
    }

    @Test("one more claim that fits widens nothing", arguments: 0..<40 as Range<UInt64>)
    func monotone(seed: UInt64) throws {
        let (world, claims, _) = try drawn(seed, 3...8)
        let reports = claims.map { $0.report(in: world) }
        let before = world.flows(world.reconciled(reports.dropLast(), atlas: atlas))
        let after = world.flows(world.reconciled(reports, atlas: atlas))
        for (old, new) in zip(before.joined(), after.joined()) {
            #expect(new.lower >= old.lower, "seed \(seed): \(new.id)")
            if let most = old.upper { #expect(new.upper.map { $0 <= most } ?? false, "seed \(seed): \(new.id)") }
        }
    }

    @Test("neither the order of the claims nor their names change a limit", arguments: 0..<30 as Range<UInt64>)
    func order(seed: UInt64) throws {
        var (world, claims, random) = try drawn(seed, 3...7)
        let flows = world.flows(world.reconciled(claims.map { $0.report(in: world) }, atlas: atlas))
        let shuffled = claims.map { $0.report(in: world) }.shuffled(using: &random)
        #expect(world.flows(world.reconciled(shuffled, atlas: atlas)) == flows, "seed \(seed)")
        let names = claims.map(\.id).shuffled(using: &random)
        for index in claims.indices { claims[index].id = names[index] }
        let renamed = world.flows(world.reconciled(claims.map { $0.report(in: world) }, atlas: atlas))
        for (old, new) in zip(flows.joined(), renamed.joined()) {
            #expect(new.lower == old.lower && new.upper == old.upper, "seed \(seed): \(new.id)")
            #expect(
                new.basis == old.basis && new.independentSources == old.independentSources,
                "seed \(seed): \(new.id)"
            )
        }
    }

    @Test(
        "a contradiction is one: no truth allows its claims; what is kept holds every truth that is left",
        arguments: 0..<40 as Range<UInt64>
    )
    func contradictions(seed: UInt64) throws {
        var (world, claims, random) = try drawn(seed, 3...6, areTrue: false)
        let reports = claims.map { $0.report(in: world) }
        let result = world.reconciled(reports, atlas: atlas)
        for conflict in result.conflicts {
            let accused = claims.filter { conflict.reports.contains($0.id) }
            #expect(accused.count == conflict.reports.count && accused.count > 1, "seed \(seed)")
            // Two wordings of the same open days may mean different ones: that is told, and nothing follows from it.
            if conflict.kind == .arithmetic {
                #expect(world.possible(accused) == nil, "seed \(seed): \(conflict.id)")
            }
            #expect(conflict.setAside.allSatisfy(conflict.reports.contains), "seed \(seed): \(conflict.id)")
        }
        let kept = claims.filter { result.use(ofReport: $0.id) == .used }
        let flows = world.flows(result)
        if let possible = world.possible(kept) {
            for (flow, range) in zip(flows.joined(), possible.joined()) {
                #expect(flow.lower <= range.lowerBound, "seed \(seed): \(flow.id)")
                #expect(flow.upper.map { $0 >= range.upperBound } ?? true, "seed \(seed): \(flow.id)")
            }
        }
        // Whatever is wrong, the order of the reports is not to blame.
        let shuffled = world.reconciled(reports.shuffled(using: &random), atlas: atlas)
        #expect(shuffled.conflicts == result.conflicts && shuffled.uses == result.uses, "seed \(seed)")
        #expect(world.flows(shuffled) == flows, "seed \(seed)")
    }

    @Test(
        "the steps to a limit add up to it, and the reports they name are enough for it",
        arguments: 0..<24 as Range<UInt64>
    )
    func proofs(seed: UInt64) throws {
        var (world, claims, random) = try drawn(seed, 4...7)
        let result = world.reconciled(claims.map { $0.report(in: world) }, atlas: atlas)
        for flow in world.flows(result).joined().shuffled(using: &random).prefix(8) {
            for side in [BoundSide.lower, .upper] {
                let steps = result.steps(to: side, of: flow.set, on: flow.days)
                let limit = side == .lower ? flow.lower : flow.upper
                guard !steps.isEmpty else {
                    #expect(side == .lower ? limit == 0 : limit == nil, "seed \(seed): \(flow.id) \(side)")
                    continue
                }
                #expect(steps.reduce(0) { $0 + ($1.adds ? $1.value : -$1.value) } == limit, "seed \(seed): \(flow.id)")
                let named = Set(steps.flatMap(\.reports))
                let few = world.reconciled(
                    claims.filter { named.contains($0.id) }.map { $0.report(in: world) },
                    atlas: atlas
                )
                .flow(of: flow.set, on: flow.days)
                #expect(
                    (side == .lower ? few.lower : few.upper) == limit,
                    "seed \(seed): \(flow.id) \(side) by \(named)"
                )
            }
        }
    }

    @Test("estimates lie within their limits, and what is certain is no estimate", arguments: 0..<12 as Range<UInt64>)
    func estimates(seed: UInt64) throws {
        let (world, claims, _) = try drawn(seed, 3...6)
        let result = world.reconciled(claims.map { $0.report(in: world) }, atlas: atlas, estimates: true)
        for flow in world.flows(result).joined() {
            #expect((flow.best == nil) == (flow.gap != nil), "seed \(seed): \(flow.id)")
            if flow.upper == flow.lower, flow.basis == .observed || flow.basis == .derived {
                #expect(flow.best == Double(flow.lower), "seed \(seed): \(flow.id)")
            }
            guard let best = flow.best else { continue }
            #expect(
                best >= Double(flow.lower) && best <= flow.upper.map(Double.init) ?? .infinity,
                "seed \(seed): \(flow.id)"
            )
        }
    }
}

import BorderAtlas
import BorderCore
import BorderIntake
import Testing

@testable import BorderAnalysis
@testable import BorderBytes
@testable import BorderEstimation

/// What the reports of 2022 say together.
struct BundledReconciliationTests {
    private let claims: BundledClaims
    private let result: Reconciliation

    init() throws {
        claims = try BundledClaims()
        var options = ReconciliationOptions()
        options.estimates = false
        result = Reconciliation(ReconciliationInput(claims.reports), options: options, atlas: claims.atlas)
    }

    private func flow(_ place: String, _ direction: String, _ days: String, _ people: String = "citizen=RUS") throws
        -> ReconciledFlow
    {
        let name = try #require(
            ReconciledFlow.Name("flow|\(place)|\(direction)|\(people)|any|crossing|\(days)", atlas: claims.atlas)
        )
        return result.flow(of: name.set, on: name.days)
    }

    @Test func whatDoesNotAgreeIsFound() {
        #expect(
            result.conflicts.map(\.id) == [
                "conflict:arithmetic:ge-2022-09-26-in+ge-2022-09-26-in-lower",
                "conflict:balance:kz-400k-in+kz-400k-out+kz-400k-stock",
                "conflict:dates:ge-zourabichvili-700k+ge-zourabichvili-700k-year",
            ]
        )
        #expect(result.conflicts[1].difference == -20_000)
    }

    @Test func aContradictionSetsTheLeastTrustedAsideAndAveragesNothing() throws {
        #expect(result.conflicts[0].setAside == ["ge-2022-09-26-in-lower"])
        let day = try flow("GEO", "*>GEO", "2022-09-26/2022-09-26")
        #expect(day.lower == 10_300)
        #expect(day.isContested)
        #expect(day.setAside == ["ge-2022-09-26-in-lower"])
    }

    @Test func totalsAreNeverAddedToTheirParts() throws {
        let left = try flow("RUS", "RUS>*", "2022-09-21/2022-09-29")
        #expect(left.lower == 200_000, "neither 194,000 nor 98,000 nor 53,000 on top of it")
        // What was counted on two days before the 21st is another thing, and does add up.
        let more = try flow("RUS", "RUS>*", "2022-09-19/2022-09-29")
        #expect(more.lower == 200_000 + 2_804 + 3_099)
        let union = try flow("EU", "*>EU", "2022-09-19/2022-09-25")
        #expect(union.upper == 66_000)
        let border = try flow("FIN-RUS", "RUS>FIN", "2022-09-21/2022-09-21")
        #expect(border.basis == .observed)
        #expect(border.best == 4_824, "not 4,443 more")
        let week = try flow("GEO", "*>GEO", "2022-09-21/2022-09-26")
        #expect(week.best == 53_136)
        #expect(week.independentSources == 1, "three outlets, one ministry")
    }

    @Test func othersThanFlowsTakeNoPart() {
        var kinds: [String: ClaimUse] = [:]
        for (report, use) in zip(result.reports, result.uses) { kinds[report.id] = use }
        #expect(kinds["ge-stock-2022-10-03"] == .otherKind(.stock))
        #expect(kinds["lars-queue-2300"] == .otherKind(.queue))
        #expect(kinds["fi-2022-10-04-refused"] == .otherKind(.refusal))
        #expect(kinds["fi-forecast-weekend"] == .otherKind(.forecast))
        #expect(kinds["ru-reservists-300k-bz"] == .otherKind(.context))
        #expect(kinds["ru-ap-194k"] == .compilation)
        #expect(kinds["kz-2022-10-04-out-typo"] == .superseded(by: "kz-2022-10-04-out"))
        #expect(kinds["fi-2022-09-24-in-rounded"] == .echo(of: "fi-2022-09-24-in"))
        #expect(kinds["ge-since-last-week"] == .echo(of: "ge-2022-09-21-26-in"))
        #expect(kinds["fi-niirala-early-autumn"] == .undated)
    }

    @Test func theOrderOfReportsChangesNothing() {
        var options = ReconciliationOptions()
        options.estimates = false
        let backward = Reconciliation(
            ReconciliationInput(claims.reports.reversed()),
            options: options,
            atlas: claims.atlas
        )
        #expect(backward.conflicts == result.conflicts)
        #expect(backward.sets == result.sets)
        let spans = ReconciledSpans(selection: Selection(), unit: nil)
        for set in result.sets {
            for days in spans.spans(of: set, in: result) {
                #expect(backward.flow(of: set, on: days) == result.flow(of: set, on: days))
            }
        }
    }

    @Test func anotherPrinterOfAFigureChangesNothing() throws {
        var copy = try #require(claims.reports.first { $0.id == "ge-2022-09-month-in" })
        copy.id = "another-paper"
        copy.details.via = "Another Paper"
        var options = ReconciliationOptions()
        options.estimates = false
        let more = Reconciliation(
            ReconciliationInput(claims.reports + [copy]),
            options: options,
            atlas: claims.atlas
        )
        let set = CountedSet(copy)
        let days = try #require(copy.period?.outer)
        let (one, other) = (result.flow(of: set, on: days), more.flow(of: set, on: days))
        #expect(other.lower == one.lower && other.upper == one.upper)
        #expect(other.independentSources == one.independentSources)
        #expect(more.conflicts == result.conflicts)
    }

    @Test func petropavlovskIsNeverClosedForEverybody() throws {
        let events = try readReports(from: .bytes(BundledReports.status2022), named: "status") { _ in }.statusEvents
        let states = statuses(events, selection: Selection(), atlas: claims.atlas)
        #expect(states.contains { $0.event.effect == .closed && $0.place == .group("petropavlovsk-area") })
        var options = ReconciliationOptions()
        options.estimates = false
        let name = try #require(
            ReconciledFlow.Name(
                "flow|petropavlovsk-area|RUS>KAZ|citizen=RUS|any|crossing|2022-09-22/2022-09-25",
                atlas: claims.atlas
            )
        )
        let with = Reconciliation(
            ReconciliationInput(claims.reports, statuses: states, sets: [name.set], days: [name.days]),
            options: options,
            atlas: claims.atlas
        )
        let flow = with.flow(of: name.set, on: name.days)
        #expect(flow.upper == nil || flow.upper.map { $0 > 0 } == true, "nothing claims that nobody passed")
        #expect(flow.basis == .none)
    }

    /// What is set aside moves no other report into its place.
    @Test func aLimitNamesTheReportsItComesFrom() throws {
        let days = try flow("GEO", "*>GEO", "2022-09-28/2022-09-30")
        #expect(days.lower == 9_642 + 6_109, "two windows from 10:00 to 10:00 lie in three days")
        let steps = result.steps(to: .lower, of: days.set, on: days.days).filter { !$0.reports.isEmpty }
        #expect(Set(steps.flatMap(\.reports)) == ["ge-2022-09-28-29-in", "ge-2022-09-29-30-in"])
        let middle = try flow("GEO", "*>GEO", "2022-09-29/2022-09-29")
        #expect(middle.lower == 0)
        #expect(middle.upper == Int64(15_751))
        #expect(middle.basis != .observed)
    }

    @Test func everyStepAddsUpToItsLimit() {
        let spans = ReconciledSpans(selection: Selection(), unit: nil)
        for set in result.sets {
            for days in spans.spans(of: set, in: result) {
                let flow = result.flow(of: set, on: days)
                let lower = result.steps(to: .lower, of: set, on: days)
                if !lower.isEmpty {
                    #expect(lower.reduce(0) { $0 + ($1.adds ? $1.value : -$1.value) } == flow.lower, "\(flow.id)")
                }
                let upper = result.steps(to: .upper, of: set, on: days)
                if !upper.isEmpty {
                    #expect(upper.reduce(0) { $0 + ($1.adds ? $1.value : -$1.value) } == flow.upper, "\(flow.id)")
                }
                for id in flow.reports {
                    #expect(result.reports.contains { $0.id == id })
                    #expect(!flow.setAside.contains(id))
                }
            }
        }
    }
}

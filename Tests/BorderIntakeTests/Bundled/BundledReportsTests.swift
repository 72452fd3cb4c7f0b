import BorderCore
import BorderIntake
import Foundation
import Testing

@testable import BorderBytes

/// The reports and status events that the tool carries inside.
struct BundledReportsTests {
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "geodata")

    private static func read(_ name: String) throws -> (summary: IntakeSummary, batches: [ObservationBatch]) {
        var batches: [ObservationBatch] = []
        let path = folder.appending(path: name).path
        let summary = try readReports(from: .file(path), named: name) { batches.append($0) }
        return (summary, batches)
    }

    @Test func everyReportOfTheCompilationIsThereWithItsKind() throws {
        let (_, batches) = try Self.read("claims-2022.csv")
        var kinds: [String: String] = [:]
        for batch in batches {
            for row in 0..<batch.count { kinds[batch.details(of: row).id] = batch.kind[row].code }
        }
        let (summary, _) = try Self.read("status-2022.csv")
        for event in summary.statusEvents { kinds[event.id] = "status" }
        #expect(compiledReports.values.reduce(0) { $0 + $1.count } == 140)
        for (kind, ids) in compiledReports {
            for id in ids { #expect(kinds[id] == kind, "\(id)") }
        }
    }

    @Test func nothingIsRejectedOrRemarkedOn() throws {
        let (claims, batches) = try Self.read("claims-2022.csv")
        #expect(claims.diagnostics.map(\.description) == [])
        #expect((claims.rowsRead, claims.rowsRejected) == (147, 0))
        #expect(batches.reduce(0) { $0 + $1.count } == 147)
        #expect(claims.hasDetails)
        let (statuses, none) = try Self.read("status-2022.csv")
        #expect(statuses.diagnostics.map(\.description) == [])
        #expect((statuses.rowsRead, statuses.rowsRejected, statuses.statusEvents.count) == (45, 0, 45))
        #expect(none.isEmpty)
    }

    @Test func referencesPointAtReports() throws {
        let (_, batches) = try Self.read("claims-2022.csv")
        let details = batches.flatMap { batch in (0..<batch.count).map { batch.details(of: $0) } }
        let ids = Set(details.map(\.id))
        #expect(ids.count == details.count)
        for detail in details {
            for id in detail.derivedFrom { #expect(ids.contains(id), "\(detail.id) → \(id)") }
            if !detail.supersedes.isEmpty { #expect(ids.contains(detail.supersedes)) }
            #expect(!detail.authority.isEmpty && detail.reportedOn != nil, "\(detail.id)")
        }
    }

    @Test func theWeekendReadsAsPublished() throws {
        let (_, batches) = try Self.read("claims-2022.csv")
        let lines = batches.flatMap { batch in (0..<batch.count).map { batch.rowDescription($0) } }
        let weekend = lines.filter { $0.hasPrefix("2022-09-24/2022-09-25 FIN-RUS") }
        #expect(
            weekend == [
                "2022-09-24/2022-09-25 FIN-RUS RUS>FIN citizen=RUS flow 16886 exact crossing #fi-2022-09-weekend-in",
                "2022-09-24/2022-09-25 FIN-RUS RUS>FIN citizen=RUS flow 17000 about crossing #fi-2022-09-weekend-in-17k",
            ]
        )
    }

    @Test func everyReportReadsAsItWasReviewed() throws {
        let (_, batches) = try Self.read("claims-2022.csv")
        let lines = batches.flatMap { batch in (0..<batch.count).map { batch.rowDescription($0) } }
        for (line, expected) in zip(lines, expectedClaims) { #expect(line == expected) }
        #expect(lines.count == expectedClaims.count)
    }

    @Test func everyStatusReadsAsItWasReviewed() throws {
        let events = try Self.read("status-2022.csv").summary.statusEvents
        let lines = events.map { event in
            let size = event.magnitude.map { "\($0.qualifier.code) \($0.value) \(event.magnitudeUnit)" } ?? ""
            let parts: [String] = [
                event.id, event.effect.rawValue, event.place, event.direction.description, event.concerns.description,
                event.period?.description ?? "undated", size,
            ]
            return parts.filter { !$0.isEmpty }.joined(separator: " | ")
        }
        for (line, expected) in zip(lines, expectedStatuses) { #expect(line == expected) }
        #expect(lines.count == expectedStatuses.count)
    }
}

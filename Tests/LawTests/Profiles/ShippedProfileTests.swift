import BorderFlow
import BorderTestSupport
import Foundation
import Testing

/// The contract of every profile that is shipped: each reads a table of ours in its publisher's shape, and exactly these
/// rows and findings come out.
@Suite struct ShippedProfileTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    private static let fixtures = folder.appending(path: "Fixtures")

    private static let names: [String] = {
        let files = try? FileManager.default.contentsOfDirectory(atPath: fixtures.path)
        return (files ?? []).sorted()
    }()

    /// The profile of a fixture: what stands before the first point, or hyphens and a year.
    private static func profile(of fixture: String) -> String {
        let word = fixture.split(separator: ".").first.map(String.init) ?? ""
        return word == "bts-2019" ? "bts" : word
    }

    @Test func everyFileIsReadWithoutMistake() throws {
        for name in BundledProfiles.names {
            let bytes = try #require(BundledProfiles.file(name))
            let profile = try ProfileFile.read(bytes, named: "\(name).yaml")
            #expect(profile.name == name)
        }
        #expect(Profile.bundled.map(\.name) == BundledProfiles.names)
    }

    @Test func everyProfileHasAFixture() {
        let covered = Set(ShippedProfileTests.names.map(ShippedProfileTests.profile))
        #expect(covered == Set(BundledProfiles.names))
    }

    @Test(arguments: names) func rowsAndFindings(of fixture: String) throws {
        let text = try ShippedProfileTests.reading(fixture, blockBytes: 1 << 20)
        try expectGolden(text, named: "\(fixture).txt")
        // Where a block of bytes ends changes nothing.
        #expect(try ShippedProfileTests.reading(fixture, blockBytes: 7) == text)
    }

    @Test(arguments: names) func workersChangeNothing(_ fixture: String) throws {
        let one = try ShippedProfileTests.flows(fixture, workers: 1)
        for workers in [2, 4, 8] { #expect(try ShippedProfileTests.flows(fixture, workers: workers) == one) }
    }

    private static func options(_ fixture: String) throws -> DossierOptions {
        var options = DossierOptions()
        options.profile = Profile.needed(for: fixture)
        return options
    }

    private static func reading(_ fixture: String, blockBytes: Int) throws -> String {
        var options = try options(fixture).intake(atlas: .embedded())
        options.blockBytes = blockBytes
        var lines: [String] = []
        let summary = try readReports(
            from: .file(fixtures.appending(path: fixture).path),
            named: fixture,
            options: options
        ) { batch in
            for row in 0..<batch.count {
                let details = batch.details(of: row)
                let more = [details.flags, details.authority, details.source, details.note].filter { !$0.isEmpty }
                lines.append(([batch.rowDescription(row)] + more).joined(separator: " | "))
            }
        }
        lines += summary.statusEvents.map { event in
            let size = event.magnitude.map { " \($0.value) \(event.magnitudeUnit)" } ?? ""
            let more = event.details.note.isEmpty ? "" : " | \(event.details.note)"
            return "\(event.period?.description ?? "undated") \(event.place) \(event.direction) \(event.concerns) "
                + "\(event.effect)\(size)\(more)"
        }
        lines.append("\(summary.shape)")
        lines.append("\(summary.rowsRead) read, \(summary.rowsAccepted) accepted, \(summary.rowsRejected) rejected")
        lines += summary.diagnostics.map(\.description)
        return lines.joined(separator: "\n") + "\n"
    }

    private static func flows(_ fixture: String, workers: Int) throws -> String {
        var options = try options(fixture)
        options.workers = workers
        let path = fixtures.appending(path: fixture).path
        let dossier = try Dossier(
            reading: [DossierSource(.file(path), named: fixture)],
            atlas: .embedded(),
            options: options
        )
        return try dossier.flows(Selection(), by: Grouping([.place(.border)])).csv(atlas: dossier.atlas)
    }
}

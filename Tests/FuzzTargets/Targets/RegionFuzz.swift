import BorderBytes
import BorderCore
import BorderGeometry
import BorderIntake

/// Regions in GeoJSON: every feature is an area or rejected, rings are closed and on the Earth, blocks do not show.
enum RegionFuzz {
    static func check(_ data: ArraySlice<UInt8>, _ problems: inout Problems) {
        let bytes = Array(data)
        let whole = outcome(bytes, blockBytes: 1 << 20)
        let small = outcome(bytes, blockBytes: 1 + bytes.count % 7)
        problems.expect(small == whole, "small blocks give \(small), and not \(whole)")
        let lines = bytes.count { $0 == 10 || $0 == 13 } + 1
        for diagnostic in whole.said { problems.add(diagnostic.problems(in: "regions.geojson", ofLines: lines)) }
        if let reason = whole.reason {
            problems.expect([.empty, .notText, .malformed].contains(reason), "fails with \(reason)")
            return
        }
        problems.expect(
            whole.read == whole.areas.count + whole.rejected,
            "\(whole.read) features are \(whole.areas.count) areas and \(whole.rejected) rejected"
        )
        for area in whole.areas {
            problems.expect(!area.code.isEmpty && !area.name.isEmpty, "an area has no name")
            for ring in area.polygons.flatMap({ [$0.outer] + $0.holes }) {
                problems.expect(ring.count >= 4 && ring.first == ring.last, "\(area.code): a ring is open: \(ring)")
                let isOnEarth = ring.allSatisfy { abs($0.x) <= 180 && abs($0.y) <= 90 }
                problems.expect(isOnEarth, "\(area.code) is not on the Earth")
            }
        }
    }

    /// What came of a reading.
    private struct Outcome: Equatable {
        var reason: IntakeError.Reason?
        var areas: [NamedArea] = []
        var read = 0
        var rejected = 0
        var said: [Diagnostic] = []
    }

    private static func outcome(_ bytes: [UInt8], blockBytes: Int) -> Outcome {
        let rejects = KeptRejects()
        let options = IntakeOptions(blockBytes: blockBytes, rejects: rejects)
        do throws(IntakeError) {
            let table = try readRegions(from: .bytes(bytes), named: "regions.geojson", options: options)
            return Outcome(
                areas: table.areas,
                read: table.featuresRead,
                rejected: rejects.rows.count,
                said: table.diagnostics
            )
        } catch {
            return Outcome(reason: error.reason, said: [error.diagnostic])
        }
    }
}

import BorderBytes
import BorderCore
import BorderIntake

/// Tables of somebody's own crossings: every row is a crossing or rejected, ids are there once, positions on the Earth.
enum CrossingFuzz {
    static func check(_ data: ArraySlice<UInt8>, _ problems: inout Problems) {
        let bytes = Array(data)
        let rejects = KeptRejects()
        var options = SmallWorld.options
        options.rejects = rejects
        do throws(IntakeError) {
            let table = try readCrossings(from: .bytes(bytes), named: "crossings.csv", options: options)
            problems.expect(
                table.rowsRead == table.crossings.count + rejects.rows.count,
                "\(table.rowsRead) rows are \(table.crossings.count) crossings and \(rejects.rows.count) rejected"
            )
            problems.expect(Set(table.crossings.map(\.id)).count == table.crossings.count, "an id stands twice")
            let lines = bytes.count { $0 == 10 || $0 == 13 } + 1
            for diagnostic in table.diagnostics + rejects.rows.flatMap(\.reasons) {
                problems.add(diagnostic.problems(in: "crossings.csv", ofLines: lines))
            }
            for crossing in table.crossings {
                problems.expect(!crossing.id.isEmpty && !crossing.name.isEmpty, "a crossing has no name")
                let isWhole = (crossing.longitude == nil) == (crossing.latitude == nil)
                problems.expect(isWhole, "\(crossing.id) has half a position")
                let isOnEarth = abs(crossing.longitude ?? 0) <= 180 && abs(crossing.latitude ?? 0) <= 90
                problems.expect(isOnEarth, "\(crossing.id) is not on the Earth")
            }
        } catch {
            let isExpected = [.empty, .notText, .unusableHeader].contains(error.reason)
            problems.expect(isExpected, "fails with \(error.reason)")
            problems.add(error.diagnostic.problems(in: "crossings.csv", ofLines: bytes.count + 1))
        }
    }
}

/// Keeps rejected rows in memory.
final class KeptRejects: RejectSink {
    private let kept = Locked<[RejectedRow]>([])
    var rows: [RejectedRow] { kept.withLock { $0 } }
    func begin(header: [String]) {}
    func reject(_ row: RejectedRow) { kept.withLock { $0.append(row) } }
}

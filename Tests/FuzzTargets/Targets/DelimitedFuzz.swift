import BorderBytes
import BorderTestSupport

/// Rows of delimited text: what the fast reader finds, in blocks of any size, is what a slow one finds.
///
/// The first two bytes choose how much a row may have and the size of blocks.
enum DelimitedFuzz {
    static func check(_ data: ArraySlice<UInt8>, _ problems: inout Problems) {
        guard let first = data.first, let second = data.dropFirst().first else { return }
        let bytes = Array(data.dropFirst(2))
        var limits = Dialect(lineBytes: 1 << 20, fieldBytes: 64 << 10, columns: 1024)
        if first & 1 == 1 {
            limits = Dialect(
                lineBytes: 8 + Int(first >> 2),
                fieldBytes: 2 + Int(second >> 3),
                columns: 1 + Int(second & 7)
            )
        }
        let small = outcome(bytes, blockBytes: 1 + Int(second & 31), within: limits)
        let whole = outcome(bytes, blockBytes: 1 << 20, within: limits)
        problems.expect(small == whole, "blocks of \(1 + Int(second & 31)) bytes: \(small) but \(whole)")
        // What parts rows is read off the first one; without a first row there is no table.
        guard case .success(let rows) = whole, bytes.contains(where: { !blanks.contains($0) }) else { return }
        let expected = SlowTable.rows(bytes, within: limits)
        guard let header = expected.first, header.fault.isEmpty else { return }
        problems.expect(rows == expected, "the rows are \(rows), and not \(expected)")
    }

    /// Line ends, blanks and the bytes of a byte order mark.
    private static let blanks: Set<UInt8> = [9, 10, 13, 32, 0xEF, 0xBB, 0xBF]

    /// The rows, or why there are none.
    private enum Outcome: Equatable {
        case success([SlowTable.Row])
        case failure(String)
    }

    private static func outcome(_ bytes: [UInt8], blockBytes: Int, within limits: Dialect) -> Outcome {
        do throws(IntakeError) {
            return .success(try FastTable.rows(bytes, blockBytes: blockBytes, within: limits))
        } catch {
            return .failure("\(error)")
        }
    }
}

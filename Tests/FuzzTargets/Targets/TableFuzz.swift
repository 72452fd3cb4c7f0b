import BorderBytes
import BorderCore
import BorderIntake
import BorderTestSupport

/// Tables of reports: every row is accepted or rejected and counted, blocks do not show, and what was accepted, written
/// as a file of ours, is read back as it was.
enum TableFuzz {
    static func check(_ data: ArraySlice<UInt8>, _ problems: inout Problems) {
        let bytes = Array(data)
        read(bytes, "table.csv", &problems)
    }

    /// Reads a file in one block and in small ones, and what it says a second time.
    ///
    /// - Returns: what was read.
    @discardableResult
    static func read(_ bytes: [UInt8], _ name: String, _ problems: inout Problems) -> MutatedReading? {
        do {
            let options = SmallWorld.options
            let whole = try MutatedReading(bytes, named: name, options)
            problems.add(whole.problems(reading: bytes))
            let cut = try MutatedReading(bytes, named: name, options, blockBytes: 1 + bytes.count % 13)
            problems.expect(cut == whole, "small blocks give \(cut), and not \(whole)")
            // What opens like JSON is read so, whatever its name: there each line may be a row.
            let marks: [UInt8] = [0xEF, 0xBB, 0xBF]
            let opening = bytes.drop { $0 <= 0x20 && $0 != 0x1E || marks.contains($0) }.first
            let isJSON = opening.map { [UInt8(ascii: "{"), UInt8(ascii: "["), 0x1E].contains($0) } ?? false
            if !isJSON, name.hasSuffix("csv"), whole.failure == nil, whole.shape.isEmpty {
                count(bytes, whole, &problems)
            }
            if whole.rowsAccepted > 0 { try readAgain(bytes, name, &problems) }
            return whole
        } catch {
            problems.expect(false, "throws \(error)")
            return nil
        }
    }

    /// Below a header of ours every row that holds anything is counted; one of blanks alone where it has too many fields
    /// or too few, and one whose number says that it is not known only where something else is wrong with it.
    private static func count(_ bytes: [UInt8], _ reading: MutatedReading, _ problems: inout Problems) {
        guard String(validating: bytes, as: UTF8.self) != nil else { return }
        let rows = SlowTable.rows(bytes, within: Dialect(lineBytes: 1 << 20, fieldBytes: 64 << 10, columns: 1024))
        let isFilled = { (row: SlowTable.Row) in
            !row.fault.isEmpty || row.fields.contains { $0.contains { $0 != 0x20 && $0 != 0x09 } }
        }
        // Rows of blanks may stand above the header.
        guard let first = rows.firstIndex(where: isFilled) else { return }
        let header = rows[first]
        let filled = rows[(first + 1)...].filter(isFilled)
        let uneven = rows[(first + 1)...].filter { $0.fault.isEmpty && $0.fields.count != header.fields.count }
        let unknown = filled.count { row in
            row.fields.contains { field in
                let blanks: Set<UInt8> = [0x20, 0x09]
                let text = field.drop(while: blanks.contains).reversed().drop(while: blanks.contains).reversed()
                let outcome = PublishedNumber.read(String(decoding: text, as: UTF8.self), decimal: "", missing: [])
                if case .missing = outcome { return true }
                return false
            }
        }
        problems.expect(
            (filled.count - unknown...filled.count + uneven.count).contains(reading.rowsRead),
            "\(reading.rowsRead) rows were read of \(filled.count)"
        )
    }

    /// What the rows say, in words, is what the rows say that are made of them.
    private static func readAgain(_ bytes: [UInt8], _ name: String, _ problems: inout Problems) throws {
        let (rows, text) = try rows(bytes, name)
        guard !rows.isEmpty else { return }
        let file = Array((ReportRow.header + text).utf8)
        let (again, _) = try Self.rows(file, "again.csv")
        // What a spreadsheet would run is written behind an apostrophe.
        problems.expect(
            again.map(unguarded) == rows.map(unguarded),
            "\(text) is read as \(again), and not \(rows)"
        )
    }

    private static func unguarded(_ row: String) -> String {
        "=+-@".reduce(row) { $0.replacing("'\($1)", with: String($1)) }
    }

    private static func rows(_ bytes: [UInt8], _ name: String) throws -> (rows: [String], text: String) {
        var rows: [String] = []
        var text = ""
        _ = try readReports(from: .bytes(bytes), named: name, options: SmallWorld.options) { batch in
            for row in 0..<batch.count {
                rows.append(batch.rowDescription(row))
                text += ReportRow(batch, row: row).line
            }
        }
        return (rows, text)
    }
}

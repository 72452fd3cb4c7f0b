import BorderBytes
import BorderCore

/// Columns of dates that a program wrote as moments: each has midnight, and none falls on the day before anywhere.
struct MidnightDates {
    /// Where each column is all midnights, as far as the beginning of the table says.
    private(set) var columns: Set<Int> = []
    /// Those of them that name the clock of UTC; others are days however they are read.
    private(set) var zoned: Set<Int> = []

    /// So many bytes are looked at.
    private static let sampleBytes = 1 << 18

    /// Looks at the beginning of a source, of which nothing is taken.
    init(_ stream: inout ByteStream, _ dialect: Dialect) throws(IntakeError) {
        let opening = try stream.opening()
        // Few tables have moments at all.
        guard MidnightDates.hasMidnight(opening) else { return }
        let bytes = try stream.peek(MidnightDates.sampleBytes)
        let sample = TableSample(bytes, isWhole: bytes.count < MidnightDates.sampleBytes, dialect)
        var moments: Set<Int> = []
        for row in sample.rows {
            for (column, cell) in row.enumerated() {
                if MidnightText.day(of: cell) != nil {
                    columns.insert(column)
                    if Instant(cell) != nil { zoned.insert(column) }
                } else if MidnightText.moment(cell) != nil {
                    moments.insert(column)
                }
            }
        }
        columns.subtract(moments)
        zoned.formIntersection(columns)
    }

    /// Whether texts in quotes are moments of midnight, and none of another hour.
    static func areAll(in bytes: [UInt8]) -> Bool {
        guard hasMidnight(bytes) else { return false }
        let moments = bytes.split(separator: quoteByte).compactMap { part -> String? in
            let text = part.count <= 40 ? String(decoding: part, as: UTF8.self) : ""
            return MidnightText.moment(text) == nil ? nil : text
        }
        return !moments.isEmpty && moments.allSatisfy { MidnightText.day(of: $0) != nil }
    }

    /// Whether `00:00` stands anywhere in the first bytes.
    private static func hasMidnight(_ bytes: [UInt8]) -> Bool {
        bytes.prefix(1 << 16).withUnsafeBufferPointer { all in
            guard all.count >= 5 else { return false }
            for at in 2..<all.count - 2 where all[at] == UInt8(ascii: ":") {
                let zero = UInt8(ascii: "0")
                if all[at - 2] == zero, all[at - 1] == zero, all[at + 1] == zero, all[at + 2] == zero { return true }
            }
            return false
        }
    }
}

import BorderBytes
import BorderCore

/// A table of which the first column holds several dimensions, as the statistical office of the European Union writes its
/// tables: `freq,unit,citizen,geo\TIME_PERIOD`, and tabs between the other columns.
enum CompoundColumn {
    /// Whether the beginning of a source is such a header.
    static func isThere(_ opening: [UInt8]) -> Bool {
        let line = opening.prefix { $0 != lineFeed }
        guard let tab = line.firstIndex(of: 0x09) else { return false }
        let first = String(decoding: line[..<tab], as: UTF8.self).lowercased().filter { $0 != "\"" }
        return first.contains(",") && first.hasSuffix("\\time_period")
    }

    /// The table with a column for each dimension; every other byte and every line stays where it is, but for quotes, which
    /// its words do not need.
    static func parted(_ bytes: [UInt8]) -> [UInt8] {
        var parted = bytes.filter { $0 != quoteByte }
        var isFirst = true
        for index in parted.indices {
            switch parted[index] {
            case 0x09: isFirst = false
            case lineFeed: isFirst = true
            case UInt8(ascii: ",") where isFirst: parted[index] = 0x09
            default: break
            }
        }
        return parted
    }
}

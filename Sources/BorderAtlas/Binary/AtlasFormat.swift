/// The layout of `atlas.bin`.
///
/// All numbers are little-endian. The file starts with a header of 24 bytes: the magic `BFATLAS1`, the version
/// (UInt32), the number of sections (UInt32) and a checksum (UInt64) of everything after the header. A table of the
/// sections follows, 12 bytes each: which (UInt32, see ``Section``), offset from the start of the file and length in
/// bytes. Sections start at multiples of 8 and are filled up with zeros.
///
/// Coordinates are whole units of 1e-4 degree on WGS 84, longitude before latitude. Variable-length integers are
/// LEB128; signed ones are zigzag-coded first. A *text* is its length in bytes (variable) and its UTF-8.
///
/// - `strings`: texts, referred to by their offset in the section. Offset 0 is the empty text.
/// - `nodes`: where arcs meet: longitude and latitude (Int32 each).
/// - `arcs`: 28 bytes each: offset of its vertices (UInt32), geodesic length in decimetres (UInt32), start and end
///   node, unit on the left and on the right or 0xFFFF for none, number of vertices, flags (UInt16 each), and a box
///   that holds it: west, south, east, north in hundredths of a degree (Int16 each). Flag 1: the arc is a seam.
/// - `vertices`: the vertices of each arc between its two nodes, as differences to the vertex before.
/// - `units`: the areas the arcs bound, in the order of their source, 8 bytes each: region, country by worldview `un`,
///   country by worldview `de-facto` (UInt16 indices each), zero.
/// - `regions`: 16 bytes each: code, name, aliases joined by line feeds (UInt32 offsets into `strings`), the two
///   countries (UInt16 each).
/// - `regionOrder`: indices of regions (UInt16) in the order of their codes.
/// - `names`: what places are called, in the order of the keys: key and display text (UInt32 offsets into `strings`),
///   kind and rank (UInt8 each), index into the table of its kind (UInt16).
/// - the other sections are a count (variable) and that many records of texts and variable-length integers, in the
///   order in which `TableReader` takes them.
package enum AtlasFormat {
    package static let magic: [UInt8] = Array("BFATLAS1".utf8)
    package static let version = 2
    package static let headerSize = 24
    package static let sectionEntrySize = 12

    package enum Section: UInt32, CaseIterable, Sendable {
        case strings = 1
        case nodes, arcs, vertices, units, regions, regionOrder, names
        case countries, crossings, groups, countrySets, officialLengths, cities, lakes

        /// Bytes of one row; 1 where rows differ in size.
        package var stride: Int {
            switch self {
            case .nodes: 8
            case .arcs: 28
            case .units: 8
            case .regions: 16
            case .regionOrder: 2
            case .names: 12
            default: 1
            }
        }
    }

    /// No unit, no country.
    package static let none: UInt16 = 0xFFFF
    /// Flag of an arc that runs along the antimeridian or the pole only because the plane ends there.
    package static let seamFlag: UInt16 = 1
    /// Units per degree.
    package static let unitsPerDegree = 10_000.0
    /// Units from the prime meridian to the antimeridian.
    package static let antimeridian: Int32 = 1_800_000
    /// Units from the equator to the pole.
    package static let pole: Int32 = 900_000

    /// A checksum that any flipped bit changes: words are folded in one by one, each step invertible.
    package static func checksum(_ bytes: UnsafeRawBufferPointer, from start: Int) -> UInt64 {
        var sum: UInt64 = 0xCBF2_9CE4_8422_2325
        var offset = start
        while offset + 8 <= bytes.count {
            sum = (sum ^ UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
            sum = sum &* 0x9E37_79B9_7F4A_7C15
            sum ^= sum >> 32
            offset += 8
        }
        while offset < bytes.count {
            sum = (sum ^ UInt64(bytes[offset])) &* 0x9E37_79B9_7F4A_7C15
            sum ^= sum >> 32
            offset += 1
        }
        return sum
    }
}

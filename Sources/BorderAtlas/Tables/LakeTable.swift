package import BorderGeometry

/// A lake for orientation on a map.
package struct Lake: Hashable, Sendable {
    /// The display name in English; empty where the source has none.
    package let name: String
    /// Its shore, closed, counter-clockwise in longitude and latitude.
    package let ring: [Position]
    /// The shores of its islands, closed, clockwise.
    package let islands: [[Position]]
}

/// The lakes of an atlas, decoded when they are asked for.
struct LakeTable: Sendable {
    let bytes: AtlasBytes
    let range: Range<Int>

    /// Every lake: name and rings, each a number of vertices and their differences. Damaged ones are left out.
    func lakes() -> [Lake] {
        bytes.withBytes { raw in
            var reader = RecordReader(raw, range, of: .lakes)
            var lakes: [Lake] = []
            do throws(AtlasError) {
                for _ in 0..<(try reader.count()) { lakes.append(try lake(&reader)) }
            } catch {
                return lakes
            }
            return lakes
        }
    }

    private func lake(_ reader: inout RecordReader) throws(AtlasError) -> Lake {
        let name = try reader.text()
        var rings: [[Position]] = []
        for _ in 0..<(try reader.count()) {
            var point = GridPoint(x: 0, y: 0)
            var ring: [Position] = []
            for _ in 0..<(try reader.count()) {
                point.x = point.x &+ Int32(truncatingIfNeeded: try reader.signed())
                point.y = point.y &+ Int32(truncatingIfNeeded: try reader.signed())
                ring.append(point.position)
            }
            rings.append(ring)
        }
        guard let shore = rings.first else { throw reader.damage("a lake has no shore") }
        return Lake(name: name, ring: shore, islands: Array(rings.dropFirst()))
    }
}

extension Atlas {
    /// The larger lakes of the world. Decoded at each call: keep the list.
    package var lakes: [Lake] { store.lakes.lakes() }
}

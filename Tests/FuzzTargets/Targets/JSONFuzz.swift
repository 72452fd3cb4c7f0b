import BorderIntake
import BorderTestSupport

/// Reports in JSON: every object is a row, and a text that a strict reader refuses is not read without a word.
///
/// The first byte chooses between a list, lines and GeoJSON.
enum JSONFuzz {
    private static let names = ["list.json", "lines.ndjson", "features.geojson"]

    static func check(_ data: ArraySlice<UInt8>, _ problems: inout Problems) {
        guard let first = data.first else { return }
        let name = names[Int(first) % names.count]
        let bytes = Array(data.dropFirst())
        guard let reading = TableFuzz.read(bytes, name, &problems) else { return }
        // A list of flat objects, each of which says something that is read.
        guard name == "list.json", reading.failure == nil, reading.shape.isEmpty else { return }
        guard let elements = (try? JSONText(bytes))?.elements else {
            return
        }
        let objects = elements.filter { element in
            element.members.contains { $0.value != .null && $0.value != .string("") }
        }
        problems.expect(
            (objects.count...elements.count).contains(reading.rowsRead),
            "\(reading.rowsRead) rows of \(objects.count) objects"
        )
    }
}

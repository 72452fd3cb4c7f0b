public import BorderAnalysis
public import BorderAtlas
import BorderBytes

extension FeatureLayer {
    /// The numbers of a summary as features, with the columns that every table of flows has: a point for a crossing or
    /// a set of crossings, the line of a border, a point inside a country, region or set of countries. Only the
    /// property `place_kind` says what a number covers.
    public static func flows(_ summary: FlowSummary, atlas: Atlas) -> FeatureLayer {
        let lines = FlowLines(summary, showsParts: true, atlas: atlas)
        let places = lines.columns.indices.filter {
            lines.columns[$0].column.isSeen(by: .data) && lines.columns[$0].column.key != "id"
        }
        return FeatureLayer(name: "flows", columns: places.map { lines.columns[$0].column }) {
            yield throws(OutputError) in
            var taken: Set<String> = []
            var values: [CellValue] = []
            try lines.forEach(for: .data) { number, line, context throws(OutputError) in
                var id = number.id
                // Two files may use one id, and a file may use one twice.
                var count = 2
                while !taken.insert(id).inserted {
                    id = "\(number.id)#\(count)"
                    count += 1
                }
                values.removeAll(keepingCapacity: true)
                for place in places { values.append(line.cells[place]) }
                try yield(Feature(id: id, geometry: context.site(of: number).geometry, values: values))
            }
        }
    }
}

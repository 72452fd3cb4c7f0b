import BorderBytes

/// Writes features of one layer; what all of them share is escaped once.
struct GeoJSONFeatureWriter {
    private let members: JSONMembers
    private let columns: [TableColumn]

    /// A writer for features with these properties and their id.
    init(_ columns: [TableColumn]) {
        members = JSONMembers(["id"] + columns.map(\.key))
        self.columns = columns
    }

    /// Writes one feature object on one line, without a line end; `geometry` is the feature's own, standardized.
    func write(_ feature: Feature, geometry: FeatureGeometry, to sink: inout ByteSink) {
        sink.append("{\"type\":\"Feature\",\"id\":")
        sink.appendJSON(feature.id)
        sink.append(UInt8(ascii: ","))
        if let bounds = ownBounds(of: geometry) {
            sink.appendGeoJSON(bounds, decimals: FeatureGeometry.boundaryDecimals)
            sink.append(UInt8(ascii: ","))
        }
        sink.append("\"geometry\":")
        sink.appendGeoJSON(geometry)
        sink.append(",\"properties\":{")
        sink.append(members[0])
        sink.appendJSON(feature.id)
        for (index, column) in columns.enumerated() {
            sink.append(members[index + 1])
            // A feature short of values still has every key.
            sink.appendJSON(index < feature.values.count ? feature.values[index] : .missing, decimals: column.decimals)
        }
        sink.append("}}")
    }

    /// The box of a line or an area; a point is its own box.
    private func ownBounds(of geometry: FeatureGeometry) -> BoundingBox? {
        switch geometry {
        case .none, .point: return nil
        case .multiLineString, .multiPolygon:
            var box = BoundsAccumulator()
            box.add(geometry)
            return box.bounds
        }
    }
}

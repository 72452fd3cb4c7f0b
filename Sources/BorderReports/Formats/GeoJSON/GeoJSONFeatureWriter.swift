import BorderBytes

/// Writes features of one layer; what all of them share is escaped once.
struct GeoJSONFeatureWriter {
    /// `"name":` and `,"mode":`, ready to be copied.
    private let members: [[UInt8]]

    /// A writer for features with these properties.
    init(keys: [String]) {
        members = keys.enumerated().map { index, key in
            var sink = ByteSink()
            if index > 0 { sink.append(UInt8(ascii: ",")) }
            sink.appendJSON(key)
            sink.append(UInt8(ascii: ":"))
            return sink.takeBytes()
        }
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
        for (index, member) in members.enumerated() {
            sink.append(member)
            // A feature short of values still has every key.
            sink.appendJSON(index < feature.values.count ? feature.values[index] : .null)
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

extension ByteSink {
    fileprivate mutating func appendJSON(_ value: PropertyValue) {
        switch value {
        case .text(let text): appendJSON(text)
        case .integer(let integer): appendJSON(integer)
        case .number(let number): appendJSON(number)
        case .boolean(let boolean): appendJSON(boolean)
        case .null: append("null")
        }
    }
}

public import BorderBytes

/// GeoJSON as RFC 7946 defines it, with everything it recommends.
///
/// ```json
/// {"type":"FeatureCollection","borderflow":{"schema_version":2,"generator":"borderflow 0.1.0","layer":"crossings",…},
/// "features":[
/// {"type":"Feature","id":"vaalimaa","geometry":{"type":"Point","coordinates":[27.8369,60.6089]},"properties":{…}}
/// ],
/// "bbox":[27.8369,60.6089,27.8369,60.6089]}
/// ```
///
/// The box stands last because it is known only when the last feature is written.
public struct GeoJSONFormat: LayerFormat {
    /// The word that selects it.
    public let name = "geojson"
    /// How its files' names end.
    public let fileExtension = "geojson"
    /// Other endings under which its files are met.
    public let otherExtensions = ["json"]
    /// Its registered media type.
    public let mediaType = "application/geo+json"
    /// One line for the help.
    public let summary = "GeoJSON (RFC 7946): one collection, for QGIS, GDAL, web maps"

    /// The format; it has no options.
    public init() {}

    /// Writes a feature collection.
    public func write(_ layer: FeatureLayer, provenance: Provenance, to sink: inout ByteSink) throws(OutputError) {
        sink.append("{\"type\":\"FeatureCollection\",\"borderflow\":")
        sink.appendGeoJSON(provenance, layer: layer.name)
        sink.append(",\n\"features\":[")
        let writer = GeoJSONFeatureWriter(layer.columns)
        var isFirst = true
        var box = BoundsAccumulator()
        try layer.forEachFeature { feature throws(OutputError) in
            sink.append(isFirst ? "\n" : ",\n")
            isFirst = false
            let geometry = feature.geometry.standardized()
            box.add(geometry)
            writer.write(feature, geometry: geometry, to: &sink)
            try sink.checkpoint()
        }
        sink.append("\n]")
        if let bounds = box.bounds {
            sink.append(",\n")
            sink.appendGeoJSON(bounds, decimals: FeatureGeometry.pointDecimals)
        }
        sink.append("}\n")
        try sink.checkpoint()
    }
}

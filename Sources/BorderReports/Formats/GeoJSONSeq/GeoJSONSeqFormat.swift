public import BorderBytes

/// A sequence of GeoJSON features, one a line (RFC 8142), for streams and for tools that read line by line.
///
/// ```json
/// {"type":"Feature","id":"vaalimaa","geometry":{"type":"Point","coordinates":[27.8369,60.6089]},"properties":{…}}
/// ```
///
/// Each line starts with the record separator (0x1E), unless plain lines are asked for.
public struct GeoJSONSeqFormat: LayerFormat {
    /// The word that selects it.
    public let name = "geojsonseq"
    /// How its files' names end.
    public let fileExtension = "geojsons"
    /// Other endings under which its files are met.
    public let otherExtensions = ["geojsonl", "geojsonseq"]
    /// Its registered media type.
    public let mediaType = "application/geo+json-seq"
    /// One line for the help.
    public let summary = "GeoJSON text sequence (RFC 8142): one feature a line, for streams"
    /// Whether each feature starts with the record separator; without it the lines are newline-delimited JSON.
    public var hasSeparators: Bool

    /// The format with record separators, or without.
    public init(hasSeparators: Bool = true) { self.hasSeparators = hasSeparators }

    /// Writes a feature a line. A sequence has no room for the provenance.
    public func write(_ layer: FeatureLayer, provenance: Provenance, to sink: inout ByteSink) throws(OutputError) {
        let writer = GeoJSONFeatureWriter(layer.columns)
        try layer.forEachFeature { feature throws(OutputError) in
            if hasSeparators { sink.append(0x1E) }
            writer.write(feature, geometry: feature.geometry.standardized(), to: &sink)
            sink.append(0x0A)
            try sink.checkpoint()
        }
        try sink.checkpoint()
    }
}

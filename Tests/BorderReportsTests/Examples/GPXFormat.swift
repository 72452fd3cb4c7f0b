import BorderBytes
import BorderGeometry
import BorderReports

/// GPX waypoints. Lines, areas and what has no place have no room in it.
struct GPXFormat: LayerFormat {
    let name = "gpx"
    let fileExtension = "gpx"
    let mediaType = "application/gpx+xml"
    let summary = "GPX waypoints, for phones and GPS receivers"

    func write(_ layer: FeatureLayer, provenance: Provenance, to sink: inout ByteSink) throws(OutputError) {
        sink.append("<gpx version=\"1.1\" xmlns=\"http://www.topografix.com/GPX/1/1\" creator=\"")
        sink.appendXML(provenance.generator)
        sink.append("\">\n")
        try layer.forEachFeature { feature throws(OutputError) in
            guard case .point(let position) = feature.geometry else { return }
            sink.append("<wpt lat=\"")
            sink.appendNumber(position.y)
            sink.append("\" lon=\"")
            sink.appendNumber(position.x)
            sink.append("\"><name>")
            sink.appendXML(feature.id)
            sink.append("</name></wpt>\n")
            // Lets a full buffer out, so that large layers need no memory.
            try sink.checkpoint()
        }
        sink.append("</gpx>\n")
        try sink.checkpoint()
    }
}

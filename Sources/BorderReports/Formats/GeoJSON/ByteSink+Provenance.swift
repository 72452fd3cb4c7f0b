import BorderBytes

extension ByteSink {
    /// Appends the object of our foreign member `borderflow`: what made the file, from what, by which query.
    mutating func appendGeoJSON(_ provenance: Provenance, layer: String) {
        append("{\"schema_version\":")
        appendJSON(Provenance.schemaVersion)
        append(",\"generator\":")
        appendJSON(provenance.generator)
        append(",\"layer\":")
        appendJSON(layer)
        append(",\"query\":{")
        var written: [String] = []
        for condition in provenance.query where !written.contains(condition.name) {
            if !written.isEmpty { append(UInt8(ascii: ",")) }
            written.append(condition.name)
            appendJSON(condition.name)
            // A filter given twice is one member: names must not repeat in an object.
            let values = provenance.query.filter { $0.name == condition.name }.flatMap(\.values)
            append(":[")
            for (index, value) in values.enumerated() {
                if index > 0 { append(UInt8(ascii: ",")) }
                appendJSON(value)
            }
            append(UInt8(ascii: "]"))
        }
        append("},\"sources\":[")
        for (index, credit) in provenance.sources.enumerated() {
            if index > 0 { append(UInt8(ascii: ",")) }
            append("{\"name\":")
            appendJSON(credit.name)
            append(",\"url\":")
            appendJSON(credit.url)
            append(",\"licence\":")
            appendJSON(credit.licence)
            append(UInt8(ascii: "}"))
        }
        append("]}")
    }
}

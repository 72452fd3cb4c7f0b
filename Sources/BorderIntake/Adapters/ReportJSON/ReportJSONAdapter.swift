package import BorderBytes
package import BorderCore

/// Reads our own reports as JSON: a list of objects, or one object after the other, as a line each or not; also the
/// features of GeoJSON, and a list inside one object.
///
/// The members have the names of the columns of a table, and mean the same. A population may be an object
/// (`{"citizen":"RUS"}`), a period `{"start":["2022-09-19","2022-09-23"],"end":["2022-09-26","2022-09-28"]}`, `via` and
/// `derived_from` lists. Each object fills the fields of a row, so both formats keep the same rules.
package enum ReportJSONAdapter: Adapter {
    /// `json`
    package static let name = "json"
    /// One line for help texts.
    package static let summary =
        "JSON or GeoJSON: a list of objects, or an object a line: date, crossing, direction, count, …"

    /// Whether a source is JSON by its name or its first sign.
    package static func recognises(_ opening: SourceOpening) -> Bool {
        let name = opening.name.lowercased()
        if [".json", ".jsonl", ".ndjson", ".geojson", ".geojsons", ".geojsonl"].contains(where: name.hasSuffix) {
            return true
        }
        return opening.firstSign.map { [UInt8(ascii: "{"), UInt8(ascii: "["), 0x1E].contains($0) } ?? false
    }

    /// Reads a source and hands over its observations in file order.
    package static func read(
        _ stream: consuming ByteStream,
        named name: String,
        options: IntakeOptions,
        onBatch: (ObservationBatch) throws -> Void
    ) throws(IntakeError) -> IntakeSummary {
        var stream = stream
        var options = options
        let wrapper = JSONWrapper(try stream.peek(JSONWrapper.sampleBytes))
        let reading = try PublishedJSON.reading(&stream, named: name, wrapper, options)
        options.textsBeside += wrapper.texts
        if case .table(let profile) = reading {
            var more = options
            more.profile = profile
            let table = try PublishedJSON.table(stream, named: name, options: options)
            var summary = try ReportTableAdapter.read(
                try ByteStream(.bytes(table.text), named: name),
                named: name,
                options: more,
                faults: table.faults,
                onBatch: onBatch
            )
            try wrapper.add(to: &summary, of: name)
            return summary
        }
        let unit = try PublishedJSON.unit(of: &stream, named: name, options)
        var rows = try JSONRows(stream, named: name, unit: unit, options: options)
        try options.rejects.begin(MemberNames.columnNames, of: name)
        var summary = try rows.read(onBatch)
        try wrapper.add(to: &summary, of: name)
        return summary
    }
}

package import BorderBytes
package import BorderCore

/// Reads our own reports as JSON: a list of objects, or one object after the other, as a line each or not.
///
/// The members have the names of the columns of a table, and mean the same. A population may be an object
/// (`{"citizen":"RUS"}`), a period `{"start":["2022-09-19","2022-09-23"],"end":["2022-09-26","2022-09-28"]}`, `via` and
/// `derived_from` lists. Each object becomes a row of the table reader, so both formats keep the same rules.
package enum ReportJSONAdapter: Adapter {
    /// `json`
    package static let name = "json"
    /// One line for help texts.
    package static let summary = "JSON: a list of objects, or an object a line: date, crossing, direction, count, …"

    /// Reads a source and hands over its observations in file order.
    package static func read(
        from source: ByteSource,
        named name: String,
        options: IntakeOptions,
        onBatch: (ObservationBatch) throws -> Void
    ) throws(IntakeError) -> IntakeSummary {
        try read(try ByteStream(source, named: name), named: name, options: options, onBatch: onBatch)
    }

    static func read(
        _ stream: consuming ByteStream,
        named name: String,
        options: IntakeOptions,
        onBatch: (ObservationBatch) throws -> Void
    ) throws(IntakeError) -> IntakeSummary {
        var objects = try JSONObjects(stream, named: name, options: options)
        try options.rejects.begin(JSONRow.names, of: name)
        while try objects.next(onBatch) {}
        return try objects.finish(onBatch)
    }

    /// Whether a source is JSON by its name or its first sign.
    static func recognises(_ stream: inout ByteStream, named name: String) throws(IntakeError) -> Bool {
        let name = name.lowercased()
        if [".json", ".jsonl", ".ndjson"].contains(where: name.hasSuffix) { return true }
        let first = try stream.firstSign()
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    }
}

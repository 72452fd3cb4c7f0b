package import BorderBytes
package import BorderCore
package import BorderGeometry

/// A user's own regions, as read from a file of GeoJSON; not yet checked against each other.
package struct RegionTable: Sendable {
    /// The areas that could be used, in file order; several of one code are parts of one region.
    package var areas: [NamedArea] = []
    /// What is wrong with single features; the others are used.
    package var diagnostics: [Diagnostic] = []
    /// How many features the file has.
    package var featuresRead = 0

    /// How many features could not be used.
    package var featuresRejected: Int { featuresRead - areas.count }
}

/// Reads polygons with a name or a code from GeoJSON (RFC 7946): a collection, one feature, or a feature a line.
///
/// Of the options, `form`, `strict` and `rejects` count.
///
/// - Throws: `IntakeError` when the file cannot be read, is no GeoJSON in degrees, has more than anybody draws, or a
///   strict reading meets a feature that cannot be used.
package func readRegions(
    from source: ByteSource,
    named name: String,
    options: IntakeOptions = IntakeOptions()
) throws(IntakeError) -> RegionTable {
    let stream = try ByteStream.opened(source, named: name, form: options.form)
    var reader = RegionReader(JSONTokens(stream, options: options), file: name)
    do throws(JSONFault) {
        try reader.readAll()
    } catch {
        if let failure = reader.failure { throw failure }
        throw IntakeError(.malformed, error.diagnostic(in: name))
    }
    if let failure = reader.failure { throw failure }
    guard reader.hasValue else { throw FileKind.empty(name) }
    if options.strict, let first = reader.table.diagnostics.first(where: { $0.severity == .error }) {
        throw IntakeError(.badRow, first)
    }
    try options.rejects.begin(["code", "name"], of: name)
    try options.rejects.keep(reader.rejected, of: name)
    return reader.table
}

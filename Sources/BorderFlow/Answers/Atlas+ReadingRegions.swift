package import BorderAtlas
package import BorderBytes
package import BorderCore
package import BorderIntake

extension Atlas {
    /// The same atlas with the regions of a file of GeoJSON as a level of places.
    ///
    /// - Parameters:
    ///   - source: where the file is; crossings of one's own have to be there already.
    ///   - name: what it is called.
    ///   - options: how it is read.
    /// - Returns: the atlas, what was found, and how many features there were and could not be used.
    /// - Throws: `IntakeError` for a file that cannot be used, `GeometryError` where GEOS is missing, and
    ///   `OwnRegionsError` for what is no set of regions.
    package func reading(
        regions source: ByteSource,
        named name: String,
        options: IntakeOptions = IntakeOptions()
    ) throws -> (atlas: Atlas, findings: [Diagnostic], features: Int, rejected: Int) {
        let table = try readRegions(from: source, named: name, options: options)
        guard !table.areas.isEmpty else {
            let words = table.diagnostics.first?.found ?? "there is no feature"
            throw OwnRegionsError.none("\(name): \(words)")
        }
        let made = try adding(regions: table.areas, named: name)
        let emptied = made.findings.count { $0.severity == .error }
        return (
            made.atlas, table.diagnostics + made.findings, table.featuresRead, table.featuresRejected + emptied
        )
    }
}

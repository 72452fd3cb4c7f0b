import ArgumentParser
import BorderFlow

/// Regions of one's own.
struct RegionOptions: ParsableArguments {
    @Option(
        name: .customLong("regions"),
        help: "A GeoJSON file of polygons with a name or code: the regions of --by region and --region.",
        completion: .file(extensions: ["geojson", "json"])
    )
    var regionsFile: String?
}

extension RegionOptions {
    /// Puts the regions of the file into an atlas, and says what was found.
    ///
    /// - Parameters:
    ///   - gazetteer: the atlas of the call, crossings of one's own included.
    ///   - strict: whether the first feature that cannot be used ends the call.
    ///   - rejects: what keeps the features that cannot be used.
    ///   - quiet: whether only what is wrong is said.
    /// - Throws: what makes the file unusable, and that GEOS is missing.
    func add(
        to gazetteer: inout Gazetteer,
        strict: Bool = false,
        rejects: RejectFile? = nil,
        quiet: Bool = false
    ) throws {
        guard let regionsFile else { return }
        let read = try gazetteer.atlas.reading(
            regions: ByteSource(argument: regionsFile),
            named: regionsFile == "-" ? "standard input" : regionsFile,
            options: IntakeOptions(strict: strict, rejects: rejects)
        )
        StandardError.say(Array(read.findings.prefix(100)))
        if read.findings.count > 100 { StandardError.say("borderflow: \(read.findings.count.grouped) findings in all") }
        gazetteer.atlas = read.atlas
        gazetteer.rowsRejected += read.rejected
        gazetteer.findings += read.findings
        if quiet && read.rejected == 0 { return }
        let own = read.atlas.ownRegions
        let inside = read.atlas.crossings.count { own?.region(ofCrossing: $0.id) != nil }
        StandardError.say(
            "borderflow: \(regionsFile): \(read.features.counted("feature")) read, "
                + "\((read.features - read.rejected).grouped) accepted, \(read.rejected.grouped) rejected: "
                + "\((own?.regions.count ?? 0).counted("region")) with \(inside.counted("crossing")) of the gazetteer"
        )
    }
}

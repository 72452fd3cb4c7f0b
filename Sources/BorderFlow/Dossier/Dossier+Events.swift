import BorderAnalysis
import BorderCore
import BorderIntake

extension Dossier {
    /// The lines of a source on which rows begin that were read as single events; none where no source of rows was.
    ///
    /// - Parameters:
    ///   - source: one that the dossier was made from; it is read again.
    ///   - options: how.
    /// - Returns: the 1-based lines.
    /// - Throws: `IntakeError` where the source cannot be read.
    public func linesOfEvents(of source: DossierSource, options: DossierOptions) throws(IntakeError) -> Set<Int> {
        guard numbers.readings.contains(where: { $0.reading == .events }) else { return [] }
        var options = options.intake(atlas: atlas)
        options.rejects = nil
        var lines: Set<Int> = []
        _ = try readReports(from: source.bytes, named: source.name, options: options) { batch in
            let isList = batch.words.attributions.map { numbers.isList($0, named: source.name) }
            for row in 0..<batch.count where isList[Int(batch.attribution[row])] {
                lines.insert(Int(batch.line[row]))
            }
        }
        return lines
    }
}

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
        let intake = options.intake(atlas: atlas)
        // Only of one table anybody can say which line.
        let source = try source.tables(options, intake).sources[0]
        var reading = intake.reading(source)
        reading.rejects = nil
        var lines: Set<Int> = []
        _ = try readReports(from: source.bytes, named: source.name, options: reading) { batch in
            let isList = batch.words.attributions.map { numbers.isList($0, named: source.name) }
            for row in 0..<batch.count where isList[Int(batch.attribution[row])] {
                lines.insert(Int(batch.line[row]))
            }
        }
        return lines
    }

    /// The lines of a source on which rows begin whose latitude and longitude are exchanged.
    ///
    /// - Parameters:
    ///   - source: one that the dossier was made from; it is read again.
    ///   - options: how.
    /// - Returns: the 1-based lines.
    /// - Throws: `IntakeError` where the source cannot be read.
    package func linesOfSwappedPositions(
        of source: DossierSource,
        options: DossierOptions
    ) throws(IntakeError) -> Set<Int> {
        let intake = options.intake(atlas: atlas)
        let source = try source.tables(options, intake).sources[0]
        var reading = intake.reading(source)
        reading.rejects = nil
        let lines = Locked<Set<Int>>([])
        reading.metSwapped = { line in lines.withLock { _ = $0.insert(line) } }
        _ = try readReports(from: source.bytes, named: source.name, options: reading) { _ in }
        return lines.withLock { $0 }
    }
}

import ArgumentParser
import BorderFlow

/// The name and version that files carry.
let generatorName = "borderflow \(BorderflowCommand.configuration.version)"

/// Writes bytes to a file, whole or not at all, or to standard output where none is named.
func write(_ bytes: [UInt8], to path: String?) throws(OutputError) {
    try write(to: path) { sink throws(OutputError) in sink.append(bytes) }
}

/// Writes through a sink to a file, whole or not at all, or to standard output where none is named.
func write(to path: String?, _ body: (inout ByteSink) throws(OutputError) -> Void) throws(OutputError) {
    if let path, path != "-" { try AtomicFile.write(to: path, body) } else { try StandardOutput.write(body) }
}

/// Writes a file into a folder.
///
/// - Returns: its path.
func write(
    to folder: OutputFolder,
    as name: String,
    _ body: (inout ByteSink) throws(OutputError) -> Void
) throws(OutputError) -> String {
    let path = try folder.path(ofFile: name)
    try AtomicFile.write(to: path, body)
    return path
}

/// Says how many numbers a map does not show by themselves.
func say(_ account: NumberAccount) {
    if let omissions = DossierMap.omissions(account) { StandardError.say("borderflow: \(omissions)") }
}

/// The bytes of a scene in a format. What is to be known of this machine is said; what cannot be drawn names the file.
func draw(_ scene: MapScene, as format: any SceneFormat, for path: String?) throws(OutputError) -> [UInt8] {
    do throws(OutputError) {
        let bytes = try format.bytes(of: scene)
        if let caution = format.caution { StandardError.say("borderflow: \(path ?? format.name): \(caution)") }
        return bytes
    } catch {
        var error = error
        if let path { error.path = path }
        throw error
    }
}

/// Draws a map into a folder, and says what it leaves out.
///
/// - Returns: its path.
func draw(_ map: DossierMap, in folder: OutputFolder, as name: String) throws -> String {
    let scene = try map.scene()
    if let omissions = DossierMap.omissions(scene.account) { StandardError.say("borderflow: \(name): \(omissions)") }
    let bytes = try builtInSceneFormats.chosen(named: nil, for: name).bytes(of: scene)
    return try write(to: folder, as: name) { sink throws(OutputError) in sink.append(bytes) }
}

extension TableOptions {
    /// Whether programs are to read the output.
    var isForPrograms: Bool { json || csv }

    /// Prints a table as the options ask: for people, as Markdown, JSON or CSV.
    func print(_ table: Table) throws(OutputError) {
        try StandardOutput.write { sink throws(OutputError) in
            if json {
                try table.writeJSON(to: &sink)
            } else if csv {
                try table.writeCSV(spreadsheetSafe: cells.spreadsheetSafe, to: &sink)
            } else {
                try write(table, to: &sink)
            }
        }
    }

    /// Writes a table for people: as Markdown, or set for the terminal there is.
    func write(_ table: Table, to sink: inout ByteSink) throws(OutputError) {
        if markdown { return try table.writeMarkdown(to: &sink) }
        try table.writeText(width: TableOptions.width, styled: StandardOutput.wantsStyle, to: &sink)
    }

    /// How wide tables are set.
    static var width: Int { StandardOutput.wantedWidth ?? Table.widthWithoutTerminal }
}

extension StandardOutput {
    /// Writes a text.
    ///
    /// - Parameter text: all of it.
    /// - Throws: a failure to write.
    static func print(_ text: String) throws(OutputError) {
        try write { sink throws(OutputError) in sink.append(text) }
    }
}

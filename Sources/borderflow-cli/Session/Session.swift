import BorderFlow

/// One call of the command: the atlas it works with and what it reads.
struct Session {
    let atlas: Atlas
    let input: InputOptions
    private let gazetteer: Gazetteer
    private let rejects: RejectFile?

    /// Opens the atlas the options ask for.
    init(_ input: InputOptions) throws {
        self.input = input
        try input.refuseOverwriting([("--rejects", input.rejects)])
        rejects = try input.rejects.map(RejectFile.init)
        gazetteer = try input.gazetteer.open(strict: input.strict, rejects: rejects)
        atlas = gazetteer.atlas
        if let reporter = input.reporter {
            try PlaceWords(atlas: atlas).checkCountry(reporter, option: "--reporter")
        }
    }

    /// Reads every file of the call, or those given, or the bundled reports where none is named, and says on standard
    /// error what was read.
    ///
    /// Plain tables are summed under each of the groupings in one pass.
    func read(selection: Selection, groupings: [Grouping], files: [String]? = nil) throws -> ReadInput {
        let tallies = groupings.map { RecordTally(grouping: $0, selection: selection) }
        return try read(tallies, knownTo: selection, files: files)
    }

    /// The status of a call that reads nothing but the atlas, with the rejected rows kept if that is asked for.
    func endWithoutReading() throws -> Int32 {
        try rejects?.save()
        return gazetteer.rowsRejected > 0 ? ExitStatus.findings : ExitStatus.fine
    }

    /// Reads into copies of the tallies, each with filters and a grouping of its own; of the selection only the day on
    /// which things had to be known counts.
    ///
    /// - Parameters:
    ///   - tallies: what plain tables are summed into.
    ///   - selection: whose day of knowledge counts.
    ///   - levels: what names a file of usual counts, which is then read too.
    ///   - files: the files, if not those of the call; of several readings the last keeps the rejected rows of all.
    /// - Returns: what was read and was known.
    /// - Throws: what makes a file unusable, and a failure to keep rejected rows.
    func read(
        _ tallies: [RecordTally],
        knownTo selection: Selection,
        levels: EstimateOptions? = nil,
        files: [String]? = nil
    ) throws -> ReadInput {
        var reader = InputReader(atlas: atlas, options: input, rejects: rejects, tallies: tallies)
        let files = files ?? input.files
        if files.isEmpty {
            try reader.readBundled()
        } else {
            for file in files { try reader.read(file) }
        }
        var result = reader.result
        if let file = levels?.levels { result.add(levels: try read(levels: file)) }
        result.add(rejected: gazetteer.rowsRejected)
        try rejects?.save()
        result.keepKnown(to: selection)
        return result
    }

    private func read(levels file: String) throws -> ReadInput {
        try input.refuseOverwriting([("--rejects", input.rejects)], reading: [file])
        var reader = InputReader(
            atlas: atlas,
            options: input,
            rejects: rejects,
            tallies: RecordTally.forReconciliation
        )
        try reader.read(file)
        return reader.result
    }
}

import BorderFlow

/// One call of the command: the atlas it works with and what it reads.
struct Session {
    let atlas: Atlas
    let input: InputOptions

    /// Opens the atlas the options ask for.
    init(_ input: InputOptions) throws {
        self.input = input
        atlas = try input.gazetteer.atlas()
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

    /// Reads into copies of the tallies, each with filters and a grouping of its own; of the selection only the day on
    /// which things had to be known counts.
    func read(_ tallies: [RecordTally], knownTo selection: Selection, files: [String]? = nil) throws -> ReadInput {
        var reader = try InputReader(atlas: atlas, options: input, tallies: tallies)
        let files = files ?? input.files
        if files.isEmpty {
            try reader.readBundled()
        } else {
            for file in files { try reader.read(file) }
        }
        try reader.finish()
        var result = reader.result
        result.keepKnown(to: selection)
        return result
    }
}

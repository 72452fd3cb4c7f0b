import ArgumentParser
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
        if input.asPublished != nil && !input.files.isEmpty {
            throw CommandFailure.usage("--as-published reads a folder; name no FILE beside it")
        }
        try input.refuseReadingTwice()
        try input.refuseOverwriting([("--rejects", input.rejects)])
        rejects = try input.rejects.map(RejectFile.init)
        var gazetteer = try input.gazetteer.open(strict: input.strict, rejects: rejects, quiet: input.quiet)
        try input.regions.add(to: &gazetteer, strict: input.strict, rejects: rejects, quiet: input.quiet)
        self.gazetteer = gazetteer
        atlas = gazetteer.atlas
        if let reporter = input.reporter {
            try PlaceWords(atlas: atlas).checkCountry(reporter, option: "--reporter")
        }
    }

    /// The status of a call that reads nothing but the atlas, with the rejected rows kept if that is asked for. Files
    /// that are named must be there all the same.
    func endWithoutReading() throws -> Int32 {
        for file in input.files where file != "-" { _ = try ByteStream.opened(.file(file), named: file) }
        try rejects?.save()
        return gazetteer.rowsRejected > 0 ? ExitStatus.findings : ExitStatus.fine
    }

    /// Reads every file of the call, or those given, or the bundled reports where none is named, and says on standard
    /// error what was read.
    ///
    /// - Parameters:
    ///   - selection: whose day of knowledge counts.
    ///   - grain: what must stay apart in files with very many keys.
    ///   - files: the files, if not those of the call; of several readings the last keeps the rejected rows of all.
    ///   - levels: a file of usual counts, which is then read too.
    ///   - brief: whether the findings are left to the answer, and only what was read is said.
    ///   - countsRows: whether it is said how many rows were read.
    ///   - collecting: what takes the lines of rejected rows, beside the file that keeps them.
    /// - Returns: what was read.
    /// - Throws: what makes a file unusable, and a failure to keep rejected rows.
    func read(
        for selection: Selection,
        grain: LedgerGrain = .finest,
        files: [String]? = nil,
        levels: String? = nil,
        brief: Bool = false,
        countsRows: Bool = true,
        collecting: RejectedLines? = nil
    ) throws -> ReadDossier {
        let files = files ?? input.files
        for file in files where file == "-" && StandardInput.isTerminal {
            throw CommandFailure.usage("standard input is a terminal; pipe a file into it or name one")
        }
        if let levels { try input.refuseReadingTwice(levels: levels) }
        if let levels { try input.refuseOverwriting([("--rejects", input.rejects)], reading: [levels]) }
        var talk = ReadingTalk(isBrief: brief, countsRows: countsRows, isQuiet: input.quiet)
        var options = try options(isBundled: files.isEmpty && input.asPublished == nil)
        if let collecting { options.rejects = collecting.handing(on: rejects) }
        options.grain = grain
        var undated = 0
        let all: Dossier
        if let folder = input.asPublished {
            let releases = try ReleaseFolder(folder)
            StandardError.say(releases.passedOver)
            undated = releases.passedOver.count
            all = try ProgressLine.during(reading: releases.files.map(\.path)) {
                try Dossier(
                    releases: releases.files.map {
                        let name = $0.release
                        var release = DossierRelease(.file($0.path), published: name.published, label: name.label)
                        release.minute = name.minute
                        return release
                    },
                    named: folder,
                    atlas: atlas,
                    options: options
                )
            }
        } else {
            let sources = files.isEmpty ? DossierSource.bundled : files.map(DossierSource.file)
            all = try ProgressLine.during(reading: files) {
                try Dossier(reading: sources, atlas: atlas, options: options)
            }
        }
        talk.say(all, isBundled: files.isEmpty && input.asPublished == nil)
        let dossier = all.known(to: selection)
        talk.say(Array(dossier.findings.dropFirst(all.findings.count)))
        options.grain = .finest
        let usual = try levels.map { try Dossier(reading: [.file($0)], atlas: atlas, options: options) }
        if let usual { talk.say(usual, isBundled: false) }
        try rejects?.save()
        let rejected = gazetteer.rowsRejected + undated + all.rowsRejected + (usual?.rowsRejected ?? 0)
        return ReadDossier(
            dossier: dossier,
            levels: usual,
            exitStatus: rejected > 0 ? ExitStatus.findings : ExitStatus.fine
        )
    }
}

extension Session {
    /// How files are read. The bundled reports are in our own columns.
    func options(isBundled: Bool = false) throws -> DossierOptions {
        var options = DossierOptions()
        options.reporter = input.reporter
        options.encoding = input.encoding.flatMap(TextEncoding.init)
        options.sheets = input.sheet
        options.strict = input.strict
        options.workers = input.workers
        options.rejects = rejects
        options.rows = input.rows
        if !isBundled { try input.shape.settle(&options) }
        return options
    }

    /// What was found in the crossings of one's own.
    var gazetteerFindings: [Diagnostic] { gazetteer.findings }
}

/// What one call has read.
struct ReadDossier {
    /// What was known on the day asked for.
    var dossier: Dossier
    /// The usual counts by which larger numbers are divided.
    var levels: Dossier?
    /// 1 where rows were rejected, else 0.
    var exitStatus: Int32

    /// Why there is no answer: rows that were rejected, where there are any, else what was asked.
    func failure(_ words: String) -> CommandFailure {
        guard exitStatus != ExitStatus.fine else { return CommandFailure.usage(words) }
        return CommandFailure(message: words, status: exitStatus)
    }

    /// Tells the shell about rejected rows, when the answer is out.
    func end() throws { if exitStatus != ExitStatus.fine { throw ExitCode(exitStatus) } }
}

import ArgumentParser
import BorderFlow

/// `borderflow check`: what a careful reader asks about files.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "What a careful reader asks about files before trusting them.",
        discussion: """
            Rows that cannot be used, numbers that stand there twice or against one another, parts larger than their \
            wholes, months that are not the sum of their days, numbers that repeat, spikes, shifts, runs of zeros, gaps, \
            changes of unit, days that were not over, flags, and how the rows were read. Ends with 1 where there are \
            errors or warnings. --valid and --fix write a copy of one table, never over it.
            """
    )

    @OptionGroup var input: InputOptions
    @OptionGroup var table: TableOptions

    @Flag(help: "Print SARIF, for editors and code hosts.")
    var sarif = false

    @Flag(help: "List the first 20 cases of each kind instead of the first.")
    var cases = false

    @Option(help: "The day after which nothing can have been counted, such as 2022-10-07.")
    var today: String?

    @Option(help: "Say what a finding means and what to do about it, and end.")
    var explain: String?

    @Option(help: "Write the table without the rows that could not be used.", completion: .file(extensions: ["csv"]))
    var valid: String?

    @Option(
        help: ArgumentHelp(
            "Mend what can be mended safely: repeated-row leaves out rows that repeat another byte for byte, bad-position "
                + "exchanges latitude and longitude where that puts the row at its place, blanks takes blanks off the ends "
                + "of cells, encoding writes UTF-8 without a mark.",
            valueName: "code"
        )
    )
    var fix: TableFix?

    @Option(name: .shortAndLong, help: "Where the mended table goes.", completion: .file(extensions: ["csv"]))
    var output: String?

    func validate() throws {
        if (fix == nil) != (output == nil) { throw ValidationError("--fix and --output go together.") }
        if sarif && (table.isForPrograms || table.markdown) {
            throw ValidationError("--sarif, --json, --csv and --markdown exclude each other.")
        }
        if valid != nil || fix != nil, input.files.count != 1 || input.files == ["-"] {
            throw ValidationError("--valid and --fix copy one table; name one file.")
        }
        if valid == "-" || output == "-" {
            throw ValidationError("--valid and --output name files; standard output has what was found.")
        }
    }

    func run() throws {
        if let explain { return try say(explain) }
        let day = try today.map { text in
            guard let day = Day(text) else {
                throw CommandFailure.usage("--today '\(text)' is no day; write it as 2022-10-07")
            }
            return day
        }
        try input.refuseOverwriting([("--valid", valid), ("--output", output)])
        let session = try Session(input)
        let rejected = valid == nil && fix == nil ? nil : RejectedLines()
        var grain = LedgerGrain.finest
        (grain.budget, grain.unit) = (1 << 20, .month)
        let read = try session.read(for: Selection(), grain: grain, brief: true, collecting: rejected)
        let check = read.dossier.check(today: day, crossings: session.gazetteerFindings)
        if let rejected { try copy(session, read.dossier, rejected.lines) }
        if sarif {
            let version = BorderflowCommand.configuration.version
            try StandardOutput.write { sink throws(OutputError) in check.writeSARIF(version: version, to: &sink) }
        } else {
            try table.print(Table(check: check, cases: cases))
        }
        if check.asksForALook || read.exitStatus != ExitStatus.fine { throw ExitCode(ExitStatus.findings) }
    }

    private func say(_ code: String) throws {
        guard let explanation = CheckExplanation.of(code) else {
            let words = CheckExplanation.all.map(\.code).joined(separator: ", ")
            throw CommandFailure.usage("--explain '\(code)' is no finding; there are: \(words)")
        }
        try StandardOutput.print("\(explanation.code): \(explanation.meaning)\nWhat to do: \(explanation.advice).\n")
    }

    /// Writes the copies that are asked for.
    private func copy(_ session: Session, _ dossier: Dossier, _ rejected: Set<Int>) throws {
        let file = input.files[0]
        func copy(to path: String, without leftOut: RowsLeftOut) throws -> TableCopy {
            var copy = TableCopy()
            var failure: IntakeError?
            let options = try session.options()
            do {
                try write(to: path) { sink throws(OutputError) in
                    do throws(IntakeError) {
                        let source = DossierSource.file(file)
                        copy = try source.copy(without: leftOut, atlas: session.atlas, options: options, to: &sink)
                    } catch {
                        failure = error
                        throw OutputError(.writeFailed, path: path, reason: "the table cannot be read again")
                    }
                }
            } catch {
                throw failure ?? error
            }
            return copy
        }
        if let valid {
            let left = try copy(to: valid, without: .lines(rejected)).left
            StandardError.say("borderflow: \(file) without \(left.counted("rejected row")) is in \(valid)")
        }
        guard let output, let fix else { return }
        let leftOut: RowsLeftOut
        switch fix {
        case .repeatedRow:
            // Rows that are events and alike happened alike.
            let events = try dossier.linesOfEvents(of: .file(file), options: session.options())
            leftOut = .repeats(keeping: rejected.union(events))
        case .badPosition, .blanks, .encoding:
            var cells = CellMending()
            cells.takesBlanksOff = fix == .blanks
            if fix == .badPosition {
                cells.swappedLines = try dossier.linesOfSwappedPositions(of: .file(file), options: session.options())
            }
            leftOut = .nothing(changing: cells)
        }
        let made = try copy(to: output, without: leftOut)
        for place in made.places {
            StandardError.say("borderflow: \(file):\(place.line): left out, as it repeats line \(place.first)")
        }
        for line in made.changedLines { StandardError.say("borderflow: \(file):\(line): \(fix.deed)") }
        StandardError.say("borderflow: \(file) \(fix.result(made)) is in \(output)")
    }
}

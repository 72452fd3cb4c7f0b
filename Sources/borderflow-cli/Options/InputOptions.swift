public import ArgumentParser
import BorderFlow

/// What is read, and how strictly.
struct InputOptions: ParsableArguments {
    @Argument(
        help: "Files of reports or counts (CSV, JSON); - is standard input. Without any, the bundled reports of 2022.",
        completion: .file(extensions: ["csv", "tsv", "txt", "json", "jsonl", "ndjson"])
    )
    var files: [String] = []

    @Option(
        help: ArgumentHelp(
            "Read the dated releases of one table in this folder, such as counts-2022-09-30.csv, as one history: later "
                + "ones revise earlier ones, and --as-of says what was known on a day.",
            valueName: "folder"
        ),
        completion: .directory
    )
    var asPublished: String?

    @Option(help: "The country that counted, for files whose rows say only 'entry' or 'exit'.")
    var reporter: String?

    @Option(help: "How the letters of the files are written, such as windows-1250; without it as their bytes look.")
    var encoding: String?

    @Option(
        help: ArgumentHelp(
            "Which sheet of a spreadsheet is read, each of several as a table of its own (repeatable); all for every "
                + "sheet that has a table. Without it those that the publisher's profile names, else the first with a "
                + "table.",
            valueName: "sheet"
        )
    )
    var sheet: [String] = []

    @OptionGroup var shape: TableShapeOptions
    @OptionGroup var gazetteer: GazetteerOptions
    @OptionGroup var regions: RegionOptions

    @Flag(help: "Stop at the first row that cannot be used.")
    var strict = false

    @Flag(name: .shortAndLong, help: "On standard error say only what is wrong, and not what was read and how.")
    var quiet = false

    @Option(help: "Keep rejected rows, with reasons, in this CSV file.", completion: .file(extensions: ["csv"]))
    var rejects: String?

    @Option(
        help: ArgumentHelp(
            "How rows of the same place, days and people are read: counts (each once) or events (added); without it as "
                + "the file looks, which is said."
        )
    )
    var rows: RowsReading?

    @Option(help: "How many workers read a large file; one a processor without it.")
    var workers: Int?

    func validate() throws {
        if sheet.count > 1 && sheet.contains(MeantSheets.every) {
            throw ValidationError("--sheet all reads every sheet; name no other beside it.")
        }
        if let encoding, TextEncoding(encoding) == nil {
            throw ValidationError("--encoding '\(encoding)' is none that this system knows, such as windows-1250.")
        }
        if let workers, !(1...64).contains(workers) { throw ValidationError("--workers must lie between 1 and 64.") }
    }
}

extension InputOptions {
    /// Refuses to read standard input twice: whoever reads it second finds nothing.
    ///
    /// - Parameter levels: the file of usual counts.
    /// - Throws: a usage error that names what reads it.
    func refuseReadingTwice(levels: String? = nil) throws {
        let named = [
            ("FILE", files.contains("-")), ("--crossings", gazetteer.crossingsFile == "-"),
            ("--regions", regions.regionsFile == "-"), ("--levels", levels == "-"),
        ].filter { $0.1 }.map { $0.0 }
        guard named.count > 1 else { return }
        throw CommandFailure.usage(
            "standard input can be read once, and \(named.joined(separator: " and ")) name it; name files for all but one"
        )
    }

    /// Refuses outputs that are files this call reads, or each other, before anything is written.
    ///
    /// - Parameters:
    ///   - outputs: the paths by the options that name them; `-` and `nil` are no files.
    ///   - more: what is read beside the files, the crossings and the rejected rows.
    /// - Throws: a usage error that names the option.
    func refuseOverwriting(_ outputs: [(option: String, path: String?)], reading more: [String?] = []) throws {
        let releases = try asPublished.map { try ReleaseFolder($0).files.map(\.path) } ?? []
        try refuse(
            outputs,
            amongInputs: files + releases
                + ([gazetteer.crossingsFile, gazetteer.worldviewFile, regions.regionsFile] + more).compactMap { $0 }
        )
        var written: [(option: String, path: String)] = []
        for case (let option, let path?) in outputs.filter({ $0.option != "--rejects" }) + [("--rejects", rejects)] {
            if let first = written.first(where: { $0.path == path || ByteSource.isSameFile($0.path, path) }) {
                throw CommandFailure.usage("\(first.option) and \(option) both write '\(first.path)'; name two files")
            }
            if path != "-" { written.append((option, path)) }
        }
    }
}

/// Refuses outputs that are one of the files read.
func refuse(_ outputs: [(option: String, path: String?)], amongInputs inputs: [String]) throws {
    for case (let option, let path?) in outputs where path != "-" {
        for input in inputs where ByteSource.isSameFile(path, input == "-" ? "/dev/stdin" : input) {
            let name = input == "-" ? "standard input" : "'\(input)'"
            throw CommandFailure.usage(
                "\(option) '\(path)' is the file that is read as \(name), and would be overwritten; name another file"
            )
        }
    }
}

extension PeriodUnit: ExpressibleByArgument {}

extension RowsReading: ExpressibleByArgument {}

extension ExportLayer: ExpressibleByArgument {}

/// How a table is printed.
struct TableOptions: ParsableArguments {
    @Flag(help: "Print JSON.")
    var json = false

    @Flag(help: "Print CSV.")
    var csv = false

    @Flag(help: "Print Markdown, for tickets and wikis.")
    var markdown = false

    @OptionGroup var cells: CellOptions

    func validate() throws {
        if [json, csv, markdown].count(where: { $0 }) > 1 {
            throw ValidationError("--json, --csv and --markdown exclude each other; choose one.")
        }
    }
}

/// How cells of CSV are written.
struct CellOptions: ParsableArguments {
    @Flag(help: "In CSV, put an apostrophe before texts that a spreadsheet would run as formulas.")
    var spreadsheetSafe = false
}

import ArgumentParser
import BorderFlow

/// What is read, and how strictly.
struct InputOptions: ParsableArguments {
    @Argument(
        help: "Files of reports or counts (CSV, JSON); - is standard input. Without any, the bundled reports of 2022.",
        completion: .file(extensions: ["csv", "tsv", "txt", "json", "jsonl", "ndjson"])
    )
    var files: [String] = []

    @Option(help: "The country that counted, for files whose rows say only 'entry' or 'exit'.")
    var reporter: String?

    @OptionGroup var gazetteer: GazetteerOptions

    @Flag(help: "Stop at the first row that cannot be used.")
    var strict = false

    @Option(help: "Keep rejected rows, with reasons, in this CSV file.", completion: .file(extensions: ["csv"]))
    var rejects: String?

    @Option(help: "How many workers read a large file; one a processor without it.")
    var workers: Int?

    func validate() throws {
        if let workers, !(1...64).contains(workers) { throw ValidationError("--workers must lie between 1 and 64.") }
    }
}

/// How a table is printed.
struct TableOptions: ParsableArguments {
    @Flag(help: "Print JSON.")
    var json = false

    @Flag(help: "Print CSV.")
    var csv = false

    func validate() throws {
        if json && csv { throw ValidationError("--json and --csv exclude each other; choose one.") }
    }
}

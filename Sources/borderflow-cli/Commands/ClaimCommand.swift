import ArgumentParser
import BorderFlow
import BorderSystem

/// `borderflow claim`: from a sentence to a row.
struct ClaimCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "claim",
        abstract: "Turns a sentence into a row, and says what it understood and what not.",
        discussion: """
            Prints each field with the words it was read from and the rule; words that no rule knows are printed and \
            left out of the row, and what could be meant in two ways stays empty. A row is complete where its number, \
            place and period are there and no word is left over that could change them; else it exits with 1, and \
            the words stand in the row's note.

            Words such as "last week" need the day of the report. --csv prints the row as a file that the other verbs \
            read; --append adds it to one where it is complete, or with --accept, which marks it.
            """
    )

    @Argument(help: "Sentences, each in quotes; - reads one a line from standard input.")
    var sentences: [String]

    @Option(help: "Who counted: 'Georgian interior ministry'.")
    var by: String?

    @Option(help: "The day of the report: 2022-09-29.")
    var reported: String?

    @Option(help: "The outlets through which it came, nearest to the authority first: 'Reuters > Yle'.")
    var via: String?

    @Option(help: "Where it can be read.")
    var source: String?

    @Option(help: "The id of the row. With several sentences -1, -2 … are put behind it.")
    var id: String?

    @Option(help: "The day of the event that 'since the order' and the like refer to: 2022-09-21.")
    var anchor: String?

    @Option(help: "The time zone of hours in the sentence: Asia/Tbilisi or +04:00. Without it that of whoever counted.")
    var zone: String?

    @Option(
        help: """
            The language: \(BundledLanguages.names.joined(separator: ", ")), or a file of rules. Without it the one \
            that knows most of the words.
            """
    )
    var language: String?

    @Option(
        help: "Add the rows to this CSV file, which is made if it is not there.",
        completion: .file(extensions: ["csv"])
    )
    var append: String?

    @Flag(help: "Take rows that are not complete, with what was not understood in their notes.")
    var accept = false

    @OptionGroup var gazetteer: GazetteerOptions
    @OptionGroup var table: TableOptions

    func run() throws {
        try refuse([("--append", append)], amongInputs: [gazetteer.crossingsFile, language].compactMap { $0 })
        let languages = try language.map { [try rules($0)] } ?? BundledLanguages.names.map(rules)
        let gazetteer = try gazetteer.open()
        let context = try context()
        let texts = try ClaimSentences.all(of: sentences)
        let readings = texts.enumerated().map { number, text in
            var own = context
            if texts.count > 1, !own.details.id.isEmpty { own.details.id += "-\(number + 1)" }
            let chosen = LanguageChoice.best(for: text, among: languages) ?? languages[0]
            if language == nil, chosen.name != BundledLanguages.names[0] {
                StandardError.say("borderflow: read by the words of --language \(chosen.name)")
            }
            return accepted(SentenceReader(chosen, places: gazetteer.atlas.placeReading).read(text, in: own))
        }
        let isComplete = readings.allSatisfy { $0.isComplete || accept && $0.canBeAccepted }
        if let append {
            if isComplete {
                try ClaimFile(path: append).append(readings.map(\.row))
            } else {
                StandardError.say("borderflow: \(append): nothing was added, as not every row is complete")
            }
        }
        try StandardOutput.write { sink throws(OutputError) in
            if table.csv { sink.append(ReportRow.header) }
            for reading in readings { try write(reading, isOnly: readings.count == 1, to: &sink) }
        }
        if !isComplete { throw ExitCode(ExitStatus.findings) }
        try gazetteer.end()
    }

    /// A row that is taken although words are left says so.
    private func accepted(_ reading: SentenceReading) -> SentenceReading {
        guard accept, !reading.isComplete, reading.canBeAccepted else { return reading }
        var reading = reading
        reading.row.details.note = "accepted by hand; " + reading.row.details.note
        return reading
    }

    private func write(_ reading: SentenceReading, isOnly: Bool, to sink: inout ByteSink) throws(OutputError) {
        if table.csv {
            sink.append(reading.row.line)
            // Data goes out as a row; what it lacks is said beside it.
            for line in reading.remarks { StandardError.say("borderflow: \(line)") }
        } else if table.json {
            sink.appendJSON(reading)
        } else {
            try table.write(Table(reading: reading), to: &sink)
            if !isOnly { sink.append("\n") }
        }
        try sink.checkpoint()
    }

    private func rules(_ language: String) throws -> Language {
        let bundled = BundledLanguages.rules(language)
        guard bundled != nil || language.contains("/") || language.contains(".") else {
            throw CommandFailure.usage(
                "--language '\(language)' is none of \(BundledLanguages.names.joined(separator: ", ")) and no file"
            )
        }
        let bytes = try bundled ?? readBytes(from: .file(language), named: language)
        do throws(LanguageError) {
            return try Language(bytes, named: language)
        } catch {
            throw CommandFailure(message: "\(language): \(error)", status: ExitStatus.unusableData)
        }
    }

    private func context() throws -> SentenceContext {
        var details = ReportDetails()
        details.id = id ?? ""
        details.authority = by ?? ""
        details.via = via ?? ""
        details.source = source ?? ""
        details.reportedOn = try day(reported, "--reported")
        if let zone, DayWindow(from: 0, to: 1440, zone: zone) == nil {
            throw CommandFailure.usage("--zone '\(zone)' is no time zone; write Asia/Tbilisi or +04:00")
        }
        var context = SentenceContext(details: details, anchor: try day(anchor, "--anchor"), zone: zone ?? "")
        context.today = Day(rawValue: Int32(clamping: time(nil) / 86_400))
        return context
    }

    private func day(_ text: String?, _ option: String) throws -> Day? {
        guard let text else { return nil }
        guard let day = Day(text) else {
            throw CommandFailure.usage("\(option) '\(text)' is no day as YYYY-MM-DD")
        }
        return day
    }
}

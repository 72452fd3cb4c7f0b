import ArgumentParser
import BorderFlow

/// `borderflow diff`: what differs between two data sets, or between what was known on two days.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "What differs between two files, releases or days of knowledge.",
        discussion: """
            borderflow diff OLD NEW compares two files; with --as-of twice, what was known of the same files on two \
            days; with --as-published the first and the last release, or those known on two days. Report by report: \
            new, withdrawn, revised (another number), re-dated (other days), redefined (another place, way, measure, \
            mode or other people) or retold (the same number by another authority, with another grade or in other \
            words). States of places are not compared. Exit code 0 \
            means no difference, 1 differences, as for diff.
            """
    )

    @OptionGroup var input: InputOptions
    @OptionGroup(title: "Filters") var filters: FilterOptions
    @OptionGroup var table: TableOptions

    func run() throws {
        let days = try filters.knowledgeDays(limit: 2)
        let isHistory = input.asPublished != nil
        guard days.count == 2 || input.files.count == 2 || isHistory && days.isEmpty else {
            throw CommandFailure.usage(
                "diff compares two files, or what was known on two days: borderflow diff OLD NEW, or "
                    + "borderflow diff --as-of 2022-09-26 --as-of 2022-09-28 [FILE…]; with --as-published FOLDER the first "
                    + "and the last release"
            )
        }
        let session = try Session(input)
        let selection = try filters.selection(atlas: session.atlas, daysOfKnowledge: 2)
        let sides: [DataSet]
        var status = ExitStatus.fine
        if days.count == 2 || isHistory {
            var everything = selection
            everything.asOf = nil
            let read = try session.read(for: everything)
            status = read.exitStatus
            let releases = read.dossier.releaseDays
            guard !isHistory || days.count == 2 || releases.first != releases.last else {
                throw CommandFailure(
                    message: releases.count > 1
                        ? "all releases are of one day; name two files to compare"
                        : "there is one release alone; nothing can be compared with it",
                    status: ExitStatus.unusableData
                )
            }
            let both = days.isEmpty ? [releases.first, releases.last].compactMap { $0 } : days
            sides = both.map { day in
                var then = selection
                then.asOf = day
                let known = read.dossier.known(to: then)
                ReadingTalk(isQuiet: input.quiet).say(Array(known.findings.dropFirst(read.dossier.findings.count)))
                return known.dataSet("\(day)", then)
            }
        } else {
            sides = try input.files.map { file in
                let read = try session.read(for: selection, files: [file])
                status = max(status, read.exitStatus)
                return read.dossier.dataSet(file, selection)
            }
        }
        let comparison = compare(sides[0], sides[1])
        try table.print(Table(comparison: comparison, atlas: session.atlas))
        if !comparison.changes.isEmpty || !comparison.duplicates.isEmpty { status = max(status, ExitStatus.findings) }
        if status != ExitStatus.fine { throw ExitCode(status) }
    }
}

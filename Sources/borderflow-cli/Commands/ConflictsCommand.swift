import ArgumentParser
import BorderFlow

/// `borderflow conflicts`: reports that do not agree.
struct ConflictsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "conflicts",
        abstract: "Reports that do not agree, with the arithmetic.",
        discussion: """
            Sums that cannot be, two wordings of one thing, one figure with two periods, entries and exits that do not \
            leave what is said to remain. Ends with 1 where there are any.
            """
    )

    @OptionGroup var input: InputOptions
    @OptionGroup(title: "Filters") var filters: FilterOptions
    @OptionGroup var table: TableOptions

    func run() throws {
        let session = try Session(input)
        let selection = try filters.selection(atlas: session.atlas)
        let read = try session.read(for: selection)
        let work = read.dossier.conflicts(selection)
        try table.print(Table(conflicts: work.result, where: work.asksFor, atlas: session.atlas))
        let found = work.result.conflicts.contains(where: work.asksFor)
        if found || read.exitStatus != ExitStatus.fine { throw ExitCode(ExitStatus.findings) }
    }
}

import ArgumentParser
import BorderFlow

/// `borderflow status`: what held when at a place.
struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "What held when: closures, restrictions, checkpoints, rules and queues of places.",
        discussion: """
            One line a state, by place and time: for which way and whom, on which days (open days are named as such), \
            who said so, who printed it and how it is graded. Several reports of one state are one line. Queues stay \
            in the unit they were reported in. States that exclude each other are marked, and none is picked.
            """
    )

    @OptionGroup var input: InputOptions
    @OptionGroup(title: "Filters") var filters: FilterOptions
    @OptionGroup var table: TableOptions

    func run() throws {
        let session = try Session(input)
        let selection = try filters.selection(atlas: session.atlas)
        let read = try session.read(selection: selection, groupings: [])
        let timeline = statusTimeline(
            read.statuses,
            reports: read.reports,
            selection: selection,
            atlas: session.atlas
        )
        try table.print(Table(timeline: timeline, selection: selection, atlas: session.atlas))
        if read.exitStatus != ExitStatus.fine { throw ExitCode(read.exitStatus) }
    }
}

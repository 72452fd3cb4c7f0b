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

            With --event, the exact daily numbers before and after that day are compared place by place, with what \
            neighbouring crossings gained where a crossing lost. Such a figure is consistent with an effect and proves \
            none, and is refused where more than 20 % of the days are missing.
            """
    )

    @OptionGroup var input: InputOptions
    @OptionGroup(title: "Filters") var filters: FilterOptions
    @OptionGroup var table: TableOptions

    @OptionGroup(title: "Before and after an event") var effect: EffectOptions

    func run() throws {
        let session = try Session(input)
        let selection = try filters.selection(atlas: session.atlas)
        if let event = effect.event { return try compare(around: event, session: session, selection: selection) }
        let read = try session.read(for: selection)
        let timeline = read.dossier.timeline(selection)
        try table.print(Table(timeline: timeline, selection: selection, atlas: session.atlas))
        try read.end()
    }

    /// Prints the numbers before and after an event.
    private func compare(around event: String, session: Session, selection: Selection) throws {
        let controls = try effect.controls(atlas: session.atlas)
        // The days of the windows are the event's; those of the filters would cut them.
        var everyDay = selection
        everyDay.from = nil
        everyDay.to = nil
        let read = try session.read(for: everyDay)
        let (day, name) = try effect.day(of: event, among: read.dossier.states)
        let windows = EffectWindows(event: day, before: effect.before, after: effect.after)
        let effects = read.dossier.effects(
            of: windows,
            controls: controls,
            everyDay,
            neighbours: try effect.neighbours(atlas: session.atlas)
        )
        try table.print(
            Table(effects: effects, windows: windows, eventName: name, controls: controls, atlas: session.atlas)
        )
        try read.end()
    }
}

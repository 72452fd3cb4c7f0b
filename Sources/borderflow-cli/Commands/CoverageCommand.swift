import ArgumentParser
import BorderFlow

/// `borderflow coverage`: which places and days are known.
struct CoverageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "Which places and days are known: counted, reported, closed or unreported.",
        discussion: """
            A line a way across a place, a character a day: counted (an exact number for that place, way and day), \
            reported (a number covers the day, in words or with other days), closed for everybody, restricted, \
            unreported. Every crossing of the borders asked for is there, with a report or without. --json and --csv \
            give a row a day, with the ids of what says so.
            """
    )

    @OptionGroup var input: InputOptions
    @OptionGroup(title: "Filters") var filters: FilterOptions
    @OptionGroup var table: TableOptions

    @Option(help: "A line for each crossing, border or country; crossing where a border, crossing or region is named.")
    var by: String?

    func run() throws {
        let session = try Session(input)
        let selection = try filters.selection(atlas: session.atlas)
        let dimension = try dimension()
        let read = try session.read(for: selection)
        guard let coverage = read.dossier.coverage(selection, by: dimension) else {
            let why = "there is no day to show, or there are more than \(Coverage.longestSpan.grouped)"
            throw read.failure("\(why); name the days with --from and --to")
        }
        if table.isForPrograms {
            try table.print(Table(coverage: coverage, atlas: session.atlas))
        } else {
            try StandardOutput.write { sink throws(OutputError) in
                let text = CoverageText(coverage, atlas: session.atlas)
                if table.markdown { sink.append("```\n") }
                try text.write(width: TableOptions.width, to: &sink)
                if table.markdown { sink.append("```\n") }
            }
        }
        try read.end()
    }

    private func dimension() throws -> PlaceDimension {
        guard let by else {
            return filters.border.isEmpty && filters.crossing.isEmpty && filters.region.isEmpty ? .border : .crossing
        }
        guard let dimension = PlaceDimension(rawValue: by.lowercased()), dimension.isCovered else {
            throw CommandFailure.usage("--by '\(by)' is none of crossing, border, country")
        }
        return dimension
    }
}

extension PlaceDimension {
    /// Whether a coverage can be asked for by it.
    fileprivate var isCovered: Bool { self == .crossing || self == .border || self == .country }
}

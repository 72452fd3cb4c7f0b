import ArgumentParser

/// Makes `geodata/atlas.bin` from its sources.
@main
struct AtlasBuild: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "atlas-build",
        abstract: "Make geodata/atlas.bin from its sources.",
        subcommands: [BuildCommand.self, TablesCommand.self, CheckCommand.self]
    )
}

import ArgumentParser
import BorderFlow

/// `borderflow profiles`: which publishers' tables are read as they are published, and how.
struct ProfilesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "profiles",
        abstract: "List, explain and draft the profiles that publishers' tables are read with.",
        discussion: """
            A profile is a file that says what the columns of a publisher's table hold. Tables are known by their header; \
            --profile NAME or --profile FILE of every verb that reads files names one. A table that no profile knows is \
            read as a plain one where its words and rows leave nothing open.
            """,
        subcommands: [ListProfiles.self, ShowProfile.self, DraftProfile.self],
        defaultSubcommand: ListProfiles.self
    )
}

/// `borderflow profiles list`.
struct ListProfiles: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the profiles.")

    func run() throws {
        let profiles = Profile.bundled
        let width = profiles.map(\.name.count).max() ?? 0
        for profile in profiles {
            let gap = String(repeating: " ", count: width - profile.name.count + 2)
            let title = [profile.title, profile.publisher].filter { !$0.isEmpty }.joined(separator: ", ")
            try StandardOutput.print("\(profile.name)\(gap)\(title)\n")
        }
        let gap = String(repeating: " ", count: max(2, width - Profile.generic.count + 2))
        try StandardOutput.print("\(Profile.generic)\(gap)any plain table, by its words and rows\n")
    }
}

/// `borderflow profiles show`.
struct ShowProfile: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Say what a profile reads, and as what; --file prints it as a file to change."
    )

    @Argument(help: "The name of a profile, or its file.")
    var profile: String

    @Flag(help: "Print the profile's file.")
    var file = false

    func run() throws {
        let read = try Profile.named(profile)
        guard file else { return try StandardOutput.print(read.explanation) }
        guard let text = Profile.bundledText(read.name) else {
            throw CommandFailure.usage("'\(profile)' has no file among those that are shipped")
        }
        try StandardOutput.print(text)
    }
}

/// `borderflow profiles draft`.
struct DraftProfile: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft",
        abstract: "Propose a profile for a table, with questions where its rows leave something open."
    )

    @Argument(help: "A sample of the table; - is standard input.", completion: .file())
    var sample: String

    @OptionGroup var shape: TableShapeOptions

    func run() throws {
        var options = DossierOptions()
        try shape.settle(&options)
        try StandardOutput.print(try Profile.draft(of: .file(sample), options))
    }
}

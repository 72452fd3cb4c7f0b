import ArgumentParser
import BorderFlow

@main
struct BorderflowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "borderflow",
        abstract: "Who crossed which border, when and in which direction.",
        discussion: """
            Reads reports of people crossing borders (news claims, tables, records), puts them on the map and says \
            what is known per crossing, border, country and region. With no FILE the bundled reports of 2022 are read.

            Exit codes: 0 fine, 1 findings or rejected rows, 64 usage, 65 unusable data, 66 no input, \
            69 a library is missing, 73 or 74 cannot write, 70 our bug, 130 interrupted.
            """,
        version: "0.1.0",
        subcommands: [
            FlowsCommand.self, ReconcileCommand.self, ExplainCommand.self, ConflictsCommand.self, MeasuresCommand.self,
            CheckCommand.self, StatusCommand.self, CoverageCommand.self, DiffCommand.self, ClaimCommand.self,
            MapCommand.self, ExportCommand.self, ReportCommand.self, CrossingsCommand.self, BordersCommand.self,
            RegionsCommand.self, LocateCommand.self, ProfilesCommand.self, VerifyCommand.self, ValidateCommand.self,
        ]
    )

    /// Runs the command and ends the process with the status the shell is told.
    static func main() {
        StandardOutput.keepClosedStreamsClosed()
        StandardOutput.ignoreClosedReaders()
        Interruption.endsInOrder()
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch {
            finish(with: error)
        }
    }

    /// Says what went wrong in words and ends the process with its number.
    private static func finish(with error: any Error) -> Never {
        if let told = ToldFailure(error) {
            if !told.message.isEmpty {
                StandardError.say(told.pointsAtFile ? told.message : "borderflow: \(told.message)")
            }
            endProcess(status: told.status)
        }
        if let code = error as? ExitCode { endProcess(status: code.rawValue) }
        if let hint = SubcommandHint(arguments: CommandLine.arguments, names: subcommandNames).hint {
            StandardError.say("borderflow: \(hint)")
            endProcess(status: ExitStatus.usage)
        }
        // Help and the version are answers; what is wrong with the arguments may quote them.
        guard exitCode(for: error).isSuccess else {
            StandardError.say(fullMessage(for: error))
            endProcess(status: ExitStatus.usage)
        }
        exit(withError: error)
    }

    /// The verbs, for suggestions.
    static var subcommandNames: [String] {
        configuration.subcommands.compactMap { $0.configuration.commandName ?? $0._commandName }
    }
}

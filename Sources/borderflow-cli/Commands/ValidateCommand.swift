import ArgumentParser
import BorderFlow

/// `borderflow validate`: whether drawings keep to the safe subset of SVG.
struct ValidateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Whether a drawing keeps to what every renderer draws alike and no reader has to fear.",
        discussion: """
            No script, no event, no reference, no foreign content; only shapes and texts with colours of their own, which \
            browsers and drawing programs draw alike; ids that are there once; words for whoever cannot see it. Ends with \
            1 where anything is found, with line and column.
            """
    )

    @Argument(help: "Drawings; - is standard input.", completion: .file(extensions: ["svg"]))
    var files: [String]

    @OptionGroup var table: TableOptions

    func run() throws {
        if files.count(where: { $0 == "-" }) > 1 {
            throw CommandFailure.usage("standard input can be read once; name - once")
        }
        var validations: [SVGValidation] = []
        for file in files {
            if file == "-" && StandardInput.isTerminal {
                throw CommandFailure.usage("standard input is a terminal; pipe a file into it or name one")
            }
            let name = file == "-" ? "standard input" : file
            validations.append(SVGValidation(try readBytes(from: ByteSource(argument: file), named: name), named: name))
        }
        try table.print(Table(validations: validations))
        if validations.contains(where: { !$0.findings.isEmpty }) { throw ExitCode(ExitStatus.findings) }
    }
}

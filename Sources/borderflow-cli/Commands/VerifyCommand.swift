import ArgumentParser
import BorderFlow

/// `borderflow verify`: whether a map shows what its data give.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Derive every number and radius of a map anew from its data.",
        discussion: """
            A map says in its metadata what it was asked for. This asks the same of the data named here and holds every \
            sign against the answer: its number, place, days, radius as stated and as drawn, where it stands, and what is \
            printed about it; and every other text of the map, its title and its description. Ends with 1 where anything differs. A file that the map was drawn \
            with beside its data, such as --crossings, is named here too.
            """
    )

    @Argument(help: "The map, an SVG that borderflow wrote.", completion: .file(extensions: ["svg"]))
    var map: String

    @OptionGroup var input: InputOptions

    @Option(help: "The file of usual counts that the map was drawn with.", completion: .file(extensions: ["csv"]))
    var levels: String?

    @OptionGroup var table: TableOptions

    func run() throws {
        if map == "-" && input.files.contains("-") {
            throw CommandFailure.usage("standard input cannot be the map and its data")
        }
        try refuse([("--rejects", input.rejects)], amongInputs: [map])
        let drawn = try DrawnMap(readBytes(from: ByteSource(argument: map), named: map), named: map)
        let question = try MapQuestion(of: drawn, named: map, from: input, levels: levels)
        let (answer, read) = try question.answer()
        let scene = try answer.scene(for: question.size)
        let derived = try DrawnMap(SVGFormat().bytes(of: scene), named: "the map of the data")
        let differences = drawn.differences(from: derived)
        if drawn.generator != derived.generator {
            StandardError.say("borderflow: \(map) was drawn by \(drawn.generator), this is \(derived.generator)")
        }
        try table.print(Table(differences: differences, of: drawn, named: map))
        if !differences.isEmpty || read.exitStatus != ExitStatus.fine { throw ExitCode(ExitStatus.findings) }
    }
}

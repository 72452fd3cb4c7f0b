import ArgumentParser
import BorderAtlas

/// Builds the tables again and compares; outlines are taken from the atlas as it is.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check that geodata/atlas.bin holds what the CSV files in geodata say; exit 1 if it does not."
    )

    @Option(help: "The folder of the CSV files and of atlas.bin.")
    var geodata = "geodata"

    func run() throws {
        try Self.check(geodata)
        print("\(geodata)/atlas.bin matches the CSV files")
    }

    /// Throws where the atlas and the CSV files of a folder differ.
    static func check(_ geodata: String) throws {
        let present = try SourceFile.read("\(geodata)/atlas.bin")
        let bytes = try TablesCommand.bytes(geodata, from: present)
        guard bytes == present else {
            let all = try AtlasFormat.sections(of: present)
            let differing = try AtlasFormat.sections(of: bytes).filter { all[$0.key] != $0.value }.keys
            let names = differing.map { "\($0)" }.sorted().joined(separator: ", ")
            throw BuildError("\(geodata)/atlas.bin does not match the CSV files (\(names)): run `make tables`")
        }
    }
}

import ArgumentParser
import BorderAtlas

/// Builds the tables again; outlines are taken from the atlas as it is.
struct TablesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tables",
        abstract: "Bring geodata/atlas.bin up to date with the CSV files in geodata; its outlines stay as they are."
    )

    @Option(help: "The folder of the CSV files and of atlas.bin.")
    var geodata = "geodata"

    func run() throws {
        let bytes = try Self.bytes(geodata, from: try SourceFile.read("\(geodata)/atlas.bin"))
        try SourceFile.write(bytes, to: "\(geodata)/atlas.bin")
        print("\(geodata)/atlas.bin: \(bytes.count) bytes")
    }

    /// An atlas with the outlines of another and the tables of a folder.
    static func bytes(_ geodata: String, from present: [UInt8]) throws -> [UInt8] {
        let all = try AtlasFormat.sections(of: present)
        let kept = all.filter { [.nodes, .arcs, .vertices, .lakes].contains($0.key) }
        let unitCount = (all[.units]?.count ?? 0) / AtlasFormat.Section.units.stride
        return try AtlasFile.bytes(try TableSections(geodata, unitCount: unitCount).adding(to: kept))
    }
}

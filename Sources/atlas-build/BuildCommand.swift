import ArgumentParser
import BorderAtlas

/// Builds everything: arcs from the outlines, tables from the CSV files.
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build geodata/atlas.bin from the outlines in FOLDER and the CSV files in geodata."
    )

    @Argument(help: "The folder with regions.wkb and lakes.csv, as geodata/extract-sources.py leaves it.")
    var folder = ".build/atlas-sources"

    @Option(help: "The folder of the CSV files and of atlas.bin.")
    var geodata = "geodata"

    func run() throws {
        let shapes = try ShapeReading.shapes(try SourceFile.read("\(folder)/regions.wkb"))
        let arcs = try ArcBuilding().build(SeamSnapping.snapped(shapes))
        var sections = try ArcSections(arcs).sections()
        sections[.lakes] = try LakeSection.bytes(try CSVTable("\(folder)/lakes.csv"))
        let bytes = try AtlasFile.bytes(try TableSections(geodata, unitCount: shapes.count).adding(to: sections))
        try SourceFile.write(bytes, to: "\(geodata)/atlas.bin")
        print("\(geodata)/atlas.bin: \(bytes.count) bytes, \(shapes.count) units, \(arcs.arcs.count) arcs")
    }
}

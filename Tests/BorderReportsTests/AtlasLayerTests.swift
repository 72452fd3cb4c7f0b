import BorderAtlas
import BorderCore
import BorderGeometry
import BorderReports
import BorderTestSupport
import Foundation
import Testing

@testable import BorderBytes

/// The layers of the atlas, written, checked and read back.
@Suite struct AtlasLayerTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    /// Every feature of every layer, made once: an unoptimised build is slow at it.
    private static let all: [AtlasLayer: [Feature]] = {
        guard let atlas = try? Atlas.embedded() else { return [:] }
        return Dictionary(uniqueKeysWithValues: AtlasLayer.allCases.map { ($0, features($0.all(of: atlas))) })
    }()

    private static func features(_ layer: FeatureLayer) -> [Feature] {
        var features: [Feature] = []
        try? layer.forEachFeature { feature throws(OutputError) in features.append(feature) }
        return features
    }

    private func all(_ layer: AtlasLayer) -> [Feature] { Self.all[layer] ?? [] }

    /// A layer that need not be made again.
    private func made(_ layer: AtlasLayer) -> FeatureLayer {
        FeatureLayer(name: layer.rawValue, keys: layer.all(of: atlas).keys, features: all(layer))
    }

    private func bytes(_ layer: FeatureLayer) throws -> [UInt8] {
        try GeoJSONFormat().bytes(of: layer, provenance: SampleLayers.provenance)
    }

    @Test(arguments: AtlasLayer.allCases)
    func keepsEveryRuleOfRFC7946(layer: AtlasLayer) throws {
        #expect(RFC7946Checker.problems(inCollection: try bytes(made(layer))).prefix(10) == [])
    }

    @Test(arguments: [AtlasLayer.countries, .regions])
    func everyAreaIsValidByGEOS(layer: AtlasLayer) throws {
        let engine = try GeometryEngine()
        for feature in all(layer) {
            guard case .multiPolygon(let polygons) = feature.geometry.standardized() else { continue }
            let area = try Area(polygons.map { Polygon(outer: $0[0], holes: Array($0.dropFirst())) }, engine: engine)
            #expect(try area.invalidity() == nil, "\(feature.id)")
        }
    }

    @Test func everyThingIsThereOnce() {
        #expect(all(.crossings).map(\.id) == atlas.crossings.map(\.id))
        #expect(all(.borders).map(\.id) == atlas.landBorders.map(\.code.description))
        #expect(all(.countries).map(\.id) == atlas.countries.map(\.code.description))
        #expect(all(.regions).map(\.id) == atlas.regions.map(\.code))
        for layer in AtlasLayer.allCases {
            let whole = layer.all(of: atlas)
            #expect(whole.name == layer.rawValue)
            #expect(all(layer).allSatisfy { $0.values.count == whole.keys.count })
            #expect(Set(all(layer).map(\.id)).count == all(layer).count)
        }
    }

    @Test func aCrossingTellsWhatIsKnownOfIt() throws {
        let layer = AtlasLayer.crossings.all(of: atlas)
        let crossing = try #require(all(.crossings).first { $0.id.hasPrefix("vaalimaa") })
        let known = Dictionary(uniqueKeysWithValues: zip(layer.keys, crossing.values))
        #expect(known["border"] == .text("FIN-RUS"))
        #expect(known["mode"] == .text("road"))
        if case .point(let position) = crossing.geometry {
            #expect(abs(position.x - 27.86) < 0.1 && abs(position.y - 60.6) < 0.1)
        } else {
            Issue.record("Vaalimaa has no place")
        }
        guard case .integer(let accuracy) = known["coord_accuracy_m"] else {
            Issue.record("no accuracy")
            return
        }
        #expect(accuracy > 0)
        let airport = FeatureLayer.crossings(
            [Crossing(id: "x", name: "X", mode: .unspecified, countryA: "RUS")],
            of: atlas
        )
        let bare = Self.features(airport)[0]
        #expect(bare.geometry == .none)
        #expect(bare.values.filter { $0 != .missing } == [.text("X"), .text("RUS")])
    }

    @Test func aBorderIsALineOfItsLength() throws {
        let code = try #require(BorderCode("FIN-RUS"))
        let border = try #require(atlas.border(code))
        let feature = Self.features(.borders([border], of: atlas))[0]
        guard case .multiLineString(let lines) = feature.geometry else {
            Issue.record("no line")
            return
        }
        #expect(feature.values[3] == .number(border.mapLengthKilometres))
        // A rough sphere is enough to see that nothing is missing or drawn twice.
        var length = 0.0
        for line in lines {
            for (from, to) in zip(line, line.dropFirst()) {
                let north = (to.y - from.y) * 111.2
                let east = (to.x - from.x) * 111.2 * cos((from.y + to.y) / 2 * .pi / 180)
                length += (north * north + east * east).squareRoot()
            }
        }
        #expect(abs(length - 1219) < 12)
        // Arcs that touch became one line.
        #expect(lines.count <= 3, "\(lines.count) lines")
    }

    @Test func theFarEastIsCutAndItsBoxCrossesTheLine() throws {
        for (id, layer) in [("RUS", AtlasLayer.countries), ("FJI", .countries), ("RU-CHU", .regions)] {
            let feature = try #require(all(layer).first { $0.id == id }, "\(id)")
            let one = FeatureLayer(
                name: "one",
                keys: [],
                features: [Feature(id: id, geometry: feature.geometry, values: [])]
            )
            let file = try JSONText(try bytes(one))
            let box = try #require(file["bbox"]?.elements).compactMap(\.number)
            #expect(box[0] > 0 && box[2] < 0 && box[2] > -180, "\(id): \(box)")
            let polygons = try #require(file["features"]?.elements?.first?["geometry"]?["coordinates"]?.elements)
            // Land on both sides, none across.
            var sides: Set<Bool> = []
            for polygon in polygons {
                let ring = try #require(polygon.elements?.first?.elements).compactMap { $0.elements?.first?.number }
                let isEast = ring.contains { $0 > 0 }
                #expect(!isEast || ring.allSatisfy { $0 > 0 }, "\(id)")
                sides.insert(isEast)
            }
            #expect(sides == [true, false], "\(id)")
        }
    }

    @Test func antarcticaHoldsItsPole() throws {
        let antarctica = try #require(atlas.country("ATA"))
        let file = try JSONText(try bytes(.countries([antarctica], of: atlas)))
        let box = try #require(file["bbox"]?.elements).compactMap(\.number)
        #expect(box[0] == -180 && box[1] == -90 && box[2] == 180 && box[3] < -60)
    }

    @Test(arguments: AtlasLayer.allCases)
    func gdalReadsEveryFeature(layer: AtlasLayer) throws {
        try withTemporaryFolder { folder in
            let whole = made(layer)
            let file = folder.appending(path: "layer.geojson").path
            try AtomicFile.write(try bytes(whole), to: file)
            let run = try Tool.ogrinfo.run("-al", "-so", file)
            #expect(run.exitCode == 0 && run.errors.isEmpty, "\(run.errors)")
            #expect(run.output.contains("Feature Count: \(all(layer).count)\n"))
            for key in whole.keys { #expect(run.output.contains("\n\(key): "), "\(key)") }
            let geometry = ["crossings": "Point", "borders": "Multi Line String"][layer.rawValue] ?? "Multi Polygon"
            #expect(run.output.contains("Geometry: \(geometry)\n"))
        }
    }

    @Test func aFewFeaturesAreAsRecorded() throws {
        let fewCrossings = atlas.crossings.filter { $0.border == BorderCode("FIN-RUS") }.prefix(3)
        try expectGolden(try bytes(.crossings(Array(fewCrossings), of: atlas)), named: "crossings.geojson")
        let borders = atlas.borders.filter { $0.code == BorderCode("LTU-RUS") }
        try expectGolden(try bytes(.borders(borders, of: atlas)), named: "borders.geojson")
        let luxembourg = try #require(atlas.country("LUX"))
        try expectGolden(try bytes(.countries([luxembourg], of: atlas)), named: "countries.geojson")
        let regions = atlas.regions.filter { $0.country == "LUX" }
        try expectGolden(try bytes(.regions(regions, of: atlas)), named: "regions.geojson")
    }
}

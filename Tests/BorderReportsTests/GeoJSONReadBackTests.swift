import BorderGeometry
import BorderReports
import BorderTestSupport
import Foundation
import Testing

@testable import BorderBytes

/// What GDAL and GEOS make of our files.
@Suite struct GeoJSONReadBackTests {
    private func ogrinfo(_ arguments: String..., format: any LayerFormat, _ layer: FeatureLayer) throws -> String {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "layer.\(format.fileExtension)")
            try AtomicFile.write(to: file.path) { sink throws(OutputError) in
                try format.write(layer, provenance: SampleLayers.provenance, to: &sink)
            }
            let program = try Tool.ogrinfo.path()
            let run = try Execution.of(program: program, arguments: arguments + [file.path])
            #expect(run.exitCode == 0 && run.errors.isEmpty, "\(run.errors)")
            return run.output
        }
    }

    @Test(arguments: ["geojson", "geojsonseq", "csv"])
    func countsExtentAndTypesAreReadBack(name: String) throws {
        let format = try #require(builtInLayerFormats.first { $0.name == name })
        let text = try ogrinfo("-al", "-so", format: format, SampleLayers.mixed)
        #expect(text.contains("Feature Count: 6"))
        #expect(text.contains("Extent: (-180.000000, -42.750000) - (180.000000, 70.000000)"))
        guard name != "csv" else { return }
        #expect(text.contains("ID[\"EPSG\",4326]"))
        for field in ["id: String", "name: String", "length_km: Real", "is_open: Integer(Boolean)", "remark: String"] {
            #expect(text.contains("\n\(field) "), "\(field)")
        }
    }

    @Test func valuesAreReadBack() throws {
        let text = try ogrinfo("-al", "-where", "id = 'larsi'", format: GeoJSONFormat(), SampleLayers.mixed)
        #expect(text.contains("name (String) = Верхний Ларс"))
        #expect(text.contains("length_km (Real) = 0.1"))
        #expect(text.contains("is_open (Integer(Boolean)) = 0"))
        #expect(text.contains("POINT (44.628611 -42.75)"))
    }

    @Test func csvHasColumnsThatSpreadsheetsAndGDALUnderstand() throws {
        let text = try ogrinfo("-al", "-oo", "AUTODETECT_TYPE=YES", format: CSVFormat(), SampleLayers.mixed)
        #expect(text.contains("lon (Real) = 27.8369"))
        #expect(text.contains("MULTIPOLYGON (((14 50,14 54,10 54,10 50,14 50),(11 53,13 53,13 51,11 51,11 53)))"))
        #expect(text.contains("is_open (Integer(Boolean)) = 1") || text.contains("is_open (String) = true"))
    }

    @Test func everySeededAreaIsValidAfterTheCut() throws {
        var random = SplitMix(seed: 21)
        let engine = try GeometryEngine()
        var areas = 0
        for _ in 0..<1500 {
            let geometry = RandomGeometry.make(&random)
            guard case .multiPolygon(let polygons) = geometry.standardized() else { continue }
            areas += 1
            let area = try Area(polygons.map { Polygon(outer: $0[0], holes: Array($0.dropFirst())) }, engine: engine)
            #expect(try area.invalidity() == nil, "\(geometry)")
        }
        #expect(areas > 500)
    }

    @Test func hostileNamesAreReadBackByGDAL() throws {
        // GDAL's own output cannot show control characters, so names are counted by length.
        let names = hostileNames.filter { !$0.contains("\u{0}") && !$0.isEmpty }
        let layer = FeatureLayer(
            name: "names",
            keys: ["name", "length"],
            features: names.enumerated().map { index, name in
                Feature(
                    id: "\(index)",
                    geometry: SampleLayers.point(Double(index), 0),
                    values: [.text(name), .integer(Int64(name.unicodeScalars.count))]
                )
            }
        )
        let text = try ogrinfo(
            "-dialect",
            "sqlite",
            "-sql",
            "select count(*) as same from layer where length(name) = length",
            format: GeoJSONFormat(),
            layer
        )
        #expect(text.contains("same (Integer) = \(names.count)"), "\(text)")
    }
}

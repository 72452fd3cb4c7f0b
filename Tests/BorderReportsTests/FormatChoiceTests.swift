import BorderReports
import Testing

/// Which format a name and the ending of a file ask for.
struct FormatChoiceTests {
    private static func layer(_ name: String?, _ path: String?) -> String {
        do { return try builtInLayerFormats.chosen(named: name, for: path).name } catch { return "\(error)" }
    }

    private static func scene(_ name: String?, _ path: String?) -> String {
        do { return try builtInSceneFormats.chosen(named: name, for: path).name } catch { return "\(error)" }
    }

    @Test(
        arguments: [
            (nil, "x.csv", "csv"), (nil, "a.b/x.GeoJSON", "geojson"), (nil, "x.json", "geojson"),
            (nil, "x.geojsonl", "geojsonseq"), ("csv", nil, "csv"), ("csv", "x.txt", "csv"), ("csv", "x", "csv"),
            ("geojson", "/dev/stdout", "geojson"), ("csv", "a.svg/x", "csv"), ("csv", ".csv", "csv"),
        ] as [(String?, String?, String)]
    )
    func layers(_ name: String?, _ path: String?, _ format: String) { #expect(Self.layer(name, path) == format) }

    @Test(
        arguments: [
            (nil, nil, "--format is missing; it is one of geojson, geojsonseq, csv"),
            (nil, "x", "--format is missing; it is one of geojson, geojsonseq, csv"),
            (nil, "x.svg", "'x.svg' ends in .svg, which is none of geojson, geojsonseq, csv"),
            (nil, "x.txt", "'x.txt' ends in .txt, which is none of geojson, geojsonseq, csv"),
            ("csv", "x.geojson", "--format csv contradicts 'x.geojson'; name the file .csv"),
            ("geojson", "x.gpkg", "--format geojson contradicts 'x.gpkg'; name the file .geojson"),
            ("svg", nil, "--format 'svg' is unknown; it is one of geojson, geojsonseq, csv"),
        ] as [(String?, String?, String)]
    )
    func whatFitsNoLayerFormat(_ name: String?, _ path: String?, _ words: String) {
        #expect(Self.layer(name, path) == words)
    }

    @Test(
        arguments: [
            (nil, nil, "svg"), (nil, "x", "svg"), (nil, "x.svg", "svg"), ("svg", "map.v2", "svg"),
            (nil, "x.png", "png"), (nil, "X.PDF", "pdf"), ("png", nil, "png"), ("pdf", "map.v2", "pdf"),
            (nil, "x.jpg", "'x.jpg' ends in .jpg, which is none of svg, png, pdf"),
            (nil, "map.v2", "'map.v2' ends in .v2, which is none of svg, png, pdf"),
            ("png", "x.svg", "--format png contradicts 'x.svg'; name the file .png"),
            ("svg", "x.png", "--format svg contradicts 'x.png'; name the file .svg"),
            ("svg", "x.csv", "--format svg contradicts 'x.csv'; name the file .svg"),
        ] as [(String?, String?, String)]
    )
    func scenes(_ name: String?, _ path: String?, _ format: String) { #expect(Self.scene(name, path) == format) }
}

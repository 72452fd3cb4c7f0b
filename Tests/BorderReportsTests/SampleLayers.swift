import BorderGeometry
import BorderReports

/// Hand-made layers with one of everything that formats must cope with.
enum SampleLayers {
    static let provenance = Provenance(
        generator: "borderflow test",
        query: [.init("border", ["FIN-RUS"]), .init("from", ["2022-09-24"]), .init("border", ["GEO-RUS"])],
        sources: [.init(name: "Natural Earth", url: "https://www.naturalearthdata.com", licence: "public domain")]
    )

    static let keys = ["name", "count", "length_km", "is_open", "remark"]

    static func point(_ x: Double, _ y: Double) -> FeatureGeometry { .point(Position(x: x, y: y)) }

    static func ring(_ numbers: [(Double, Double)]) -> [Position] { numbers.map { Position(x: $0.0, y: $0.1) } }

    /// Points, a line, an area with a hole, an area across the antimeridian, and a feature without a place.
    static let mixed = FeatureLayer(
        name: "mixed",
        keys: keys,
        features: [
            Feature(
                id: "vaalimaa",
                geometry: point(27.836_900_4, 60.608_9),
                values: [.text("Vaalimaa"), .integer(16_886), .number(1219), .boolean(true), .missing]
            ),
            Feature(
                id: "larsi",
                geometry: point(44.628_611_1, -42.75),
                values: [
                    .text("Верхний Ларс"), .integer(9_007_199_254_740_993), .number(0.1), .boolean(false), .text(""),
                ]
            ),
            Feature(
                id: "FIN-RUS",
                geometry: .multiLineString([ring([(27.5, 60.25), (28, 61.123_456_7), (30, 62)])]),
                values: [.missing, .integer(-1), .number(1e-7), .missing, .text("a \"quoted\", comma'd\nline")]
            ),
            Feature(
                id: "area",
                geometry: .multiPolygon([
                    [
                        ring([(10, 50), (10, 54), (14, 54), (14, 50), (10, 50)]),
                        ring([(11, 51), (13, 51), (13, 53), (11, 53)]),
                    ]
                ]),
                values: [.text("wound the wrong way"), .integer(0), .number(-0.5), .missing, .missing]
            ),
            Feature(
                id: "far-east",
                geometry: .multiPolygon([[ring([(170, 60), (-170, 60), (-170, 70), (170, 70)])]]),
                values: [.text("across 180°"), .missing, .number(1e20), .missing, .missing]
            ),
            Feature(id: "nowhere", geometry: .none, values: [.text("=cmd()"), .missing, .missing, .missing, .missing]),
        ]
    )
}

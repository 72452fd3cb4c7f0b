import BorderGeometry
import Testing

private let europe = "+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +units=m"

@Suite struct TransformationTests {
    @Test func stringAndCodeAgree() throws {
        // Helsinki in ETRS89-extended LAEA Europe.
        var one = [Position(x: 24.9384, y: 60.1699)]
        var other = one
        try Transformation(pipeline: europe).apply(to: &one)
        try Transformation(from: "EPSG:4326", to: "EPSG:3035").apply(to: &other)
        #expect(one[0].distance(to: other[0]) < 1e-6)
        #expect((5_130_000...5_150_000).contains(one[0].x))
        #expect((4_200_000...4_220_000).contains(one[0].y))
    }

    @Test func goesThereAndBack() throws {
        let start = [Position(x: 10, y: 52), Position(x: 44.63, y: 42.74), Position(x: -9, y: 38)]
        var positions = start
        let laea = try Transformation(pipeline: europe)
        try laea.apply(to: &positions)
        #expect(positions[0].distance(to: Position(x: 4_321_000, y: 3_210_000)) < 1e-6)
        try laea.applyInverse(to: &positions)
        for (came, went) in zip(positions, start) { #expect(came.distance(to: went) < 1e-7) }
    }

    @Test func takesWholePipelines() throws {
        var positions = [Position(x: 180, y: 0)]
        try Transformation(pipeline: "+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad")
            .apply(to: &positions)
        #expect(abs(positions[0].x - .pi) < 1e-12)
    }

    @Test func namesThePositionThatCannotBeTransformed() throws {
        let laea = try Transformation(pipeline: europe)
        var beyond = [Position(x: 0, y: 0), Position(x: 0, y: 91)]
        let error = #expect(throws: GeometryError.self) { try laea.apply(to: &beyond) }
        guard case .transformFailed(index: 1, let reason)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(reason.contains("Invalid"))
        var notANumber = [Position(x: .nan, y: 0)]
        #expect(throws: GeometryError.transformFailed(index: 0, reason: "a coordinate is not a number")) {
            try laea.apply(to: &notANumber)
        }
        var far = [Position(x: 1e20, y: 1e20)]
        #expect(throws: GeometryError.self) { try laea.applyInverse(to: &far) }
    }

    @Test func leavesInfinityWhereAskedTo() throws {
        let laea = try Transformation(pipeline: europe)
        var positions = [Position(x: 10, y: 52), Position(x: 0, y: 91)]
        try laea.applyWherePossible(to: &positions)
        #expect(positions[0].x.isFinite && !positions[1].x.isFinite)
        var back = [Position(x: 4_321_000, y: 3_210_000), Position(x: 1e9, y: 1e9)]
        try laea.applyInverseWherePossible(to: &back)
        #expect(abs(back[0].y - 52) < 1e-9 && !back[1].x.isFinite)
    }

    @Test func anEmptyListIsFine() throws {
        var none: [Position] = []
        try Transformation(pipeline: europe).apply(to: &none)
        #expect(none.isEmpty)
    }

    @Test(arguments: ["+proj=nonsense", "", "EPSG:99999", "+proj=aea +lat_1=0 +lat_2=0", "<script>\u{0}"])
    func refusesDefinitionsInItsOwnWords(definition: String) {
        let error = #expect(throws: GeometryError.self) { _ = try Transformation(pipeline: definition) }
        guard case .unknownReferenceSystem(definition: definition, let reason)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(!reason.isEmpty)
    }

    @Test func unknownCodesSayWhatToLookAt() {
        let error = #expect(throws: GeometryError.self) {
            _ = try Transformation(from: "EPSG:4326", to: "EPSG:999999")
        }
        #expect(error?.description.contains("EPSG:999999") == true)
        #expect(error?.description.contains("proj-data") == true)
    }

    @Test func reportsItsVersion() throws { #expect(try Transformation.version().split(separator: ".").count == 3) }
}

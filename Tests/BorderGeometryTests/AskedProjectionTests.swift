import BorderTestSupport
import Testing

@testable import BorderGeometry

/// Projections that somebody asks for.
@Suite struct AskedProjectionTests {
    private static let europe = GeographicExtent(west: 5, south: 45, east: 35, north: 65)

    private func choice(_ text: String) throws -> ProjectionChoice {
        try ProjectionChoice(#require(AskedProjection(text)), for: #require(Self.europe))
    }

    @Test(arguments: AskedProjection.Known.allCases) func everyKnownOneCanBeUsed(_ known: AskedProjection.Known) throws
    {
        #expect(AskedProjection(known.rawValue) == .known(known))
        #expect(AskedProjection(known.rawValue.uppercased()) == .known(known))
        let choice = try choice(known.rawValue)
        #expect(choice.distortion.largestScale >= 0.9 && choice.distortion.largestScale < 4, "\(choice)")
        #expect(!choice.projection.name.isEmpty)
        // Around the middle of the map, and torn on the other side of the Earth.
        switch known {
        case .laea, .stereographic: #expect(choice.projection.tear == nil, "\(choice.projection)")
        default:
            let tear = try #require(choice.projection.tear)
            #expect(abs(tear - -160) < 0.001, "\(choice.projection)")
        }
        if [.laea, .albers, .equalEarth, .mollweide].contains(known) {
            let scales = choice.distortion
            #expect(abs(scales.smallestScale * scales.largestScale - 1) < 0.3, "of equal area: \(scales)")
        }
        if [.mercator, .stereographic].contains(known) { #expect(choice.distortion.angularDegrees < 0.6) }
    }

    @Test func stringsOfPROJAndCodesAreTakenAsTheyAre() throws {
        let string = try choice("+proj=utm +zone=33 +datum=WGS84 +type=crs +no_defs")
        #expect(string.projection.definition == "+proj=utm +zone=33 +datum=WGS84")
        #expect(string.projection.name == string.projection.definition)
        let code = try choice("epsg:3035")
        #expect(code.projection.definition == "EPSG:3035" && code.projection.tear == nil)
        #expect(code.distortion.largestScale < 1.1 && code.distortion.angularDegrees < 5)
        // Steps on the ground give what PROJ's factors do.
        let plain = try choice("+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80").distortion
        #expect(abs(plain.largestScale - code.distortion.largestScale) < 1e-4, "\(plain) \(code.distortion)")
        #expect(abs(plain.smallestScale - code.distortion.smallestScale) < 1e-4)
        #expect(abs(plain.angularDegrees - code.distortion.angularDegrees) < 0.01)
        // The same plane by its code and by its definition, x before y.
        var one = [Position(x: 15, y: 52)]
        var other = one
        try Transformation(to: code.projection).apply(to: &one)
        try Transformation(pipeline: "+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80")
            .apply(to: &other)
        #expect(one[0].distance(to: other[0]) < 1)
    }

    @Test(arguments: [
        "", "nonsense", "EPSG", "EPSG:", ":3035", "EPSG:x", "EPSG:3035:1", "E:1",
        "+proj=pipeline +step +proj=utm +zone=33",
        "+init=epsg:3035", "+proj=utm +zone=33 +nadgrids=/etc/passwd", "+proj=utm +zone=33 +init=x",
        "+proj=utm +zone=33; rm", "+proj=utm +file=x", "+zone=33 +proj=utm", "+proj=utm zone=33",
        "+proj=vgridshift +grids=@x",
    ]) func whatIsNoneOrReadsFilesIsRefused(_ text: String) {
        #expect(AskedProjection(text) == nil)
    }

    @Test(arguments: [
        ("+proj=nothing", "PROJ cannot use"), ("+proj=hgridshift", "PROJ cannot use"),
        ("+proj=longlat", "cannot be used"), ("EPSG:4326", "cannot be used"),
        ("EPSG:999999", "PROJ cannot use"), ("EPSG:2263", "does not count in metres"),
        ("+proj=utm +zone=33 +units=us-ft", "does not count in metres"),
    ]) func whatCannotBeUsedIsRefusedInWords(_ text: String, _ words: String) throws {
        let error = #expect(throws: GeometryError.self) { try choice(text) }
        #expect(error?.description.contains(words) == true, "\(String(describing: error))")
    }
}

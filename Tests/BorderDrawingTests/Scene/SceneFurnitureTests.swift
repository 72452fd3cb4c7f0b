import BorderAtlas
import BorderCore
import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderReports

@Suite struct SceneScaleBarTests {
    /// Frames of every size on every side of the Earth.
    @Test(arguments: [
        (18.0, 39.0, 88.0, 71.0), (20, 59.5, 34, 70.2), (46, 47, 87.5, 56), (-117.2, 25.8, -97.1, 32.8),
        (175, -20, 183, -15), (160, 50, 210, 75), (27.86, 60.59, 27.88, 60.61), (-70, -40, -60, -35),
    ])
    func theBarIsAsLongAsItSays(west: Double, south: Double, east: Double, north: Double) throws {
        let plane = try SceneExamples.plane(west, south, east, north)
        let bar = try #require(try ScaleBar.draw(on: plane))
        let line = try #require(bar.nodes.elements.lines.first?.lines.first)
        let length = line[2].x - line[1].x
        let words = bar.label.text.split(separator: " ")
        let digits = words[0].filter { $0 != "," }
        let number = try #require(Double(digits))
        let metres = words[1] == "km" ? number * 1000 : number
        #expect(["1", "2", "5"].contains(digits.prefix(1)) && digits.dropFirst().allSatisfy { $0 == "0" })
        #expect(length <= 160 && length > 64)
        // The ground under a bar in the middle of the frame, as it is measured on the ellipsoid.
        let middle = plane.frame.centre
        let from = try #require(plane.unproject(Position(x: middle.x - length / 2, y: middle.y)))
        let to = try #require(plane.unproject(Position(x: middle.x + length / 2, y: middle.y)))
        #expect(abs(try Geodesic().distanceMetres(from, to) / metres - 1) < 0.01)
        // It stands at the lower left and its box holds bar and words.
        #expect(line[1] == Position(x: plane.frame.min.x + 20, y: plane.frame.max.y - 20))
        #expect(line.allSatisfy(bar.box.contains) && bar.box.contains(bar.label.box.centre))
        #expect(bar.label.box.max.x <= bar.box.max.x)
    }

    @Test func theLatitudeIsNamedWhereTheScaleChanges() throws {
        func words(_ west: Double, _ south: Double, _ east: Double, _ north: Double) throws -> String {
            try #require(try ScaleBar.draw(on: SceneExamples.plane(west, south, east, north))).label.text
        }
        let overview = try words(18, 39, 88, 71)
        #expect(overview.hasPrefix("500 km at 5") && overview.hasSuffix("° N"))
        #expect(try words(-75, -56, -40, -20).hasSuffix("° S"))
        #expect(try !words(20, 59.5, 34, 70.2).contains("at"))
        #expect(try !words(175, -20, 183, -15).contains("at"))
        // Small frames count in metres or single kilometres.
        #expect(try words(27.86, 60.59, 27.88, 60.61).hasSuffix("km"))
    }
}

@Suite struct SceneHeaderAndFooterTests {
    private func header(_ title: String, _ dek: String, _ warning: String = "") -> (Header, [TextLine]) {
        let header = Header(title: title, dek: dek, warning: warning, width: 960)
        return (header, header.nodes().elements.texts)
    }

    @Test func oneLineEachLeavesTheMapWhereTheDesignHasIt() {
        let (header, lines) = header("Title", "Dek")
        #expect(header.height == 88)
        #expect(lines.map(\.text) == ["Title", "Dek"])
        #expect(lines.map(\.position) == [Position(x: 20, y: 36), Position(x: 20, y: 60)])
        #expect(lines.map(\.style) == [.title, .dek])
    }

    @Test func everyFurtherLineMovesTheMapDown() {
        let sentence = "A sentence of some length that says what is shown and for which days. "
        let long = String(repeating: sentence, count: 2)
        #expect(header(long, "Dek").0.height == 118)
        #expect(header("Title", String(repeating: sentence, count: 3)).0.height == 106)
        #expect(header("Title", "Dek", "Illustrative values").0.height == 106)
        #expect(header("Title", "", "Illustrative values").0.height == 88)
        #expect(header("", "").0.height == 88 && header("", "").1.isEmpty)
    }

    @Test(arguments: 0..<30)
    func linesNeverLeaveTheCanvasNorMeet(seed: UInt64) {
        var random = SplitMix(seed: seed)
        func words(_ most: Int) -> String {
            (0..<Int.random(in: 0...most, using: &random)).map { _ in
                String(repeating: "wörd", count: Int.random(in: 1...4, using: &random))
            }.joined(separator: " ")
        }
        let (header, lines) = header(words(30), words(120), words(60))
        for (index, line) in lines.enumerated() {
            #expect(line.box.min.x >= 20 && line.box.max.x <= 940 + 1e-9)
            #expect(line.box.min.y >= 0 && line.box.max.y <= header.height)
            // The two lines of a title are set a px tighter than their boxes.
            for other in lines[(index + 1)...] { #expect(!line.box.insetBy(0.6).overlaps(other.box.insetBy(0.6))) }
        }
        #expect(lines.filter { $0.style == .title }.count <= 2)
        #expect(lines.filter { $0.style == .dek }.count <= 3)
        #expect(lines.filter { $0.style == .warning }.count <= 2)
    }

    @Test func noWordIsLostWhereThereIsRoom() {
        let dek = (1...40).map { "word\($0)" }.joined(separator: " ")
        let lines = header("Title", dek).1.filter { $0.style == .dek }
        #expect(lines.map(\.text).joined(separator: " ") == dek)
    }

    private func footer(_ sources: [String], _ note: String, width: Double = 960) -> (Footer, [TextLine]) {
        let footer = Footer(sources: sources, boundaryNote: note, projection: "Equal Earth", width: width)
        return (footer, footer.nodes(top: 900).elements.texts)
    }

    @Test func theProjectionStandsRightOfTheLastLine() throws {
        let (footer, lines) = footer(["Source: Finnish Border Guard."], "Boundaries: Natural Earth.")
        #expect(lines.map(\.text) == ["Source: Finnish Border Guard.", "Boundaries: Natural Earth.", "Equal Earth"])
        #expect(lines.map(\.position.y) == [917, 933, 933])
        #expect(lines[2].anchor == .end && lines[2].position.x == 940)
        #expect(footer.height == 47)
        let rule = try #require(footer.nodes(top: 900).elements.lines.first)
        #expect(rule.lines == [[Position(x: 20, y: 900), Position(x: 940, y: 900)]])
        #expect(rule.paint.stroke == .rule && rule.paint.strokeWidth == 0.8)
    }

    @Test func withoutSourcesTheProjectionStillStands() {
        let (footer, lines) = footer([], "")
        #expect(lines.map(\.text) == ["Equal Earth"] && lines[0].position.y == 917)
        #expect(footer.height == 31)
    }

    @Test(arguments: [800.0, 850, 960, 1400])
    func longSourcesWrapAndNeverMeetTheProjection(width: Double) {
        let sources = (1...12).map { "Source \($0): the border guard of a country with a long name, 26 Sept 2022." }
        let note = String(repeating: "Boundaries: Natural Earth 1:10m, simplified. ", count: 9)
        let (footer, lines) = footer(sources, note, width: width)
        #expect(footer.height == 15 + 16 * Double(lines.count - 1))
        for (index, line) in lines.enumerated() {
            #expect(line.box.min.x >= 20 - 1e-9 && line.box.max.x <= width - 20 + 1e-9)
            for other in lines[(index + 1)...] { #expect(!line.box.overlaps(other.box), "\(line.text)") }
        }
        // Nothing is cut: narrow maps have more lines.
        #expect(lines.count <= 12 && lines.allSatisfy { !$0.text.hasSuffix("…") })
    }
}

@Suite struct LegendCircleTests {
    private func circles(_ largest: Int64, radius: Double = 44, ink: Ink = .out) -> [MapScene.Element] {
        let scale = DiscScale(largestValue: largest, largestRadius: radius)
        let mark = SceneExamples.flow("x", .crossing("x"), to: "FIN", Quantity(largest))
        let flow = PlacedFlow(
            mark,
            at: Site(position: Position(x: 0, y: 0), isPoint: false),
            direction: nil,
            scale: scale,
            coveredBorder: nil,
            ink: ink
        )
        let legend = Legend(title: "People", flows: [flow], signs: [], scales: MarkScales(discs: scale)) { _ in ("", "")
        }
        return legend.nodes(at: Position(x: 100, y: 200), onPanel: false).elements
    }

    @Test(arguments: [98_000, 17_000, 16_886, 4_999, 250, 12, 100_000_000] as [Int64])
    func nestedCirclesShareTheirLowestPoint(largest: Int64) {
        let scale = DiscScale(largestValue: largest, largestRadius: 44)
        let drawn = circles(largest)
        let rings = drawn.circles
        #expect(rings.count == 3 || rings.count == 2)
        for ring in rings { #expect(abs(ring.centre.y + ring.radius - (234 + 2 * scale.legendRadius)) < 1e-9) }
        #expect(Set(rings.map(\.centre.x)) == [158])
        // The labels are the values whose radii are drawn, largest first.
        let labels = drawn.texts.filter { $0.style == .legendEntry }
        let values = labels.compactMap { Int64($0.text.filter { $0 != "," }) }
        #expect(values.count == rings.count && values[0] == scale.legendValues[0])
        for (value, ring) in zip(values, rings) { #expect(abs(scale.trueRadius(value) - ring.radius) < 1e-9) }
        // A dotted leader from each crown to its label; labels do not touch.
        let leaders = drawn.lines.map(\.lines[0])
        for (leader, ring) in zip(leaders, rings) { #expect(abs(leader[0].y - (ring.centre.y - ring.radius)) < 1e-9) }
        for (one, other) in zip(labels, labels.dropFirst()) { #expect(!one.box.overlaps(other.box)) }
    }

    @Test func theSmallestCircleIsInked() {
        for ink in [Ink.out, .into] {
            let rings = circles(98_000, ink: ink).circles
            #expect(rings.map(\.paint.fill) == [nil, nil, ink])
            #expect(rings.allSatisfy { $0.paint.stroke == .ink2 })
        }
    }

    @Test func labelsThatWouldTouchAreThinned() {
        // With 20 px the middle of three crowns is nearer than 12 px to the first.
        #expect(circles(98_000, radius: 20).circles.count == 2)
        #expect(circles(98_000, radius: 44).circles.count == 3)
        #expect(circles(1).circles.count == 1)
    }

    @Test func aPanelHoldsEverything() throws {
        let scale = DiscScale(largestValue: 98_000, largestRadius: 44)
        let legend = Legend(
            title: String(repeating: "People reported entering ", count: 4),
            flows: [],
            signs: [.closed, .closedToSome, .checkpoint],
            scales: MarkScales(discs: scale)
        ) { _ in ("", "") }
        let drawn = legend.nodes(at: Position(x: 100, y: 200), onPanel: true).elements
        let panel = try #require(drawn.rectangles.first)
        #expect(panel.box == Rectangle(x: 100, y: 200, width: 208, height: legend.height))
        #expect(panel.paint.fill == .paper && panel.paint.fillOpacity == 0.9)
        for line in drawn.texts { #expect(panel.box.contains(line.box), "\(line.text)") }
        for circle in drawn.circles {
            #expect(panel.box.contains(Rectangle(min: circle.centre, max: circle.centre).insetBy(-circle.radius)))
        }
        #expect(
            drawn.texts.filter { $0.style == .legendEntry }.map(\.text).suffix(3) == [
                "closed", "closed to some", "checkpoint",
            ]
        )
    }

    @Test func withoutNumbersThereAreOnlyRows() {
        let legend = Legend(title: "", flows: [], signs: [.closed], scales: MarkScales(discs: nil)) { _ in ("", "") }
        #expect(!legend.isEmpty && legend.height == 48)
        let none = Legend(title: "", flows: [], signs: [.words], scales: MarkScales(discs: nil)) { _ in ("", "") }
        #expect(none.isEmpty)
    }
}

@Suite struct SceneLocatorTests {
    private let middle = Position(x: 900, y: 700)

    private func draw(_ plane: MapPlane, focus: CountryCode? = "RUS") throws -> [MapScene.Element] {
        try Locator.draw(SceneExamples.atlas.get(), for: plane, focus: focus, at: middle).elements
    }

    @Test func theFrameIsMarkedWhereItIs() throws {
        let drawn = try draw(SceneExamples.plane(20, 59.5, 34, 70.2))
        let disc = try #require(drawn.first)
        #expect(disc.shape == .circle(centre: middle, radius: 48) && disc.paint.fill == .sea)
        for element in drawn {
            guard case .areas(let rings) = element.shape else { continue }
            for vertex in rings.joined() { #expect(vertex.distance(to: middle) <= 48 + 1e-6) }
        }
        let frame = try #require(drawn.first { $0.paint.stroke == .out })
        guard case .areas(let outline) = frame.shape else { return }
        let box = try #require(Rectangle(around: outline[0]))
        // The globe is turned to the frame: its mark is in the middle, small and taller than a dot.
        #expect(box.centre.distance(to: middle) < 4)
        #expect((4...14).contains(box.width) && (4...14).contains(box.height))
        #expect(drawn.last?.paint.stroke == .ink3)
    }

    @Test func theFocusCountryIsDarker() throws {
        let plane = try SceneExamples.plane(20, 59.5, 34, 70.2)
        #expect(try draw(plane).filter { $0.paint.fill == .locatorFocus }.count == 1)
        #expect(try draw(plane, focus: nil).filter { $0.paint.fill == .locatorFocus }.isEmpty)
        #expect(try draw(plane, focus: nil).filter { $0.paint.fill == .locatorLand }.count == 1)
    }

    @Test func landIsLand() throws {
        // Around Helsinki: the globe's middle is the Gulf of Finland; some places are known.
        let plane = try SceneExamples.plane(20, 55, 30, 65)
        let drawn = try draw(plane)
        let land = drawn.compactMap { element -> [[Position]]? in
            guard element.paint.fill == .locatorLand, case .areas(let rings) = element.shape else { return nil }
            return rings
        }.joined()
        let globe = try Transformation(pipeline: MapProjection.azimuthal(around: Position(x: 25, y: 60)).definition)
        var places = [
            Position(x: 37.6, y: 55.7), Position(x: 0, y: 30), Position(x: -30, y: 45), Position(x: 60, y: 15),
            Position(x: 100, y: 60), Position(x: -45, y: 72), Position(x: 0, y: 85),
        ]
        try globe.apply(to: &places)
        let scale = 48 / (6_371_007.2 * 2.squareRoot())
        let isLand = places.map { place in
            let px = Position(x: middle.x + place.x * scale, y: middle.y - place.y * scale)
            return Ring.contains(px, in: Array(land))
        }
        #expect(isLand == [true, true, false, false, true, true, false])
    }

    @Test func aMapOfHalfTheWorldNeedsNone() throws {
        #expect(try draw(SceneExamples.plane(-180, -90, 180, 90)).isEmpty)
    }
}

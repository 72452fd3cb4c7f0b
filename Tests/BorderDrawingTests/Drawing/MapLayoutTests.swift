import BorderAtlas
import BorderCore
import BorderGeometry
import BorderReports
import BorderTestSupport
import Foundation
import Testing

@Suite struct MapLayoutTests {
    let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private func flow(_ id: String, _ place: Place, to: CountryCode, _ quantity: Quantity?) -> FlowMark {
        FlowMark(
            id: id,
            place: place,
            route: Route(from: .country("RUS"), to: .country(to)),
            quantity: quantity,
            headline: id,
            valueLabel: quantity.map { "\($0.value)" } ?? ""
        )
    }

    private func border(_ text: String) throws -> Place { .border(try #require(BorderCode(text))) }

    /// No label box meets another or leaves the map.
    private func expectTidy(_ scene: MapScene, _ name: String) {
        let boxes = scene.labelBoxes.flatMap { label in label.lines.map { (label.text, $0) } }
        for (index, box) in boxes.enumerated() {
            #expect(scene.mapFrame.contains(box.1), "\(name): '\(box.0)' leaves the frame")
            for other in boxes[(index + 1)...] where box.0 != other.0 {
                #expect(!box.1.overlaps(other.1), "\(name): '\(box.0)' over '\(other.0)'")
            }
        }
    }

    @Test func theOverviewNamesWhatMatters() throws {
        let scene = try WorkedExamples.overview().layOut(with: atlas)
        expectTidy(scene, "overview")
        #expect(scene.droppedLabels == [])
        let labels = scene.labelBoxes.map(\.text)
        for word in ["Finland ≈17,000 at the weekend", "Kazakhstan entered since last week, whole land border"] {
            #expect(labels.contains(word))
        }
        #expect(labels.contains("Russia") && labels.contains("Moscow") && labels.contains("Black Sea"))
        // Named by their callouts already.
        #expect(!labels.contains("Kazakhstan") && !labels.contains("Finland"))
        #expect(scene.metadata.projection == "Lambert azimuthal equal-area")
        #expect(scene.metadata.distortion.angularDegrees < 5)
        #expect(scene.metadata.worldview == "un")
    }

    @Test func theDescriptionSaysWhatIsDrawn() throws {
        let text = try WorkedExamples.overview().layOut(with: atlas).description
        for words in [
            "Map of Russia and its neighbours, 19–27 Sept 2022.", "Kazakhstan: more than 98,000 entered",
            "Petropavlovsk: closed to men of military age", "Finland ≈17,000, 24–25 Sept 2022",
        ] { #expect(text.contains(words), "\(words)") }
    }

    @Test func theZoomNamesBothSidesOfEveryCrossing() throws {
        let scene = try WorkedExamples.finnishBorder().layOut(with: atlas)
        expectTidy(scene, "zoom")
        let labels = scene.labelBoxes.map(\.text)
        for word in ["no data Vaalimaa", "Torfyanovka", "closed Parikkala", "no data Raja-Jooseppi", "Lotta"] {
            #expect(labels.contains(word), "\(word)")
        }
        #expect(scene.droppedLabels == [])
    }

    /// The radii in the finished file, by flow: circles and the arcs of discs with pointers.
    private func radii(_ bytes: [UInt8]) -> [String: Double] {
        var radii: [String: Double] = [:]
        for element in SVGChecker(bytes).elements
        where element.group.hasPrefix("flow-") && element.attributes["fill-opacity"] == "0.9" {
            if element.name == "circle" {
                radii[element.group] = Double(element.attributes["r"] ?? "")
            } else if let data = element.attributes["d"], let arc = data.split(separator: "A").dropFirst().first {
                radii[element.group] = SVGChecker.numbers(in: String(arc)).first.flatMap { Double($0) }
            }
        }
        return radii
    }

    @Test func areaIsProportionalToValueInTheFile() throws {
        var map = MapContent(title: "t", dek: "d")
        map.focusCountry = "RUS"
        let values: [(String, String, Int64)] = [
            ("a", "FIN-RUS", 98_000), ("b", "GEO-RUS", 17_000), ("c", "KAZ-RUS", 53_000), ("d", "MNG-RUS", 5_000),
            ("e", "LVA-RUS", 31_000),
        ]
        for (id, code, value) in values {
            let place = try border(code)
            guard case .border(let pair) = place, let to = pair.other(than: "RUS") else { continue }
            map.flows.append(flow(id, place, to: to, Quantity(value)))
        }
        let radii = radii(try SVGFormat().bytes(of: map.layOut(with: atlas)))
        #expect(radii.count == 5)
        let ratios = values.compactMap { id, _, value in radii["flow-\(id)"].map { $0 * $0 / Double(value) } }
        let mean = ratios.reduce(0, +) / Double(ratios.count)
        // A tenth of a px is what the file can say.
        for ratio in ratios { #expect(abs(ratio / mean - 1) < 0.02) }
    }

    @Test func twoReportsOfOneBorderStandSideBySide() throws {
        var map = MapContent(title: "t", dek: "d")
        let place = try border("FIN-RUS")
        map.flows = [flow("one", place, to: "FIN", Quantity(17_000)), flow("two", place, to: "FIN", Quantity(9_000))]
        let bytes = try SVGFormat().bytes(of: map.layOut(with: atlas))
        let starts = SVGChecker(bytes).elements.filter { $0.group.hasPrefix("flow-") && $0.name == "path" }
            .compactMap { SVGChecker.numbers(in: $0.attributes["d"] ?? "").prefix(2).compactMap { Double($0) } }
        #expect(starts.count == 2)
        let (dx, dy) = (starts[0][0] - starts[1][0], starts[0][1] - starts[1][1])
        #expect(dx * dx + dy * dy > 50 * 50)
    }

    @Test func marksWithoutAPlaceAreListed() throws {
        var map = try WorkedExamples.overview()
        map.flows.append(flow("Nowhere", .crossing("no-such-crossing"), to: "FIN", Quantity(5)))
        map.statuses.append(
            StatusMark(id: "x", site: .position(Position(x: .nan, y: 5)), effect: .closed, title: "Lost")
        )
        map.statuses.append(
            StatusMark(id: "y", site: .position(Position(x: -100, y: -40)), effect: .closed, title: "Far away")
        )
        map.frame = .box(west: 18, south: 39, east: 88, north: 71)
        let scene = try map.layOut(with: atlas)
        for word in ["Nowhere", "Lost", "Far away"] { #expect(scene.droppedLabels.contains(word)) }
    }

    @Test func bordersAndBoxesThatAreNoneAreRefused() throws {
        let noBorder = MapContent(title: "t", dek: "", frame: .border(try #require(BorderCode("FIN-MEX"))))
        #expect(throws: MapError.unknownBorder("FIN-MEX")) { try noBorder.layOut(with: atlas) }
        for (west, east) in [(10.0, 5.0), (.nan, 5), (-1000, 1000), (5, 5)] {
            let box = MapContent(title: "t", dek: "", frame: .box(west: west, south: 0, east: east, north: 10))
            let error = #expect(throws: MapError.self) { try box.layOut(with: atlas) }
            #expect(error?.description.contains("expected west, south, east, north") == true)
        }
        #expect(MapError.unknownBorder("FIN-MEX").description == "the atlas has no land border FIN-MEX to draw")
        let geometry = GeometryError.transformFailed(index: 0, reason: "x")
        #expect(MapError.geometry(geometry).description == geometry.description)
    }

    @Test func anEmptyMapIsAMap() throws {
        let scene = try MapContent(title: "", dek: "").layOut(with: atlas)
        #expect(SVGChecker(try SVGFormat().bytes(of: scene)).problems == [])
    }

    @Test func everyKindOfPlaceAndWordingIsDrawn() throws {
        var map = MapContent(title: "Every kind of place", dek: "Every wording")
        map.focusCountry = "RUS"
        map.flows = [
            flow("Mongolia", .country("MNG"), to: "MNG", Quantity(12_000, .moreThan)),
            flow("Kymenlaakso", .region("FI-09"), to: "FIN", Quantity(3_000, .upTo)),
            flow("Latvia", .group("latvia-russia-road"), to: "LVA", Quantity(5_000, .range, rangeEnd: 9_000)),
            flow("Narva", .crossing("narva-ivangorod"), to: "EST", Quantity(0)),
            flow("Airport", .crossing("helsinki-vantaa-airport"), to: "FIN", Quantity(900, .about)),
            flow("Norway", try border("NOR-RUS"), to: "NOR", nil),
            flow("Georgia", .group("georgia-russia-official"), to: "GEO", Quantity(8_000, .nearly)),
            flow("Union", .countrySet("EU"), to: "DEU", Quantity(700)),
        ]
        map.flows[0].basis = .derived
        map.flows[2].basis = .conflicting([10_000])
        map.flows[6].opposite = Quantity(2_000, .moreThan)
        map.flows[6].oppositeLabel = "2,000+"
        map.statuses = [
            StatusMark(id: "s", site: .place(try border("RUS-UKR")), effect: .closed, title: "Ukraine"),
            StatusMark(
                id: "r",
                site: .place(.country("BLR")),
                effect: .restricted,
                concernsEverybody: false,
                title: "Belarus"
            ),
            StatusMark(id: "q", site: .place(.crossing("upper-lars-dariali")), effect: .queue, title: "Upper Lars"),
            StatusMark(id: "p", site: .place(.region("RU-SE")), effect: .checkpoint, title: "North Ossetia"),
        ]
        let scene = try map.layOut(with: atlas)
        expectTidy(scene, "kinds")
        let bytes = try SVGFormat().bytes(of: scene)
        let checker = SVGChecker(bytes)
        #expect(checker.problems == [])
        let words = checker.elements.filter { $0.name == "text" && $0.group == "legend" }.map(\.text)
        for row in [
            "“more than” that number", "about that number", "at most that number", "between two numbers",
            "other numbers of the same", "computed, not reported", "crossing point", "closed", "closed to some",
            "checkpoint", "no data", "out of Russia", "into Russia",
        ] { #expect(words.contains(row), "\(row)") }
        for mark in map.flows { #expect(checker.elements.contains { $0.attributes["id"] == "flow-\(mark.id)" }) }
    }

    @Test func onlySignsInUseAreExplained() throws {
        let bytes = try SVGFormat().bytes(of: WorkedExamples.finnishBorder().layOut(with: atlas))
        let words = SVGChecker(bytes).elements.filter { $0.name == "text" && $0.group == "legend" }.map(\.text)
        #expect(words.contains("no data") && words.contains("closed") && words.contains("into Finland"))
        #expect(!words.contains("closed to some") && !words.contains("“more than” that number"))
    }

    @Test(arguments: [
        ("antimeridian", 160.0, 50.0, 210.0, 75.0), ("world", -180, -90, 180, 90), ("pacific", 0, -85, 360, 85),
        ("arctic", -180, 60, 180, 90), ("antarctic", -180, -90, 180, -60), ("inland", 60, 60, 64, 62),
        ("fiji", 175, -20, 183, -15), ("street", 27.86, 60.59, 27.88, 60.61),
    ])
    func anyPartOfTheWorldCanBeDrawn(name: String, west: Double, south: Double, east: Double, north: Double) throws {
        var map = MapContent(title: name, dek: "", frame: .box(west: west, south: south, east: east, north: north))
        map.focusCountry = "RUS"
        let scene = try map.layOut(with: atlas)
        expectTidy(scene, name)
        #expect(SVGChecker(try SVGFormat().bytes(of: scene)).problems == [])
    }

    /// Land and sea of the drawn map agree with the atlas, place by place.
    @Test(arguments: [(160.0, 50.0, 210.0, 75.0), (18, 39, 88, 71), (0, -60, 360, 80), (-130, 15, -60, 60)])
    func theGroundIsWhereTheAtlasHasIt(west: Double, south: Double, east: Double, north: Double) throws {
        let map = MapContent(title: "", dek: "", frame: .box(west: west, south: south, east: east, north: north))
        let scene = try map.layOut(with: atlas)
        var grounds: [String: [[Position]]] = [:]
        for layer in scene.layers where layer.id == "countries" {
            for case .element(let element) in layer.nodes {
                if case .areas(let rings) = element.shape { grounds[element.id] = rings }
            }
        }
        let transformation = try Transformation(pipeline: scene.metadata.crs)
        var random = SplitMix(seed: UInt64(bitPattern: Int64(west * 7 + south)))
        // Px of the frame's middle fix the shift between metres and px.
        var middle = [scene.metadata.centre]
        try transformation.apply(to: &middle)
        var wrong = 0
        for _ in 0..<300 {
            let px = Position(
                x: Double.random(in: scene.mapFrame.min.x...scene.mapFrame.max.x, using: &random),
                y: Double.random(in: scene.mapFrame.min.y...scene.mapFrame.max.y, using: &random)
            )
            var place = [
                Position(
                    x: middle[0].x + (px.x - scene.mapFrame.centre.x) * scene.metadata.metresPerPixel,
                    y: middle[0].y - (px.y - scene.mapFrame.centre.y) * scene.metadata.metresPerPixel
                )
            ]
            try transformation.applyInverseWherePossible(to: &place)
            guard place[0].x.isFinite, abs(place[0].y) < 89 else { continue }
            let drawn = grounds.first { Ring.contains(px, in: $0.value) }?.key
            let real = try atlas.locate(place[0])
            let expected = real.isAmbiguous ? drawn : real.country.map { "country-\($0)" }
            // Simplification moves coasts by a px, and islets are left out.
            if drawn != expected { wrong += 1 }
        }
        #expect(wrong <= 6, "\(wrong) of 300 places differ")
    }
}

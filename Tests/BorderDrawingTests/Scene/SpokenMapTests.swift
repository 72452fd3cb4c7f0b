import BorderAtlas
import BorderCore
import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderReports

/// The map in sentences, for whoever cannot see it.
@Suite struct SpokenMapTests {
    private func spoken(_ map: MapContent) -> String {
        AltText.of(map) { ["FIN": "Finland", "RUS": "Russia"][$0] ?? $0.description }
    }

    @Test func theFrameIsNamed() throws {
        var map = MapContent(title: "", dek: "", frame: .border(try #require(BorderCode("FIN-RUS"))))
        #expect(spoken(map) == "Map of the border of Finland and Russia.")
        map.frame = .overview
        #expect(spoken(map) == "Map.")
        map.focusCountry = "RUS"
        #expect(spoken(map) == "Map of Russia and its neighbours.")
        map.frame = .box(west: 0, south: 0, east: 1, north: 1)
        #expect(spoken(map) == "Map of Russia and its neighbours.")
    }

    @Test func numbersAreReadOutWithWhatTheyCount() {
        var map = MapContent(title: "", dek: "", legendTitle: "People entering")
        map.flows = [SceneExamples.flow("Finland", .country("FIN"), to: "FIN", Quantity(17_000))]
        #expect(spoken(map) == "Map. Circles sized by people entering: Finland: 17,000.")
        map.legendTitle = ""
        #expect(spoken(map).contains("Circles sized by number:"))
    }

    @Test func missingNumbersAreSaidToBeMissing() {
        var map = MapContent(title: "", dek: "")
        map.flows = ["Salla", "Raja-Jooseppi"].map { SceneExamples.flow($0, .country("FIN"), to: "FIN", nil) }
        #expect(spoken(map) == "Map. No data: Salla, Raja-Jooseppi.")
    }

    @Test func sentencesOfMarksAreMadeOfTheirFields() {
        var mark = SceneExamples.flow("Finland", .country("FIN"), to: "FIN", Quantity(16_886))
        mark.oppositeLabel = "9,267"
        mark.noteLines = ["24–25 Sept", "all crossings"]
        #expect(mark.spoken == "Finland: 16,886, 9,267 in the other direction, 24–25 Sept all crossings")
        mark.sentence = "As it was written"
        #expect(mark.spoken == "As it was written")
    }

    @Test func nobodyListensToThreeHundredItems() {
        var map = MapContent(title: "", dek: "")
        map.flows = (1...300).map { SceneExamples.flow("m\($0)", .country("FIN"), to: "FIN", Quantity(5)) }
        map.statuses = (1...13).map {
            StatusMark(id: "s\($0)", site: .place(.country("FIN")), effect: .closed, title: "s\($0)")
        }
        let text = spoken(map)
        #expect(text.contains("m12: 5; and 288 more.") && !text.contains("m13"))
        #expect(text.contains("s12: closed; and 1 more."))
    }

    @Test(arguments: [1, 12, 13, 300])
    func placesWithoutDataAreCountedWhereTheyAreMany(count: Int) {
        var map = MapContent(title: "", dek: "")
        map.flows = (1...count).map { SceneExamples.flow("m\($0)", .country("FIN"), to: "FIN", nil) }
        let named = (1...min(count, 12)).map { "m\($0)" }.joined(separator: ", ")
        #expect(spoken(map) == "Map. No data: \(named)\(count > 12 ? ", and \(count - 12) more" : "").")
    }

    @Test func theStripIsReadOut() throws {
        let first = try #require(Day("2022-09-19"))
        let exact = try #require(Period(from: first, through: first.advanced(by: 8)))
        let open = try #require(
            Period(start: first...first.advanced(by: 2), end: first.advanced(by: 8)...first.advanced(by: 8))
        )
        var map = MapContent(title: "", dek: "")
        map.strip = PeriodStrip(rows: [
            PeriodStrip.Row(label: "Georgia", valueLabel: "53,000+", period: exact),
            PeriodStrip.Row(label: "Kazakhstan", valueLabel: "98,000+", period: open),
        ])
        let text = spoken(map)
        #expect(text.hasPrefix("Map, 19–27 Sept 2022. A strip under the map shows the days each number covers: "))
        #expect(text.contains("Georgia 53,000+, 19–27 Sept 2022;"))
        #expect(text.hasSuffix("Kazakhstan 98,000+, 19–27 Sept 2022 at most."))
    }

    @Test(arguments: hostileNames)
    func hostileWordsAreCleaned(name: String) {
        var map = MapContent(title: name, dek: name, legendTitle: name)
        map.flows = [SceneExamples.flow(name, .country("FIN"), to: "FIN", Quantity(5))]
        map.statuses = [StatusMark(id: name, site: .place(.country("FIN")), effect: .closed, title: name)]
        let text = spoken(map)
        #expect(text == PlainText.clean(text))
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 || (0x202A...0x202E).contains($0.value) })
    }
}

/// The raster that tells whose ground a place is, against the rings it was filled from.
@Suite struct GroundOwnerTests {
    @Test func cellsBelongToWhoeverHoldsTheirMiddle() throws {
        let plane = try SceneExamples.plane(18, 39, 88, 71)
        let base = try BaseMap(SceneExamples.atlas.get(), on: plane, detail: BaseMap.Detail(), anchors: [])
        let raster = GroundRaster(base, frame: plane.frame)
        #expect(raster.columns == 160 && raster.rows == 114)
        var random = SplitMix(seed: 4)
        let sums = base.grounds.indices.map { raster.sums(of: $0) } + [raster.sums(of: -1), raster.sums(of: -2)]
        var differing = 0
        for _ in 0..<400 {
            let column = Int.random(in: 0..<raster.columns, using: &random)
            let row = Int.random(in: 0..<raster.rows, using: &random)
            let middle = raster.position(column: column, row: row)
            let cell = Rectangle(min: middle, max: middle).insetBy(-1)
            let owners = sums.indices.filter { sums[$0].share(of: cell) == 1 }
            // Every cell has one owner.
            #expect(owners.count == 1)
            let isLake = base.lakes.contains { Ring.contains(middle, in: [$0]) }
            let expected =
                isLake
                ? sums.count - 1
                : base.grounds.firstIndex { Ring.contains(middle, in: $0.rings) } ?? sums.count - 2
            if owners.first != expected { differing += 1 }
        }
        // A middle on a ring may fall to either side.
        #expect(differing <= 2)
    }

    @Test func sharesOfAllOwnersMakeTheWhole() throws {
        let plane = try SceneExamples.plane(20, 59.5, 34, 70.2)
        let base = try BaseMap(SceneExamples.atlas.get(), on: plane, detail: BaseMap.Detail(), anchors: [])
        let raster = GroundRaster(base, frame: plane.frame)
        var random = SplitMix(seed: 9)
        let sums = base.grounds.indices.map { raster.sums(of: $0) } + [raster.sums(of: -1), raster.sums(of: -2)]
        for _ in 0..<50 {
            let box = Rectangle(
                x: Double.random(in: 0...700, using: &random),
                y: Double.random(in: 90...600, using: &random),
                width: Double.random(in: 1...250, using: &random),
                height: Double.random(in: 1...160, using: &random)
            )
            #expect(abs(sums.reduce(0) { $0 + $1.share(of: box) } - 1) < 1e-9)
        }
        // Boxes that leave the frame count for nobody.
        #expect(sums.allSatisfy { $0.share(of: plane.frame.insetBy(-1)) == 0 })
    }

    @Test func namesOfCountriesStandOnTheirGround() throws {
        let atlas = try SceneExamples.atlas.get()
        for (name, scene) in SceneExamples.all {
            let scene = try scene.get()
            var grounds: [String: [[Position]]] = [:]
            for element in scene.elements(of: "countries") {
                if case .areas(let rings) = element.shape { grounds[element.id] = rings }
            }
            let inks: Set<TextStyle> = [.country, .smallCountry, .focusCountry, .focusCountryZoom]
            for line in scene.texts(of: "labels") where inks.contains(line.style) {
                let country = try #require(
                    atlas.countries.first { PlainText.clean($0.name).uppercased() == line.text },
                    "\(line.text)"
                )
                let rings = grounds["country-\(country.code)"] ?? []
                #expect(Ring.contains(line.box.centre, in: rings), "\(name): \(line.text)")
            }
        }
    }
}

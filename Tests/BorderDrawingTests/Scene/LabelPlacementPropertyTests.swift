import BorderAtlas
import BorderCore
import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderReports

private let frame = Rectangle(x: 0, y: 88, width: 500, height: 360)

private struct Sample {
    var requests: [LabelRequest] = []
    var obstacles: [Obstacle] = []

    init(seed: UInt64, count: Int) {
        var random = SplitMix(seed: seed)
        func position() -> Position {
            Position(
                x: Double.random(in: frame.min.x...frame.max.x, using: &random),
                y: Double.random(in: frame.min.y...frame.max.y, using: &random)
            )
        }
        for _ in 0..<4 {
            obstacles.append(.circle(centre: position(), radius: Double.random(in: 5...44, using: &random)))
        }
        let corner = position()
        obstacles.append(.box(Rectangle(x: corner.x, y: corner.y, width: 90, height: 60)))
        obstacles.append(.line([position(), position(), position()], clearance: 3))
        for index in 0..<count {
            let text = String(repeating: "m", count: Int.random(in: 1...11, using: &random)) + "\(index)"
            let lines = [(text: text, style: TextStyle.statusName), (text: "no data", style: TextStyle.calloutNote)]
            requests.append(
                LabelRequest(
                    text: text,
                    candidates: PointLabel.candidates(
                        Array(lines.prefix(Int.random(in: 1...2, using: &random))),
                        around: position(),
                        radius: Double.random(in: 2...20, using: &random)
                    )
                )
            )
        }
    }

    func place() -> LabelPlacer {
        var placer = LabelPlacer(frame: frame)
        for obstacle in obstacles { placer.avoid(obstacle) }
        for request in requests { placer.place(request) }
        return placer
    }
}

@Suite struct LabelPlacementPropertyTests {
    /// Two hundred maps: nothing covers anything, nothing leaves the frame, nothing is lost without being named.
    @Test(arguments: 0..<200)
    func nothingOverlapsAndNothingIsLost(seed: UInt64) {
        let sample = Sample(seed: seed, count: 25)
        let placer = sample.place()
        let labels = placer.boxes
        #expect(Set(labels.map(\.text)).union(placer.dropped) == Set(sample.requests.map(\.text)))
        #expect(labels.count + placer.dropped.count == 25)
        let boxes = labels.flatMap { label in label.lines.map { (label.text, $0) } }
        for (index, box) in boxes.enumerated() {
            #expect(frame.insetBy(3).contains(box.1))
            #expect(!sample.obstacles.contains { $0.blocks(box.1) })
            for other in boxes[(index + 1)...] where other.0 != box.0 { #expect(!box.1.overlaps(other.1)) }
        }
        // Every label stands in one of the places it asked for, whole.
        let asked = Dictionary(uniqueKeysWithValues: sample.requests.map { ($0.text, $0.candidates.map(\.boxes)) })
        for label in labels { #expect(asked[label.text]?.contains(label.lines) == true) }
    }

    @Test(arguments: 0..<20)
    func theSameInputGivesTheSamePlaces(seed: UInt64) {
        let (one, other) = (Sample(seed: seed, count: 40).place(), Sample(seed: seed, count: 40).place())
        #expect(one.lines == other.lines && one.dropped == other.dropped)
    }

    /// The first label always gets a place if it has any; adding later ones never drops an earlier one.
    @Test(arguments: 0..<40)
    func laterLabelsNeverDropEarlierOnes(seed: UInt64) {
        let sample = Sample(seed: seed, count: 40)
        var placer = LabelPlacer(frame: frame)
        for obstacle in sample.obstacles { placer.avoid(obstacle) }
        var kept: [String] = []
        for request in sample.requests {
            if placer.place(request) { kept.append(request.text) }
            #expect(placer.boxes.map(\.text) == kept)
        }
        #expect(placer.dropped == sample.requests.map(\.text).filter { !kept.contains($0) })
    }

    /// A dropped label had no place free of obstacles and labels: tried by hand, one by one.
    @Test(arguments: 0..<40)
    func droppedMeansNoRoom(seed: UInt64) {
        let sample = Sample(seed: seed, count: 30)
        var placer = LabelPlacer(frame: frame)
        for obstacle in sample.obstacles { placer.avoid(obstacle) }
        for request in sample.requests {
            let before = placer.boxes.flatMap(\.lines)
            let hasRoom = request.candidates.contains { candidate in
                candidate.boxes.allSatisfy { box in
                    // As much air as the placer gives: more beside a line than above it.
                    let wide = Rectangle(
                        x: box.min.x - 4,
                        y: box.min.y - 1,
                        width: box.width + 8,
                        height: box.height + 2
                    )
                    return frame.insetBy(3).contains(box) && !sample.obstacles.contains { $0.blocks(wide) }
                        && !before.contains { $0.overlaps(wide) }
                }
            }
            let isPlaced = placer.place(request)
            if hasRoom { #expect(isPlaced) }
        }
    }

    @Test func theCheapestFreePlaceIsTaken() throws {
        let point = Position(x: 250, y: 250)
        let candidates = PointLabel.candidates([("Moscow", TextStyle.city)], around: point, radius: 2)
        let order = candidates.sorted { $0.cost < $1.cost }
        var blocked: [Rectangle] = []
        var tried = 0
        for candidate in order {
            var placer = LabelPlacer(frame: frame)
            for box in blocked { placer.avoid(.box(box.insetBy(2))) }
            placer.place(LabelRequest(text: "Moscow", candidates: candidates), air: 0)
            // Blocked places touch their neighbours: the last ones fall with them.
            guard let found = placer.lines.first else { break }
            tried += 1
            let cost = try #require(candidates.first { $0.lines == [found] }).cost
            #expect(cost >= candidate.cost || blocked.isEmpty)
            if blocked.isEmpty { #expect(cost == candidate.cost) }
            blocked.append(contentsOf: candidate.boxes)
        }
        #expect(tried >= 4)
    }

    @Test func emptyWordsNeedNoPlace() {
        var placer = LabelPlacer(frame: frame)
        let isPlaced = placer.place(LabelRequest(text: "", candidates: []))
        #expect(isPlaced && placer.boxes.isEmpty && placer.dropped.isEmpty)
        let isDropped = !placer.place(LabelRequest(text: "nowhere", candidates: []))
        #expect(isDropped && placer.dropped == ["nowhere"])
    }

    @Test func aPreferredSideIsCheaper() throws {
        let point = Position(x: 250, y: 250)
        for (direction, anchor) in [
            (Position(x: 1, y: 0), TextLine.Anchor.start), (Position(x: -1, y: 0), .end),
            (Position(x: 0, y: -1), .middle),
            (Position(x: 0, y: 1), .middle),
        ] {
            let best = try #require(
                PointLabel.candidates([("Salla", TextStyle.city)], around: point, radius: 9, preferred: direction)
                    .min { $0.cost < $1.cost }
            )
            let line = best.lines[0]
            #expect(line.anchor == anchor)
            let (dx, dy) = (line.box.centre.x - point.x, line.box.centre.y - point.y)
            #expect(dx * direction.x + dy * direction.y > 0)
        }
    }

    @Test(arguments: [2.0, 9, 24, 44])
    func candidatesStandOffTheirDisc(radius: Double) {
        let point = Position(x: 250, y: 250)
        let lines = [(text: "Georgia", style: TextStyle.calloutName), (text: "53,000+", style: TextStyle.calloutValue)]
        let candidates = PointLabel.candidates(lines, around: point, radius: radius, gap: 4)
        #expect(candidates.count == 8 && Set(candidates.map(\.cost)).count == 8)
        for candidate in candidates {
            #expect(candidate.lines.map(\.text) == ["Georgia", "53,000+"])
            for box in candidate.boxes { #expect(box.distance(to: point) >= radius * 0.7) }
            // The second line directly below the first.
            #expect(abs(candidate.boxes[0].max.y - candidate.boxes[1].min.y) < 1e-9)
        }
    }
}

@Suite struct NamedGroundTests {
    /// Rows of a border in the order of their crossings from north to south, a pitch apart, on both sides.
    @Test func rowsKeepTheOrderOfTheBorder() throws {
        let scene = try SceneExamples.finnishBorder.get()
        let labels = Dictionary(
            scene.labelBoxes.map { ($0.text.replacing("no data ", with: ""), $0) },
            uniquingKeysWith: { one, _ in one }
        )
        let finnish = ["Raja-Jooseppi", "Salla", "Kuusamo", "Vartius", "Niirala", "Imatra", "Nuijamaa", "Vaalimaa"]
        let rows = try finnish.map { name in
            try #require(labels.first { $0.key.contains(name) }, "\(name)").value.lines[0].centre.y
        }
        for (one, next) in zip(rows, rows.dropFirst()) { #expect(next - one >= 19 - 1e-6) }
        let russian = ["Lotta", "Suopera", "Lyttä", "Svetogorsk", "Brusnichnoye", "Torfyanovka"]
        let found = russian.compactMap { name in labels.first { $0.key.contains(name) }?.value.lines[0].centre.y }
        #expect(found.count >= 4 && found == found.sorted())
        // A row's two names stand at one height, on either side of the border.
        let raja = try #require(labels.first { $0.key.contains("Raja-Jooseppi") }).value.lines[0]
        let lotta = try #require(labels["Lotta"]).lines[0]
        #expect(abs(raja.centre.y - lotta.centre.y) < 1e-6 && raja.max.x < lotta.min.x)
    }

    @Test(arguments: 0..<40)
    func rowsAreSpreadInOrderAtTheirPitch(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let wishes = (0..<Int.random(in: 1...30, using: &random)).map { _ in
            Double.random(in: 100...700, using: &random)
        }.sorted()
        let places = RowSpreading.spread(wishes, pitch: 19, in: 100...700)
        #expect(places.count == wishes.count)
        for (one, next) in zip(places, places.dropFirst()) { #expect(next - one >= 19 - 1e-9) }
        #expect(places.allSatisfy { (100 - 1e-9...700 + 1e-9).contains($0) })
        // Whoever has room for himself stays where he is.
        for (index, wish) in wishes.enumerated() {
            let before = index == 0 || wish - wishes[index - 1] > 19 * Double(wishes.count)
            let after = index == wishes.count - 1 || wishes[index + 1] - wish > 19 * Double(wishes.count)
            if before && after { #expect(abs(places[index] - wish) < 1e-9) }
        }
    }

    /// The names of seas stand on water, on their own sea.
    @Test func seaNamesStandOnTheirSea() throws {
        let atlas = try SceneExamples.atlas.get()
        for scene in [try SceneExamples.overview.get(), try SceneExamples.world.get()] {
            let transformation = try Transformation(pipeline: scene.metadata.crs)
            var middle = [scene.metadata.centre]
            try transformation.apply(to: &middle)
            let seas = scene.texts(of: "labels").filter { $0.style == .sea }
            #expect(seas.count >= 2)
            for line in seas {
                let sea = try #require(Sea.known.first { $0.name == line.text })
                let px = line.box.centre
                var place = [
                    Position(
                        x: middle[0].x + (px.x - scene.mapFrame.centre.x) * scene.metadata.metresPerPixel,
                        y: middle[0].y - (px.y - scene.mapFrame.centre.y) * scene.metadata.metresPerPixel
                    )
                ]
                try transformation.applyInverse(to: &place)
                #expect(try atlas.locate(place[0]).country == nil, "\(line.text)")
                let distance = sea.anchors.map { Geodesic.metres($0, place[0]) }.min()
                #expect(try #require(distance) < 400_000, "\(line.text)")
            }
        }
    }

    @Test func seasHaveOneNameAndRealPlaces() {
        #expect(Set(Sea.known.map(\.name)).count == Sea.known.count)
        for sea in Sea.known {
            #expect(!sea.anchors.isEmpty)
            for anchor in sea.anchors { #expect(abs(anchor.x) <= 180 && abs(anchor.y) <= 90) }
        }
    }

    /// The atlas agrees: no sea is anchored on land.
    @Test func seasAreAnchoredOnWater() throws {
        let atlas = try SceneExamples.atlas.get()
        for sea in Sea.known {
            for anchor in sea.anchors { #expect(try atlas.locate(anchor).country == nil, "\(sea.name) \(anchor)") }
        }
    }
}

extension Geodesic {
    /// Infinite where PROJ is missing.
    fileprivate static func metres(_ one: Position, _ other: Position) -> Double {
        (try? Geodesic())?.distanceMetres(one, other) ?? .infinity
    }
}

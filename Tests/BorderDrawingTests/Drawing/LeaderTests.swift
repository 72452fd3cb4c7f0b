import BorderAtlas
import BorderCore
import BorderGeometry
import Testing

@testable import BorderReports

@Suite struct LeaderTests {
    private let frame = Rectangle(x: 0, y: 0, width: 400, height: 300)

    private func request(_ text: String, at x: Double, _ y: Double, leader: [Position] = []) -> LabelRequest {
        let line = TextLine(text, at: Position(x: x, y: y), .city)
        return LabelRequest(
            text: text,
            candidates: [LabelRequest.Candidate(lines: [line], cost: 0, leader: leader)],
            sign: text
        )
    }

    private func expect(
        _ placer: inout LabelPlacer,
        _ isPlaced: Bool,
        _ place: (inout LabelPlacer) -> Bool,
        location: SourceLocation = #_sourceLocation
    ) {
        let result = place(&placer)
        #expect(result == isPlaced, sourceLocation: location)
    }

    @Test func aLeaderRunsThroughNoWords() {
        var placer = LabelPlacer(frame: frame)
        expect(&placer, true) { $0.place(request("Narva", at: 100, 100)) }
        let through = [Position(x: 50, y: 97), Position(x: 190, y: 97)]
        expect(&placer, false) {
            $0.tryPlacing(request("Ivangorod", at: 195, 100, leader: through), movesOthers: false)
        }
        expect(&placer, true) { $0.tryPlacing(request("Ivangorod", at: 195, 100), movesOthers: false) }
    }

    @Test func wordsStandOnNoLeader() {
        var placer = LabelPlacer(frame: frame)
        let leader = [Position(x: 50, y: 97), Position(x: 190, y: 97)]
        expect(&placer, true) { $0.place(request("Ivangorod", at: 195, 100, leader: leader)) }
        expect(&placer, false) { $0.tryPlacing(request("Narva", at: 100, 100), movesOthers: false) }
        #expect(placer.leaders == [leader])
    }

    @Test func leadersCrossNeitherEachOtherNorSigns() {
        var placer = LabelPlacer(frame: frame)
        placer.avoid(.circle(centre: Position(x: 120, y: 200), radius: 12))
        expect(&placer, true) {
            $0.place(request("one", at: 200, 50, leader: [Position(x: 50, y: 150), Position(x: 198, y: 48)]))
        }
        let across = [Position(x: 50, y: 50), Position(x: 198, y: 150)]
        expect(&placer, false) { $0.tryPlacing(request("two", at: 200, 154, leader: across), movesOthers: false) }
        let overSign = [Position(x: 60, y: 200), Position(x: 198, y: 200)]
        expect(&placer, false) { $0.tryPlacing(request("three", at: 200, 204, leader: overSign), movesOthers: false) }
        placer.avoid(.box(Rectangle(x: 300, y: 0, width: 20, height: 300)))
        let overBox = [Position(x: 250, y: 280), Position(x: 330, y: 280)]
        expect(&placer, false) { $0.tryPlacing(request("four", at: 332, 284, leader: overBox), movesOthers: false) }
    }

    @Test func removedWordsLeaveNothing() {
        var placer = LabelPlacer(frame: frame)
        placer.place(request("one", at: 200, 50))
        placer.place(request("two", at: 200, 90))
        placer.remove("one")
        #expect(placer.boxes.map(\.text) == ["two"] && placer.dropped == ["one"] && placer.droppedSigns == ["one"])
    }

    @Test func theFirstFormWithRoomIsTaken() {
        var placer = LabelPlacer(frame: frame)
        let forms = [request("too long for this frame", at: 390, 50), request("short", at: 350, 50)]
        expect(&placer, true) { $0.place(forms) }
        #expect(placer.boxes.map(\.text) == ["short"] && placer.dropped.isEmpty)
    }

    /// Finland and Russia on the overview: words for either stand on its ground or at sea, and far ones have leaders.
    @Test(arguments: ["FIN", "RUS", "EST"] as [CountryCode])
    func placesAreOnTheGroundOfTheCountry(code: CountryCode) throws {
        let atlas = try SceneExamples.atlas.get()
        let plane = try SceneExamples.plane(18, 54, 40, 71)
        let base = try BaseMap(atlas, on: plane, detail: .init(), anchors: [])
        let raster = GroundRaster(base, frame: plane.frame)
        let places = CalloutPlaces(on: base, raster, in: plane.frame, of: [code]) { _ in 0 }
        let centre = try #require(plane.project(Position(x: 28.5, y: 61.2)))
        let lines = [(text: "A name", style: TextStyle.calloutName), (text: "17,000", style: TextStyle.calloutValue)]
        for distance in [CalloutPlaces.Distance.near, .far] {
            let found = places.candidates(lines, distance, around: centre, reach: 20, toward: nil, on: code)
            for candidate in found {
                let box = try #require(Rectangle(around: candidate.boxes.flatMap { [$0.min, $0.max] }))
                let owner = raster.owner(at: box.centre)
                #expect(owner < 0 || base.grounds[owner].code == code)
                let gap = candidate.boxes.map { $0.distance(to: centre) }.min().map { $0 - 20 } ?? 0
                // Beside a round disc the corner of a block may come nearer than its side.
                #expect(gap >= (distance == .far ? 4 : -8))
                #expect(candidate.leader.isEmpty == (gap <= CalloutPlaces.leaderBeyond))
            }
            if distance == .far { #expect(!found.isEmpty && found.count <= 40) }
        }
        // What is not on the map has no ground: its words may stand anywhere.
        #expect(!places.candidates(lines, .near, around: centre, reach: 20, toward: nil, on: "FJI").isEmpty)
        #expect(places.candidates([], .near, around: centre, reach: 20, toward: nil, on: code).isEmpty)
    }
}

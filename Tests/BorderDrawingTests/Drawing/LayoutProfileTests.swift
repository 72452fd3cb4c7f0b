import BorderAtlas
import BorderCore
import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderReports

@Suite struct LayoutProfileTests {
    @Test func threeWidthsAndNoTextBelowTenPixels() {
        #expect(LayoutProfile.all.map(\.name) == ["wide", "column", "phone"])
        #expect(LayoutProfile.all.map(\.width) == [960, 600, 390])
        #expect(Set(LayoutProfile.all).count == 3 && LayoutProfile.wide != .phone)
        for profile in LayoutProfile.all {
            let styles = [
                profile.title.style, profile.callout.name, profile.callout.value, profile.focusName.overview,
                profile.focusName.zoom,
            ]
            #expect(styles.allSatisfy { $0.size >= 10 })
            #expect(profile.largestRadius.overview >= profile.largestRadius.zoom)
        }
    }

    /// The worked examples on every width: all of it inside, nothing over anything, all the same words.
    @Test(arguments: LayoutProfile.all.map(\.name))
    func everyWidthIsLaidOutAnew(name: String) throws {
        let profile = try #require(LayoutProfile.all.first { $0.name == name })
        let atlas = try SceneExamples.atlas.get()
        for map in [try WorkedExamples.overview(), try WorkedExamples.finnishBorder()] {
            let scene = try map.layOut(with: atlas, for: profile)
            let bytes = try SVGFormat().bytes(of: scene)
            #expect(SVGChecker(bytes, mostBytes: profile == .phone ? 80_000 : 150_000).problems == [])
            let canvas = Rectangle(x: 0, y: 0, width: scene.width, height: scene.height)
            let texts = scene.layers.filter { !$0.isRepetition }.flatMap { $0.nodes.elements.texts }
            for (index, text) in texts.enumerated() {
                #expect(canvas.contains(text.box), "\(text.text)")
                for other in texts[(index + 1)...] {
                    // Lines of one block are set a px closer than their boxes.
                    #expect(!text.box.insetBy(0.8).overlaps(other.box.insetBy(0.8)), "\(text.text) | \(other.text)")
                }
            }
            let words = texts.map(\.text).joined(separator: " ")
            for flow in map.flows where flow.quantity != nil { #expect(words.contains(flow.valueLabel), "\(words)") }
            #expect(scene.nodes(of: "locator").isEmpty == !profile.hasLocator)
            let legend = try #require(scene.texts(of: "legend").first)
            #expect(scene.mapFrame.contains(legend.box) == profile.hasLegendInside)
        }
    }

    @Test(arguments: [390.0, 600])
    func aLegendAsABandHoldsItsRows(width: Double) throws {
        let scales = MarkScales(discs: DiscScale(largestValue: 98_000, largestRadius: 30))
        let legend = Legend(title: "People", flows: [], signs: [.closed, .closedToSome, .checkpoint], scales: scales) {
            _ in
            ("", "")
        }
        let room = Rectangle(x: 12, y: 500, width: width - 24, height: legend.bandHeight(width: width - 24))
        let drawn = legend.band(at: room.min, width: room.width).elements
        for text in drawn.texts { #expect(room.contains(text.box), "\(text.text)") }
        for circle in drawn.circles {
            #expect(room.contains(Rectangle(min: circle.centre, max: circle.centre).insetBy(-circle.radius)))
        }
        #expect(drawn.texts.map(\.text) == ["People", "50,000", "2,000", "closed", "closed to some", "checkpoint"])
    }

    @Test(arguments: ["column", "phone"])
    func aStackedStripHasItsWordsAboveItsDays(name: String) throws {
        let profile = try #require(LayoutProfile.all.first { $0.name == name })
        let strip = try #require(WorkedExamples.overview().strip)
        let drawing = try #require(PeriodStripDrawing(strip, width: profile.width, top: 700, profile: profile))
        let drawn = drawing.nodes().elements
        let room = Rectangle(
            x: profile.margin,
            y: 700,
            width: profile.width - 2 * profile.margin,
            height: drawing.height
        )
        for text in drawn.texts { #expect(room.contains(text.box), "\(text.text)") }
        for bar in drawn.rectangles { #expect(room.insetBy(-0.01).contains(bar.box)) }
        for (index, one) in drawn.texts.enumerated() {
            for other in drawn.texts[(index + 1)...] {
                #expect(!one.box.overlaps(other.box), "\(one.text) \(other.text)")
            }
        }
        let names = drawn.texts.filter { $0.runs.count == 2 }
        #expect(names.map(\.text) == strip.rows.map { "\($0.label) \($0.valueLabel)" })
        let event = try #require(strip.event)
        #expect(drawn.texts.contains { $0.text == event.label })
    }

    @Test func theKeyIsNumberedUnderTheMap() {
        let footer = Footer(
            keyed: ["Slovakia 292,039", "Moldova 391,592"],
            unlabelled: ["Belarus 13,902"],
            sources: [],
            boundaryNote: "",
            projection: "Equal Earth",
            width: 390,
            profile: .phone
        )
        let words = footer.nodes(top: 0).elements.texts.map(\.text).joined(separator: " ")
        #expect(words.contains("Numbered on the map: 1 Slovakia 292,039; 2 Moldova 391,592."))
        #expect(words.contains("No room for their labels: Belarus 13,902.") && !words.contains("Equal Earth"))
    }

    @Test func aTitleOfAPhoneTakesMoreLines() {
        let title = "Russians leaving after the mobilisation order of September"
        let header = Header(title: title, dek: "Dek", warning: "", width: 390, profile: .phone)
        let lines = header.nodes().elements.texts
        #expect(lines.count > 2 && lines.dropLast().map(\.text).joined(separator: " ") == title)
        #expect(lines.allSatisfy { $0.box.min.x == 12 && $0.box.max.x <= 378 && $0.box.max.y < header.height })
    }
}

@Suite struct TextRunTests {
    @Test func runsFlowWithABlankBetweenThem() throws {
        let line = TextLine(
            [("Narva", .crossingOwn), ("1,234", TextStyle.crossingValue), ("a day", .crossingOther)],
            at: Position(x: 100, y: 50),
            anchor: .end
        )
        #expect(line.text == "Narva 1,234 a day" && line.style == .crossingOwn && line.box.max.x == 100)
        let width = line.runs.reduce(0) { $0 + TextWidth.of($1.text, $1.style) }
        #expect(abs(line.box.width - width) < 1e-9)
        var scene = try SceneExamples.overview.get()
        scene.layers = [MapScene.Layer("labels", "Labels", [.text(line)])]
        let text = String(decoding: try SVGFormat().bytes(of: scene), as: UTF8.self)
        let spans = [
            ##"text-anchor="end" xml:space="preserve" class="c-ink" fill="#1F2328"><tspan "##,
            ##"<tspan font-weight="bold" class="c-ink" fill="#1F2328">Narva</tspan><tspan font-weight="bold" class="c-out" "##,
            ##"fill="#BF3F0A"> 1,234</tspan><tspan class="c-ink2" fill="#454C54"> a day</tspan></text>"##,
        ]
        for span in spans { #expect(text.contains(span), "\(span)") }
        let checker = SVGChecker(Array(text.utf8))
        #expect(checker.elements.contains { $0.name == "text" && $0.text == "Narva 1,234 a day" })
    }
}

@Suite struct FramedMarkTests {
    /// Whatever the marks reach, the frame holds it, and no more than it must.
    @Test(arguments: 0..<40)
    func theFrameHoldsWhatMarksReach(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        func px() -> Double { .random(in: 0...120, using: &random) }
        let marks = (0..<Int.random(in: 1...6, using: &random)).map { _ in
            FramedMark(
                position: Position(x: .random(in: 10...40, using: &random), y: .random(in: 40...60, using: &random)),
                before: (px(), px()),
                after: (px(), px())
            )
        }
        let frame = Rectangle(x: 0, y: 88, width: 600, height: 400)
        let plane = try FrameChoice.plane(
            showing: marks.map(\.position),
            in: frame,
            padding: (20, 20),
            marks: marks
        )
        var slack = (x: Double.infinity, y: Double.infinity)
        var box: Rectangle?
        for mark in marks {
            let centre = try #require(plane.project(mark.position))
            let low = Position(x: centre.x - mark.before.x, y: centre.y - mark.before.y)
            let high = Position(x: centre.x + mark.after.x, y: centre.y + mark.after.y)
            #expect(frame.insetBy(-0.1).contains(low) && frame.insetBy(-0.1).contains(high))
            for corner in [
                low, high, Position(x: centre.x - 20, y: centre.y - 20), Position(x: centre.x + 20, y: centre.y + 20),
            ] {
                if box == nil { box = Rectangle(min: corner, max: corner) }
                box?.extend(to: corner)
            }
        }
        let reached = try #require(box)
        slack = (frame.width - reached.width, frame.height - reached.height)
        let isClosest = abs(plane.metresPerPixel * frame.height - 150_000) < 1
        #expect(min(slack.x, slack.y) < 1 || isClosest, "\(slack)")
    }
}

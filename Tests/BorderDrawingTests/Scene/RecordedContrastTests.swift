import BorderGeometry
import Foundation
import Testing

@testable import BorderReports

/// A colour as three parts 0...255.
private struct Colour {
    var parts: [Double]

    init(_ ink: Ink) { parts = [16, 8, 0].map { Double(ink.rgb >> UInt32($0) & 255) } }

    /// This colour under a veil of another.
    func under(_ veil: Ink, _ opacity: Double) -> Colour {
        var mixed = self
        mixed.parts = zip(parts, Colour(veil).parts).map { $0 * (1 - opacity) + $1 * opacity }
        return mixed
    }

    private var luminance: Double {
        let linear = parts.map { part -> Double in
            let value = part / 255
            return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    func contrast(with other: Colour) -> Double {
        let (a, b) = (luminance, other.luminance)
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }
}

/// Contrast of every text of real maps against the ground it was drawn on.
@Suite struct RecordedContrastTests {
    /// The colour of the last opaque fill under a position.
    private func ground(at position: Position, in scene: MapScene) -> Colour {
        var colour = Colour(.paper)
        for layer in scene.layers where layer.id != "labels" && layer.id != "labels-halo" {
            for element in layer.nodes.elements {
                guard let fill = element.paint.fill else { continue }
                let covers: Bool
                switch element.shape {
                case .areas(let rings): covers = Ring.contains(position, in: rings)
                case .rectangle(let box): covers = box.contains(position)
                case .circle(let centre, let radius): covers = centre.distance(to: position) <= radius
                case .outline, .lines, .text: covers = false
                }
                if covers { colour = colour.under(fill, element.paint.fillOpacity) }
            }
        }
        return colour
    }

    @Test(arguments: SceneExamples.all.map(\.name))
    func everyTextCanBeRead(name: String) throws {
        let scene = try #require(SceneExamples.all.first { $0.name == name }).scene.get()
        let halos = Set(scene.texts(of: "labels-halo"))
        var checked = 0
        for layer in ["labels", "legend", "periods", "text"] {
            for line in scene.texts(of: layer) where line.style != .insideDisc {
                let isLarge = line.style.size >= 24 || (line.style.isBold && line.style.size >= 18)
                let box = line.box
                for position in [
                    box.centre, Position(x: box.min.x + 1, y: box.centre.y),
                    Position(x: box.max.x - 1, y: box.centre.y),
                ] {
                    var colour = ground(at: position, in: scene)
                    if halos.contains(line) { colour = colour.under(.paper, 0.85) }
                    let ratio = Colour(line.style.ink).contrast(with: colour)
                    #expect(ratio >= (isLarge ? 3 : 4.5), "\(line.text) in \(layer): \(ratio)")
                    checked += 1
                }
            }
        }
        #expect(checked > 20)
    }

    @Test func numbersInsideDiscs() {
        // White on the disc's colour at nine tenths over the darkest and the lightest ground.
        for ink in [Ink.out, .into] {
            for ground in [Ink.origin, .land, .dest, .sea, .paper] {
                #expect(Colour(.paper).contrast(with: Colour(ground).under(ink, 0.9)) >= 4, "\(ink) on \(ground)")
            }
        }
    }

    @Test func haloesAreUnderTheirLabels() throws {
        for (name, scene) in SceneExamples.all {
            let scene = try scene.get()
            let layers = scene.layers.map(\.id)
            let (halo, labels) = (layers.firstIndex(of: "labels-halo"), layers.firstIndex(of: "labels"))
            #expect(try #require(halo) < (try #require(labels)), "\(name)")
            let words = Set(scene.texts(of: "labels"))
            for element in scene.elements(of: "labels-halo") {
                guard case .text(let line) = element.shape else { continue }
                #expect(words.contains(line))
                #expect(element.paint.stroke == .paper && element.paint.strokeWidth == line.style.halo)
                #expect(element.paint.fill == nil && element.paint.isHalo)
            }
            // A screen reader hears each word once.
            #expect(scene.layers.filter(\.isRepetition).map(\.id) == ["labels-halo"])
        }
    }
}

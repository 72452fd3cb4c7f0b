import BorderGeometry
import Testing

@testable import BorderReports

@Suite struct ScaleBarGroundTests {
    /// The bar's length on the ground is what it says, measured between its ends.
    @Test(arguments: [
        [(18.0, 39.0), (88, 71)], [(20, 60), (32, 70)], [(27.8, 60.5), (28, 60.7)], [(170, -20), (-170, 10)],
    ])
    func tellsTheTruth(places: [(Double, Double)]) throws {
        let plane = try Overview.plane(places)
        let bar = try #require(try ScaleBar.draw(on: plane))
        guard case .lines(let lines) = try #require(Overview.elements(bar.nodes).first).shape else { return }
        let length = lines[0][1].distance(to: lines[0][2])
        #expect((64...160).contains(length))
        let words = bar.label.text.split(separator: " ")
        let number = try #require(Double(words[0].replacing(",", with: "")))
        let metres = words[1] == "km" ? number * 1000 : number
        let middle = Overview.frame.centre
        let west = try #require(plane.unproject(Position(x: middle.x - length / 2, y: middle.y)))
        let east = try #require(plane.unproject(Position(x: middle.x + length / 2, y: middle.y)))
        #expect(abs(try Geodesic().distanceMetres(west, east) / metres - 1) < 0.01)
        // 1, 2 or 5 and noughts.
        var lead = metres
        while lead >= 10 { lead /= 10 }
        #expect([1, 2, 5].contains { abs($0 - lead) < 1e-9 })
    }

    @Test func namesItsLatitudeOnlyWhereScaleVaries() throws {
        #expect(try #require(try ScaleBar.draw(on: Overview.plane([(18, 39), (88, 71)]))).label.text.contains("° N"))
        #expect(try !#require(try ScaleBar.draw(on: Overview.plane([(20, 60), (32, 70)]))).label.text.contains("°"))
    }
}

/// A projection that somebody asks for: a known one, made for what a map shows, or one of PROJ's in full.
package enum AskedProjection: Hashable, Sendable {
    /// Those with a name.
    package enum Known: String, CaseIterable, Sendable {
        case laea, albers, equalEarth = "equal-earth", naturalEarth = "natural-earth", robinson, mollweide, mercator,
            stereographic
    }

    /// A known projection around the middle of the map.
    case known(Known)
    /// A PROJ string (`+proj=utm +zone=35`) or the code of a reference system (`EPSG:3035`).
    case definition(String)

    /// A projection as it is written; `nil` for words that are none, and for strings of PROJ that read files.
    package init?(_ text: String) {
        if let known = Known(rawValue: text.lowercased()) {
            self = .known(known)
        } else if text.hasPrefix("+"), let definition = AskedProjection.cleaned(text) {
            self = .definition(definition)
        } else if AskedProjection.isCode(text) {
            self = .definition(text.uppercased())
        } else {
            return nil
        }
    }

    /// As it is written.
    package var text: String {
        switch self {
        case .known(let known): known.rawValue
        case .definition(let text): text
        }
    }

    /// `EPSG:3035`, `ESRI:54030`.
    private static func isCode(_ text: String) -> Bool {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...12).contains(parts[1].count), (2...8).contains(parts[0].count) else {
            return false
        }
        return parts[0].utf8.allSatisfy { (0x41...0x5A).contains($0 & 0xDF) }
            && parts[1].utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// The parameters of a projection, without those that say what it is for; `nil` for grids, files and pipelines.
    private static func cleaned(_ text: String) -> String? {
        let words = text.split(separator: " ").map(String.init)
        guard words.count <= 30, words.first?.hasPrefix("+proj=") == true else { return nil }
        var kept: [String] = []
        for word in words {
            guard word.hasPrefix("+"), word.utf8.allSatisfy(isPlain) else { return nil }
            let key = String(word.dropFirst().prefix { $0 != "=" })
            if ["type", "no_defs", "wktext"].contains(key) { continue }
            guard !key.contains("grid"), !["init", "file", "step", "inv"].contains(key),
                word != "+proj=pipeline"
            else { return nil }
            kept.append(word)
        }
        return kept.joined(separator: " ")
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "+=_.,-".utf8.contains(byte)
        }
    }
}

extension MapProjection {
    /// What was asked for, for an extent.
    ///
    /// - Throws: what makes it unusable: PROJ does not know it, it is no projection, or it does not count in metres.
    init(_ asked: AskedProjection, for extent: GeographicExtent) throws(GeometryError) {
        let centre = Position(
            x: GeographicExtent.unwrap(extent.halfDegreeCentre.x, around: 0),
            y: extent.halfDegreeCentre.y
        )
        let (x, y) = ("+lon_0=\(centre.x)", "+lat_0=\(centre.y)")
        let (south, north) = (extent.south + extent.height / 6, extent.north - extent.height / 6)
        switch asked {
        case .known(.laea): self = .azimuthal(around: centre)
        case .known(.equalEarth): self = .world(around: centre.x)
        case .known(.albers):
            guard let conic = MapProjection.conic(around: centre, parallels: south.rounded(), north.rounded()) else {
                throw .unusableProjection(
                    name: asked.text,
                    reason: "there is no cone for a map on both sides of the equator"
                )
            }
            self = conic
        case .known(.naturalEarth): self = try .given("Natural Earth", "+proj=natearth \(x)", around: centre)
        case .known(.robinson): self = try .given("Robinson", "+proj=robin \(x)", around: centre)
        case .known(.mollweide): self = try .given("Mollweide", "+proj=moll \(x)", around: centre)
        case .known(.mercator): self = try .given("Mercator", "+proj=merc \(x)", around: centre)
        case .known(.stereographic): self = try .given("Stereographic", "+proj=stere \(y) \(x)", around: centre)
        case .definition(let text): self = try .given(text, text, around: centre)
        }
    }

    private static func given(
        _ name: String,
        _ definition: String,
        around centre: Position
    ) throws(GeometryError) -> MapProjection {
        let projection = MapProjection(given: name, definition, around: centre)
        let transformation = try Transformation(to: projection)
        try projection.refuseUnlessInMetres(transformation)
        return MapProjection(given: name, definition, around: centre, tear: try tear(of: transformation, centre.y))
    }

    /// Refuses degrees, feet and what is no projection: the size on paper against the scale there.
    private func refuseUnlessInMetres(_ transformation: borrowing Transformation) throws(GeometryError) {
        var ends = [centre, Position(x: centre.x, y: centre.y + (centre.y > 0 ? -0.01 : 0.01))]
        let ground = try Geodesic().distanceMetres(ends[0], ends[1])
        try transformation.applyWherePossible(to: &ends)
        let drawn = ends[0].distance(to: ends[1])
        let scales = try? Distortion.measure(self, at: [centre])
        guard drawn.isFinite, let scales, scales.largestScale.isFinite, scales.largestScale > 0 else {
            throw .unusableProjection(
                name: name,
                reason: "it is no projection, or has no image of the middle of the map"
            )
        }
        let ratio = drawn / ground
        // Of a code only the size tells: no usual projection is larger than Mercator's, or much smaller than the ground.
        let most = definition.hasPrefix("+") ? .infinity : 1.2 / max(0.05, (centre.y * .pi / 180).cosine)
        guard ratio >= 0.98 * scales.smallestScale, ratio <= 1.02 * scales.largestScale, scales.largestScale > 0.2,
            scales.smallestScale < most
        else {
            throw .unusableProjection(name: name, reason: "it does not count in metres")
        }
    }

    /// The meridian along which a projection tears the world; `nil` where it tears none.
    private static func tear(of transformation: borrowing Transformation, _ latitude: Double) throws(GeometryError)
        -> Double?
    {
        let latitude = min(80, max(-80, latitude))
        func place(_ longitude: Double) throws(GeometryError) -> Position {
            var one = [Position(x: longitude, y: latitude)]
            try transformation.applyWherePossible(to: &one)
            return one[0]
        }
        func jump(_ west: Double, _ east: Double) throws(GeometryError) -> Double {
            let distance = try place(west).distance(to: try place(east))
            return distance.isFinite ? distance : 0
        }
        var widest = (jump: 0.0, west: 0.0)
        // Off the whole degrees, where tears mostly are.
        for step in -180..<180 {
            let west = Double(step) + 0.37
            let here = try jump(west, west + 1)
            if here > widest.jump { widest = (here, west) }
        }
        var (west, east) = (widest.west, widest.west + 1)
        for _ in 0..<28 {
            let middle = (west + east) / 2
            if try jump(west, middle) >= jump(middle, east) { east = middle } else { west = middle }
        }
        guard try jump(west, east) > 1_000 else { return nil }
        // To a metre or so: half degrees are what people write.
        let tear = (west + east) / 2
        let rounded = (tear * 1_000).rounded() / 1_000
        return GeographicExtent.unwrap(abs(rounded - tear) < 1e-5 ? rounded : tear, around: 0)
    }
}

import BorderBytes
import BorderCore
import BorderGeometry

/// Goes through the features of a GeoJSON text, one at a time.
struct RegionReader: ~Copyable {
    private var tokens: JSONTokens
    private let file: String
    private(set) var table = RegionTable()
    private(set) var rejected: [RejectedRow] = []
    private(set) var hasValue = false
    private var coordinates = RegionCoordinates()

    /// More features than these are no regions.
    static let mostFeatures = 100_000

    init(_ tokens: consuming JSONTokens, file: String) {
        self.tokens = tokens
        self.file = file
    }

    /// Why the bytes ended early.
    var failure: IntakeError? { tokens.bytes.failure }

    /// Reads everything there is.
    mutating func readAll() throws(JSONFault) {
        while true {
            tokens.beginRecord()
            let token = try tokens.next()
            if token == .end { return }
            guard token == .beginObject else {
                throw tokens.fault("a value that is no object", "an object of GeoJSON", at: tokens.place)
            }
            hasValue = true
            let place = tokens.place
            var feature = RegionFeature(line: place.line)
            try read(&feature, isOutermost: true)
            switch feature.type {
            case "FeatureCollection": continue
            case "Feature": keep(feature)
            case "Polygon", "MultiPolygon":
                throw tokens.fault("a shape without a name", "a Feature with properties around it", at: place)
            case "Topology": throw tokens.fault("TopoJSON", "GeoJSON, such as topo2geo makes of it", at: place)
            case let other:
                let found = other.isEmpty ? "an object without a type" : "an object of the type '\(other)'"
                throw tokens.fault(found, "a FeatureCollection or a Feature", at: place)
            }
        }
    }

    // MARK: Objects

    /// The members of a feature, or of the collection around all.
    private mutating func read(_ feature: inout RegionFeature, isOutermost: Bool = false) throws(JSONFault) {
        while true {
            let token = try tokens.next()
            if token == .endObject { return }
            let name = taken()
            let value = try tokens.next()
            switch name {
            case "type": feature.take(type: try scalar(value)?.text ?? "")
            case "id": if let id = try scalar(value) { feature.take(id: id.text, isText: id.isText) }
            case "properties": try readProperties(value, of: &feature)
            case "geometry": try readGeometry(value, of: &feature)
            case "features" where isOutermost: try readFeatures(value)
            case "crs" where isOutermost: try readReference(value)
            default: try skip(value)
            }
        }
    }

    private mutating func readFeatures(_ value: JSONTokens.Token) throws(JSONFault) {
        guard value == .beginArray else { throw tokens.fault("features that are no list", "a list", at: tokens.place) }
        while true {
            let token = try tokens.next()
            if token == .endArray { return }
            var feature = RegionFeature(line: tokens.place.line)
            if token == .beginObject {
                try read(&feature)
                if feature.type != "Feature" {
                    feature.refuse("bad-region", "it is of the type '\(feature.type)'", "a Feature")
                }
            } else {
                feature.refuse("bad-region", "it is no object", "a Feature")
                try skip(token)
            }
            keep(feature)
            guard table.featuresRead <= RegionReader.mostFeatures else {
                throw tokens.fault(
                    "more than \(RegionReader.mostFeatures.grouped) features",
                    "fewer",
                    code: "too-many-features",
                    at: tokens.place
                )
            }
        }
    }

    private mutating func readProperties(
        _ value: JSONTokens.Token,
        of feature: inout RegionFeature
    ) throws(JSONFault) {
        guard value == .beginObject else { return try skip(value) }
        while true {
            let token = try tokens.next()
            if token == .endObject { return }
            let name = taken()
            let value = try tokens.next()
            if let scalar = try scalar(value) { feature.take(property: name, scalar.text) }
        }
    }

    private mutating func readGeometry(_ value: JSONTokens.Token, of feature: inout RegionFeature) throws(JSONFault) {
        guard value == .beginObject else { return try skip(value) }
        if feature.hasGeometry { feature.refuse("bad-region", "it has two geometries", "one") }
        feature.hasGeometry = true
        while true {
            let token = try tokens.next()
            if token == .endObject { return }
            let name = taken()
            let value = try tokens.next()
            switch name {
            case "type": feature.shape = try scalar(value)?.text ?? ""
            case "coordinates": feature.coordinates = try coordinates.read(value, from: &tokens)
            default: try skip(value)
            }
        }
    }

    /// What the positions are relative to, where a file of 2008 says so.
    private mutating func readReference(_ value: JSONTokens.Token) throws(JSONFault) {
        guard value == .beginObject else { return try skip(value) }
        let place = tokens.place
        var depth = 1
        var isName = false
        var reference: String?
        while depth > 0 {
            let token = try tokens.next()
            switch token {
            case .beginObject, .beginArray: depth += 1
            case .endObject, .endArray: depth -= 1
            case .name: isName = taken() == "name"
            case .text:
                let text = taken()
                if isName { reference = text }
            default: tokens.drop()
            }
        }
        guard let reference else { return }
        let isDegrees = ["CRS84", "4326", "4258", "4269"].contains { reference.hasSuffix($0) }
        guard isDegrees else {
            throw tokens.fault(
                "positions in '\(reference.excerpt)'",
                "degrees of longitude and latitude (WGS 84)",
                code: "bad-reference",
                at: place
            )
        }
    }

    // MARK: Values

    /// The text of the last token, which is forgotten.
    private mutating func taken() -> String {
        defer { tokens.drop() }
        return String(decoding: tokens.text[tokens.range], as: UTF8.self)
    }

    /// A text or number as it is spelt; anything else is passed over.
    private mutating func scalar(_ value: JSONTokens.Token) throws(JSONFault) -> (text: String, isText: Bool)? {
        guard value == .text || value == .number else {
            try skip(value)
            return nil
        }
        if let problem = tokens.problem { throw problem }
        return (taken(), value == .text)
    }

    private mutating func skip(_ value: JSONTokens.Token) throws(JSONFault) { try tokens.skip(after: value) }

    // MARK: Keeping

    private mutating func keep(_ feature: RegionFeature) {
        table.featuresRead += 1
        var feature = feature
        let area = feature.area(number: table.featuresRead)
        let title = "feature \(table.featuresRead.grouped)\(feature.title.map { " (\($0))" } ?? "")"
        let said = feature.findings.map { finding in
            var words = finding.words
            words.found = "\(title): \(words.found)"
            return Diagnostic(finding.isRefusal ? .error : .warning, words, file: file, line: feature.line)
        }
        table.diagnostics += said
        if let area {
            table.areas.append(area)
        } else {
            rejected.append(
                RejectedRow(line: feature.line, fields: [feature.code ?? "", feature.title ?? ""], reasons: said)
            )
        }
    }
}

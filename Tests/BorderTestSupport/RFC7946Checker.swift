/// Holds a GeoJSON file against every MUST and SHOULD of RFC 7946, those of I-JSON (RFC 7493) it refers to, and the
/// promises we make beyond: same keys in every feature, unique ids, how many decimal places.
public struct RFC7946Checker {
    /// What was found, in the order of the file.
    public private(set) var problems: [String] = []
    private var ids: Set<JSONText> = []
    private var keys: [String]?

    /// The problems of a feature collection.
    public static func problems(inCollection bytes: [UInt8]) -> [String] {
        var checker = RFC7946Checker()
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { checker.report("file", "starts with a byte order mark") }
        if bytes.last != 0x0A { checker.report("file", "does not end with a line feed") }
        do {
            checker.checkCollection(try JSONText(bytes))
        } catch {
            checker.report("file", "is no JSON: \(error)")
        }
        return checker.problems
    }

    /// The problems of a text sequence with record separators (RFC 8142).
    public static func problems(inSequence bytes: [UInt8]) -> [String] {
        var checker = RFC7946Checker()
        guard !bytes.isEmpty else { return [] }
        if bytes.first != 0x1E { checker.report("file", "does not start with a record separator") }
        for (index, text) in bytes.split(separator: 0x1E).enumerated() {
            if text.last != 0x0A { checker.report("text \(index)", "does not end with a line feed") }
            if text.dropLast().contains(0x0A) { checker.report("text \(index)", "has several lines") }
            do {
                let feature = try JSONText(Array(text))
                checker.checkNames(feature, "text \(index)")
                _ = checker.checkFeature(feature, "text \(index)")
            } catch {
                checker.report("text \(index)", "is no JSON: \(error)")
            }
        }
        return checker.problems
    }

    mutating func report(_ place: String, _ problem: String) { problems.append("\(place): \(problem)") }

    private mutating func checkCollection(_ file: JSONText) {
        checkNames(file, "file")
        guard case .object = file, file["type"] == .string("FeatureCollection") else {
            return report("file", "is no FeatureCollection")
        }
        for name in ["coordinates", "geometries", "geometry", "properties"] where file[name] != nil {
            report("file", "must not have a member '\(name)'")
        }
        if file["crs"] != nil { report("file", "has a crs") }
        for member in file.members where !["type", "features", "bbox", "borderflow"].contains(member.name) {
            report("file", "has an unexpected member '\(member.name)'")
        }
        guard let features = file["features"]?.elements else { return report("file", "has no array 'features'") }
        var positions: [RFC7946Position] = []
        for (index, feature) in features.enumerated() { positions += checkFeature(feature, "feature \(index)") }
        if let box = file["bbox"] {
            checkBox(box, around: positions, "file")
        } else if !positions.isEmpty {
            report("file", "has no bbox")
        }
    }

    /// Checks a feature and returns its positions.
    private mutating func checkFeature(_ feature: JSONText, _ place: String) -> [RFC7946Position] {
        guard case .object = feature, feature["type"] == .string("Feature") else {
            report(place, "is no Feature")
            return []
        }
        for name in ["coordinates", "geometries", "features", "crs"] where feature[name] != nil {
            report(place, "must not have a member '\(name)'")
        }
        checkID(feature["id"], place)
        switch feature["properties"] {
        case .object(let members): checkKeys(members.map(\.name), place)
        case .null: checkKeys([], place)
        default: report(place, "has no object or null 'properties'")
        }
        guard let geometry = feature["geometry"] else {
            report(place, "has no 'geometry'")
            return []
        }
        if geometry == .null { return [] }
        var check = RFC7946GeometryCheck()
        check.check(geometry)
        for problem in check.problems { report(place, problem) }
        if let box = feature["bbox"] { checkBox(box, around: check.positions, place) }
        return check.positions
    }

    private mutating func checkID(_ id: JSONText?, _ place: String) {
        guard let id else { return report(place, "has no id") }
        switch id {
        case .string, .number: if !ids.insert(id).inserted { report(place, "repeats an id") }
        default: report(place, "has an id that is neither string nor number")
        }
    }

    private mutating func checkKeys(_ names: [String], _ place: String) {
        if let keys, keys != names { report(place, "has other keys than the features before") }
        keys = names
    }

    private mutating func checkBox(_ box: JSONText, around positions: [RFC7946Position], _ place: String) {
        let edges = box.elements?.compactMap(\.number) ?? []
        guard edges.count == 4, edges.count == box.elements?.count else {
            return report(place, "bbox is not 4 numbers")
        }
        let (west, south, east, north) = (edges[0], edges[1], edges[2], edges[3])
        if south > north { report(place, "bbox has its south above its north") }
        if abs(west) > 180 || abs(east) > 180 || south < -90 || north > 90 { report(place, "bbox leaves the Earth") }
        if (south == -90 || north == 90) && (west != -180 || east != 180) {
            report(place, "bbox holds a pole but not all longitudes")
        }
        for position in positions {
            let isBetween =
                west <= east
                ? (west...east).contains(position.longitude) : position.longitude >= west || position.longitude <= east
            if !isBetween || position.latitude < south || position.latitude > north {
                return report(place, "bbox leaves out \(position.longitude), \(position.latitude)")
            }
        }
        guard south > -90, north < 90 else { return }
        for (edge, values) in [(west, positions.map(\.longitude)), (south, positions.map(\.latitude))]
        where !values.contains(edge) { report(place, "bbox is wider than its contents") }
    }

    /// Names must not repeat in an object; integers must be exact as doubles; no noncharacters.
    private mutating func checkNames(_ value: JSONText, _ place: String) {
        switch value {
        case .object(let members):
            if Set(members.map(\.name)).count != members.count { report(place, "repeats a member of an object") }
            for member in members {
                checkText(member.name, place)
                checkNames(member.value, place)
            }
        case .array(let elements): for element in elements { checkNames(element, place) }
        case .string(let text): checkText(text, place)
        case .number(let text):
            if Double(text)?.isFinite != true { report(place, "has a number out of range: \(text)") }
            if text.contains("e") || text.contains("E") { report(place, "has an exponent: \(text)") }
            if !text.contains("."), Int64(text).map({ $0.magnitude >= 1 << 53 }) ?? true {
                report(place, "has an integer beyond 2^53: \(text)")
            }
        case .boolean, .null: break
        }
    }

    private mutating func checkText(_ text: String, _ place: String) {
        let isForbidden: (Unicode.Scalar) -> Bool = {
            (0xFDD0...0xFDEF).contains($0.value) || $0.value & 0xFFFE == 0xFFFE
        }
        if text.unicodeScalars.contains(where: isForbidden) { report(place, "has a noncharacter") }
    }
}

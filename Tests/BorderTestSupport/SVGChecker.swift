import Foundation
import FoundationXML

/// Holds an SVG document against the subset that six renderers draw alike.
public struct SVGChecker {
    /// What a document contains, for tests that measure.
    public struct Element: Sendable {
        /// The name without a namespace.
        public var name: String
        /// Attributes by their names as written.
        public var attributes: [String: String]
        /// Names of the elements around it, outermost first.
        public var path: [String]
        /// The id of the nearest layer or group around it.
        public var group: String
        /// The characters directly inside.
        public var text = ""
    }

    /// Everything that breaks the subset, in words; empty for a good document.
    public private(set) var problems: [String] = []
    /// Every element in document order.
    public private(set) var elements: [Element] = []

    /// Reads and checks a document.
    public init(_ bytes: [UInt8], mostElements: Int = 2000, mostBytes: Int = 200_000) {
        let source = String(decoding: bytes, as: UTF8.self)
        if Array(source.utf8) != bytes { problems.append("not UTF-8") }
        if source.contains("<!DOCTYPE") || source.contains("<!ENTITY") { problems.append("a DOCTYPE or entity") }
        if source.contains("<![CDATA[") || source.contains("<?") { problems.append("CDATA or an instruction") }
        if bytes.count > mostBytes { problems.append("\(bytes.count) bytes, more than \(mostBytes)") }
        let reader = Reader()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = reader
        if !parser.parse() {
            problems.append("not well-formed: \(parser.parserError.map { "\($0)" } ?? "no reason given")")
        }
        elements = reader.elements
        if elements.count > mostElements { problems.append("\(elements.count) elements") }
        checkRoot()
        checkIdentifiers()
        for element in elements { check(element) }
    }

    private static let attributes: [String: Set<String>] = {
        let painted: Set<String> = [
            "id", "class", "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity",
            "stroke-dasharray", "stroke-linecap", "stroke-linejoin",
        ]
        return [
            "svg": [
                "xmlns", "xmlns:inkscape", "viewBox", "width", "height", "font-family", "role", "aria-labelledby",
            ],
            "g": [
                "id", "inkscape:groupmode", "inkscape:label", "aria-hidden", "fill", "stroke", "stroke-opacity",
                "stroke-linecap", "stroke-linejoin",
            ],
            "title": ["id"], "desc": ["id"], "metadata": [],
            "path": painted.union(["d"]),
            "circle": painted.union(["cx", "cy", "r"]),
            "rect": painted.union(["x", "y", "width", "height"]),
            "text": painted.union([
                "x", "y", "font-size", "font-weight", "font-style", "text-anchor", "letter-spacing", "xml:space",
            ]),
            "tspan": ["class", "fill", "font-weight", "font-style", "letter-spacing"],
        ]
    }()

    private mutating func checkRoot() {
        guard let root = elements.first, root.name == "svg" else { return problems.append("no svg at the root") }
        let children = elements.filter { $0.path == ["svg"] }.map(\.name)
        if Array(children.prefix(3)) != ["title", "desc", "metadata"] {
            problems.append("the root starts with \(children.prefix(3))")
        }
        if root.attributes["role"] != "img" { problems.append("role is not img") }
        for name in ["viewBox", "width", "height", "aria-labelledby"] where root.attributes[name] == nil {
            problems.append("the root has no \(name)")
        }
        if root.attributes["font-family"] != "Arial" { problems.append("font-family is not Arial") }
        if let metadata = elements.first(where: { $0.name == "metadata" }),
            (try? JSONSerialization.jsonObject(with: Data(metadata.text.utf8))) == nil
        {
            problems.append("the metadata are not JSON")
        }
    }

    private mutating func checkIdentifiers() {
        var seen: Set<String> = []
        for element in elements {
            guard let id = element.attributes["id"] else { continue }
            if !seen.insert(id).inserted { problems.append("id \(id) twice") }
            if id.isEmpty || !id.utf8.allSatisfy(SVGChecker.isPlain) { problems.append("id '\(id)'") }
        }
        for id in (elements.first?.attributes["aria-labelledby"] ?? "").split(separator: " ")
        where !seen.contains(String(id)) { problems.append("aria-labelledby names \(id), which is nowhere") }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    private mutating func check(_ element: Element) {
        guard let allowed = SVGChecker.attributes[element.name] else {
            return problems.append("element \(element.name)")
        }
        for (name, value) in element.attributes {
            if !allowed.contains(name), !(name.hasPrefix("data-") && element.name == "g") {
                problems.append("\(element.name) has \(name)")
            }
            switch name {
            case "x", "y", "cx", "cy", "r", "width", "height", "letter-spacing":
                if !SVGChecker.isNumber(value, decimals: 1) { problems.append("\(name)=\"\(value)\"") }
            case "stroke-width", "fill-opacity", "stroke-opacity":
                if !SVGChecker.isNumber(value, decimals: 2) { problems.append("\(name)=\"\(value)\"") }
            case "font-size":
                if Int(value) == nil { problems.append("font-size=\"\(value)\"") }
                if let size = Int(value), size < 10 { problems.append("text of \(size) px") }
            case "fill", "stroke":
                if value != "none" && !SVGChecker.isColour(value) { problems.append("\(name)=\"\(value)\"") }
            case "d": checkPath(value)
            default: break
            }
        }
        if element.name == "text" && element.text.isEmpty { problems.append("an empty text") }
    }

    private mutating func checkPath(_ data: String) {
        var vertices = 0
        for number in SVGChecker.numbers(in: data) {
            vertices += 1
            if !SVGChecker.isNumber(String(number), decimals: 1) { problems.append("path number \(number)") }
        }
        if vertices / 2 > 32_000 { problems.append("a path of \(vertices / 2) vertices") }
        if let bad = data.first(where: { !"MlLAz0123456789.- ".contains($0) }) { problems.append("path sign \(bad)") }
    }

    /// The numbers of path data.
    public static func numbers(in data: String) -> [Substring] {
        var numbers: [Substring] = []
        var start: String.Index?
        for index in data.indices {
            let sign = data[index]
            if sign.isNumber || sign == "." || sign == "-" {
                if sign == "-", let from = start {
                    numbers.append(data[from..<index])
                    start = index
                } else if start == nil {
                    start = index
                }
            } else if let from = start {
                numbers.append(data[from..<index])
                start = nil
            }
        }
        if let from = start { numbers.append(data[from...]) }
        return numbers
    }

    private static func isNumber(_ text: String, decimals: Int) -> Bool {
        guard Double(text) != nil else { return false }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 1 || (parts.count == 2 && parts[1].count <= decimals)
    }

    private static func isColour(_ text: String) -> Bool {
        text.count == 7 && text.first == "#" && text.dropFirst().allSatisfy { $0.isHexDigit && !$0.isLowercase }
    }

    private final class Reader: NSObject, XMLParserDelegate {
        var elements: [Element] = []
        private var open: [Int] = []

        func parser(
            _ parser: XMLParser,
            didStartElement name: String,
            namespaceURI: String?,
            qualifiedName: String?,
            attributes: [String: String]
        ) {
            let path = open.map { elements[$0].name }
            let group = open.last { elements[$0].name == "g" }.flatMap { elements[$0].attributes["id"] } ?? ""
            open.append(elements.count)
            elements.append(Element(name: name, attributes: attributes, path: path, group: group))
        }

        func parser(_ parser: XMLParser, foundCharacters text: String) {
            guard let last = open.last else { return }
            elements[last].text += text
            // A text says what its spans say.
            if elements[last].name == "tspan", let line = open.dropLast().last { elements[line].text += text }
        }

        func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
            open.removeLast()
        }
    }
}

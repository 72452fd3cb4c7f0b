/// The elements and attributes that six renderers draw alike, and what their values look like.
enum SVGSubset {
    private static let painted: Set = [
        "id", "class", "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity",
        "stroke-dasharray", "stroke-linecap", "stroke-linejoin",
    ]
    private static let set: Set = [
        "x", "y", "dx", "dy", "font-size", "font-weight", "font-style", "text-anchor", "letter-spacing", "xml:space",
    ]

    /// The attributes of each element.
    static let attributes: [String: Set<String>] = [
        "svg": [
            "xmlns", "xmlns:inkscape", "id", "class", "viewBox", "width", "height", "font-family", "role",
            "aria-labelledby", "version",
        ],
        "g": [
            "id", "class", "inkscape:groupmode", "inkscape:label", "aria-hidden", "role", "tabindex", "aria-label",
            "fill", "stroke", "stroke-opacity", "stroke-linecap", "stroke-linejoin",
        ],
        "title": ["id"],
        "desc": ["id"],
        "metadata": ["id"],
        "path": painted.union(["d"]),
        "circle": painted.union(["cx", "cy", "r"]),
        "rect": painted.union(["x", "y", "width", "height"]),
        "text": painted.union(set),
        "tspan": painted.union(set),
    ]

    /// The elements, for messages.
    static let elements = attributes.keys.sorted().joined(separator: ", ")

    /// The code and the way out for an element that is none of them.
    static func refusal(of element: String) -> (code: String, advice: String) {
        switch element.split(separator: ":").last.map(String.init) ?? "" {
        case "script": ("script", "leave it out; a drawing runs nothing")
        case "foreignObject": ("foreign-object", "draw it, or leave it out")
        case "style": ("unknown-element", "write colours and sizes as attributes")
        case "use", "symbol", "defs": ("unknown-element", "draw the shape wherever it stands")
        case "image", "feImage": ("reference", "draw it, or leave it out")
        case "a": ("reference", "leave the link out")
        case "line", "polyline", "polygon", "ellipse": ("unknown-element", "write it as a path")
        case "clipPath", "mask", "pattern", "marker", "filter", "linearGradient", "radialGradient", "textPath":
            ("unknown-element", "draw what is seen; some renderers leave it out")
        default: ("unknown-element", "leave it out")
        }
    }

    /// The way out for an attribute that is none of an element's.
    static func advice(onAttribute name: String) -> String {
        switch name {
        case "style": "write each property as an attribute"
        case "transform": "write the coordinates as they are on the canvas"
        case "font-family": "set it once, at the root"
        default: "leave it out"
        }
    }

    /// What a value should be; `nil` where it is good.
    static func complaint(about name: String, _ value: String) -> String? {
        switch name {
        case "x", "y", "dx", "dy", "cx", "cy", "letter-spacing", "stroke-width", "r", "width", "height", "fill-opacity",
            "stroke-opacity":
            guard let number = Double(value), number.isFinite else { return "a plain number" }
            if ["r", "width", "height", "stroke-width"].contains(name), number < 0 { return "a number above 0" }
            return nil
        case "font-size": return (Int(value).map { $0 > 0 } ?? false) ? nil : "a whole number"
        case "fill", "stroke": return value == "none" || isColour(value) ? nil : "#RRGGBB or none"
        case "font-family": return value == "Arial" ? nil : "Arial, which all machines have or replace alike"
        case "viewBox", "stroke-dasharray":
            let numbers = value.split { $0 == " " || $0 == "," }.map { Double($0) }
            let isGood = !numbers.isEmpty && !numbers.contains(nil) && (name != "viewBox" || numbers.count == 4)
            return isGood ? nil : "numbers"
        case "d":
            let isGood =
                value.utf8.allSatisfy { pathSigns.contains($0) } && (value.isEmpty || "Mm".contains(value.first ?? " "))
            return isGood ? nil : "path data that begin with M"
        case "xmlns": return value == "http://www.w3.org/2000/svg" ? nil : "the namespace of SVG"
        case "id", "class":
            let isGood =
                !value.isEmpty
                && value.unicodeScalars.allSatisfy { scalar in
                    switch scalar {
                    case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": true
                    default: scalar == " " && name == "class"
                    }
                }
            return isGood ? nil : "letters, digits, hyphens, underscores and points"
        default: return nil
        }
    }

    private static let pathSigns = Set("MmLlHhVvAaCcSsQqTtZz0123456789.-+eE, \n".utf8)

    private static func isColour(_ text: String) -> Bool {
        text.utf8.count == 7 && text.hasPrefix("#") && text.dropFirst().allSatisfy(\.isHexDigit)
    }

    /// About how many vertices path data have: half of their numbers.
    static func vertexCount(of data: String) -> Int {
        var numbers = 0
        var isInside = false
        for byte in data.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."):
                if !isInside { numbers += 1 }
                isInside = true
            default: isInside = false
            }
        }
        return numbers / 2
    }
}

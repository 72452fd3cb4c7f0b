import BorderBytes
package import BorderCore

/// An SVG file held against the subset that six renderers draw alike, and that no reader has to fear: shapes and texts
/// with colours of their own, no script, no reference, nothing from elsewhere.
package struct SVGValidation: Sendable {
    /// What breaks the subset, in the order of the file.
    package private(set) var findings: [Diagnostic] = []
    /// How many elements were looked at.
    package let elementCount: Int
    /// A path with more vertices is cut by drawing programs.
    static let mostVertices = 32_000
    private let file: String

    /// Checks a file.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - file: what findings call it.
    package init(_ bytes: [UInt8], named file: String) {
        self.file = file
        let outline = XMLOutline(bytes)
        elementCount = outline.elements.count
        for instruction in outline.instructions {
            find(
                "instruction",
                (instruction.line, instruction.column),
                "an instruction to '\(instruction.target)'",
                advice: "leave it out; it may load a style sheet"
            )
        }
        for index in outline.elements.indices { check(outline.elements[index], isRoot: index == 0) }
        checkIdentifiers(outline.elements)
        if outline.fault == nil { checkWords(outline.elements) }
        if let fault = outline.fault {
            let isDoctype = fault.reason == XMLReading.doctypeReason
            find(
                isDoctype ? "doctype" : "not-well-formed",
                (fault.line, fault.column),
                isDoctype ? "a document type, which may declare entities" : "the XML is broken here: \(fault.reason)",
                advice: isDoctype ? "leave it out" : "write the file anew"
            )
        }
        findings.sort { ($0.line, $0.column) < ($1.line, $1.column) }
    }

    private mutating func find(
        _ code: String,
        _ place: (line: Int, column: Int),
        _ found: String,
        _ expected: String = "",
        advice: String
    ) {
        findings.append(
            Diagnostic(
                .error,
                code,
                file: file,
                line: place.line,
                column: place.column,
                found: found,
                expected: expected,
                suggestion: advice
            )
        )
    }

    // MARK: Elements

    private mutating func check(_ element: XMLOutline.Element, isRoot: Bool) {
        let place = (element.line, element.column)
        if isRoot != (element.name == "svg") {
            find(
                "unknown-element",
                place,
                "an element '\(element.name)' here",
                "svg, and only at the root",
                advice: "write one drawing a file"
            )
        }
        guard let allowed = SVGSubset.attributes[element.name] else {
            let (code, advice) = SVGSubset.refusal(of: element.name)
            find(code, place, "an element '\(element.name)'", "one of \(SVGSubset.elements)", advice: advice)
            for (name, value) in element.attributes { _ = checkDanger(name, value, place) }
            return
        }
        for (name, value) in element.attributes {
            if checkDanger(name, value, place) { continue }
            if name.hasPrefix("data-"), element.name == "g" || isRoot { continue }
            guard allowed.contains(name) else {
                find(
                    "unknown-attribute",
                    place,
                    "'\(name)' of '\(element.name)'",
                    advice: SVGSubset.advice(onAttribute: name)
                )
                continue
            }
            if let expected = SVGSubset.complaint(about: name, value) {
                find("bad-value", place, "\(name) is '\(value)'", expected, advice: "write it so")
            }
        }
        if element.name == "path", let data = element["d"] {
            let vertices = SVGSubset.vertexCount(of: data)
            if vertices > SVGValidation.mostVertices {
                find(
                    "too-many-vertices",
                    place,
                    "a path of \(vertices.grouped) vertices",
                    "\(SVGValidation.mostVertices.grouped) at most",
                    advice: "simplify it; drawing programs cut it"
                )
            }
        }
    }

    /// Whether an attribute runs something or fetches something, which is said.
    private mutating func checkDanger(_ name: String, _ value: String, _ place: (Int, Int)) -> Bool {
        let local = (name.split(separator: ":").last ?? "").lowercased()
        if local.hasPrefix("on") {
            find("script", place, "an event attribute '\(name)'", advice: "leave it out; it runs a script")
            return true
        }
        let lowered = value.lowercased()
        let refers =
            ["href", "src", "base"].contains(local) || lowered.contains("url(") || lowered.contains("javascript:")
        if refers {
            find(
                "reference",
                place,
                "'\(name)' refers to '\(value)'",
                advice: "leave it out; a drawing holds all it needs"
            )
        }
        return refers
    }

    private mutating func checkIdentifiers(_ elements: [XMLOutline.Element]) {
        var seen: Set<String> = []
        for element in elements {
            guard let id = element["id"] else { continue }
            if !seen.insert(id).inserted {
                find(
                    "repeated-id",
                    (element.line, element.column),
                    "the id '\(id)' a second time",
                    advice: "rename one"
                )
            }
        }
        guard let root = elements.first, let labels = root["aria-labelledby"] else { return }
        for id in labels.split(separator: " ") where !seen.contains(String(id)) {
            find(
                "dangling-reference",
                (root.line, root.column),
                "aria-labelledby names '\(id)', which is nowhere",
                advice: "name the title and the description"
            )
        }
    }

    /// What a reader who cannot see it is told.
    private mutating func checkWords(_ elements: [XMLOutline.Element]) {
        guard let root = elements.first, root.name == "svg" else { return }
        let children = elements.filter { $0.parent == 0 }
        for name in ["title", "desc"] where !children.contains(where: { $0.name == name && !$0.text.isEmpty }) {
            find(
                "no-words",
                (root.line, root.column),
                "no \(name) of the drawing",
                advice: "say in words what it shows"
            )
        }
        for name in ["viewBox", "width", "height"] where root[name] == nil {
            find("bad-value", (root.line, root.column), "no \(name)", advice: "say how large the drawing is")
        }
    }
}

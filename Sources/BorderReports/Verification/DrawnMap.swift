import BorderBytes

/// A map as a file of SVG has it: every sign with its numbers, place and sizes, and every text.
package struct DrawnMap: Sendable {
    /// The sign of a number.
    struct Sign: Sendable {
        /// What it says of itself, by the names of the attributes without `data-`.
        var facts: [(name: String, value: String)]
        /// The radii that its shapes are drawn with.
        var radii: [String] = []
        /// The widths of the lines of an arrow.
        var widths: [String] = []
        /// Where its first shape stands.
        var place = ""
        /// What it is called for those who cannot see it.
        var title = ""
        /// The texts about it.
        var texts: [String] = []
        /// Where it stands in the file.
        var line: Int
    }

    /// Why a file cannot be verified.
    package struct Failure: Error, CustomStringConvertible {
        /// In words.
        package var description: String
    }

    /// The facts about the map that stand in the file.
    let metadata: YAMLNode
    /// By id, without what was put before all ids.
    let signs: [String: Sign]
    /// Texts that are about no sign: title, legend, names of the ground, days, the footer.
    let otherTexts: [String]
    /// The map in sentences.
    let description: String
    /// Elements that are moved or scaled as a whole, whose sizes on the canvas nobody can read off.
    let transformed: [(name: String, line: Int)]

    /// Reads a map that `borderflow` drew.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - file: what messages call it.
    /// - Throws: that it is no such map.
    package init(_ bytes: [UInt8], named file: String) throws(Failure) {
        let outline = XMLOutline(bytes)
        if let fault = outline.fault {
            throw Failure(description: "\(file):\(fault.line):\(fault.column): this is no sound SVG: \(fault.reason)")
        }
        let elements = outline.elements
        guard let text = elements.first(where: { $0.name == "metadata" && $0.parent == 0 })?.text,
            // JSON is YAML, which we read already.
            let metadata = try? YAMLText.read(Array(text.utf8), named: file),
            metadata["generator"]?.text?.hasPrefix("borderflow") == true, metadata["query"] != nil
        else {
            throw Failure(
                description:
                    "\(file): this map does not say what it was drawn from; only maps that borderflow wrote as "
                    + "SVG do, from version 0.2 on"
            )
        }
        self.metadata = metadata
        var signs: [String: Sign] = [:]
        var owner = [String?](repeating: nil, count: elements.count)
        var isSkipped = [Bool](repeating: false, count: elements.count)
        var others: [String] = []
        var description = ""
        var transformed: [(name: String, line: Int)] = []
        let prefix =
            elements.first?["aria-labelledby"].flatMap { $0.split(separator: " ").first }
            .map { $0.hasSuffix("map-title") ? String($0.dropLast("map-title".count)) : "" } ?? ""
        for (index, element) in elements.enumerated() {
            owner[index] = element.parent.flatMap { owner[$0] }
            isSkipped[index] = element.parent.map { isSkipped[$0] } ?? false
            var id = element["id"] ?? ""
            if id.hasPrefix(prefix) { id.removeFirst(prefix.count) }
            if element.name == "g" {
                // Outlines repeat the texts above them; titles and descriptions are no part of the picture.
                if id == "labels-halo" { isSkipped[index] = true }
                let facts = element.attributes.filter { $0.name.hasPrefix("data-") }
                    .map { (name: String($0.name.dropFirst(5)), value: $0.value) }
                if !facts.isEmpty { signs[id] = Sign(facts: facts, line: element.line) }
                let sign = SceneIdentifiers.sign(of: id)
                if signs[sign] != nil { owner[index] = sign }
            }
            if element["transform"] != nil || element["style"] != nil {
                transformed.append((element["id"] ?? element.name, element.line))
            }
            guard !isSkipped[index] else { continue }
            switch element.name {
            case "title":
                if let sign = owner[index] { signs[sign]?.title = DrawnMap.words(of: index, elements) }
            case "desc" where element.parent == 0: description = DrawnMap.words(of: index, elements)
            case "circle":
                if let sign = owner[index], let radius = element["r"] {
                    signs[sign]?.stand(at: "\(element["cx"] ?? "") \(element["cy"] ?? "")")
                    signs[sign]?.radii.append(radius)
                }
            case "path":
                if let sign = owner[index], let data = element["d"] {
                    signs[sign]?.stand(at: String(data.dropFirst().prefix { !$0.isLetter }))
                    signs[sign]?.radii += DrawnMap.radii(of: data)
                    if let width = element["stroke-width"] { signs[sign]?.widths.append(width) }
                }
            case "text":
                let words = DrawnMap.words(of: index, elements)
                if let sign = owner[index] {
                    signs[sign]?.texts.append(words)
                } else if !words.isEmpty {
                    others.append(words)
                }
            default: break
            }
        }
        (self.signs, otherTexts, self.transformed, self.description) = (signs, others, transformed, description)
    }

    /// The characters of a text and of what is inside it.
    private static func words(of index: Int, _ elements: [XMLOutline.Element]) -> String {
        var words = elements[index].text
        var next = index + 1
        while next < elements.count, let parent = elements[next].parent, parent >= index {
            words += words.isEmpty ? elements[next].text : " " + elements[next].text
            next += 1
        }
        return words.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    }

    /// The radii of the arcs of a path as we write it.
    private static func radii(of data: String) -> [String] {
        data.split(separator: "A", omittingEmptySubsequences: false).dropFirst().compactMap { arc in
            arc.split(separator: " ").first.map(String.init)
        }
    }
}

extension DrawnMap {
    /// The filters and options that it was drawn with, by name.
    package var query: [(name: String, values: [String])] {
        (metadata["query"]?.members ?? []).compactMap { member in
            guard let name = member.key.text else { return nil }
            return (name, (member.value.items ?? [member.value]).compactMap(\.text))
        }
    }

    /// What it is of: `overview`, `border FIN-RUS`, `regions`.
    package var subject: String { metadata["subject"]?.text ?? "" }

    /// The program that drew it.
    package var generator: String { metadata["generator"]?.text ?? "" }

    /// How many signs of numbers it has.
    package var signCount: Int { signs.count }
}

extension DrawnMap.Sign {
    /// Keeps where its first shape stands.
    fileprivate mutating func stand(at place: String) { if self.place.isEmpty { self.place = place } }
}

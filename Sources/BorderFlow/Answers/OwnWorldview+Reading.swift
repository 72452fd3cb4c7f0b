package import BorderAtlas
package import BorderBytes
import BorderCore

extension OwnWorldview {
    /// Reads a view of disputed regions: a YAML map with `name`, `base` (un or de-facto; un without it), `regions`
    /// (codes and countries) and `words` (codes, and what a map says that shows them).
    ///
    /// - Parameters:
    ///   - source: the file.
    ///   - file: what messages call it.
    /// - Returns: the view.
    /// - Throws: what is no such view, with line and column.
    package static func read(from source: ByteSource, named file: String) throws(IntakeError) -> OwnWorldview {
        let bytes = try readBytes(from: source, named: file, limit: YAMLText.maximumBytes)
        let node = try YAMLText.read(bytes, named: file)
        func refusal(_ at: YAMLNode, _ found: String, _ expected: String, _ advice: String) -> IntakeError {
            YAMLText.trouble(file, at.line, at.column, found, expected, advice)
        }
        let advice = "see templates/worldview.yaml of the source"
        guard let members = node.members else {
            throw refusal(node, "a \(node.kind)", "name, base, regions, words", advice)
        }
        var view = OwnWorldview(name: "", countries: [:])
        var said: Set<String> = []
        for member in members {
            let key = member.key.text ?? ""
            guard ["name", "base", "regions", "words"].contains(key), said.insert(key).inserted else {
                throw refusal(member.key, "'\(key)'", "name, base, regions and words, each once", advice)
            }
            switch key {
            case "name":
                guard let name = member.value.text, !name.isEmpty, name.count <= 80 else {
                    throw refusal(member.value, "no name", "up to 80 letters", "write name: Our newsroom")
                }
                view.name = name
            case "base":
                guard let base = member.value.text.flatMap(Worldview.init(rawValue:)) else {
                    throw refusal(member.value, "'\(member.value.text ?? member.value.kind)'", "un or de-facto", advice)
                }
                view.base = base
            default:
                guard let entries = member.value.members else {
                    throw refusal(member.value, "a \(member.value.kind)", "codes of regions, such as UA-43", advice)
                }
                for entry in entries {
                    guard let code = entry.key.text, let value = entry.value.text, !value.isEmpty else {
                        throw refusal(entry.key, "an entry without words", "a code and what it is given", advice)
                    }
                    guard key == "regions" else {
                        view.words[code] = value
                        continue
                    }
                    guard let country = CountryCode(value) else {
                        throw refusal(
                            entry.value,
                            "'\(value)'",
                            "a code of three letters, such as UKR, or XXX for none",
                            advice
                        )
                    }
                    view.countries[code] = country
                }
            }
        }
        guard !view.name.isEmpty else {
            throw refusal(node, "no name", "what maps call the view", "write name: Our newsroom")
        }
        guard !view.countries.isEmpty else {
            throw refusal(node, "no regions", "a region and its country", "--worldview un and de-facto need no file")
        }
        return view
    }
}

package import BorderBytes
import BorderCore

extension CheckSummary {
    /// Writes the check as SARIF 2.1.0, which editors and code hosts show beside the lines.
    ///
    /// - Parameters:
    ///   - version: of the program.
    ///   - sink: takes the text.
    package func writeSARIF(version: String, to sink: inout ByteSink) {
        let codes = Set(items.map(\.code)).sorted()
        sink.append(#"{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"#)
        sink.append(#""tool":{"driver":{"name":"borderflow","version":"#)
        sink.appendJSON(version)
        sink.append(#","rules":["#)
        for (index, code) in codes.enumerated() {
            if index > 0 { sink.append(",") }
            let explanation = CheckExplanation.of(code)
            sink.append(#"{"id":"#)
            sink.appendJSON(code)
            sink.append(#","shortDescription":{"text":"#)
            sink.appendJSON(explanation?.meaning ?? code)
            sink.append(#"},"help":{"text":"#)
            sink.appendJSON(explanation?.advice ?? code)
            sink.append("}}")
        }
        sink.append(#"]}},"columnKind":"utf16CodeUnits","results":["#)
        var isFirst = true
        for item in items {
            for found in item.cases {
                if !isFirst { sink.append(",") }
                isFirst = false
                write(item, found, rule: codes.firstIndex(of: item.code) ?? 0, to: &sink)
            }
        }
        sink.append("]}]}\n")
    }

    private func write(_ item: CheckItem, _ found: CheckItem.Case, rule: Int, to sink: inout ByteSink) {
        sink.append("\n" + #"{"ruleId":"#)
        sink.appendJSON(item.code)
        sink.append(#","ruleIndex":\#(rule),"level":"\#(item.severity)","message":{"text":"#)
        sink.appendJSON(found.text.isEmpty ? item.code : found.text)
        sink.append("}")
        // A finding about what an authority says in several files stands in none.
        if !found.file.isEmpty {
            sink.append(#","locations":[{"physicalLocation":{"artifactLocation":{"uri":"#)
            sink.appendJSON(found.file.asURI)
            sink.append("}")
            if found.line > 0 {
                sink.append(#","region":{"startLine":\#(found.line),"endLine":\#(max(found.line, found.lastLine))}"#)
            }
            sink.append("}}]")
        }
        sink.append("}")
    }
}

extension String {
    /// The path as a relative or absolute URI reference: what is no letter, digit or mark of a path is escaped.
    fileprivate var asURI: String {
        var text = ""
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                text += "%" + (digits.count < 2 ? "0" : "") + digits
            }
        }
        return text
    }
}

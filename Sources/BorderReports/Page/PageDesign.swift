import BorderAtlas
package import BorderBytes
import BorderCore

/// The files that a page is made of, as a designer left them: `report.html`, `report.css` and `report.js` of one folder.
package struct PageDesign: Sendable {
    private(set) var page: PageTemplate
    private(set) var style: String
    private(set) var script: String

    /// The design that is shipped.
    package static let usual = PageDesign(
        page: PageTemplate(String(decoding: BundledTemplates.page, as: UTF8.self)),
        style: String(decoding: BundledTemplates.style, as: UTF8.self),
        script: String(decoding: BundledTemplates.script, as: UTF8.self)
    )

    /// The places without which a page would keep something from its reader, or not be shown at all.
    static let needed = ["aside", "map", "policy", "rows", "script", "sources", "style", "title", "words"]
    /// All of them.
    static let places =
        needed + [
            "boundaries", "caption", "days", "dek", "description", "generator", "headlines", "made", "method", "states",
        ]

    private init(page: PageTemplate, style: String, script: String) {
        (self.page, self.style, self.script) = (page, style, script)
    }

    /// Reads a design of one's own; a file that the folder has not is the shipped one.
    ///
    /// - Parameter folder: where the files are.
    /// - Throws: that there is none of them, what cannot be read, and a page with a place that there is not, or without
    ///   one that it needs.
    package init(folder: String) throws(IntakeError) {
        self = .usual
        var found = 0
        func text(_ name: String) throws(IntakeError) -> String? {
            let path = "\(folder)/\(name)"
            guard ByteSource.exists(argument: path) else { return nil }
            found += 1
            let bytes = try readBytes(from: .file(path), named: path, limit: 1 << 20)
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw PageDesign.trouble(path, "bytes that are no UTF-8", "text", "save it as UTF-8")
            }
            return text
        }
        let (page, style, script) = (try text("report.html"), try text("report.css"), try text("report.js"))
        guard found > 0 else {
            throw PageDesign.trouble(
                folder,
                "none of report.html, report.css, report.js",
                "at least one of them",
                "copy those of the folder templates of the source, and change them"
            )
        }
        if let page {
            let template = PageTemplate(page)
            let names = Set(template.places)
            if let unknown = names.subtracting(PageDesign.places).sorted().first {
                throw PageDesign.trouble(
                    "\(folder)/report.html",
                    "a place {{\(unknown)}}",
                    PageDesign.places.sorted().joined(separator: ", "),
                    "name one of them"
                )
            }
            if let missing = PageDesign.needed.first(where: { !names.contains($0) }) {
                throw PageDesign.trouble(
                    "\(folder)/report.html",
                    "no place {{\(missing)}}",
                    "{{\(missing)}}, which every page needs",
                    "put it where it is to stand"
                )
            }
            self.page = template
        }
        if let style { self.style = style }
        if let script { self.script = script }
    }

    private static func trouble(_ file: String, _ found: String, _ expected: String, _ advice: String) -> IntakeError {
        YAMLText.trouble(file, 1, 1, found, expected, advice)
    }
}

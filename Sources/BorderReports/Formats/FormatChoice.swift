/// Why no format can be chosen, in words.
package struct FormatMismatch: Error, Hashable, CustomStringConvertible {
    /// What was asked for, and what there is.
    package var description: String
}

extension Array where Element: Sendable {
    /// Chooses among formats of one kind: by its name, else by the ending of the file, else the usual one.
    ///
    /// Of formats with one ending the first on the list is taken, unless the name says another. An ending of none is
    /// refused; where a name is given, one that belongs to something else contradicts it.
    ///
    /// - Parameters:
    ///   - name: the word of `--format`, if it was given.
    ///   - path: the file to write, if it has a name.
    ///   - usual: what is written where neither says anything; `nil` where one of them must.
    ///   - facts: how an element is seen as a format.
    /// - Returns: the element.
    /// - Throws: `FormatMismatch`.
    func chosen(
        named name: String?,
        for path: String?,
        usual: Element?,
        _ facts: (Element) -> any ReportFormat
    ) throws(FormatMismatch) -> Element {
        let names = map { facts($0).name }.joined(separator: ", ")
        let ending = path.flatMap(pathEnding)
        func has(_ format: any ReportFormat, _ ending: String) -> Bool {
            format.fileExtension == ending || format.otherExtensions.contains(ending)
        }
        guard let name else {
            if let ending, let found = first(where: { has(facts($0), ending) }) { return found }
            if let ending, let path {
                throw FormatMismatch(description: "'\(path)' ends in .\(ending), which is none of \(names)")
            }
            if let usual { return usual }
            throw FormatMismatch(description: "--format is missing; it is one of \(names)")
        }
        guard let format = first(where: { facts($0).name == name }) else {
            throw FormatMismatch(description: "--format '\(name)' is unknown; it is one of \(names)")
        }
        if let ending, let path, !has(facts(format), ending), isTaken(ending) {
            throw FormatMismatch(
                description: "--format \(name) contradicts '\(path)'; name the file .\(facts(format).fileExtension)"
            )
        }
        return format
    }
}

extension [any LayerFormat] {
    /// The format that a name or else the ending of a file asks for. One of them must.
    package func chosen(named name: String?, for path: String?) throws(FormatMismatch) -> any LayerFormat {
        try chosen(named: name, for: path, usual: nil) { $0 }
    }
}

extension [any SceneFormat] {
    /// The format that a name or else the ending of a file asks for; the first of the list where neither is given.
    package func chosen(named name: String?, for path: String?) throws(FormatMismatch) -> any SceneFormat {
        try chosen(named: name, for: path, usual: first) { $0 }
    }
}

/// The ending of a path's last part in lower case, without the dot; `nil` where it has none.
private func pathEnding(_ path: String) -> String? {
    let file = path.split(separator: "/").last ?? ""
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return nil }
    let ending = file[file.index(after: dot)...].lowercased()
    return ending.isEmpty ? nil : ending
}

/// Whether people take a file with this ending for something particular.
private func isTaken(_ ending: String) -> Bool {
    builtInFormats.contains { $0.fileExtension == ending || $0.otherExtensions.contains(ending) }
        || knownEndings.contains(ending)
}

/// Endings of files that nothing here writes.
private let knownEndings: Set = [
    "jpg", "jpeg", "gif", "webp", "tif", "tiff", "eps", "ps", "gpkg", "shp", "fgb", "kml", "kmz", "gml",
    "parquet", "arrow", "xlsx", "xls", "ods", "html", "htm", "tsv", "zip", "gz", "zst", "pmtiles", "mbtiles", "db",
    "sqlite",
]

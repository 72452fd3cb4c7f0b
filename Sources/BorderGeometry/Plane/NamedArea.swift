/// An area that somebody drew and named, as it stands in a file: not yet checked.
package struct NamedArea: Hashable, Sendable {
    /// What identifies it among the areas of its file.
    package var code: String
    /// What it is called; the code where the file says no more.
    package var name: String
    /// Its parts, in degrees, every ring closed.
    package var polygons: [Polygon]
    /// The 1-based line on which it begins.
    package var line: Int
    /// Its 1-based place among the features of the file.
    package var feature: Int

    /// An area.
    package init(code: String, name: String, polygons: [Polygon], line: Int = 0, feature: Int = 0) {
        self.code = code
        self.name = name
        self.polygons = polygons
        self.line = line
        self.feature = feature
    }
}

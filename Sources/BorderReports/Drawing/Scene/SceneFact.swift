/// Something that a sign says of itself to programs: `value` 53000, `radius` 22.4.
package struct SceneFact: Hashable, Sendable {
    /// Lower-case letters and hyphens: it becomes part of an attribute's name.
    package var name: String
    /// What it is.
    package var value: String
}

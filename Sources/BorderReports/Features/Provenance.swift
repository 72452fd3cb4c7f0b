/// Where a file's contents come from: it is written into every file that has room for it.
package struct Provenance: Hashable, Sendable {
    /// One filter of the query with its values.
    package struct Condition: Hashable, Sendable {
        /// The filter's name: `border`.
        package var name: String
        /// What was asked for: `FIN-RUS`.
        package var values: [String]

        /// A filter with its values.
        package init(_ name: String, _ values: [String]) {
            self.name = name
            self.values = values
        }
    }

    /// Somebody whose data is in the file.
    package struct Credit: Hashable, Sendable {
        /// Who: `Natural Earth`.
        package var name: String
        /// Where it can be found; empty where nowhere.
        package var url: String
        /// Under which terms: `public domain`; empty where not said.
        package var licence: String

        /// Somebody whose data is in the file.
        package init(name: String, url: String = "", licence: String = "") {
            self.name = name
            self.url = url
            self.licence = licence
        }
    }

    /// The version of the property names; it changes when a name or a meaning does.
    package static let schemaVersion: Int64 = 2

    /// The program and its version: `borderflow 0.1.0`.
    package var generator: String
    /// The filters that were in force.
    package var query: [Condition]
    /// Whose data it is.
    package var sources: [Credit]

    /// What made a file, from what.
    package init(generator: String, query: [Condition] = [], sources: [Credit] = []) {
        self.generator = generator
        self.query = query
        self.sources = sources
    }
}

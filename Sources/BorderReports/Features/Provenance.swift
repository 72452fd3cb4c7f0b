/// Where a file's contents come from: it is written into every file that has room for it.
public struct Provenance: Hashable, Sendable {
    /// One filter of the query with its values.
    public struct Condition: Hashable, Sendable {
        /// The filter's name: `border`.
        public var name: String
        /// What was asked for: `FIN-RUS`.
        public var values: [String]

        /// A filter with its values.
        public init(_ name: String, _ values: [String]) {
            self.name = name
            self.values = values
        }
    }

    /// Somebody whose data is in the file.
    public struct Credit: Hashable, Sendable {
        /// Who: `Natural Earth`.
        public var name: String
        /// Where it can be found; empty where nowhere.
        public var url: String
        /// Under which terms: `public domain`; empty where not said.
        public var licence: String

        /// Somebody whose data is in the file.
        public init(name: String, url: String = "", licence: String = "") {
            self.name = name
            self.url = url
            self.licence = licence
        }
    }

    /// The version of the property names; it changes when a name or a meaning does.
    public static let schemaVersion: Int64 = 2

    /// The program and its version: `borderflow 0.1.0`.
    public var generator: String
    /// The filters that were in force.
    public var query: [Condition]
    /// Whose data it is.
    public var sources: [Credit]

    /// What made a file, from what.
    public init(generator: String, query: [Condition] = [], sources: [Credit] = []) {
        self.generator = generator
        self.query = query
        self.sources = sources
    }
}

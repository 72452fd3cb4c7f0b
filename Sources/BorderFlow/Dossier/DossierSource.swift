import BorderAtlas
package import BorderBytes

/// Where a dossier reads from.
package struct DossierSource: Hashable, Sendable {
    /// The bytes.
    package var bytes: ByteSource
    /// What the source is called in findings and in answers.
    package var name: String

    /// A source by the name it shall have.
    package init(_ bytes: ByteSource, named name: String) {
        self.bytes = bytes
        self.name = name
    }

    /// A file, or standard input for `-`.
    package static func file(_ path: String) -> DossierSource {
        DossierSource(ByteSource(argument: path), named: path == "-" ? "standard input" : path)
    }

    /// A text in memory.
    package static func text(_ text: String, named name: String) -> DossierSource {
        DossierSource(ByteSource(text: text), named: name)
    }

    /// The reports of 2022 that the library carries.
    package static var bundled: [DossierSource] {
        [
            DossierSource(.bytes(BundledReports.claims2022), named: "claims-2022.csv"),
            DossierSource(.bytes(BundledReports.status2022), named: "status-2022.csv"),
        ]
    }
}

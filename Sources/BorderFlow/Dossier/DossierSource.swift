import BorderAtlas
public import BorderBytes

/// Where a dossier reads from.
public struct DossierSource: Hashable, Sendable {
    /// The bytes.
    public var bytes: ByteSource
    /// What the source is called in findings and in answers.
    public var name: String
    /// The sheet that it is of a spreadsheet; `nil` where nothing has to be chosen.
    package var sheet: String?
    /// The sheets of the same spreadsheet that are read beside it.
    var otherSheets: [String] = []

    /// A source by the name it shall have.
    public init(_ bytes: ByteSource, named name: String) {
        self.bytes = bytes
        self.name = name
    }

    /// A file, or standard input for `-`.
    public static func file(_ path: String) -> DossierSource {
        DossierSource(ByteSource(argument: path), named: path == "-" ? "standard input" : path)
    }

    /// A text in memory.
    public static func text(_ text: String, named name: String) -> DossierSource {
        DossierSource(ByteSource(text: text), named: name)
    }

    /// The reports of 2022 that the library carries.
    public static var bundled: [DossierSource] {
        [
            DossierSource(.bytes(BundledReports.claims2022), named: "claims-2022.csv"),
            DossierSource(.bytes(BundledReports.status2022), named: "status-2022.csv"),
        ]
    }
}

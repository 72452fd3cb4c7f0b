package import BorderBytes
package import BorderCore

/// The dated releases of one table in a folder.
package struct ReleaseFolder: Sendable {
    /// A file, and when it was published.
    package struct File: Hashable, Sendable {
        /// The path.
        package var path: String
        /// What its name says.
        package var release: ReleaseName
    }

    /// The releases, the earliest first.
    package private(set) var files: [File] = []
    /// What is not read, and why.
    package private(set) var passedOver: [Diagnostic] = []

    /// Looks at the names in a folder.
    ///
    /// - Parameter path: the folder.
    /// - Throws: `IntakeError` where it cannot be listed, has no dated file, several tables or two files of one date.
    package init(_ path: String) throws(IntakeError) {
        try self.init(path, names: try FolderNames.files(in: path))
    }

    /// The same for names that are known.
    init(_ path: String, names: [String]) throws(IntakeError) {
        let base = path.hasSuffix("/") ? path : path + "/"
        for name in names.sorted() {
            do throws(ReleaseName.Fault) {
                files.append(File(path: base + name, release: try ReleaseName(name)))
            } catch {
                passedOver.append(
                    Diagnostic(
                        .error,
                        "undated-file",
                        file: base + name,
                        found: error == .none
                            ? "no date stands in the name; the file is not read"
                            : "several dates stand in the name; the file is not read",
                        expected: "one, such as 2022-09-30, 20220930 or 2022-09"
                    )
                )
            }
        }
        files.sort { ($0.release.moment, $0.path) < ($1.release.moment, $1.path) }
        guard !files.isEmpty else {
            throw ReleaseFolder.unusable(path, "no file has a date in its name", "names such as counts-2022-09-30.csv")
        }
        let tables = Set(files.map(\.release.table)).sorted()
        guard tables.count == 1 else {
            let names = tables.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
            throw ReleaseFolder.unusable(
                path,
                "the names are of \(tables.count.grouped) tables: \(names)\(tables.count > 5 ? " …" : "")",
                "names that differ in nothing but the date",
                "put each table into a folder of its own"
            )
        }
        for (one, next) in zip(files, files.dropFirst()) where one.release.moment == next.release.moment {
            throw ReleaseFolder.unusable(
                path,
                "'\(one.path)' and '\(next.path)' are both of \(next.release.label)",
                "one file a date, or a time of day in each name, such as 2022-09-30T10-15"
            )
        }
    }

    private static func unusable(
        _ path: String,
        _ found: String,
        _ expected: String,
        _ suggestion: String = ""
    ) -> IntakeError {
        IntakeError(
            .unusableFolder,
            "bad-folder",
            file: path,
            found: found,
            expected: expected,
            suggestion: suggestion
        )
    }
}

import BorderBytes

/// librsvg's command, which turns SVG into what newsrooms print. It is looked for when it is needed.
enum Librsvg {
    /// Drawings larger than this, in px a side, cannot be held by it.
    static let mostPixels = 32_767.0

    /// Families whose letters are as wide as those of Arial, for which labels are laid out.
    private static let equalFamilies: Set = [
        "Arial", "Liberation Sans", "Arimo", "Albany", "Helvetica", "Nimbus Sans", "Nimbus Sans L", "TeX Gyre Heros",
    ]

    /// Turns a drawing into another format.
    ///
    /// - Parameters:
    ///   - svg: the drawing.
    ///   - format: the format as the command names it, such as `png`.
    ///   - zoom: how many px one px of the drawing becomes.
    /// - Returns: the picture.
    /// - Throws: that the command is missing, with the package that has it, or what it said.
    static func convert(_ svg: [UInt8], to format: String, zoom: Double) throws(OutputError) -> [UInt8] {
        let name = format.uppercased()
        func failure(_ reason: String) -> OutputError { OutputError(.cannotCreate, path: name, reason: reason) }
        guard let program = Program(named: "rsvg-convert") else {
            throw failure("rsvg-convert is not on the PATH; install the Debian package librsvg2-bin, or write .svg")
        }
        let outcome: Program.Outcome
        do {
            outcome = try program.run(
                ["--format", format, "--zoom", "\(zoom)", "--dpi-x", "96", "--dpi-y", "96"],
                input: svg,
                // Without it a PDF says when it was made, and no two are alike.
                settings: [("SOURCE_DATE_EPOCH", "0")]
            )
        } catch {
            throw failure(error.reason)
        }
        guard outcome.status == 0, !outcome.output.isEmpty else {
            let words = outcome.errors.split(separator: "\n").first.map(String.init) ?? "it says nothing"
            throw failure("rsvg-convert ended with \(outcome.status): \(words)")
        }
        return outcome.output
    }

    /// What is to be known of the fonts of this machine; `nil` where all is well, or nobody can tell.
    static func caution(about asked: String) -> String? {
        guard let program = Program(named: "fc-match"),
            let outcome = try? program.run(["--format", "%{family[0]}", asked]), outcome.status == 0
        else { return nil }
        let family = String(decoding: outcome.output, as: UTF8.self)
        if asked != Theme.usual.font {
            return family == asked ? nil : "the theme's font \(asked) is not installed (\(family) stands in)"
        }
        guard !equalFamilies.contains(family) else { return nil }
        let instead = family.isEmpty ? "there is none at all" : "\(family) stands in"
        return "no font with the widths of Arial is installed (\(instead)), so texts may overlap; "
            + "install the Debian package fonts-liberation2"
    }
}

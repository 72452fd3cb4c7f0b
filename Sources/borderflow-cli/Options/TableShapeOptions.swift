import ArgumentParser
import BorderFlow

/// How tables are read whose columns are not ours.
struct TableShapeOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Read tables with this publisher's profile: a name that 'borderflow profiles' lists, or a file; without it the "
                + "header decides, which is said.",
            valueName: "name|file"
        )
    )
    var profile: String?

    @Option(help: "What stands between the fields of a plain table: a sign, or tab.")
    var delimiter: String?

    @Option(help: "The decimal sign of a plain table: comma or point, as a word or a sign.")
    var decimal: String?

    @Option(help: "Whether the day or the month is first in dates such as 03/04/2022: day or month.")
    var dateOrder: String?

    @Option(help: "The line of a table's header.")
    var headerRow: Int?

    private static let decimalSigns = [",": ",", ".": ".", "comma": ",", "point": "."]

    func validate() throws {
        if let delimiter, delimiter != "tab", delimiter.utf8.isEmpty || Set(delimiter.utf8).count > 1 {
            throw ValidationError("--delimiter takes one sign, or one that is doubled, or the word tab.")
        }
        if let decimal, TableShapeOptions.decimalSigns[decimal] == nil {
            throw ValidationError("--decimal takes comma or point.")
        }
        if let dateOrder, Profile.DateOrder(rawValue: dateOrder) == nil {
            throw ValidationError("--date-order takes day or month.")
        }
        if let headerRow, !(1...10_000).contains(headerRow) {
            throw ValidationError("--header-row must lie between 1 and 10000.")
        }
    }

    /// Puts down what the options say.
    ///
    /// - Parameter options: how sources are read.
    /// - Throws: a profile that is not known or has mistakes.
    func settle(_ options: inout DossierOptions) throws {
        options.profile = try profile.map(Profile.named)
        options.pins.delimiter = delimiter == "tab" ? "\t" : delimiter
        options.pins.decimal = decimal.flatMap { TableShapeOptions.decimalSigns[$0] }
        options.pins.dateOrder = dateOrder.flatMap { Profile.DateOrder(rawValue: $0) }
        options.pins.headerRow = headerRow
    }
}

extension Profile {
    /// The profile of a name or file.
    ///
    /// - Parameter word: what `--profile` says.
    /// - Returns: the profile.
    /// - Throws: a word that is neither, with the nearest name, and the mistakes of a file.
    static func named(_ word: String) throws -> Profile {
        if word == Profile.generic { return Profile(name: Profile.generic) }
        if let known = Profile.bundled.first(where: { $0.name == word }) { return known }
        guard ByteSource.exists(argument: word), word != "-" else {
            let names = Profile.bundled.map(\.name) + [Profile.generic]
            let nearest = Profile.nearest(to: word, among: names)
            throw CommandFailure.usage(
                "--profile '\(word)' is no profile and no file"
                    + (nearest.map { "; did you mean '\($0)'?" } ?? "; 'borderflow profiles' lists those there are")
            )
        }
        return try Profile.read(.file(word), named: word)
    }
}

import BorderBytes
import BorderCore

// Which way the numbers count, where the table's columns say none.
extension PlainTable {
    /// Takes the way from the name of the sheet or from a title, each of whose words must be understood; asks where sheets
    /// are read beside each other and nothing says what parts their numbers.
    func heedWay(_ titles: [String], _ profile: inout Profile, _ questions: inout [Question]) {
        if profile.saysWay { return }
        let context = NumberHeading.Context(reporter: reporter, countryNamed: countryNamed)
        let names = (sheet.map { [("the sheet", $0)] } ?? []) + titles.map { ("the title", $0) }
        for (kind, name) in names {
            guard let heading = NumberHeading(name, context), heading.cells.contains(where: { $0.role == "direction" })
            else { continue }
            if heading.isHalfWay {
                questions += halfWay("\(kind) '\(name.excerpt)'")
                return
            }
            let said = heading.cells.filter { !profile.says($0.role) }
            profile.constants += said
            profile.decisions.append(
                "\(kind) '\(name.excerpt)' says \(said.map { "\($0.role) = \($0.text)" }.joined(separator: ", "))"
            )
            return
        }
        guard let sheet, !otherSheets.isEmpty, !isPart(sheet, context) else { return }
        let others = otherSheets.prefix(5).map { "'\($0.excerpt)'" }.joined(separator: ", ")
        questions += question(
            "nothing says which way the numbers of the sheet '\(sheet.excerpt)' count, nor what parts them from those of "
                + others,
            "a column 'direction' in each sheet, or sheets called 'Entries' and 'Exits'",
            "read one sheet with --sheet, or write what its name says into a column"
        )
    }

    /// Whether the name of a sheet may say which way the numbers count, or must be asked about.
    static func isPartedBySheet(_ options: IntakeOptions) -> Bool {
        guard let sheet = options.form.sheet else { return false }
        let context = NumberHeading.Context(countryNamed: options.countryNamed)
        return !options.otherSheets.isEmpty
            || NumberHeading(sheet, context)?.cells.contains { $0.role == "direction" } ?? false
    }

    /// Whether a sheet is one of several that hold the days or the places of one table: nothing else parts them.
    private func isPart(_ sheet: String, _ context: NumberHeading.Context) -> Bool {
        if let heading = NumberHeading(sheet, context), heading.cells.isEmpty { return true }
        return isCrossing?(sheet) ?? false || crossingCheck?(sheet) != nil || countryNamed?(sheet) != nil
    }

    /// What has to be asked of headings that name one end of a way and not the one that counts.
    func halfWays(_ row: Int) -> [Question] {
        let half = headings(row).filter(\.value.isHalfWay).keys.min()
        return half.map { halfWay("'\(sample.rows[row][$0].excerpt)'") } ?? []
    }

    private func halfWay(_ subject: String) -> [Question] {
        question(
            "\(subject) names one country, and not the other end of the way",
            "a way with the country that counts, such as 'Entries into Poland from Belarus'",
            "name the country that counts with --reporter, or write the other end into the head"
        )
    }
}

extension Profile {
    /// Whether some column, or every row, says which way people went.
    var saysWay: Bool {
        ["direction", "from", "to", ProfileRole.counterpart].contains(where: says)
    }
}

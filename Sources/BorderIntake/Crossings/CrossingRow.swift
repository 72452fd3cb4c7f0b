import BorderBytes
import BorderCore

/// Reads one row of a table of crossings and says what is wrong with it.
struct CrossingRow {
    private let row: TextRows.Row
    private let columns: CrossingColumns
    private let file: String
    private let countryNamed: (@Sendable (String) -> CountryCode?)?
    private(set) var diagnostics: [Diagnostic] = []

    init(_ row: TextRows.Row, columns: CrossingColumns, file: String, options: IntakeOptions) {
        self.row = row
        self.columns = columns
        self.file = file
        countryNamed = options.countryNamed
    }

    /// The crossing; `nil` where the row cannot be used.
    mutating func crossing() -> Crossing? {
        guard isWhole() else { return nil }
        let name = text("name").isEmpty ? text("id") : text("name")
        let id = text("id").isEmpty ? CrossingRow.slug(name) : text("id")
        if id.isEmpty {
            refuse("no-name", "name", "the crossing has no name", "a name or an id", "fill one in")
            return nil
        }
        guard let countryA = country("country_a", isNeeded: true) else { return nil }
        let countryB = country("country_b", isNeeded: false)
        if let countryB, countryB == countryA {
            refuse(
                "same-country",
                "country_b",
                "both sides are \(countryA)",
                "two countries",
                "leave an airport's second side empty"
            )
        }
        let position = self.position()
        let mode = self.mode()
        let accuracy = self.accuracy()
        guard !diagnostics.contains(where: { $0.severity == .error }) else { return nil }
        return Crossing(
            id: id,
            name: name,
            localName: text("name_local"),
            aliases: text("aliases").split { $0 == "|" || $0 == ";" }.map { String($0).trimmed() }.filter {
                !$0.isEmpty
            },
            longitude: position?.longitude,
            latitude: position?.latitude,
            accuracyMetres: accuracy,
            mode: mode,
            countryA: countryA,
            countryB: countryB,
            nameA: text("name_a"),
            nameB: text("name_b"),
            regionA: text("admin1_a"),
            regionB: text("admin1_b"),
            status: text("status"),
            coordinateBasis: text("coord_basis"),
            source: text("source"),
            notes: text("notes"),
            partOf: text("part_of")
        )
    }

    // MARK: Fields

    private mutating func isWhole() -> Bool {
        if !row.isText {
            refuse("not-utf8", nil, "the row has bytes that are no UTF-8 text", "UTF-8", "save the file as UTF-8")
        } else if row.fault != .none {
            refuse(
                "broken-row",
                nil,
                "the row cannot be taken apart into fields",
                "quotes that are closed, rows under 1 MiB",
                "check the quotes of this row"
            )
        } else if row.fields.count != columns.count {
            refuse(
                "field-count",
                nil,
                "the row has \(row.fields.count.counted("field"))",
                "\(columns.count), as the header has",
                "put texts with commas into quotes"
            )
        }
        return diagnostics.isEmpty
    }

    private func text(_ name: String) -> String {
        columns.index(of: name).flatMap { row.fields.indices.contains($0) ? row.fields[$0] : nil } ?? ""
    }

    private mutating func country(_ name: String, isNeeded: Bool) -> CountryCode? {
        let text = text(name)
        if let code = countryNamed?(text) ?? CountryCode(text) { return code }
        if !text.isEmpty || isNeeded {
            refuse(
                "bad-country",
                name,
                text.isEmpty ? "the country is missing" : "'\(text.excerpt)' is no country code",
                "an ISO 3166-1 alpha-3 code such as FIN",
                "write the three-letter code"
            )
        }
        return nil
    }

    private mutating func position() -> (longitude: Double, latitude: Double)? {
        let (lon, lat) = (text("lon"), text("lat"))
        if lon.isEmpty && lat.isEmpty { return nil }
        guard let longitude = number(lon), let latitude = number(lat) else {
            let bad = number(lon) == nil ? "lon" : "lat"
            refuse(
                "bad-coordinate",
                bad,
                "'\(text(bad).excerpt)' is no coordinate",
                "degrees with a decimal point",
                "write 27.87, not 27,87 or 27°52′"
            )
            return nil
        }
        guard abs(longitude) <= 180, abs(latitude) <= 90 else {
            let isSwapped = abs(latitude) <= 180 && abs(longitude) <= 90
            refuse(
                "bad-coordinate",
                abs(latitude) > 90 ? "lat" : "lon",
                "\(longitude) east, \(latitude) north lies outside the world",
                "a longitude of -180...180 and a latitude of -90...90",
                isSwapped ? "longitude and latitude look swapped" : "check the two numbers"
            )
            return nil
        }
        return (longitude, latitude)
    }

    private func number(_ text: String) -> Double? { Double(text).flatMap { $0.isFinite ? $0 : nil } }

    private mutating func mode() -> Mode {
        let text = text("mode")
        guard let mode = Mode(code: text) else {
            refuse(
                "bad-mode",
                "mode",
                "'\(text.excerpt)' is no mode",
                Mode.allCases.dropFirst().map(\.code).joined(separator: ", "),
                "choose one of them"
            )
            return .road
        }
        // Of a crossing whose id bears all that is known of it nobody said a mode.
        return mode == .unspecified && !self.text("id").contains(":") ? .road : mode
    }

    private mutating func accuracy() -> Int? {
        let text = text("accuracy_m")
        if text.isEmpty { return nil }
        guard let metres = Int(text), (0...1_000_000).contains(metres) else {
            refuse(
                "bad-accuracy",
                "accuracy_m",
                "'\(text.excerpt)' is no radius in metres",
                "a whole number",
                "leave it empty if unknown"
            )
            return nil
        }
        return metres
    }

    private mutating func refuse(
        _ code: String,
        _ column: String?,
        _ found: String,
        _ expected: String,
        _ suggestion: String
    ) {
        let index = column.flatMap { columns.index(of: $0) }
        let at = index.flatMap { row.columns.indices.contains($0) ? row.columns[$0] : nil } ?? 1
        diagnostics.append(
            Diagnostic(
                .error,
                code,
                file: file,
                line: row.line,
                column: at,
                found: found,
                expected: expected,
                suggestion: suggestion
            )
        )
    }

    /// `Upper Lars` becomes `upper-lars`; letters of other scripts stay.
    static func slug(_ name: String) -> String {
        var slug = ""
        for character in name.lowercased() {
            if character.isLetter || character.isNumber {
                slug.append(character)
            } else if !slug.isEmpty && slug.last != "-" {
                slug.append("-")
            }
        }
        return slug.last == "-" ? String(slug.dropLast()) : slug
    }
}

import ArgumentParser
import BorderFlow

/// What a map is asked for. It is written into the map, so that the map can be derived anew.
struct MapQuestion {
    var input: InputOptions
    var filters: FilterOptions
    var suppression: SuppressionOptions
    var estimates: EstimateFlag
    /// What it is of; `nil` lets the filters decide.
    var subject: MapSubject?
    var title: String?
    var dek: String?
    /// The width it is laid out for.
    var size = LayoutProfile.wide
    /// The projection that is asked for; `nil` for the one that bends the least.
    var projection: AskedProjection?
    /// What it is written in.
    var language = MapLanguage.english
    /// How its numbers are printed.
    var numbers = NumberStyle.whole
    /// Whether its signs are as large as numbers a day.
    var isPerDay = false
    /// The unit of time of the columns under it; `nil` for none.
    var columns: PeriodUnit?
    /// By what it is divided into several maps; `nil` for one.
    var division: MapDivision?

    /// Reads what is to be read, and chooses what the map shows.
    ///
    /// - Returns: the map, and what was read.
    /// - Throws: what makes filters or files unusable.
    func answer() throws -> (map: DossierMap, read: ReadDossier) {
        let session = try Session(input)
        let selection = try filters.selection(atlas: session.atlas)
        let usual =
            selection.onlyBorder.map(MapSubject.border) ?? (input.regions.regionsFile == nil ? .overview : .regions)
        let subject = self.subject ?? usual
        var grain = LedgerGrain(selection, subject.grouping(dividedBy: division))
        if let columns { grain = grain.joined(LedgerGrain(selection, subject.grouping(dividedBy: .period(columns)))) }
        let read = try session.read(
            for: selection,
            grain: estimates.estimates ? .finest : grain,
            levels: estimates.levels,
            countsRows: suppression.countsRows
        )
        let map = try read.dossier.map(
            of: subject,
            selection,
            showing: try estimates.presentation(suppression, levels: read.levels),
            asked: conditions(atlas: session.atlas),
            dividedBy: division,
            overTime: columns
        ) { story in
            story.title = title ?? ""
            story.dek = dek ?? ""
            story.generator = generatorName
            story.projection = projection
            story.language = language
            story.language.shortensNumbers = numbers == .short
            story.isPerDay = isPerDay
        }
        return (map, read)
    }

    /// What was asked, option by option, as far as it can be written down. Files are only named by their options.
    func conditions(atlas: Atlas) -> [Provenance.Condition] {
        let isOwnProfile = input.shape.profile.map { name in !Profile.isShipped(name) } ?? false
        let options: [(String, String?)] = [
            ("reporter", input.reporter), ("rows", input.rows?.rawValue), ("encoding", input.encoding),
            ("profile", isOwnProfile ? nil : input.shape.profile),
            ("delimiter", input.shape.delimiter), ("decimal", input.shape.decimal),
            ("date-order", input.shape.dateOrder), ("header-row", input.shape.headerRow.map { "\($0)" }),
            ("suppress", suppression.smallestShown.map { "\($0)" }), ("estimates", estimates.estimates ? "yes" : nil),
            ("seed", estimates.estimates ? "\(estimates.options.seed)" : nil), ("title", title), ("dek", dek),
            ("size", size.name == LayoutProfile.wide.name ? nil : size.name),
            ("small-multiples", division?.word), ("projection", projection?.text),
            ("lang", language.isEnglish ? nil : language.code), ("numbers", numbers == .whole ? nil : numbers.rawValue),
            ("per-day", isPerDay ? "yes" : nil), ("over-time", columns?.rawValue),
        ]
        let files: [(String, String?)] = [
            ("as-published", input.asPublished), ("crossings", input.gazetteer.crossingsFile),
            ("regions", input.regions.regionsFile), ("levels", estimates.levels),
            ("worldview", input.gazetteer.worldviewFile),
            ("profile", isOwnProfile ? input.shape.profile : nil),
        ]
        let beside = files.filter { $0.1 != nil }.map(\.0)
        return filters.conditions(atlas: atlas) + options.compactMap { name, value in value.map { .init(name, [$0]) } }
            + (input.sheet.isEmpty ? [] : [.init("sheet", input.sheet)])
            + (beside.isEmpty ? [] : [.init("beside", beside)])
    }
}

extension MapQuestion {
    /// The question that a map was drawn for, with files that are named anew.
    ///
    /// Nothing in the file can name a path: options that do are only asked for.
    ///
    /// - Parameters:
    ///   - drawn: the map.
    ///   - file: its name.
    ///   - input: the data, and files beside them.
    ///   - levels: the file of usual counts.
    /// - Throws: what the map does not say, and which file beside the data is missing.
    init(of drawn: DrawnMap, named file: String, from input: InputOptions, levels: String?) throws {
        guard !drawn.query.isEmpty else {
            throw CommandFailure(
                message:
                    "'\(file)' does not say what was asked: its numbers were withheld together with those of other files",
                status: ExitStatus.unusableData
            )
        }
        let query = Dictionary(drawn.query.map { ($0.name, $0.values) }) { first, _ in first }
        func only(_ name: String) -> String? { query[name]?.first }
        let given = [
            "as-published": input.asPublished, "crossings": input.gazetteer.crossingsFile,
            "regions": input.regions.regionsFile, "levels": levels, "profile": input.shape.profile,
            "worldview": input.gazetteer.worldviewFile,
        ]
        for name in query["beside"] ?? [] where given[name] == .some(nil) {
            throw CommandFailure.usage("'\(file)' was drawn with --\(name); name that file here too")
        }
        self.input = input
        if query["beside"]?.contains("worldview") != true {
            self.input.gazetteer.worldview = only("worldview") ?? input.gazetteer.worldview
        }
        self.input.reporter = input.reporter ?? only("reporter")
        self.input.encoding = input.encoding ?? only("encoding")
        self.input.sheet = input.sheet.isEmpty ? query["sheet"] ?? [] : input.sheet
        self.input.rows = input.rows ?? only("rows").flatMap(RowsReading.init)
        self.input.shape.profile = input.shape.profile ?? only("profile").flatMap { Profile.isShipped($0) ? $0 : nil }
        self.input.shape.delimiter = input.shape.delimiter ?? only("delimiter")
        self.input.shape.decimal = input.shape.decimal ?? only("decimal")
        self.input.shape.dateOrder = input.shape.dateOrder ?? only("date-order")
        self.input.shape.headerRow = input.shape.headerRow ?? only("header-row").flatMap { Int($0) }
        func arguments(_ names: [String]) -> [String] {
            names.flatMap { name in (query[name] ?? []).map { "--\(name)=\($0)" } }
        }
        do {
            try self.input.shape.validate()
            filters = try FilterOptions.parse(arguments(FilterOptions.names))
            suppression = try SuppressionOptions.parse(arguments(["suppress"]))
            estimates = try EstimateFlag.parse(
                (query["estimates"] == nil ? [] : ["--estimates"]) + arguments(["seed"])
                    + (levels.map { ["--levels=\($0)"] } ?? [])
            )
        } catch {
            throw CommandFailure(
                message:
                    "'\(file)' says that it was drawn with what cannot be asked: \(FilterOptions.message(for: error))",
                status: ExitStatus.unusableData
            )
        }
        guard let subject = MapSubject(words: drawn.subject) else {
            throw CommandFailure(
                message: "'\(file)' does not say what it is of: '\(drawn.subject)'",
                status: ExitStatus.unusableData
            )
        }
        (self.subject, title, dek) = (subject, only("title"), only("dek"))
        size = only("size").flatMap(LayoutProfile.init(argument:)) ?? .wide
        projection = only("projection").flatMap { AskedProjection($0) }
        language = only("lang").flatMap { MapLanguage($0) } ?? .english
        numbers = only("numbers").flatMap(NumberStyle.init(rawValue:)) ?? .whole
        isPerDay = only("per-day") != nil
        columns = only("over-time").flatMap(PeriodUnit.init(rawValue:))
        division = only("small-multiples").flatMap { MapDivision($0) }
    }
}

extension Profile {
    /// Whether a word names a profile that is shipped, rather than a file.
    fileprivate static func isShipped(_ word: String) -> Bool {
        word == generic || bundled.contains { $0.name == word }
    }
}

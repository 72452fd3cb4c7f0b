package import BorderBytes
package import BorderCore

/// How to read a source.
package struct IntakeOptions: Sendable {
    /// The country that counted, for rows that name none: what `entry` and `exit` are relative to.
    package var reporter: String?
    /// What is said of the bytes.
    package var form: SourceForm
    /// The sheets of the same workbook that are read beside this one, each as a table of its own.
    package var otherSheets: [String] = []
    /// Texts of the file that stand beside its table: members of JSON around the rows, sheets without a table.
    package var textsBeside: [ToldText] = []
    /// Whether one of them says something of the numbers.
    var isToldBeside: Bool { textsBeside.contains { $0.saying?.effect { _ in false } != nil } }
    /// Whether the first row that cannot be used ends the reading.
    package var strict: Bool
    /// The most rows of one batch.
    package var batchRows: Int
    /// How many bytes are read at a time. The result does not depend on it.
    package var blockBytes: Int
    /// How much a hostile file may ask for.
    package var limits: IntakeLimits
    /// Where rejected rows are kept; `nil` keeps none.
    package var rejects: (any RejectSink)?
    /// Says what is wrong with a place, direction and counting country, asked once for each combination of words; a
    /// row with a problem is rejected. So an atlas can refuse places without intake knowing the atlas. What nobody
    /// will read (`isRead`) needs no suggestion, and is asked for once more where somebody will.
    package var placeCheck: PlaceCheck?

    /// Says what is wrong with a country whose people a row counts; a row with a problem is rejected. Asked once for
    /// each wording that is in order, however many rows have it.
    package var countryCheck: (@Sendable (_ country: CountryCode) -> Finding?)?

    /// How the clocks on the sides of a place are set, `nil` for a side where that is not known: what decides on which
    /// day a moment such as `2022-09-24T22:30:00Z` falls. Asked once for each combination of words.
    package var clocks: (@Sendable (_ place: String, _ direction: DirectionTerm, _ reporter: String) -> [LocalTime?])?

    /// How the clocks of a country or region are set that a profile names.
    package var clockNamed: (@Sendable (_ place: String) -> LocalTime?)?

    /// The country that a word of a publisher's table means: a code of two or three letters or digits, or a name.
    package var countryNamed: (@Sendable (_ word: String) -> CountryCode?)?
    /// The crossing that a port of a publisher's table is: by its code, else by its name in its state at its border.
    package var portNamed: PortLookUp?
    /// The one place of a name that lies in another place; `nil` where none does, or several do.
    package var placeWithin: (@Sendable (_ name: String, _ larger: String) -> String?)?
    /// The id of a crossing that no gazetteer lists: on a border or in a country by name, or where its position is.
    package var unlistedCrossing: (@Sendable (_ name: String, _ larger: String, _ at: CrossingPosition?) -> String?)?
    /// What is wrong with a place beside a larger one that its row names too: it lies outside. Asked once for each pair.
    package var wholeCheck: (@Sendable (_ place: String, _ larger: String) -> Finding?)?
    /// What is wrong with a position beside the name of a crossing; `nil` where nothing is.
    package var positionDoubt: (@Sendable (_ place: String, _ at: CrossingPosition) -> PositionDoubt?)?
    /// The crossing at a position, where several bear a name.
    package var crossingThere: (@Sendable (_ name: String, _ at: CrossingPosition) -> String?)?
    /// Told the line of every row whose latitude and longitude are exchanged.
    package var metSwapped: (@Sendable (_ line: Int) -> Void)?
    /// Whether a place has an entry in a gazetteer, or is larger than a crossing.
    package var isListed: (@Sendable (_ place: String) -> Bool)?
    /// Whether a text is the name of a crossing, and of nothing larger.
    package var isCrossing: (@Sendable (_ text: String) -> Bool)?
    /// What is wrong with a word as the name of a crossing: a region that it means, by its name and not by its code.
    package var crossingCheck: (@Sendable (_ text: String) -> Finding?)?
    /// The name of a listed crossing on a border that is spelt much like a name; `nil` where none is.
    package var crossingSpelt: (@Sendable (_ name: String, _ larger: String) -> String?)?
    /// The profiles of publishers' tables; asked only for a table whose header is not ours.
    package var profiles: (@Sendable () -> [Profile])?
    /// The profile that a table has to be read with.
    package var profile: Profile?
    /// What publishers call the sheets that their profiles read.
    var usualSheets: Set<String> { Set(sheetSets.joined()) }
    /// The same, profile by profile.
    private var sheetSets: [[String]] { (profile.map { [$0] } ?? profiles?() ?? []).map(\.sheets) }

    /// Opens a source as it has to be read.
    func opened(_ source: ByteSource, named name: String) throws(IntakeError) -> ByteStream {
        try ByteStream.opened(source, named: name, form: form, usualSheets: usualSheets) { head in
            PlainWords.role(ColumnRole.normalised(head)).map { !ProfileRole.numbers.contains($0.role) } ?? false
        }
    }

    /// The sheets that are read of a source, each as a table of its own; none where it is one table.
    ///
    /// - Parameters:
    ///   - source: where the bytes are.
    ///   - name: what failures call it.
    ///   - asked: the sheets that the user names.
    /// - Returns: their names, and what is not read.
    /// - Throws: a sheet that is not there, and what is damaged.
    package func sheets(
        of source: ByteSource,
        named name: String,
        asked: [String]
    ) throws(IntakeError) -> MeantSheets {
        try MeantSheets(of: source, named: name, asked: asked, together: sheetSets.filter { $0.count > 1 })
    }
    /// What is settled for tables without a profile.
    package var pins = TablePins()

    /// Options whose defaults suit any file.
    package init(
        reporter: String? = nil,
        form: SourceForm = SourceForm(),
        strict: Bool = false,
        batchRows: Int = 65_536,
        blockBytes: Int = 1 << 20,
        limits: IntakeLimits = IntakeLimits(),
        rejects: (any RejectSink)? = nil,
        placeCheck: PlaceCheck? = nil,
        countryCheck: (@Sendable (CountryCode) -> Finding?)? = nil,
        clocks: (@Sendable (String, DirectionTerm, String) -> [LocalTime?])? = nil
    ) {
        self.reporter = reporter
        self.form = form
        self.strict = strict
        self.batchRows = batchRows
        self.blockBytes = blockBytes
        self.limits = limits
        self.rejects = rejects
        self.placeCheck = placeCheck
        self.countryCheck = countryCheck
        self.clocks = clocks
    }
}

/// What is wrong with the place, direction and counting country of a row.
package typealias PlaceCheck =
    @Sendable (_ place: String, _ direction: DirectionTerm, _ reporter: String, _ isRead: Bool) -> Finding?

/// The id of the crossing that a port is, by what a publisher says of it; each is empty where nobody does.
package typealias PortLookUp =
    @Sendable (_ code: String, _ name: String, _ state: String, _ border: String) -> String?

/// What a user says of a table, so that nothing has to be guessed.
package struct TablePins: Hashable, Sendable {
    /// What stands between fields.
    package var delimiter: String?
    /// The decimal sign: `,` or `.`.
    package var decimal: String?
    /// Which of the two numbers of `03/04/2022` is the day.
    package var dateOrder: Profile.DateOrder?
    /// The 1-based line of the header.
    package var headerRow: Int?

    /// Nothing said.
    package init() {}
}

/// How much a file may ask for before its rows are refused, so that no file exhausts the machine.
package struct IntakeLimits: Hashable, Sendable {
    /// Bytes of one row.
    package var lineBytes = 1 << 20
    /// Bytes of one field.
    package var fieldBytes = 64 << 10
    /// Columns of a table.
    package var columns = 1024
    /// Different words (places, say) of one column.
    package var words = 1 << 20
    /// Bytes of all different words of one column.
    package var wordBytes = 64 << 20
    /// Status events of one file.
    package var statusEvents = 100_000
    /// Diagnostics that are kept; later ones are counted.
    package var diagnostics = 100
    /// Years that a day may lie in.
    package var years = 1900...2100

    /// The documented limits.
    package init() {}
}

extension Dialect {
    /// The dialect of a table within limits.
    init(limits: IntakeLimits) {
        self.init(lineBytes: limits.lineBytes, fieldBytes: limits.fieldBytes, columns: limits.columns)
    }
}

/// What is wrong with a position that a row gives for a crossing.
package enum PositionDoubt: Sendable {
    /// Latitude stands under longitude.
    case swapped
    /// It is far away.
    case far
}

/// Where a row says that a crossing lies, in degrees on WGS 84.
package struct CrossingPosition: Hashable, Sendable {
    package var latitude: Double
    package var longitude: Double
}

extension RowBlocks {
    /// The blocks of a stream that is read with options.
    init(_ stream: consuming ByteStream, named name: String, options: IntakeOptions) {
        self.init(stream, named: name, within: Dialect(limits: options.limits), blockBytes: options.blockBytes)
    }

    /// The blocks of a stream whose marks are known.
    init(_ stream: consuming ByteStream, named name: String, _ dialect: Dialect, options: IntakeOptions) {
        self.init(stream, named: name, within: dialect, isKnown: true, blockBytes: options.blockBytes)
    }
}

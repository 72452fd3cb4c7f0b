import BorderCore

/// A sheet of a spreadsheet file as the bytes of a CSV table, a line for every row, made while they are read.
final class SheetBytes: ByteLayer, XMLReading.Receiver {
    private let cells: UnpackedBytes
    private let workbook: Workbook
    private let name: String
    private var xml: XMLReading?
    private var merged: MergedAreas
    private var output = ByteQueue()
    private var isAtEnd = false

    /// The row that was written last.
    private var row = 0
    /// The row under way, where it or a cell of it says which it is.
    private var stated: Int?
    private var isInRows = false
    /// Cells of the longest row so far.
    private var width = 0
    private var values: [CellText] = []
    private var column = 0
    private var kind = ""
    private var style = 0
    private var text: [UInt8] = []
    private var isInValue = false
    private var isPhonetic = false
    private var raised = RaisedText()

    /// Reads the cells of a sheet.
    init(_ cells: UnpackedBytes, of workbook: Workbook, merged: MergedAreas, named name: String) throws(IntakeError) {
        self.cells = cells
        self.workbook = workbook
        self.merged = merged
        self.name = name
        xml = try Spreadsheet.sound(name) { () throws(XMLReading.Failure) in try XMLReading(self) }
    }

    func read(into target: UnsafeMutableRawBufferPointer) throws(IntakeError) -> Int {
        while output.isEmpty {
            guard !isAtEnd else { return 0 }
            try readOn()
        }
        return unsafe output.take(into: target)
    }

    private func readOn() throws(IntakeError) {
        let piece = try cells.piece()
        isAtEnd = piece.isEmpty
        try Spreadsheet.sound(name) { () throws(XMLReading.Failure) in try xml?.feed(piece) }
    }

    // MARK: Cells

    func begin(_ element: String, _ attributes: XMLReading.Attributes) throws(XMLReading.Failure) {
        // Elements of these names also stand behind the rows, where they say where drawings are.
        guard isInRows else {
            isInRows = element == "sheetData"
            return
        }
        raised.begin(element, attributes)
        switch element {
        case "row":
            stated = nil
            if let text = attributes["r"] {
                guard let number = Int(text), CellReference.rows.contains(number) else {
                    throw XMLReading.Failure(reason: "a sheet has no row '\(text.prefix(20))'")
                }
                stated = number
            }
            values.removeAll(keepingCapacity: true)
            column = 0
        case "c":
            if let text = attributes["r"] {
                guard let place = CellReference(text), place.row == stated ?? place.row else {
                    throw XMLReading.Failure(reason: "\(rowName) has no cell '\(text.prefix(20))'")
                }
                stated = place.row
                column = place.column
            }
            kind = attributes["t"] ?? "n"
            style = attributes["s"].flatMap { Int($0) } ?? 0
            text.removeAll(keepingCapacity: true)
        case "rPh": isPhonetic = true
        case "v", "t":
            isInValue = !isPhonetic
            raised.begin(at: text.count)
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isInValue { unsafe text.append(contentsOf: bytes) }
    }

    func end(_ element: String) throws(XMLReading.Failure) {
        guard isInRows else { return }
        switch element {
        case "sheetData": isInRows = false
        case "v", "t":
            if isInValue { raised.end(&text) }
            isInValue = false
        case "rPh": isPhonetic = false
        case "c":
            guard column < CellReference.columns else {
                throw XMLReading.Failure(reason: "\(rowName) has more than \(CellReference.columns) cells")
            }
            while values.count <= column { values.append(CellText(isGap: true)) }
            guard values[column].isGap else {
                throw XMLReading.Failure(reason: "cell \(column + 1) of \(rowName) is there twice")
            }
            values[column] = try value()
            column += 1
        case "row":
            let number = stated ?? row + 1
            guard number > row, CellReference.rows.contains(number) else {
                throw XMLReading.Failure(reason: "\(rowName) stands behind row \(row)")
            }
            // Rows that are not there are blank lines, so that line numbers are those of the sheet.
            for _ in row + 1..<number { output.append(lineFeed) }
            row = number
            merged.fill(&values, row: row)
            write()
        default: break
        }
    }

    private var rowName: String { "row \(stated ?? row + 1)" }

    private func value() throws(XMLReading.Failure) -> CellText {
        let raw = String(decoding: text, as: UTF8.self)
        switch kind {
        case _ where raw.isEmpty: return CellText()
        case "s":
            guard let place = Int(raw), workbook.texts.indices.contains(place) else {
                throw XMLReading.Failure(reason: "\(rowName) refers to text '\(raw.prefix(20))', which is not there")
            }
            return CellText(text: workbook.texts[place].onOneLine, isLabel: true)
        case "inlineStr", "str", "e": return CellText(text: raw.unescaped.onOneLine, isLabel: true)
        case "b":
            let word = ["1": "TRUE", "true": "TRUE", "0": "FALSE", "false": "FALSE"][raw]
            return CellText(text: word ?? raw.onOneLine, isLabel: true)
        case "d": return CellText(text: raw.onOneLine)
        default:
            let format = workbook.formats.indices.contains(style) ? workbook.formats[style] : .number
            return CellText(text: format.text(of: raw, is1904: workbook.is1904).onOneLine)
        }
    }

    /// Empty cells at the end of a row are not in the file.
    private func write() {
        width = max(width, values.count)
        while values.count < width { values.append(CellText()) }
        for (place, value) in values.enumerated() {
            if place > 0 { output.append(UInt8(ascii: ",")) }
            let bytes = value.text.utf8
            let isQuoted = bytes.contains { [0x2C, 0x22, 0x0A, 0x0D, 0x3B, 0x09, 0x7C].contains($0) }
            guard isQuoted else {
                output.append(bytes)
                continue
            }
            output.append(quoteByte)
            for byte in bytes {
                if byte == quoteByte { output.append(byte) }
                output.append(byte)
            }
            output.append(quoteByte)
        }
        output.append(lineFeed)
    }
}

/// What a cell says, and whether it is words.
struct CellText {
    var text = ""
    var isLabel = false
    /// Whether the file has no such cell.
    var isGap = false
}

/// A cell by its column and row, from 0 and 1: `C5`.
struct CellReference {
    /// The rows and the number of columns that a sheet can have.
    static let (rows, columns) = (1...1 << 20, 1 << 14)

    var column = 0
    var row = 0

    init?(_ text: some StringProtocol) {
        var letters = 0
        for byte in text.utf8 {
            switch byte {
            case 0x41...0x5A where row == 0 && letters < 3:
                letters += 1
                column = column * 26 + Int(byte) - 0x40
            case 0x30...0x39 where letters > 0 && row < 1 << 24: row = row * 10 + Int(byte) - 0x30
            default: return nil
            }
        }
        guard (1...Self.columns).contains(column), Self.rows.contains(row) else { return nil }
        column -= 1
    }
}

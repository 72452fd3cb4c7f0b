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

    private var row = 0
    /// Cells of the longest row so far.
    private var width = 0
    private var values: [CellText] = []
    private var column = 0
    private var kind = ""
    private var style = 0
    private var text: [UInt8] = []
    private var isInValue = false
    private var isPhonetic = false

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

    func begin(_ element: String, _ attributes: [String: String]) {
        switch element {
        case "row":
            let stated = attributes["r"].flatMap { Int($0) } ?? row + 1
            // Rows that are not there are blank lines, so that line numbers are those of the sheet.
            for _ in row + 1..<max(row + 1, min(stated, 1 << 20)) { output.append(lineFeed) }
            row = max(row + 1, stated)
            values.removeAll(keepingCapacity: true)
            column = 0
        case "c":
            column = attributes["r"].flatMap { CellReference($0)?.column } ?? column
            kind = attributes["t"] ?? "n"
            style = attributes["s"].flatMap { Int($0) } ?? 0
            text.removeAll(keepingCapacity: true)
        case "rPh": isPhonetic = true
        case "v", "t": isInValue = !isPhonetic
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isInValue { unsafe text.append(contentsOf: bytes) }
    }

    func end(_ element: String) {
        switch element {
        case "v", "t": isInValue = false
        case "rPh": isPhonetic = false
        case "c":
            while values.count < min(column, 1 << 14) { values.append(CellText()) }
            values.append(value)
            column += 1
        case "row":
            merged.fill(&values, row: row)
            write()
        default: break
        }
    }

    private var value: CellText {
        let raw = String(decoding: text, as: UTF8.self)
        switch kind {
        case "s":
            let place = Int(raw) ?? -1
            let shared = workbook.texts.indices.contains(place) ? workbook.texts[place] : raw
            return CellText(text: shared.onOneLine, isLabel: true)
        case "inlineStr", "str", "e": return CellText(text: raw.onOneLine, isLabel: true)
        case "b": return CellText(text: raw == "1" ? "TRUE" : "FALSE", isLabel: true)
        case "d": return CellText(text: raw)
        default:
            guard !raw.isEmpty else { return CellText() }
            let format = workbook.formats.indices.contains(style) ? workbook.formats[style] : .number
            return CellText(text: format.text(of: raw, is1904: workbook.is1904))
        }
    }

    /// Empty cells at the end of a row are not in the file.
    private func write() {
        width = max(width, values.count)
        while values.count < width { values.append(CellText()) }
        for (place, value) in values.enumerated() {
            if place > 0 { output.append(UInt8(ascii: ",")) }
            let bytes = value.text.utf8
            let isQuoted = bytes.contains { [0x2C, 0x22, 0x0A, 0x0D, 0x3B, 0x09].contains($0) }
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

extension String {
    /// With blanks for line ends, so that a row is a line and has its number.
    fileprivate var onOneLine: String {
        guard utf8.contains(where: { $0 == lineFeed || $0 == carriageReturn }) else { return self }
        return String(decoding: utf8.map { $0 == lineFeed || $0 == carriageReturn ? 0x20 : $0 }, as: UTF8.self)
    }
}

/// What a cell says, and whether it is words.
struct CellText {
    var text = ""
    var isLabel = false
}

/// A cell by its column and row, from 0 and 1: `C5`.
struct CellReference {
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
        guard column > 0 else { return nil }
        column -= 1
    }
}

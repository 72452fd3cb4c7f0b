import BorderCore

/// What a spreadsheet file says beside its cells.
struct Workbook {
    /// A sheet and the member of the file that holds its cells.
    struct Sheet {
        var name: String
        var member: String
    }

    /// The sheets that are not hidden, in order.
    var sheets: [Sheet] = []
    /// The texts that cells refer to.
    var texts: [String] = []
    /// What the numbers of each style are.
    var formats: [CellFormat] = []
    /// Whether days are counted from 1904.
    var is1904 = false

    /// The members that are read before any sheet.
    static let members: Set<String> = [
        "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/sharedStrings.xml",
    ]

    /// The most bytes of texts that are kept.
    static let textBytes = 1 << 28
}

/// Reads the members of a spreadsheet file that are not its sheets.
final class WorkbookReading: XMLReading.Receiver {
    private(set) var workbook = Workbook()
    private var targets: [String: String] = [:]
    private var named: [(name: String, id: String)] = []
    private var codes: [Int: CellFormat] = [:]
    private var isInCells = false
    private var text: [UInt8] = []
    private var isInText = false
    private var isPhonetic = false
    private(set) var textBytes = 0

    func begin(_ element: String, _ attributes: [String: String]) {
        switch element {
        case "workbookPr": workbook.is1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
        case "sheet":
            guard (attributes["state"] ?? "visible") == "visible" else { return }
            named.append((attributes["name"] ?? "", attributes["id"] ?? ""))
        case "Relationship":
            let target = attributes["Target"] ?? ""
            targets[attributes["Id"] ?? ""] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
        case "numFmt":
            if let id = attributes["numFmtId"].flatMap({ Int($0) }) {
                codes[id] = CellFormat(code: attributes["formatCode"] ?? "")
            }
        case "cellXfs": isInCells = true
        case "xf" where isInCells:
            let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
            workbook.formats.append(codes[id] ?? CellFormat(builtIn: id))
        case "si": text.removeAll(keepingCapacity: true)
        case "rPh": isPhonetic = true
        case "t": isInText = !isPhonetic
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isInText { unsafe text.append(contentsOf: bytes) }
    }

    func end(_ element: String) {
        switch element {
        case "cellXfs": isInCells = false
        case "t": isInText = false
        case "rPh": isPhonetic = false
        case "si":
            textBytes += text.count
            if textBytes <= Workbook.textBytes { workbook.texts.append(String(decoding: text, as: UTF8.self)) }
        default: break
        }
    }

    /// The workbook, when all its members have been read.
    func finished() -> Workbook {
        var workbook = workbook
        workbook.sheets = named.compactMap { sheet in
            targets[sheet.id].map { Workbook.Sheet(name: sheet.name, member: $0) }
        }
        return workbook
    }
}

import BorderCore

/// What a spreadsheet file says beside its cells.
struct Workbook {
    /// A sheet and the member of the file that holds its cells.
    struct Sheet {
        var name: String
        var member: String
        var isHidden = false
    }

    /// The sheets of cells that are not hidden, in order, and those that are.
    var sheets: [Sheet] = []
    var hidden: [Sheet] = []
    /// The texts that cells refer to.
    var texts: [String] = []
    /// What the numbers of each style are.
    var formats: [CellFormat] = []
    /// Whether days are counted from 1904.
    var is1904 = false

    /// The most bytes of texts that are kept.
    static let textBytes = 1 << 28
}

/// The members of a spreadsheet file that are read before any sheet. They say of each other where they are; where they
/// do not, they are where most programs put them. Names are in small letters, since only those tell members apart.
struct WorkbookParts {
    /// Whether nothing but the names of sheets is wanted.
    let namesOnly: Bool
    private var parts: [String: WorkbookPart] = [:]
    private var asked: Set<String> = []

    init(namesOnly: Bool = false) { self.namesOnly = namesOnly }

    private var book: String { parts["_rels/.rels"]?.target(of: "officeDocument", from: "") ?? "xl/workbook.xml" }
    private var relations: String { MemberPath.relations(of: book) }
    private var texts: String { member("sharedStrings") }
    private var styles: String { member("styles") }

    private func member(_ kind: String) -> String {
        parts[relations]?.target(of: kind, from: book) ?? MemberPath.resolved(kind + ".xml", from: book)
    }

    /// The members that nobody has looked for yet, as far as those that were read tell.
    mutating func wanted() -> Set<String> {
        // Whoever writes a workbook in bytes gives it another ending.
        let names = Set(["_rels/.rels", book, relations] + (namesOnly ? [] : [texts, styles])).filter {
            $0.hasSuffix(".xml") || $0.hasSuffix(".rels")
        }
        defer { asked.formUnion(names) }
        return names.subtracting(asked)
    }

    /// Keeps what a member says.
    mutating func add(_ part: WorkbookPart, of member: String) { parts[member.lowercased()] = part }

    /// The workbook, when all that is wanted has been read; `nil` where the file is none.
    func workbook() -> Workbook? {
        guard let part = parts[book], part.isWorkbook else { return nil }
        let all = part.sheets.compactMap { sheet in
            parts[relations]?.relationships[sheet.id].flatMap { found -> Workbook.Sheet? in
                // Sheets of charts and of dialogues hold no cells.
                guard found.kind.isEmpty || found.kind == "worksheet" else { return nil }
                let member = MemberPath.resolved(found.target, from: book)
                return Workbook.Sheet(name: sheet.name, member: member, isHidden: sheet.isHidden)
            }
        }
        return Workbook(
            sheets: all.filter { !$0.isHidden },
            hidden: all.filter(\.isHidden),
            texts: parts[texts]?.texts ?? [],
            formats: parts[styles]?.formats ?? [],
            is1904: part.is1904
        )
    }
}

/// Paths of members, which name each other as files in folders do.
private enum MemberPath {
    /// Where a member means by a path, in small letters.
    static func resolved(_ path: String, from member: String) -> String {
        var steps = path.hasPrefix("/") ? [] : member.split(separator: "/").dropLast()
        for step in path.lowercased().split(separator: "/") where step != "." {
            if step == ".." { _ = steps.popLast() } else { steps.append(step) }
        }
        return steps.joined(separator: "/")
    }

    /// The member that says which others a member refers to.
    static func relations(of member: String) -> String {
        resolved("_rels/\(member.split(separator: "/").last ?? "").rels", from: member)
    }
}

/// What a member of a spreadsheet file says that is none of its sheets.
final class WorkbookPart: XMLReading.Receiver {
    /// Where another member is, and of what kind it is if that is said.
    struct Relationship {
        var kind: Substring
        var target: String
    }

    private(set) var isWorkbook = false
    private(set) var is1904 = false
    private(set) var sheets: [(name: String, id: String, isHidden: Bool)] = []
    private(set) var relationships: [String: Relationship] = [:]
    private(set) var texts: [String] = []
    private(set) var formats: [CellFormat] = []

    private var isRoot = true
    private var codes: [Int: CellFormat] = [:]
    private var isInCells = false
    private var text: [UInt8] = []
    private var isInItem = false
    private var isInText = false
    private var isPhonetic = false
    private var raised = RaisedText()
    private var keptBytes = 0

    /// The member of a kind that this one, the relations of another, tells.
    func target(of kind: String, from member: String) -> String? {
        relationships.values.filter { $0.kind == kind }.map { MemberPath.resolved($0.target, from: member) }.min()
    }

    func begin(_ element: String, _ attributes: XMLReading.Attributes) {
        if isRoot {
            isWorkbook = element == "workbook"
            isRoot = false
        }
        if isInItem || element == "si" { raised.begin(element, attributes) }
        switch element {
        case "workbookPr": is1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
        case "sheet":
            let isHidden = (attributes["state"] ?? "visible") != "visible"
            sheets.append((attributes["name"] ?? "", attributes["id"] ?? "", isHidden))
        case "Relationship":
            guard attributes["TargetMode"] != "External", let id = attributes["Id"] else { return }
            let kind = attributes["Type"]?.split(separator: "/").last ?? ""
            relationships[id] = Relationship(kind: kind, target: attributes["Target"] ?? "")
        case "numFmt":
            if let id = attributes["numFmtId"].flatMap({ Int($0) }) {
                codes[id] = CellFormat(code: attributes["formatCode"] ?? "")
            }
        case "cellXfs": isInCells = true
        case "xf" where isInCells:
            let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
            formats.append(codes[id] ?? CellFormat(builtIn: id))
        case "si": isInItem = true
        case "rPh": isPhonetic = true
        case "t":
            isInText = isInItem && !isPhonetic
            raised.begin(at: text.count)
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isInText && text.count <= Workbook.textBytes { unsafe text.append(contentsOf: bytes) }
    }

    func end(_ element: String) throws(XMLReading.Failure) {
        switch element {
        case "cellXfs": isInCells = false
        case "t":
            if isInText { raised.end(&text) }
            isInText = false
        case "rPh": isPhonetic = false
        case "si":
            isInItem = false
            keptBytes += text.count
            guard keptBytes <= Workbook.textBytes else {
                throw XMLReading.Failure(reason: "it holds more than \(Workbook.textBytes >> 20) MiB of texts")
            }
            texts.append(String(decoding: text, as: UTF8.self).unescaped)
            text.removeAll(keepingCapacity: true)
        default: break
        }
    }
}

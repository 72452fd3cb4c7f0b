import BorderTestSupport

/// Workbooks filled at random.
extension NaiveWorkbook {
    /// Days as a calendar on the wall has them, one after the other.
    private static func calendar(from first: Int, _ firstMonth: Int) -> [(year: Int, month: Int, day: Int)] {
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        var days: [(year: Int, month: Int, day: Int)] = []
        for year in first..<first + 126 {
            let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            for month in (year == first ? firstMonth : 1)...12 {
                for day in 1...lengths[month - 1] + (isLeap && month == 2 ? 1 : 0) { days.append((year, month, day)) }
            }
        }
        return days
    }

    /// The days from number 61 on, after the 29 February 1900 that never was.
    private static let from1900 = calendar(from: 1900, 3)
    /// The days from number 0 on.
    private static let from1904 = calendar(from: 1904, 1)

    /// A number of so many digits.
    private static func digits(_ number: Int, _ count: Int) -> String {
        String(repeating: "0", count: max(0, count - "\(number)".count)) + "\(number)"
    }

    private static let words = [
        "Larsi", "a,b", "say \"no\"", "a;b", "x\ty", "<b>&amp;", "Ωмега", " two  words ", "=1+1", "#N/A", "0012",
        "two\nlines",
        "it's", "😀",
    ]

    private static func any<Item>(_ items: [Item], _ random: inout SplitMix) -> Item {
        items[Int.random(in: 0..<items.count, using: &random)]
    }

    /// Words, in one of the ways in which files have them.
    private mutating func label(_ random: inout SplitMix) -> Cell {
        let word = Self.any(Self.words, &random)
        let shown = word.replacing("\n", with: " ")
        let text = "<t xml:space=\"preserve\">\(Self.escaped(word))</t>"
        let half = word.index(word.startIndex, offsetBy: word.count / 2)
        let rich = [word[..<half], word[half...]].map {
            "<r><rPr><b/></rPr><t xml:space=\"preserve\">\(Self.escaped(String($0)))</t></r>"
        }
        let phonetic = "<rPh sb=\"0\" eb=\"1\"><t>furigana</t></rPh>"
        let body = Self.any([text, text, rich.joined(), text + phonetic], &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0:
            return Cell(attributes: " t=\"inlineStr\"", content: "<is>\(body)</is>", shown: shown, isLabel: true)
        case 1:
            let content = "<f>CONCATENATE(\"A\", 1)</f><v>\(Self.escaped(word))</v>"
            return Cell(attributes: " t=\"str\"", content: content, shown: shown, isLabel: true)
        default:
            texts.append(body)
            return Cell(attributes: " t=\"s\"", content: "<v>\(texts.count - 1)</v>", shown: shown, isLabel: true)
        }
    }

    /// A number with a format, as the day or month that it shows where it is one.
    private func number(_ random: inout SplitMix) -> Cell {
        let style = Int.random(in: 0..<Self.styles.count, using: &random)
        let serial = Int.random(in: is1904 ? 0...45_000 : 61...45_900, using: &random)
        let (year, month, day) = is1904 ? Self.from1904[serial] : Self.from1900[serial - 61]
        let (whole, part) = (Self.digits(year, 4) + "-" + Self.digits(month, 2), Self.digits(day, 2))
        func cell(_ raw: String, _ shown: String) -> Cell {
            let sum = Bool.random(using: &random) ? "<f>SUM(A1:A2)</f>" : ""
            return Cell(attributes: style == 0 ? "" : " s=\"\(style)\"", content: "\(sum)<v>\(raw)</v>", shown: shown)
        }
        switch Self.styles[style] {
        case "14", "dd.mm.yyyy", "[$-419]d\\ mmmm\\ yyyy;@": return cell("\(serial)", whole + "-" + part)
        case "22", "yyyy\\-mm\\-dd\\ hh:mm":
            // Parts of a day that a file can say exactly.
            let (share, time) = Self.any(
                [("", ""), (".25", "T06:00"), (".5", "T12:00"), (".84375", "T20:15")],
                &random
            )
            return cell("\(serial)\(share)", whole + "-" + part + time)
        case "17", "mmm\\ yyyy": return cell("\(serial)", whole)
        case "yyyy": return cell("\(serial)", Self.digits(year, 4))
        default:
            let (raw, shown) = Self.any(
                [
                    ("\(serial)", "\(serial)"), ("-\(serial)", "-\(serial)"), ("\(serial).0", "\(serial)"), ("0", "0"),
                    ("1.2E2", "120"), ("1.5E+6", "1500000"), ("0.5", "0.5"), ("12.25", "12.25"),
                ],
                &random
            )
            return cell(raw, shown)
        }
    }

    private mutating func cell(_ random: inout SplitMix) -> Cell {
        switch Int.random(in: 0..<10, using: &random) {
        case 0...3: return label(&random)
        case 4:
            let isTrue = Bool.random(using: &random)
            return Cell(attributes: " t=\"b\"", content: "<v>\(isTrue ? 1 : 0)</v>", shown: isTrue ? "TRUE" : "FALSE")
        case 5:
            let fault = Self.any(["#N/A", "#DIV/0!", "#REF!"], &random)
            return Cell(attributes: " t=\"e\"", content: "<f>A1/0</f><v>\(fault)</v>", shown: fault)
        case 6: return Cell(attributes: " s=\"1\"", content: "", shown: "")
        default: return number(&random)
        }
    }

    /// A sheet with holes, blank rows and one or two merged areas of words.
    private mutating func sheet(_ name: String, _ random: inout SplitMix) -> Sheet {
        var sheet = Sheet(name: name)
        var row = 0
        for _ in 0..<Int.random(in: 0...6, using: &random) {
            row += Self.any([1, 1, 1, 2, 5], &random)
            for column in 0..<Int.random(in: 0...6, using: &random) where Int.random(in: 0..<4, using: &random) > 0 {
                sheet.cells[row - 1, default: [:]][column + (column > 3 ? 25 : 0)] = cell(&random)
            }
        }
        guard Bool.random(using: &random) else { return sheet }
        let (width, height) = (Int.random(in: 1...3, using: &random), Int.random(in: 2...3, using: &random))
        let isLabel = Bool.random(using: &random)
        let first = isLabel ? label(&random) : number(&random)
        for below in row..<row + height {
            for column in 1..<1 + width {
                let shown = isLabel ? first.shown : ""
                sheet.cells[below, default: [:]][column] = Cell(attributes: " s=\"4\"", content: "", shown: shown)
            }
        }
        sheet.cells[row, default: [:]][1] = first
        sheet.merged =
            "<mergeCells count=\"1\"><mergeCell ref=\"B\(row + 1):"
            + "\(Self.letters(width))\(row + height)\"/></mergeCells>"
        return sheet
    }

    /// A workbook of one to three sheets, of which those in front may be hidden.
    static func random(_ seed: UInt64) -> NaiveWorkbook {
        var random = SplitMix(seed: seed)
        var workbook = NaiveWorkbook(sheets: [])
        workbook.is1904 = Int.random(in: 0..<4, using: &random) == 0
        for number in 0..<Int.random(in: 1...3, using: &random) {
            workbook.sheets.append(workbook.sheet("Year & \(number)", &random))
        }
        for place in workbook.sheets.indices.dropLast() where Bool.random(using: &random) {
            workbook.sheets[place].state = any(["hidden", "veryHidden"], &random)
        }
        return workbook
    }
}

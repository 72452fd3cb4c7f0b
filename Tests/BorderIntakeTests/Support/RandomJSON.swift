import BorderTestSupport

@testable import BorderIntake

/// Writes JSON in every style that the format allows, and knows where each value begins.
struct RandomJSON {
    private(set) var bytes: [UInt8] = []
    private var place = TextPlace(line: 1, column: 1)
    private var random: SplitMix

    init(seed: UInt64) { random = SplitMix(seed: seed) }

    /// Writes a value that holds values of at most a depth; what it is and where it begins.
    mutating func value(depth: Int) -> JSONItem {
        blanks()
        let start = place
        switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &random) {
        case 0:
            put("null")
            return JSONItem(value: .null, place: start)
        case 1:
            let isTrue = Bool.random(using: &random)
            put(isTrue ? "true" : "false")
            return JSONItem(value: .boolean(isTrue), place: start)
        case 2:
            let number = number()
            put(number)
            return JSONItem(value: .number(number), place: start)
        case 3, 4: return JSONItem(value: .text(text()), place: start)
        case 5:
            var items: [JSONItem] = []
            list("[", "]") { json in items.append(json.value(depth: depth - 1)) }
            return JSONItem(value: .array(items), place: start)
        default: return object(depth: depth)
        }
    }

    /// Writes an object.
    mutating func object(depth: Int) -> JSONItem {
        blanks()
        let start = place
        var members: [JSONMember] = []
        list("{", "}") { json in
            json.blanks()
            let place = json.place
            let name = json.text()
            json.blanks()
            json.put(":")
            members.append(JSONMember(name: name, place: place, item: json.value(depth: depth - 1)))
        }
        return JSONItem(value: .object(members), place: start)
    }

    private mutating func list(_ open: String, _ close: String, _ item: (inout RandomJSON) -> Void) {
        put(open)
        let count = Int.random(in: 0...3, using: &random)
        for index in 0..<count {
            item(&self)
            blanks()
            if index + 1 < count { put(",") }
        }
        blanks()
        put(close)
    }

    private mutating func number() -> String {
        func digits(_ count: ClosedRange<Int>) -> String {
            (0..<Int.random(in: count, using: &random)).map { _ in "\(Int.random(in: 0...9, using: &random))" }.joined()
        }
        var text = Bool.random(using: &random) ? "-" : ""
        text += Bool.random(using: &random) ? "0" : "\(Int.random(in: 1...9, using: &random))" + digits(0...8)
        if Bool.random(using: &random) { text += "." + digits(1...4) }
        if Int.random(in: 0..<3, using: &random) == 0 {
            text +=
                ["e", "E"][Int.random(in: 0..<2, using: &random)]
                + ["", "+", "-"][Int.random(in: 0..<3, using: &random)] + digits(1...2)
        }
        return text
    }

    private static let scalars: [Unicode.Scalar] = [
        "a", "\"", "\\", "/", "\n", "\t", "\r", "\u{8}", "\u{C}", "\u{1}", "\u{1F}", " ", "é", "\u{301}", "ж", "国", "🇫",
        "😀", "\u{7F}", "\u{2028}", "\u{FEFF}", "\u{10FFFD}", "{", "]", ",", ":",
    ]
    private static let short: [Unicode.Scalar: String] = [
        "\"": "\\\"", "\\": "\\\\", "/": "\\/", "\n": "\\n", "\t": "\\t", "\r": "\\r", "\u{8}": "\\b", "\u{C}": "\\f",
    ]

    /// Writes a text in quotes, each sign as it is or as one of its escapes.
    private mutating func text() -> String {
        var view = String.UnicodeScalarView()
        put("\"")
        for _ in 0..<Int.random(in: 0...6, using: &random) {
            let scalar = RandomJSON.scalars[Int.random(in: 0..<RandomJSON.scalars.count, using: &random)]
            view.append(scalar)
            let mayStand = scalar.value >= 0x20 && scalar != "\"" && scalar != "\\"
            switch Int.random(in: 0..<3, using: &random) {
            case 0 where mayStand: put(String(Character(scalar)))
            case 1: put(RandomJSON.short[scalar] ?? escape(scalar))
            default: put(escape(scalar))
            }
        }
        put("\"")
        return String(view)
    }

    private mutating func escape(_ scalar: Unicode.Scalar) -> String {
        let isUpper = Bool.random(using: &random)
        return Character(scalar).utf16.map { unit in
            let digits = String(unit, radix: 16, uppercase: isUpper)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }.joined()
    }

    private mutating func blanks() {
        while Int.random(in: 0..<3, using: &random) == 0 {
            put([" ", "\t", "\n", "\r"][Int.random(in: 0..<4, using: &random)])
        }
    }

    private mutating func put(_ text: String) {
        for byte in text.utf8 {
            bytes.append(byte)
            place =
                byte == 10
                ? TextPlace(line: place.line + 1, column: 1) : TextPlace(line: place.line, column: place.column + 1)
        }
    }
}

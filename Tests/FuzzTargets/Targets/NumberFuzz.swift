import BorderCore
import BorderIntake

/// Numbers as publishers write them: none has digits that its text lacks, signs that are exchanged change nothing, and
/// whatever a program prints is read as it was.
///
/// The first byte chooses the decimal sign and, with the eight after it, a number that is printed and read.
enum NumberFuzz {
    private static let most: Int64 = 1 << 53

    static func check(_ data: ArraySlice<UInt8>, _ problems: inout Problems) {
        guard let first = data.first else { return }
        let decimal = ["", ",", "."][Int(first % 3)]
        let text = String(decoding: data.dropFirst().prefix(80), as: UTF8.self)
        let outcome = PublishedNumber.read(text, decimal: decimal, missing: [])
        if case .number(let number) = outcome { digits(of: number, in: text, decimal, &problems) }
        mirror(text, decimal, outcome, &problems)
        ambiguity(text, outcome, &problems)
        let value = data.dropFirst().prefix(8).reduce(UInt64(first)) { $0 << 7 ^ UInt64($1) }
        print(Int64(value % UInt64(most)), style: Int(first), &problems)
    }

    /// The number is the digits of the text, less those behind a decimal sign that are zeros, or so many thousands.
    private static func digits(
        of number: PublishedNumber,
        in text: String,
        _ decimal: String,
        _ problems: inout Problems
    ) {
        let shown = "'\(text)' with '\(decimal)' is \(number)"
        let written = text.unicodeScalars.filter { ("0"..."9").contains($0) }.map { Character($0) }
        for value in [number.value, number.upper].compactMap(\.self) {
            problems.expect((0...most).contains(value), "\(shown): out of range")
            let significant = String(value).reversed().drop { $0 == "0" }.reversed()
            problems.expect(String(written).contains(String(significant)), "\(shown): the digits are others")
        }
        // Without a scale nothing is added, and nothing but zeros is left out.
        guard number.upper == nil, !text.contains(where: \.isLetter) else { return }
        let rest = String(written).drop { $0 == "0" }
        let whole = number.value == 0 ? "" : String(number.value)
        let isPlain = rest.hasPrefix(whole) && rest.dropFirst(whole.count).allSatisfy { $0 == "0" }
        problems.expect(isPlain, "\(shown): the digits are others")
        let hasSign = text.contains { $0 == "," || $0 == "." }
        problems.expect(hasSign || rest == whole, "\(shown): zeros are lost")
    }

    /// Points and commas exchanged, in the text and in what is said of it.
    private static func mirror(
        _ text: String,
        _ decimal: String,
        _ outcome: PublishedNumber.Outcome,
        _ problems: inout Problems
    ) {
        // Abbreviations and signs for missing numbers have their points.
        guard !text.contains(where: \.isLetter), text.contains(where: \.isNumber) else { return }
        let mirrored = PublishedNumber.read(exchanged(text), decimal: exchanged(decimal), missing: [])
        problems.expect(mirrored == outcome, "'\(text)' is \(outcome), mirrored \(mirrored)")
    }

    private static func exchanged(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "," ? "." : $0 == "." ? "," : $0 }))
    }

    /// What may be two numbers is one of them under one sign, and the other under the other.
    private static func ambiguity(_ text: String, _ outcome: PublishedNumber.Outcome, _ problems: inout Problems) {
        guard case .ambiguous(let whole, let parted) = outcome else { return }
        problems.expect(whole == parted.filter { $0 != "." }, "'\(text)' is \(whole) or \(parted)")
        let readings = [",", "."].map { PublishedNumber.read(text, decimal: $0, missing: []) }
        problems.expect(readings[0] != readings[1], "'\(text)' is \(readings) under either sign")
        problems.expect(
            readings.allSatisfy { if case .ambiguous = $0 { false } else { true } },
            "'\(text)' is \(readings)"
        )
    }

    /// A number printed with signs between thousands.
    private static func print(_ value: Int64, style: Int, _ problems: inout Problems) {
        let (sign, decimal) = [
            (",", "."), (".", ","), (" ", ""), ("\u{A0}", ","), ("\u{202F}", "."), ("'", ""), ("", ""), ("_", "."),
        ][style % 8]
        var text = ""
        for (place, digit) in String(value).reversed().enumerated() {
            if place > 0, place % 3 == 0 { text = sign + text }
            text = String(digit) + text
        }
        if style & 8 != 0, !decimal.isEmpty { text += decimal + "00" }
        let outcome = PublishedNumber.read(text, decimal: decimal, missing: [])
        problems.expect(outcome == .number(PublishedNumber(value)), "'\(text)' is \(outcome), not \(value)")
    }
}

extension PublishedNumber {
    fileprivate init(_ value: Int64) {
        guard case .number(let number) = PublishedNumber.read("\(value)", decimal: "", missing: []) else {
            preconditionFailure("\(value) is no number")
        }
        self = number
    }
}

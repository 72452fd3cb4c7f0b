import BorderCore
import BorderTestSupport
import Testing

@testable import BorderIntake

/// A row is the same row as a line of a table and as an object, be it right or wrong.
struct EitherFormatTests {
    /// What stands in a column, from what everybody writes to what nobody should.
    private static let pools: [String: [String]] = [
        "id": ["a-1", "a-2", "=cmd()"], "measure": ["flow", "daily", "stock", "queue", "persons", "flwo"],
        "unit": ["person", "cars", "crossing", "heads"],
        "period": [
            "2022-09-24", "2022-09", "2022-09-19..2022-09-21/2022-09-26", "2022-09-24~", "2022-09-24?", "2022-02-30",
            "soon",
            "2022-09-28T10:00/2022-09-29T10:00", "2022-09-28T10:00[Asia/Tbilisi]/2022-09-29T10:00", "24.9.2022",
        ],
        "period_text": ["last week", "\u{202E}keew tsal"],
        "at": ["FIN-RUS", "Верхний Ларс", "one, \"two\"", " padded ", "a\nb", "<script>alert(1)</script>", "../../x"],
        "direction": ["RUS>FIN", "into FIN", "both", "sideways", "RUS>RUS", "in"],
        "population": ["any", "citizen=RUS", "sex=m;citizen=rus", "citizen=RU", "everybody"],
        "nationality": ["RUS", "fin", "Russians"], "mode": ["road", "Train", "camel"], "reporter": ["FIN", "Finland"],
        "count": ["0", "7", "16886", "9007199254740992", "9007199254740993", "-5", "1.5", "1,000", "many"],
        "value_max": ["20000", "3", "x"], "qualifier": ["about", "range", "more than", "rougly"],
        "authority": ["Border Guard", "Погранслужба"], "via": ["BZ", "one > two"], "source": ["article 1"],
        "quote": ["17,000 entered", "she said: \"no\"", String(repeating: "ж", count: 400)],
        "reported_on": ["2022-09-29", "2022-09", "yesterday"], "grade": ["B2", "a1", "Z9"],
        "derived_from": ["a-1 a-2", "a-3"], "supersedes": ["a-0"], "evidence": ["weekend"],
        "note": hostileNames.filter { !$0.unicodeScalars.contains("\0") && !$0.trimmed().isEmpty },
        "effect": ["closed", "queue", "shut"], "magnitude": ["3500", "-1"], "magnitude_unit": ["vehicles", "things"],
    ]
    private static let names = MemberNames.columnNames.filter { pools[$0] != nil }

    /// A row of a few fields.
    private static func row(_ random: inout SplitMix) -> [String: String] {
        var row: [String: String] = [:]
        let isEvent = Int.random(in: 0..<12, using: &random) == 0
        for name in names {
            let isUsual = ["at", "count", "period", "direction"].contains(name)
            let isRare = ["effect", "magnitude", "magnitude_unit"].contains(name)
            let chance = isUsual ? 90 : isRare ? (isEvent ? 80 : 0) : 12
            guard Int.random(in: 0..<100, using: &random) < chance, let pool = pools[name] else { continue }
            // Most fields are right, or no row would be.
            let isFirst = Int.random(in: 0..<3, using: &random) > 0
            row[name] = isFirst ? pool[0] : pool[Int.random(in: 0..<pool.count, using: &random)]
        }
        return row
    }

    private static func table(_ rows: [[String: String]], _ random: inout SplitMix) -> String {
        let lines = rows.map { row in
            names.map { name in
                let text = row[name] ?? ""
                let needsQuotes = text.unicodeScalars.contains { "\",\n\r".unicodeScalars.contains($0) }
                guard needsQuotes || Int.random(in: 0..<6, using: &random) == 0 && !text.isEmpty else { return text }
                var quoted = "\"".unicodeScalars
                for scalar in text.unicodeScalars { quoted += scalar == "\"" ? [scalar, scalar] : [scalar] }
                return String(quoted) + "\""
            }.joined(separator: ",")
        }
        return ([names.joined(separator: ",")] + lines).joined(separator: "\n") + "\n"
    }

    private static func objects(_ rows: [[String: String]], _ random: inout SplitMix) -> String {
        rows.map { row in
            let members = names.shuffled(using: &random).compactMap { name -> String? in
                guard let text = row[name] else {
                    // Nothing can be said in three ways.
                    return [nil, "\"\(name)\": null", "\"\(name)\":\"\""][Int.random(in: 0..<3, using: &random)]
                }
                let isNumber = ["count", "value_max", "magnitude"].contains(name) && Int64(text) != nil
                return "\"\(name)\": \(isNumber && Bool.random(using: &random) ? text : quoted(text, &random))"
            }
            return "{\(members.joined(separator: ", "))}\n"
        }.joined()
    }

    private static func quoted(_ text: String, _ random: inout SplitMix) -> String {
        var quoted = "\"".unicodeScalars
        for scalar in text.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { quoted.append("\\") }
            if scalar.value < 0x20
                || scalar.value < 0xFFFF && Int.random(in: 0..<9, using: &random) == 0 && scalar.value > 0x7F
            {
                let digits = String(scalar.value, radix: 16)
                quoted += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).unicodeScalars
            } else {
                quoted.append(scalar)
            }
        }
        quoted.append("\"")
        return String(quoted)
    }

    /// Everything that a reading says but where in the file it stands; faults are told in the order of their places,
    /// which the members of an object have in any order.
    private static func told(_ reading: Reading) -> [String] {
        let summary = reading.summary
        return reading.rows + reading.details.map { "\($0)" }
            + summary.diagnostics.map { "\($0.severity) \($0.code) \($0.found) \($0.expected) \($0.suggestion)" }
            .sorted()
            + summary.statusEvents.map { event in
                var event = event
                event.line = 0
                return "\(event)"
            } + ["\(summary.rowsRead) \(summary.rowsRejected) \(summary.hasDetails)"]
    }

    @Test func aRandomRowIsTheSameInBothFormats() throws {
        var (accepted, rejected) = (0, 0)
        for seed in Seeds.below(200) {
            var random = SplitMix(seed: seed)
            let rows = (0..<Int.random(in: 1...6, using: &random)).map { _ in Self.row(&random) }
            let options = IntakeOptions(
                reporter: seed % 4 == 0 ? "FIN" : nil,
                batchRows: 1 + Int(seed % 5),
                blockBytes: 1 + Int(seed % 200)
            )
            let table = try Reading(Self.table(rows, &random), options: options)
            let objects = try Reading(Self.objects(rows, &random), options: options)
            let (one, other) = (Self.told(table), Self.told(objects))
            if one != other {
                let differing = zip(one, other).filter { $0 != $1 }.map { "\($0)\n\($1)" }.joined(separator: "\n")
                Issue.record("seed \(seed): \(rows)\n\(differing)\n\(one.count) \(other.count)")
                return
            }
            accepted += table.summary.rowsAccepted
            rejected += table.summary.rowsRejected
        }
        // Neither all right nor all wrong.
        #expect(accepted > Seeds.share(of: 150) && rejected > Seeds.share(of: 150), "\(accepted) \(rejected)")
    }
}

import BorderBytes
import BorderCore

/// An object as a row of a report table: the fields by column, and where each stands in the text.
struct JSONRow {
    /// The columns of every row: the usual word of each role.
    static let names: [String] = ColumnRole.vocabulary.compactMap(\.words.first)
    private static let columns: [ColumnRole: Int] = Dictionary(
        ColumnRole.vocabulary.enumerated().map { ($0.element.role, $0.offset) },
        uniquingKeysWith: { first, _ in first }
    )

    static var roleColumn: Int? { columns[.role] }

    private(set) var fields: [String]
    private(set) var origins: [TextPlace]
    let place: TextPlace
    /// What makes the row unusable.
    private(set) var faults: [JSONFault] = []
    /// The members that no column is named after.
    private(set) var unknown: [(name: String, place: TextPlace)] = []
    private var usedBy: [Int: String] = [:]

    init(_ members: [JSONMember], at place: TextPlace) {
        fields = [String](repeating: "", count: JSONRow.names.count)
        origins = [TextPlace](repeating: place, count: JSONRow.names.count)
        self.place = place
        for member in members {
            guard let (role, unit) = ColumnRole.read(member.name), let column = JSONRow.columns[role] else {
                unknown.append((member.name, member.place))
                continue
            }
            set(column, member)
            // "persons": 12 names the unit of its number, unless the row does.
            if let unit, let own = JSONRow.columns[.unit], !members.contains(where: { $0.name == "unit" }) {
                fields[own] = unit.code
            }
        }
    }

    private mutating func set(_ column: Int, _ member: JSONMember) {
        if let earlier = usedBy[column] {
            faults.append(
                JSONFault(
                    place: member.place,
                    code: "doubled-column",
                    found: "members '\(earlier.excerpt)' and '\(member.name.excerpt)' say the same thing",
                    expected: "one of them"
                )
            )
            return
        }
        usedBy[column] = member.name
        origins[column] = member.item.place
        switch member.item.value {
        case .object(let members) where column == JSONRow.columns[.population]:
            fields[column] = members.map { "\($0.name)=\(text($0.item) ?? "")" }.joined(separator: ";")
        case .object(let members) where column == JSONRow.columns[.period]:
            setPeriod(column, members, member.item.place)
        case .array(let items) where column == JSONRow.columns[.via]:
            fields[column] = items.map { text($0) ?? "" }.joined(separator: " > ")
        case .array(let items) where column == JSONRow.columns[.derivedFrom]:
            fields[column] = items.map { text($0) ?? "" }.joined(separator: " ")
        default: fields[column] = text(member.item) ?? ""
        }
    }

    /// `{"start": [a, b], "end": [c, d], "text": "since last week"}`.
    private mutating func setPeriod(_ column: Int, _ members: [JSONMember], _ place: TextPlace) {
        var sides: [String: String] = [:]
        for member in members {
            switch (member.name, member.item.value) {
            case ("start", .array(let days)), ("end", .array(let days)):
                if days.count != 2 { refuse(member.item, "two days: the earliest and the latest") }
                let texts = days.map { text($0) ?? "" }
                sides[member.name] = Set(texts).count == 1 ? texts.first : texts.joined(separator: "..")
            case ("start", _), ("end", _): sides[member.name] = text(member.item)
            case ("text", _):
                guard let own = JSONRow.columns[.periodText] else { continue }
                fields[own] = text(member.item) ?? ""
                origins[own] = member.item.place
            default: unknown.append(("period.\(member.name)", member.place))
            }
        }
        guard let start = sides["start"], let end = sides["end"] else {
            if !sides.isEmpty { refuse(JSONItem(value: .null, place: place), "both a start and an end") }
            return
        }
        fields[column] = start == end ? start : "\(start)/\(end)"
    }

    /// The text of a simple value; `nil`, with a fault, for lists and objects.
    private mutating func text(_ item: JSONItem) -> String? {
        switch item.value {
        case .null: return ""
        case .boolean(let value): return value ? "true" : "false"
        case .number(let text), .text(let text): return text
        case .array, .object:
            refuse(item, "a text or a number")
            return nil
        }
    }

    private mutating func refuse(_ item: JSONItem, _ expected: String) {
        faults.append(
            JSONFault(place: item.place, code: "bad-value", found: "this value has the wrong shape", expected: expected)
        )
    }

    /// The row as a block of one line of comma-separated text.
    func block(_ sequence: Int) -> RowBlock {
        var block = RowBlock()
        for (index, field) in fields.enumerated() {
            if index > 0 { block.bytes.append(UInt8(ascii: ",")) }
            if field.isEmpty { continue }
            block.bytes.append(quoteByte)
            for byte in field.utf8 {
                if byte == quoteByte { block.bytes.append(quoteByte) }
                block.bytes.append(byte)
            }
            block.bytes.append(quoteByte)
        }
        block.end = block.bytes.count
        block.bytes.append(lineFeed)
        block.bytes.append(contentsOf: repeatElement(0, count: RowBlock.padding))
        block.firstLine = place.line
        block.sequence = sequence
        return block
    }
}

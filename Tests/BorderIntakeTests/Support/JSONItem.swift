@testable import BorderBytes
@testable import BorderIntake

/// A value of a JSON text as a tree, with where it stands: what the tokens say, for tests.
struct JSONItem: Hashable, Sendable {
    indirect enum Value: Hashable, Sendable {
        case null
        case boolean(Bool)
        case number(String)
        case text(String)
        case array([JSONItem])
        case object([JSONMember])
    }

    var value: Value
    var place: TextPlace
}

/// A member of an object.
struct JSONMember: Hashable, Sendable {
    var name: String
    var place: TextPlace
    var item: JSONItem
}

extension JSONTokens {
    /// The value that begins with a token.
    mutating func item(_ token: Token) throws(JSONFault) -> JSONItem {
        let place = self.place
        if let problem { throw problem }
        let word = String(decoding: text[range], as: UTF8.self)
        switch token {
        case .null: return JSONItem(value: .null, place: place)
        case .boolean(let value): return JSONItem(value: .boolean(value), place: place)
        case .number: return JSONItem(value: .number(word), place: place)
        case .text: return JSONItem(value: .text(word), place: place)
        case .beginArray:
            var items: [JSONItem] = []
            while true {
                let next = try next()
                if next == .endArray { return JSONItem(value: .array(items), place: place) }
                items.append(try item(next))
            }
        case .beginObject:
            var members: [JSONMember] = []
            while try next() == .name {
                if let problem { throw problem }
                let (name, own) = (String(decoding: text[range], as: UTF8.self), self.place)
                members.append(JSONMember(name: name, place: own, item: try item(try next())))
            }
            return JSONItem(value: .object(members), place: place)
        default: throw fault("the text ends in the middle of a value", "the rest of it")
        }
    }
}

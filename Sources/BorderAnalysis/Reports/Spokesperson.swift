extension String {
    /// The name of an authority without the person who spoke for it: "Finnish Border Guard (Matti Pitkäniitty)" and
    /// "Finnish Border Guard" count the same.
    var withoutSpokesperson: String {
        var last: UInt8 = 0
        for (index, byte) in zip(utf8.indices, utf8) {
            let isBracket = byte == UInt8(ascii: "(") && last == UInt8(ascii: " ")
            if isBracket { return String(self[..<utf8.index(before: index)]) }
            last = byte
        }
        return self
    }
}

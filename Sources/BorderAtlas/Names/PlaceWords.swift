/// Words around a name that say what kind of place it is.
enum PlaceWords {
    /// Keys of words that crossings and borders are called by.
    static let crossing: Set<String> = [
        "border", "crossing", "crossings", "point", "points", "checkpoint", "checkpoints", "bcp", "bcps", "land", "the",
        "mapp", "app", "kpp", "zhdpp", "mdapp", "dapp", "pp", "granitsa", "post",
    ]
    /// Keys of words that regions are called by.
    static let region: Set<String> = [
        "region", "oblast", "oblasti", "province", "krai", "kray", "republic", "state", "district", "county", "okrug",
        "voivodeship", "the", "of", "respublika", "kraya", "area",
    ]

    /// The text without such words at its ends, or `nil` where there are none or nothing else is left.
    static func strip(_ text: String, _ words: Set<String>) -> String? {
        var parts = text.split(whereSeparator: \.isWhitespace)[...]
        let count = parts.count
        while let first = parts.first, words.contains(NameKey.fold(first)) { parts.removeFirst() }
        while let last = parts.last, words.contains(NameKey.fold(last)) { parts.removeLast() }
        return parts.isEmpty || parts.count == count ? nil : parts.joined(separator: " ")
    }
}

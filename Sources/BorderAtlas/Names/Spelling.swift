/// How letters outside a–z are spelled in a name's key.
enum Spelling {
    /// Small letters by scalar; an empty text for what leaves no trace.
    static let latin: [Unicode.Scalar: String] = {
        var table: [Unicode.Scalar: String] = [:]
        for (spelled, letters) in accented {
            for scalar in letters.unicodeScalars { table[scalar] = spelled }
        }
        for pairs in [cyrillic, georgian] {
            for pair in pairs.split(separator: " ") {
                guard let scalar = pair.unicodeScalars.first else { continue }
                table[scalar] = String(pair.unicodeScalars.dropFirst())
            }
        }
        for scalar in "'’‘ʼʻʿʾ`´′ьъ\u{AD}\u{200B}\u{200C}\u{200D}\u{200E}\u{200F}\u{FEFF}".unicodeScalars {
            table[scalar] = ""
        }
        return table
    }()

    private static let accented: [(String, String)] = [
        ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặəɑ"), ("ae", "æ"), ("b", "ḃɓ"), ("c", "çćĉċč"), ("d", "ďđðḍḏɗ"),
        ("e", "èéêëēĕėęěẹẻẽếềểễệ"), ("f", "ḟƒ"), ("g", "ĝğġģǧḡ"), ("h", "ĥħḥḩḫ"), ("i", "ìíîïĩīĭįıỉị"),
        ("ij", "ĳ"), ("j", "ĵǰ"), ("k", "ķĸḳ"), ("l", "ĺļľŀłḷ"), ("m", "ṃ"), ("n", "ñńņňŋṇṅ"),
        ("o", "òóôõöøōŏőơọỏốồổỗộớờởỡợ"), ("oe", "œ"), ("p", "ṗ"), ("r", "ŕŗřṛ"), ("s", "śŝşšșṣſ"), ("ss", "ß"),
        ("t", "ţťŧțṭṯ"), ("th", "þ"), ("u", "ùúûüũūŭůűųưụủứừửữự"), ("w", "ŵẁẃẅ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżžẓẕ"),
    ]

    private static let cyrillic = """
        аa бb вv гg дd еe ёe жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ыy эe юyu яya \
        іi їi єe ґg ўu әa ғg қk ңn өo ұu үu һh ӣi ӯu ҳkh ҷj ҡk ҙz ҫs ӑa ӗe ӱu ҥn ӈn ӧo ӝzh ӟz ӥi ӵch \
        јj љlj њnj ћc ђd џdz ѓg ќk ѕdz
        """

    private static let georgian = """
        აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟzh რr სs ტt უu ფp ქk ღgh ყq შsh ჩch ცts ძdz წts ჭch ხkh ჯj ჰh
        """
}

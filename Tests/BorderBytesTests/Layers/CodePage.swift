/// An encoding of one byte a letter, as the table in its standard: what the bytes from 0x80 on stand for.
struct CodePage: Sendable, CustomStringConvertible {
    /// What the system's library calls it.
    var name: String
    /// What each byte stands for; `nil` where that is nothing.
    var letters: [Unicode.Scalar?]

    var description: String { name }

    /// Takes the letters of the bytes up to 0xFF; a question mark stands where there is none. What comes before them
    /// are the control signs of Unicode, as in all parts of ISO 8859.
    private init(_ name: String, _ upper: String) {
        self.name = name
        let last = upper.unicodeScalars.map { $0 == "?" ? nil : Optional($0) }
        letters = (0..<256 - last.count).map { Unicode.Scalar(UInt8($0)) } + last
    }

    /// The text that bytes stand for, with U+FFFD for those that stand for nothing.
    func text(_ bytes: [UInt8]) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(letters[Int(byte)] ?? "\u{FFFD}") }
        return String(text)
    }

    /// The bytes of a text; `nil` where a letter has none.
    func bytes(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        for letter in text.unicodeScalars {
            guard let place = letters.firstIndex(of: letter) else { return nil }
            bytes.append(UInt8(place))
        }
        return bytes
    }

    static let windows1250 = CodePage(
        "windows-1250",
        "€?‚?„…†‡?‰Š‹ŚŤŽŹ?‘’“”•–—?™š›śťžź\u{A0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{AD}®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż"
            + "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙"
    )
    static let windows1251 = CodePage(
        "windows-1251",
        "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—?™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї"
            + "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"
    )
    static let windows1252 = CodePage(
        "windows-1252",
        "€?‚ƒ„…†‡ˆ‰Š‹Œ?Ž??‘’“”•–—˜™š›œ?žŸ\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿"
            + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
    )
    static let latin1 = CodePage(
        "ISO-8859-1",
        "\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿"
            + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
    )
    static let latin2 = CodePage(
        "ISO-8859-2",
        "\u{A0}Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u{AD}ŽŻ°ą˛ł´ľśˇ¸šşťź˝žż"
            + "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙"
    )
    static let cyrillic = CodePage(
        "ISO-8859-5",
        "\u{A0}ЁЂЃЄЅІЇЈЉЊЋЌ\u{AD}ЎЏАБВГДЕЖЗИЙКЛМНОП"
            + "РСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя№ёђѓєѕіїјљњћќ§ўџ"
    )
    static let greek = CodePage(
        "ISO-8859-7",
        "\u{A0}‘’£€₯¦§¨©ͺ«¬\u{AD}?―°±²³΄΅Ά·ΈΉΊ»Ό½ΎΏ"
            + "ΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ?ΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ?"
    )
    static let latin9 = CodePage(
        "ISO-8859-15",
        "\u{A0}¡¢£€¥Š§š©ª«¬\u{AD}®¯°±²³Žµ¶·ž¹º»ŒœŸ¿"
            + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
    )

    static let turkish = CodePage(
        "windows-1254",
        "€?‚ƒ„…†‡ˆ‰Š‹Œ????‘’“”•–—˜™š›œ??Ÿ\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿"
            + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ"
    )
    static let baltic = CodePage(
        "windows-1257",
        "€?‚?„…†‡?‰?‹?¨ˇ¸?‘’“”•–—?™?›?¯˛?\u{A0}?¢£¤?¦§Ø©Ŗ«¬\u{AD}®Æ°±²³´µ¶·ø¹ŗ»¼½¾æ"
            + "ĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽßąįāćäåęēčéźėģķīļšńņóōõö÷ųłśūüżž˙"
    )
    static let hebrew = CodePage(
        "ISO-8859-8",
        "\u{A0}?¢£¤¥¦§¨©×«¬\u{AD}®¯°±²³´µ¶·¸¹÷»¼½¾????????????????????????????????‗"
            + "אבגדהוזחטיךכלםמןנסעףפץצקרשת??\u{200E}\u{200F}?"
    )

    static let all = [
        turkish, baltic, hebrew, windows1250, windows1251, windows1252, latin1, latin2, cyrillic, greek, latin9,
    ]
}

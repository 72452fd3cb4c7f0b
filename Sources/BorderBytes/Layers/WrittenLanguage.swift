/// How often a language writes its letters beyond ASCII. The numbers are rounded shares of running text; they are held
/// against each other, and none against a text.
struct WrittenLanguage {
    /// Whether its words have letters of ASCII among them.
    var isLatin: Bool
    /// The share of each small letter.
    private var shares: [Unicode.Scalar: Double] = [:]

    /// Takes letters with their weights: `ä30ö20`.
    private init(_ weights: String, isLatin: Bool = true) {
        self.isLatin = isLatin
        var letter: Unicode.Scalar?
        for sign in weights.unicodeScalars {
            if let letter, let digit = Character(sign).wholeNumberValue {
                shares[letter] = (shares[letter] ?? 0) * 10 + Double(digit)
            } else {
                letter = sign
            }
        }
        let sum = shares.values.sorted().reduce(0, +)
        shares = shares.mapValues { $0 / sum }
    }

    /// The share of a letter, small or capital; `nil` for one that the language has not.
    func share(of letter: Unicode.Scalar) -> Double? {
        shares[letter] ?? letter.properties.lowercaseMapping.unicodeScalars.first.flatMap { shares[$0] }
    }

    /// Whether a letter of a script that has vowels is one; the others of a page are not.
    static func isVowel(_ letter: Unicode.Scalar) -> Bool {
        vowels.contains(letter.properties.lowercaseMapping.unicodeScalars.first ?? letter)
    }

    private static let vowels = Set("аеёиоуыэюяіїєαειουηωάέήίόύώϊϋ".unicodeScalars)

    /// How much more likely than by their numbers alone a vowel or another letter is behind a letter, as a logarithm:
    /// they take turns.
    static func gain(ofVowel isVowel: Bool, afterVowel isBehind: Bool) -> Double {
        switch (isBehind, isVowel) {
        case (true, true): -1.28
        case (true, false): 0.43
        case (false, true): 0.33
        case (false, false): -0.35
        }
    }

    /// Languages that are written in windows-1252.
    static let western = [
        "é585à150è90ê70ç26û19ù18â16î14ô8œ6ï3ë2ü2æ1",  // French
        "ü430ä250ö190ß130é3à1è1",  // German
        "ó270í240á165é145ñ105ú55ü5º5ª3ç2",  // Spanish
        "ã250ç180á140é120í90ó80ê60õ40ú35à30â20ô15ü1º5ª3",  // Portuguese
        "à320è300ò150ù100ì90é40î1ç1ö1ü2",  // Italian
        "à230é160è140í120ó120ò80ç60ú40ï20ü15",  // Catalan
        "ä400å300ö290é10ü2",  // Swedish
        "ä680ö270å20š3ž2é2ü3õ2",  // Finnish
        "å400ø400æ180é10ö4ä4ü3ò1ô1è1",  // Danish and Norwegian
        "ä310õ290ü190ö180š10ž5",  // Estonian
        "á170í150ð230þ130ó90æ80ö75ú60é60ý20",  // Icelandic
        "é400ë400ï150è30ö20ü10ó2á3",  // Dutch
        "ë850ç150",  // Albanian
    ].map { WrittenLanguage($0) }

    /// Languages that are written in windows-1250 and ISO 8859-2.
    static let central = [
        "ł260ę160ą145ó125ż120ś100ć58ń29ź9ü2ö2ä1é1",  // Polish
        "í235á165ě120é95ř88č74ž73ý73š60ů50ú8ť3ň2ď2ó2ö1ü1",  // Czech
        "á190í120č100ý95ú95š90ž90é85ť55ľ45ô25ň25ď20ä12ó10ŕ3ĺ3",  // Slovak
        "á300é300ö90ó90ő80í60ü50ú25ű12ä1",  // Hungarian
        "ă330î150ş130ţ130â100é2",  // Romanian
        "č480š300ž200ć15đ5",  // Slovene
        "š280č250ć220ž150đ100",  // Croatian
        "ü430ä250ö190ß130é3",  // German
    ].map { WrittenLanguage($0) }

    /// Languages that are written in windows-1257.
    static let baltic = [
        "ė230ų180š160ž110ą90į80ū65č55ę30",  // Lithuanian
        "ā430ī170ē150š90ū50ņ45ļ35ž25ķ15č12ģ12ö1",  // Latvian
        "ä310õ290ü190ö180š10ž5",  // Estonian
    ].map { WrittenLanguage($0) }

    /// Languages that are written in ISO 8859-3.
    static let southern = [
        "ħ400ż300ġ200ċ100à20",  // Maltese
        "ĝ250ŭ250ĉ200ŝ200ĵ60ĥ10",  // Esperanto
    ].map { WrittenLanguage($0) }

    /// Romanian with the signs below its letters that only ISO 8859-16 has.
    static let romanian = WrittenLanguage("ă330î150ș130ț130â100é2")
    static let turkish = WrittenLanguage("ı430ü155ş150ç100ğ95ö70İ30â3î2û1")

    /// Languages that are written in windows-1251.
    static let cyrillic = [
        // Russian
        "о109е85а80и74н67т63с55р47в45л44к35м32д30п28у26я20ы19ь17г17з16б16ч14й12х10ж9ш7ю6ц5щ4э3ф3ъ1ё1",
        // Ukrainian
        "о94а78н68и63і58в55р51т48е48с40к38л37у34д33м31п29з23я23ь18б18г15ч14й13х11ц8ж8ю7ї6є5щ4ш5ф3ґ1",
        // Bulgarian
        "а117и89о88е88н73т71р54с47в42л36д36к34п29м27з21я18у17б16ъ15г15ч14ж8й7щ6ц6х6ш4ф3ю2ь1",
        // Belarusian
        "а160н60і60о50р50е50с45к40т40л38д38ы38я35у34ц30п28в28з28м27г17ў15б15ь15ч13э12й10х9ж8ш8ю8ё8ф3",
        // Serbian and Macedonian
        "а113и90о90е88н55р53с48т41ј41у40д38к37в36м33л33п28з17г16б15ч10ш10ц9х8ж6њ6ћ6љ5ђ3ф2џ1ќ1ѓ1ѕ1",
    ].map { WrittenLanguage($0, isLatin: false) }

    static let greek = WrittenLanguage(
        "α120ο98ι93ε86τ80ν79η55ρ50π50σ49μ44υ43κ42ς40λ33ί25ω20γ20ό20ά20έ20δ17ή15χ14θ13φ12ύ12ώ10β8ξ6ζ5ψ2ϊ1ϋ1",
        isLatin: false
    )
    static let hebrew = WrittenLanguage(
        "י115ו104ה95ל70א60ר60ת55ב47מ46ש44ע32נ30ם30ח25ד25ק21כ20פ17ס15ז13ג13ן12ט12צ10ך8ף3ץ2",
        isLatin: false
    )
    /// Arabic, with letters that only Persian and Urdu have.
    static let arabic = WrittenLanguage(
        "ا140ل110ي75م65و60ن60ر55ت50ب40ة35ع35د35س30ه30ف28ك25ق25ی25أ20ح20ج15ک15ش12ص12ط10خ10ى8إ8ض6ذ5ث5غ5ز8ء5ئ4ظ2ؤ2آ4"
            + "پ5گ8چ4ژ1ں4ے6ھ4ٹ2ڈ1ہ8",
        isLatin: false
    )
}

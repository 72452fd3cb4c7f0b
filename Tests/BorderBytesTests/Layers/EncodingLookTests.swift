import BorderCore
import BorderTestSupport
import Testing

@testable import BorderBytes

/// Which encoding the letters of a text look like, on sentences of words that people write.
@Suite struct EncodingLookTests {
    private static let polish = words("granica przejście żółw wjechało osób dzień kolejka śnieg więcej Medyka mąż ręka")
    private static let russian = words(
        "граница была открыта Верхний Ларс въехали человек очередь машин пешком через сутки больше тысяч Нарва"
    )
    private static let french = words("frontière passage fermé été à la voyageurs entrés où français Genève piétons")
    private static let german = words("Grenzübergang größer Fußgänger über die Brücke täglich Österreich und Straße")
    private static let greek = words("σύνορα Εύζωνοι άνοιξαν σήμερα πεζοί")

    private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

    /// Some of the words in any order, and all of those that must be there.
    private static func sentence(
        of words: [String],
        with fixed: [String] = [],
        _ random: inout SplitMix
    ) -> String {
        let some = (0..<Int.random(in: 3...8, using: &random)).map { _ in
            words[Int.random(in: 0..<words.count, using: &random)]
        }
        return "place,note\nx," + (some + fixed).shuffled(using: &random).joined(separator: " ") + "\ny,\n"
    }

    /// What is read of a text in a code page without a word of its encoding; `nil` where none is recognised.
    private static func recognised(_ text: String, in page: CodePage) throws -> String? {
        let bytes = try #require(page.bytes(text), "\(page) has not all letters of \(text)")
        var stream = try ByteStream.opened(.bytes(bytes), named: "x")
        let remark = stream.remark
        let read = try stream.rest()
        guard let remark else {
            #expect(read == bytes)
            return nil
        }
        #expect(remark.found.hasPrefix("the text is no UTF-8 and was read as ") && remark.severity == .note)
        return String(decoding: read, as: UTF8.self)
    }

    /// Every sentence has letters that tell its encoding: for Polish ones that stand for signs in the others.
    @Test func sentencesInTheEncodingsOfTheirCountriesAreRecognised() throws {
        let telling = Self.words("łódź przejście")
        for seed in 0..<40 as Range<UInt64> {
            var random = SplitMix(seed: seed)
            for page in [CodePage.windows1250, .latin2] {
                let text = Self.sentence(of: Self.polish, with: telling, &random)
                #expect(try Self.recognised(text, in: page) == text, "\(page), seed \(seed)")
            }
            let russian = Self.sentence(of: Self.russian, &random)
            #expect(try Self.recognised(russian, in: .windows1251) == russian, "seed \(seed)")
            for page in [CodePage.windows1252, .latin1, .latin9] {
                let french = Self.sentence(of: Self.french, with: ["fermé", "été"], &random)
                #expect(try Self.recognised(french, in: page) == french, "\(page), seed \(seed)")
                let german = Self.sentence(of: Self.german, with: ["über", "Brücke"], &random)
                #expect(try Self.recognised(german, in: page) == german, "\(page), seed \(seed)")
            }
        }
    }

    /// Where letters could be those of two encodings, nobody guesses: a name read wrong is worse than one not read.
    @Test(
        arguments: [
            (.latin2, "Łódź, Łowicz"), (.latin2, "Hraniční přechod byl včera otevřen"),
            (.windows1250, "Hraniční přechod byl včera otevřen a řidiči čekali přes hodinu"),
            (.windows1250, "A határ túloldalán erdő és egy gyűrű alakú tér várja az utasokat"),
            (.greek, "τα σύνορα άνοιξαν σήμερα"), (.latin9, "le cœur de la frontière fermée"),
            (.windows1252, "le cœur de la frontière fermée"), (.windows1252, "la «frontière» fermée"),
            (.cyrillic, "очередь через сутки"), (.cyrillic, "въехали машин больше, чем утром"),
            (.windows1251, "граница открыта"), (.windows1250, "źródło, wjechało"),
            (.turkish, "sınır kapısı bugün açıldı, geçiş yapan yolcu sayısı"), (.turkish, "şoför, dağ"),
            (.hebrew, "מעבר הגבול נפתח הבוקר לנוסעים"), (.hebrew, "מעבר אלנבי, מעבר טאבה"),
            (.baltic, "siena atidaryta šįryt, keleivių skaičius mažėja"), (.baltic, "robežšķērsošana, ceļš, mašīnas"),
            (.windows1250, "mejni prehod Obrežje, vozniki čakali več kot uro"),
            (.windows1250, "granični prijelaz, Međugorje, kućni"), (.windows1250, "Metlika, večer, črta"),
            (.latin2, "priechod otvorený, vozidlá čakali"), (.windows1250, "frontieră închisă, maşini în aşteptare"),
            (.windows1252, "fronteira, São João, Guimarães"), (.windows1252, "grensen på Øst åpnet, første kjøretøy"),
            (.windows1252, "Genève, Hermance, première"), (.latin9, "Želino, à l'été fermé"),
            (.latin9, "5 € l'entrée, fermée"),
            (.windows1251, "«РОССИЯ» и ГРУЗИЯ"), (.cyrillic, "НАРВА, ЛАРС"),
        ] as [(CodePage, String)]
    )
    func aTextIsReadRightOrNotAtAll(page: CodePage, note: String) throws {
        let text = "place,note\nx,\(note)\ny,\n"
        let read = try Self.recognised(text, in: page)
        #expect(read == nil || read == text, "\(read ?? "")")
    }

    /// Signs of a typesetter stand beside words in French, and letters that only it has tell nothing of another.
    @Test(arguments: [
        "le cœur de la frontière fermée, à côté des piétons", "la «frontière» fermée, l’été à l’hôtel",
        "« passage » fermé – réouvert à 5 °C… été", "die Brücke „Süd“ größer als 5 m²",
    ])
    func signsBesideWordsAreNoHindrance(note: String) throws {
        let text = "place,note\nx,\(note)\ny,\n"
        #expect(try Self.recognised(text, in: .windows1252) == text)
    }

    /// Tables of one place and one remark, as small as people send them.
    @Test(
        arguments: [
            (.windows1251, "Верхний Ларс", "граница была открыта"), (.windows1252, "Vaalimaa", "Grenzübergänge größer"),
            (.windows1250, "Medyka", "przejście, żółw i łódź"), (.latin2, "Medyka", "przejście, żółw i łódź"),
        ] as [(CodePage, String, String)]
    )
    func smallTablesAreRecognised(page: CodePage, place: String, note: String) throws {
        let row = "\(place),2022-09-24,100,\"\(note)\"\n"
        let text = "place,date,count,note\n" + row + row
        #expect(try Self.recognised(text, in: page) == text)
    }

    /// A name in every row is one name.
    @Test func whatIsRepeatedSaysNoMore() throws {
        for (page, name) in [(CodePage.windows1252, "Genève"), (.windows1250, "Ormož, večer")] {
            let text = "place\n" + String(repeating: name + "\n", count: 500)
            let read = try Self.recognised(text, in: page)
            #expect(read == nil || read == text, "\(read?.prefix(20) ?? "")")
        }
    }

    @Test func textsInUTF8AreThatWhereverTheyAreCut() {
        var random = SplitMix(seed: 5)
        for words in [Self.polish, Self.russian, Self.french, Self.german, Self.greek, ["😀", "日本"]] {
            for _ in 0..<3 {
                let bytes = Array(Self.sentence(of: words, &random).utf8)
                for end in 0...bytes.count { #expect(TextEncoding(lookOf: bytes[..<end]) == nil, "\(words[0]) \(end)") }
            }
        }
    }

    /// A byte that belongs to no letter spoils its row, and says nothing of the letters around it.
    @Test(arguments: [0xFF, 0xE9, 0x80] as [UInt8])
    func oneBadByteDoesNotMakeOfUTF8AnotherEncoding(bad: UInt8) {
        for word in ["Käsivarsi", "Świnoujście", "Нарва", "Genève-été", "Ķemeri", "Fußgängerbrücke"] {
            let letters = word.map { Array(String($0).utf8) }
            let looks = (0...letters.count).compactMap { place -> String? in
                let damaged = Array((letters[..<place] + [[bad]] + letters[place...]).joined())
                let text = Array("place,note\nx,".utf8) + damaged + Array("\ny,\n".utf8)
                return TextEncoding(lookOf: text[...])?.name
            }
            #expect(looks.isEmpty, "\(word): \(Set(looks).sorted())")
        }
    }

    @Test func theMarksOfUTF16AreMarksAndThatOfUTF8IsNone() {
        #expect(TextEncoding(mark: [0xFF, 0xFE, 0x41, 0]) == .utf16LittleEndian)
        #expect(TextEncoding(mark: [0xFE, 0xFF, 0, 0x41]) == .utf16BigEndian)
        for bytes in [[], [0xFF], [0xFE], [0xEF, 0xBB, 0xBF], [0xFF, 0xFF], [0x41, 0xFF, 0xFE]] as [[UInt8]] {
            #expect(TextEncoding(mark: bytes[...]) == nil)
        }
    }
}

import BorderTestSupport
import Testing

@testable import BorderAtlas

/// What must hold for the key of any name.
@Suite struct NameKeyLawsTests {
    /// Letters whose case changes more than the case: µ is Greek in capitals, ŉ is two letters.
    private static let odd: Set<UInt32> = [0xB5, 0x149]
    /// The scalars of the scripts of the gazetteer, and some of others.
    private static let scalars = [
        0x20...0x17F, 0x400...0x52F, 0x10D0...0x10FF, 0x5D0...0x5EA, 0x4E00...0x4E40, 0xAC00...0xAC40,
    ]
    .flatMap { $0 }.compactMap { Unicode.Scalar($0) }

    @Test func everyLetterHasTheKeyOfItsOtherCase() {
        for scalar in Self.scalars {
            let text = String(Character(scalar))
            let key = NameKey.fold("x\(text)x")
            #expect(NameKey.fold("x\(text.lowercased())x") == key, "\(text)")
            if !Self.odd.contains(scalar.value) {
                #expect(NameKey.fold("X\(text.uppercased())X") == key, "\(text)")
            }
            // Small Latin letters, digits, blanks, and letters that nothing is known of.
            #expect(
                key.unicodeScalars.allSatisfy {
                    $0 == " " || $0.properties.isAlphabetic || $0.properties.numericType != nil
                }
            )
            #expect(key.hasPrefix("x") && key.hasSuffix("x"), "\(text)")
        }
    }

    /// Letters of the scripts that are spelled in Latin leave nothing but a to z behind.
    @Test func cyrillicAndGeorgianBecomeLatin() {
        for value in Array(0x410...0x44F) + Array(0x10D0...0x10F0) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let key = NameKey.fold(String(Character(scalar)))
            let isSilent = [0x42A, 0x42C, 0x44A, 0x44C].contains(value)
            #expect(key.isEmpty == isSilent, "\(scalar)")
            #expect(key.utf8.allSatisfy { (97...122).contains($0) }, "\(scalar): \(key)")
        }
        #expect(NameKey.fold("съезд объявлён, щука") == "sezd obyavlen shchuka")
        #expect(NameKey.fold("ЖҰҚА өзен") == "zhuka ozen")
    }

    private static let words = [
        "Верхний", "Ларс", "Grebņeva", "№5", "e\u{301}te\u{301}", "満州里", "O’Brien", "Straße", "09",
    ]
    private static let gaps = [" ", "-", "–", " / ", ", ", " (", "_", "\u{A0}", "\u{2003}", " – ", "...", "\t"]

    @Test func signsBetweenWordsAreOneBlank() {
        var random = SplitMix(seed: 41)
        for _ in 0..<800 {
            let words = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                Self.words[Int.random(in: 0..<Self.words.count, using: &random)]
            }
            var text = ""
            for word in words { text += Self.gaps[Int.random(in: 0..<Self.gaps.count, using: &random)] + word }
            text += Self.gaps[Int.random(in: 0..<Self.gaps.count, using: &random)]
            #expect(NameKey.fold(text) == words.map { NameKey.fold($0) }.joined(separator: " "), "\(text)")
        }
    }

    @Test(
        arguments: [
            ("Vaalimaa border crossing", "Vaalimaa"), ("the Vaalimaa checkpoint", "Vaalimaa"),
            ("МАПП Верхний Ларс", "Верхний Ларс"),
            ("Border Point", nil), ("crossing", nil), ("Vaalimaa", nil), ("", nil), ("Point Barrow", "Barrow"),
            ("Land of the Crossing X post", "of the Crossing X"), ("BORDER-crossing X", nil),
        ] as [(String, String?)]
    )
    func wordsOfCrossingsGoFromTheEndsOnly(_ text: String, _ core: String?) {
        #expect(PlaceWords.strip(text, PlaceWords.crossing) == core)
    }

    @Test(
        arguments: [
            ("Kurgan region", "Kurgan"), ("the Republic of North Ossetia", "North Ossetia"),
            ("Псковская область", "Псковская"),
            ("Oblast", nil), ("State of the State", nil), ("New York State", "New York"),
        ] as [(String, String?)]
    )
    func wordsOfRegionsGoFromTheEndsOnly(_ text: String, _ core: String?) {
        #expect(PlaceWords.strip(text, PlaceWords.region) == core)
    }
}

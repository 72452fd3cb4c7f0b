import BorderTestSupport
import Testing

@testable import BorderAtlas

@Suite struct NameKeyTests {
    @Test(arguments: [
        ("Верхний Ларс", "verkhniy lars"), ("VERKHNIY-LARS", "verkhniy lars"), ("Grebņeva", "grebneva"),
        ("Gołdap", "goldap"), ("Khmel'nyts'kyy", "khmelnytskyy"), ("Nuijamaa–Brusnitšnoje", "nuijamaa brusnitsnoje"),
        ("ზემო ლარსი", "zemo larsi"), ("Үрлітөбе", "urlitobe"), ("満州里 (Manzhouli)", "満州里 manzhouli"), ("  ", ""),
        ("Straße №5", "strasse 5"), ("e\u{301}te\u{301}", "ete"), ("été", "ete"), ("Ақсай–Илек", "aksay ilek"),
        ("ÅLAND", "aland"),
        ("두만강", "두만강"), ("FI-09", "fi 09"), ("İstanbul", "istanbul"),
    ])
    func keys(_ text: String, _ key: String) { #expect(NameKey.fold(text) == key) }

    @Test(arguments: 0..<200) func foldingTwiceChangesNothing(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        let scalars = (0..<20).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0...0x2FFF, using: &random)) }
        let key = NameKey.fold(String(String.UnicodeScalarView(scalars)))
        #expect(NameKey.fold(key) == key)
        #expect(!key.hasPrefix(" ") && !key.hasSuffix(" ") && !key.contains("  "))
    }
}

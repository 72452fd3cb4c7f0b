import Testing

@testable import BorderCore

@Suite struct TotalWordsTests {
    @Test(arguments: [
        "Total", "TOTAL", "total ", "Totals", "All", "all ages", "All persons", "Total (all ages)", "Grand total", "_T",
        "All nationalities", "Total population", "Everybody", "Insgesamt", "Razem", "OGÓŁEM", "Всего", "Итого",
        "Все граждане", "Усього", "Yhteensä", "Kokku", "Ensemble", "Total général", "Todos", "Iš viso", "合計", "any",
    ])
    func aTotalIsTheWhole(_ word: String) { #expect(TotalWords.mean(word)) }

    @Test(arguments: [
        "", " ", "T", "Tourist", "Total foreigners", "All EU citizens", "Subtotal", "of which EU citizens", "Others",
        "Totalán", "Allegheny", "RUS", "0-17", "men", "both", "Allée", "=", String(repeating: "total ", count: 40),
    ])
    func aPartIsNone(_ word: String) { #expect(!TotalWords.mean(word)) }

    @Test(arguments: [
        "T", "both", "Both sexes", "both genders", "Оба пола", "beide Geschlechter", "male and female", "M+F",
    ])
    func bothSexesAreEverybody(_ word: String) { #expect(TotalWords.meanBothSexes(word)) }

    @Test(arguments: ["m", "male", "men and boys", "female", "", "x", "other", "both parents"])
    func oneSexIsNotBoth(_ word: String) { #expect(!TotalWords.meanBothSexes(word)) }

    @Test(arguments: [
        "of which EU citizens", "Of whom: women", "including minors", "davon Kinder", "в том числе дети",
        "w tym dzieci",
        "Subtotal", "Sub-total", "of which",
    ])
    func whatOthersHoldIsAPart(_ word: String) {
        #expect(TotalWords.meanPartOfOthers(word))
        #expect(!TotalWords.mean(word))
    }

    @Test(arguments: ["officials", "Total", "inclusive tours", "Foreigners", ""])
    func otherWordsAreNoParts(_ word: String) { #expect(!TotalWords.meanPartOfOthers(word)) }

    @Test(arguments: ["Total of refugees and asylum-seekers", "Total foreigners", "Sum of both", "Subtotals"])
    func whatSumsSomeIsAPart(_ word: String) { #expect(TotalWords.meanPartOfOthers(word) && !TotalWords.mean(word)) }

    @Test(arguments: ["Total", "TOT", "I alt", "합계", "Jumlah", "Samtals", "Sum of above", "Combined"])
    func everybodyIsNamedInManyLanguages(_ word: String) { #expect(TotalWords.mean(word)) }
}

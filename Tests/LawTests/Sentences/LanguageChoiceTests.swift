import BorderAtlas
import BorderFlow
import Testing

struct LanguageChoiceTests {
    private static let languages = BundledLanguages.names.compactMap { name in
        BundledLanguages.rules(name).flatMap { try? Language($0, named: name) }
    }

    @Test(arguments: [
        ("en", "More than 53,000 Russians have entered Georgia since last week."),
        ("ru", "Более 53 тысяч россиян въехали в Грузию с прошлой недели."),
        ("de", "Mehr als 53.000 Russen sind seit letzter Woche nach Georgien eingereist."),
        ("es", "Más de 3 mil rusos han entrado en Georgia desde la semana pasada."),
        ("fi", "Yli 53 000 venäläistä on saapunut Georgiaan viime viikosta."),
        ("fr", "Plus de 53 000 Russes sont entrés en Géorgie depuis la semaine dernière."),
        ("ka", "გუშინ საქართველოში შევიდა 53 000 რუსი."),
        ("pl", "We wrześniu do Gruzji wjechało ponad 53 tys. Rosjan."),
        ("uk", "Минулого тижня до Грузії в'їхало понад 53 тисячі росіян."),
    ])
    func itIsTheOneThatKnowsMostWords(_ name: String, _ sentence: String) {
        #expect(LanguageChoice.best(for: sentence, among: Self.languages)?.name == name)
        #expect(LanguageChoice.best(for: sentence, among: Self.languages.reversed())?.name == name)
    }

    @Test func whereNoneKnowsMoreItIsTheFirst() {
        #expect(LanguageChoice.best(for: "53,000 qqq zzz", among: Self.languages)?.name == "en")
        #expect(LanguageChoice.best(for: "", among: Self.languages)?.name == "en")
        #expect(LanguageChoice.best(for: "entered", among: []) == nil)
    }
}

/// What men and women are called in tables.
package enum SexWords {
    /// `m`, `f`, or another value of one spelling; `nil` for words that are none of these.
    package static func canonical(_ word: String) -> String? { table[word] }

    private static let table: [String: String] = {
        var table: [String: String] = [:]
        for (value, words) in lists { for word in words.split(separator: " ") { table[String(word)] = value } }
        return table
    }()

    // One letter of one language alone means another sex in the next: Spanish H and M, Estonian M and N.
    private static let lists = [
        (
            "m",
            """
            m male males man men masculine masc hombre hombres masculino homme hommes masculin mann männer männlich \
            maenner maennlich mies miehet mees mehed mężczyzna mężczyźni mezczyzna mezczyzni uomo uomini maschi maschio \
            män man manlig mannen homem homens erkek erkekler bărbați bărbat muž muži férfi vyras vyrai vīrietis vīrieši \
            мужчина мужчины мужской муж м чоловік чоловіки чоловіча чол мъж мъже მამაკაცი კაცი
            """
        ),
        (
            "f",
            """
            f female females woman women feminine fem mujer mujeres femenino femme femmes féminin feminin frau frauen \
            weiblich w nainen naiset naine naised kobieta kobiety k donna donne femmine femmina kvinna kvinnor kvinnlig \
            vrouw vrouwen mulher mulheres feminino kadın kadınlar femei femeie žena ženy nő nők moteris moterys sieviete \
            sievietes женщина женщины женский жен ж жінка жінки жіноча жін жена жени ქალი
            """
        ),
        (
            "unknown",
            "unknown unk u _u undisclosed unbekannt inconnu desconocido неизвестно невідомо nieznana tuntematon"
        ),
        ("x", "x diverse divers nonbinary non-binary"),
    ]
}

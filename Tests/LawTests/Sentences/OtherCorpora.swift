extension CorpusCase {
    /// In the languages of which the core is known.
    static let others = cases(
        """
        : de

        Mehr als 5.000 Russen reisten am 24. September 2022 nach Finnland ein.
        = 5000 more_than | citizen=RUS | flow crossing | FIN | into FIN | 2022-09-24

        Mehr als 5.000 Russen reisten nach Finnland ein am 24. September 2022.
        = 5000 more_than | citizen=RUS | flow crossing | FIN | into FIN | 2022-09-24

        Am 24. September 2022 kamen nach Polen 24.800 Menschen.
        = 24800 rounded | any | flow crossing | POL | into POL | 2022-09-24

        Rund 120.000 Menschen flohen aus der Ukraine nach Polen im Februar 2022.
        = 120000 about | any | flow crossing | POL-UKR | UKR>POL | 2022-02-01/2022-02-28

        Höchstens 300 Russen kamen nach Lettland am 24. September 2022.
        = 300 up_to | citizen=RUS | flow crossing | LVA | into LVA | 2022-09-24

        Nicht 5.000 Russen kamen nach Finnland am 24. September 2022.
        –

        Die Polizei dementierte, dass 5.000 Russen nach Finnland kamen am 24. September 2022.
        –

        5.000 Russen mehr kamen nach Finnland am 24. September 2022.
        –

        5.000 Russen pro Monat kamen nach Finnland im Jahr 2021.
        –

        5.000 Russen versuchten, nach Finnland zu kommen am 24. September 2022.
        –

        Die Hälfte der 5.000 Russen kamen nach Finnland am 24. September 2022.
        –

        5.000 Russen kamen nach Finnland bis zum 24. September 2022.
        –

        5.000 Russen kamen nach Finnland und Estland am 24. September 2022.
        –

        : es

        Más de 5.000 venezolanos entraron en Colombia el 24 de septiembre de 2022.
        = 5000 more_than | citizen=VEN | flow crossing | COL | into COL | 2022-09-24

        Más de 5.000 venezolanos entraron en Colombia el 24 de septiembre.
        = 5000 more_than | citizen=VEN | flow crossing | COL | into COL | 2022-09-24

        Unos 3.100 venezolanos cruzaron de Venezuela a Colombia ayer.
        = 3100 about | citizen=VEN | flow crossing | COL-VEN | VEN>COL | 2022-09-28

        Hasta 7.000 personas salieron de Ucrania en marzo.
        = 7000 up_to | any | flow crossing | UKR | out of UKR | 2022-03-01/2022-03-31

        5.000 venezolanos no entraron en Colombia ayer.
        –

        5.000 venezolanos más entraron en Colombia ayer.
        –

        5.000 venezolanos al mes entraron en Colombia en 2021.
        –

        5.000 venezolanos intentaron entrar en Colombia ayer.
        –

        La mitad de los 5.000 venezolanos entraron en Colombia ayer.
        –

        5.000 venezolanos entraron en Colombia antes de ayer.
        –

        El gobierno negó que 5.000 venezolanos entraron en Colombia ayer.
        –

        : fi

        Yli 8 500 venäläistä saapui Suomeen Venäjältä eilen.
        = 8500 more_than | citizen=RUS | flow crossing | FIN-RUS | RUS>FIN | 2022-09-28

        Suomeen saapui 8572 venäläistä lauantaina.
        = 8572 exact | citizen=RUS | flow crossing | FIN | into FIN | 2022-09-24

        Suomesta lähti noin 5 000 venäläistä 24. syyskuuta 2022.
        = 5000 about | citizen=RUS | flow crossing | FIN | out of FIN | 2022-09-24

        8 500 venäläistä ei saapunut Suomeen eilen.
        –

        8 500 venäläistä enemmän saapui Suomeen eilen.
        –

        8 500 venäläistä kuukaudessa saapui Suomeen vuonna 2021.
        –

        8 500 venäläistä yritti saapua Suomeen eilen.
        –

        Puolet 8 500 venäläistä saapui Suomeen eilen.
        –

        8 500 venäläistä saapui Suomeen 24. syyskuuta mennessä.
        –

        : fr

        Plus de 5 000 Russes sont entrés en Finlande le 24 septembre 2022.
        = 5000 more_than | citizen=RUS | flow crossing | FIN | into FIN | 2022-09-24

        Environ 1,5 million de personnes ont quitté l'Ukraine en mars 2022.
        = 1500000 about | any | flow crossing | UKR | out of UKR | 2022-03-01/2022-03-31

        Moins de 300 Russes sont entrés en Lettonie le 24 septembre 2022.
        = 300 less_than | citizen=RUS | flow crossing | LVA | into LVA | 2022-09-24

        5 000 Russes ne sont pas entrés en Finlande le 24 septembre 2022.
        –

        5 000 Russes de plus sont entrés en Finlande le 24 septembre 2022.
        –

        5 000 Russes par mois sont entrés en Finlande en 2021.
        –

        5 000 Russes ont tenté d'entrer en Finlande le 24 septembre 2022.
        –

        La moitié des 5 000 Russes sont entrés en Finlande le 24 septembre 2022.
        –

        5 000 Russes sont entrés en Finlande avant le 24 septembre 2022.
        –

        5 000 Russes sont entrés en Finlande et en Estonie le 24 septembre 2022.
        –

        5 000 personnes sont entrées au Congo le 24 septembre 2022.
        –

        : ka

        დაახლოებით 5 000 რუსი შევიდა საქართველოში გუშინ.
        = 5000 about | citizen=RUS | flow crossing | GEO | into GEO | 2022-09-28

        საქართველოში შემოვიდა 8572 ადამიანი 24 სექტემბერს.
        = 8572 exact | any | flow crossing | GEO | into GEO | 2022-09-24

        5 000 რუსი არ შევიდა საქართველოში გუშინ.
        –

        5 000-ზე მეტი რუსი შევიდა საქართველოში გუშინ.
        = 5000 more_than | citizen=RUS | flow crossing | GEO | into GEO | 2022-09-28

        5 000 რუსი თვეში შევიდა საქართველოში გუშინ.
        –

        5 000 რუსი ცდილობდა შევიდა საქართველოში გუშინ.
        –

        : pl

        Ponad 24 tysiące osób wjechało do Polski z Ukrainy wczoraj.
        = 24000 more_than | any | flow crossing | POL-UKR | UKR>POL | 2022-09-28

        Straż Graniczna podała, że 22 400 osób wjechało do Polski w poniedziałek.
        = 22400 rounded | any | flow crossing | POL | into POL | 2022-09-26

        Z Ukrainy do Polski wjechało 22 400 osób 24 września 2022 roku.
        = 22400 rounded | any | flow crossing | POL-UKR | UKR>POL | 2022-09-24

        Nie więcej niż 300 Rosjan wjechało do Polski wczoraj.
        = 300 up_to | citizen=RUS | flow crossing | POL | into POL | 2022-09-28

        300 Rosjan nie wjechało do Polski wczoraj.
        –

        300 Rosjan więcej wjechało do Polski wczoraj.
        –

        300 osób próbowało wjechać do Polski wczoraj.
        –

        Połowa z 300 Rosjan wjechało do Polski wczoraj.
        –

        300 Rosjan miesięcznie wjechało do Polski w 2021 roku.
        –

        300 Rosjan wjechało do Polski przed 24 września.
        –

        Straż Graniczna zaprzeczyła, że 300 Rosjan wjechało do Polski wczoraj.
        –

        : uk

        Понад 20 тисяч українців повернулися в Україну з Польщі вчора.
        = 20000 more_than | citizen=UKR | flow crossing | POL-UKR | POL>UKR | 2022-09-28

        Понад 20 тисяч людей прибули до Польщі з України вчора.
        = 20000 more_than | any | flow crossing | POL-UKR | UKR>POL | 2022-09-28

        Близько 120 000 людей покинули Україну в січні.
        = 120000 about | any | flow crossing | UKR | out of UKR | 2022-01-01/2022-01-31

        20 тисяч людей не прибули до Польщі вчора.
        –

        На 20 тисяч людей більше прибули до Польщі вчора.
        –

        20 тисяч людей на місяць прибули до Польщі у 2021 році.
        –

        20 тисяч людей намагалися прибули до Польщі вчора.
        –

        Половина з 20 тисяч людей прибули до Польщі вчора.
        –

        20 тисяч людей прибули до Польщі до 24 вересня.
        –
        """
    )
}

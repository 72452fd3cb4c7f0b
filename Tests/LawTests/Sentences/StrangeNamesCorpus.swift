extension CorpusCase {
    /// Codes that are no countries, namesakes far away, rivers, headings, and numbers that only look certain.
    static let strangeNames = cases(
        """
        : en

        3,170 people entered KP from Afghanistan on Monday.
        –
        @ 2024-05-16

        3,170 people crossed from Mexico into AZ on Monday.
        –
        @ 2024-05-16

        3,170 people crossed from Mexico into CA on Monday.
        –
        @ 2024-05-16

        3,170 people entered LA on Monday.
        –
        @ 2024-05-16

        3,170 Mexicans entered the US on Monday.
        = 3170 exact | citizen=MEX | flow crossing | USA | into USA | 2024-05-13
        @ 2024-05-16

        3,170 Britons entered the EU on Monday.
        = 3170 exact | citizen=GBR | flow crossing | EU | into EU | 2024-05-13
        @ 2024-05-16

        3,170 Germans entered the UK on Monday.
        = 3170 exact | citizen=DEU | flow crossing | GBR | into GBR | 2024-05-13
        @ 2024-05-16

        3,170 Rwandans entered the DRC on Monday.
        = 3170 exact | citizen=RWA | flow crossing | COD | into COD | 2024-05-13
        @ 2024-05-16

        3,170 people crossed from Zaire into Uganda on Monday.
        = 3170 exact | any | flow crossing | COD-UGA | COD>UGA | 2024-05-13
        @ 2024-05-16

        3,170 people crossed from Zaire into Zambia on Monday.
        –
        @ 2024-05-16

        3,170 people crossed from Acre into Lebanon on Monday.
        –
        @ 2024-05-16

        3,170 people crossed from Valencia into Colombia on Monday.
        –
        @ 2024-05-16

        3,170 people crossed from Merida into Guatemala on Monday.
        –
        @ 2024-05-16

        3,170 migrants crossed the Arauca into Colombia on Monday.
        –
        @ 2024-05-16

        3,170 migrants crossed the Blue Nile into Sudan on Monday.
        –
        @ 2024-05-16

        3,170 Myanmar nationals crossed into Mizoram on Monday.
        = 3170 exact | citizen=MMR | flow crossing | IN-MZ | into IND | 2024-05-13
        @ 2024-05-16

        3,170 people crossed into Texas on Monday.
        –
        @ 2024-05-16

        3,170 Mexicans entered Texas on Monday.
        –
        @ 2024-05-16

        3,170 Canadians left Quebec on Monday.
        –
        @ 2024-05-16

        Djibouti: 18,000 migrants crossed to Yemen in March, IOM said.
        –
        @ 2024-05-16

        Poland: 18,000 people entered Poland from Ukraine on Monday.
        = 18000 rounded | any | flow crossing | POL-UKR | UKR>POL | 2024-05-13
        @ 2024-05-16

        FACT CHECK: 3,170 Russians entered Georgia on Monday.
        –
        @ 2024-05-16

        Viral post: 3,170 Russians entered Georgia on Monday.
        –
        @ 2024-05-16

        The Onion: 3,170 Russians entered Georgia on Monday.
        –
        @ 2024-05-16

        Reuters: 3,170 Russians entered Georgia on Monday.
        = 3170 exact | citizen=RUS | flow crossing | GEO | into GEO | 2024-05-13
        @ 2024-05-16

        Interior Minister Vakhtang Gomelauri: 3,170 Russians entered Georgia on Monday.
        = 3170 exact | citizen=RUS | flow crossing | GEO | into GEO | 2024-05-13
        @ 2024-05-16

        3,170 Russians entered Georgia in both April and March.
        –
        @ 2024-05-16

        3,170 Russians entered Georgia in March and April.
        = 3170 exact | citizen=RUS | flow crossing | GEO | into GEO | 2024-03-01/2024-04-30
        @ 2024-05-16

        About 240 to 260 Russians entered Georgia on Monday.
        –
        @ 2024-05-16

        Between 240 and 260 Russians entered Georgia on Monday.
        = 240-260 range | citizen=RUS | flow crossing | GEO | into GEO | 2024-05-13
        @ 2024-05-16

        A dozen Russians entered Georgia on Monday.
        = 12 about | citizen=RUS | flow crossing | GEO | into GEO | 2024-05-13
        @ 2024-05-16

        Two dozen Russians entered Georgia on Monday.
        = 24 about | citizen=RUS | flow crossing | GEO | into GEO | 2024-05-13
        @ 2024-05-16

        One hundred thousand and one Russians entered Georgia on Monday.
        = 100001 exact | citizen=RUS | flow crossing | GEO | into GEO | 2024-05-13
        @ 2024-05-16

        One hundred thousand Russians entered Georgia on Monday.
        = 100000 rounded | citizen=RUS | flow crossing | GEO | into GEO | 2024-05-13
        @ 2024-05-16

        : ru

        На прошлой неделе в ЕС въехали 66 000 россиян.
        = 66000 rounded | citizen=RUS | flow crossing | EU | into EU | 2024-05-06/2024-05-12
        @ 2024-05-16

        В понедельник из РФ в ЕС въехали 3170 россиян.
        = 3170 exact | citizen=RUS | flow crossing |  | RUS>EU | 2024-05-13
        @ 2024-05-16

        """
    )
}

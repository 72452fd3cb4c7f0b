extension CorpusCase {
    /// Who says so, and whose country that names: a state its own, anybody else none.
    static let speakers = cases(
        """
        : en

        Israel Katz said 300 Syrians entered on 3 March 2024.
        –
        @ 2024-03-05

        Israel Katz said 300 Syrians entered from Lebanon on 3 March 2024.
        –
        @ 2024-03-05

        Defence Minister Israel Katz said 300 Syrians entered on 3 March 2024.
        –
        @ 2024-03-05

        Chad Brown said 300 Sudanese entered on 3 March 2024.
        –
        @ 2024-03-05

        Joan Jordan said 300 people had arrived from Syria on 3 March 2024.
        –
        @ 2024-03-05

        Sheriff Chad Bianco said 2,000 migrants were turned back on Monday.
        –
        @ 2024-03-05

        300 Syrians entered on 3 March 2024, according to Chad Brown.
        –
        @ 2024-03-05

        Jordan Smith of UNHCR said 300 Syrians entered on 3 March 2024.
        –
        @ 2024-03-05

        Georgia Meloni said 300 Russians entered on 3 March 2024.
        –
        @ 2024-03-05

        Mr Jordan said 300 Syrians entered on 3 March 2024.
        –
        @ 2024-03-05

        Colonel Jordan said 300 Syrians entered on 3 March 2024.
        –
        @ 2024-03-05

        Spokesman Israel said 300 Syrians entered on 3 March 2024.
        –
        @ 2024-03-05

        UN aid chief Jordan Ryan said 300 Syrians entered on 3 March 2024.
        –
        @ 2024-03-05

        Minister of Interior Jordan Smith said 300 Syrians entered on 3 March 2024.
        –
        @ 2024-03-05

        300 Syrians entered on 3 March 2024, said Michael Jordan.
        –
        @ 2024-03-05

        "300 Syrians entered on 3 March 2024," Michael Jordan said.
        –
        @ 2024-03-05

        Chad's Idriss said 300 Sudanese entered on 3 March 2024.
        –
        @ 2024-03-05

        The Norwegian Refugee Council said 1,200 Sudanese arrived on Monday.
        –
        @ 2024-03-05

        The Danish Refugee Council said 1,200 Sudanese arrived on Monday.
        –
        @ 2024-03-05

        The Swedish Red Cross said 1,200 Sudanese arrived on Monday.
        –
        @ 2024-03-05

        The Syrian Observatory for Human Rights said 2,000 Syrians entered on Monday.
        –
        @ 2024-03-05

        Russian news agency TASS said 300 Ukrainians entered on 3 March 2024.
        –
        @ 2024-03-05

        Turkey's Anadolu agency said 300 migrants entered on 3 March 2024.
        –
        @ 2024-03-05

        The Polish newspaper Fakt said 300 Ukrainians entered on 3 March 2024.
        –
        @ 2024-03-05

        Radio Poland said 300 Ukrainians entered on 3 March 2024.
        –
        @ 2024-03-05

        China Daily said 300 Afghans entered on 3 March 2024.
        –
        @ 2024-03-05

        Sudan Tribune said 2,000 people entered from Ethiopia on Monday.
        –
        @ 2024-03-05

        Israel Hayom said 2,000 Syrians entered on Monday.
        –
        @ 2024-03-05

        Germany's Bild said 2,000 Syrians entered on Monday.
        –
        @ 2024-03-05

        Kuwait's KUNA said 2,000 Syrians entered on Monday.
        –
        @ 2024-03-05

        A French NGO said 2,000 Syrians entered on Monday.
        –
        @ 2024-03-05

        The Polish ambassador said 300 Ukrainians entered on 3 March 2024.
        –
        @ 2024-03-05

        Germany's ambassador said 2,000 Syrians entered on Monday.
        –
        @ 2024-03-05

        A German newspaper said 300 Syrians left the country on 3 March 2024.
        –
        @ 2024-03-05

        Poland and Ukraine said 300 Syrians entered on Monday.
        –
        @ 2024-03-05

        Jordan King said 300 Syrians left Lebanon for Turkey on 3 March 2024.
        = 300 rounded | citizen=SYR | flow crossing |  | LBN>TUR | 2024-03-03
        @ 2024-03-05

        Israel said 300 Syrians entered on 3 March 2024.
        = 300 rounded | citizen=SYR | flow crossing | ISR | into ISR | 2024-03-03
        @ 2024-03-05

        Jordan said 300 Syrians entered on 3 March 2024.
        = 300 rounded | citizen=SYR | flow crossing | JOR | into JOR | 2024-03-03
        @ 2024-03-05

        300 Syrians entered on 3 March 2024, Jordan said.
        = 300 rounded | citizen=SYR | flow crossing | JOR | into JOR | 2024-03-03
        @ 2024-03-05

        300 Sudanese entered on 3 March 2024, according to Chad.
        = 300 rounded | citizen=SDN | flow crossing | TCD | into TCD | 2024-03-03
        @ 2024-03-05

        Saudi Arabia said 300 Yemenis entered on Monday.
        = 300 rounded | citizen=YEM | flow crossing | SAU | into SAU | 2024-03-04
        @ 2024-03-05

        The Republic of Moldova said 300 Ukrainians entered on Monday.
        = 300 rounded | citizen=UKR | flow crossing | MDA | into MDA | 2024-03-04
        @ 2024-03-05

        Interior Minister Marek Kowalski of Poland said 300 Ukrainians entered on Monday.
        = 300 rounded | citizen=UKR | flow crossing | POL | into POL | 2024-03-04
        @ 2024-03-05

        Polish Prime Minister Donald Tusk said 300 Ukrainians entered on Monday.
        = 300 rounded | citizen=UKR | flow crossing | POL | into POL | 2024-03-04
        @ 2024-03-05

        The Polish government's spokesman Piotr Müller said 300 Ukrainians entered on Monday.
        = 300 rounded | citizen=UKR | flow crossing | POL | into POL | 2024-03-04
        @ 2024-03-05

        The government of Poland said 300 Ukrainians entered on Monday.
        = 300 rounded | citizen=UKR | flow crossing | POL | into POL | 2024-03-04
        @ 2024-03-05

        Poland's border guard said 300 Ukrainians entered on Monday.
        = 300 rounded | citizen=UKR | flow crossing | POL | into POL | 2024-03-04
        @ 2024-03-05

        Israel's army said 300 Syrians entered on Monday.
        = 300 rounded | citizen=SYR | flow crossing | ISR | into ISR | 2024-03-04
        @ 2024-03-05

        Police in Chad said 300 Sudanese entered on Monday.
        = 300 rounded | citizen=SDN | flow crossing | TCD | into TCD | 2024-03-04
        @ 2024-03-05

        Officials in South Africa said 4,000 Zimbabweans entered on Saturday.
        = 4000 rounded | citizen=ZWE | flow crossing | ZAF | into ZAF | 2024-03-02
        @ 2024-03-05

        South African officials said 4,000 Zimbabweans entered through Beitbridge on Saturday.
        = 4000 rounded | citizen=ZWE | flow crossing | beit-bridge-beitbridge | into ZAF | 2024-03-02
        @ 2024-03-05

        4,000 Zimbabweans entered on Saturday, South African officials said.
        = 4000 rounded | citizen=ZWE | flow crossing | ZAF | into ZAF | 2024-03-02
        @ 2024-03-05

        South Sudan's government said 300 Sudanese entered on Monday.
        = 300 rounded | citizen=SDN | flow crossing | SSD | into SSD | 2024-03-04
        @ 2024-03-05

        The United States said 4,000 Cubans entered on Saturday.
        = 4000 rounded | citizen=CUB | flow crossing | USA | into USA | 2024-03-02
        @ 2024-03-05

        The Czech Republic's police said 300 Ukrainians entered on Monday.
        = 300 rounded | citizen=UKR | flow crossing | CZE | into CZE | 2024-03-04
        @ 2024-03-05

        South Sudan Post said 300 Sudanese entered on Monday.
        –
        @ 2024-03-05

        U.S. officials said 4,000 Cubans entered on Saturday.
        = 4000 rounded | citizen=CUB | flow crossing | USA | into USA | 2024-03-02
        @ 2024-03-05

        A German UN official said 300 Syrians entered on Monday.
        –
        @ 2024-03-05

        The German head of UNHCR said 300 Syrians entered on Monday.
        –
        @ 2024-03-05

        UNHCR Chad said 300 Sudanese entered on Monday.
        = 300 rounded | citizen=SDN | flow crossing | TCD | into TCD | 2024-03-04
        @ 2024-03-05

        UN official Jordan said 300 Syrians entered on Monday.
        –
        @ 2024-03-05

        The French president of the commission said 300 Ukrainians entered on Monday.
        –
        @ 2024-03-05

        The Polish Statistics Office said 300 Syrians entered on Monday.
        = 300 rounded | citizen=SYR | flow crossing | POL | into POL | 2024-03-04
        @ 2024-03-05

        : de

        Michael Jordan sagte, am 3. März 2024 seien 300 Syrer eingereist.
        –
        @ 2024-03-05

        : ru

        Майкл Джордан сообщил, что 3 марта въехали 300 сирийцев.
        –
        @ 2024-03-05
        """
    )
}

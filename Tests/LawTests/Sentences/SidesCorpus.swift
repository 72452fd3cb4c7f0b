extension CorpusCase {
    /// Whose border it is and on which side; headings, possibilities, people who are not all that a word says.
    static let sides = cases(
        """
        : en

        Poland turned back 500 migrants to Belarus on Sunday.
        = 500 rounded | status=migrant | refusal person | BLR-POL | BLR>POL | 2024-05-12
        @ 2024-05-15

        500 migrants were turned back to Belarus on Sunday.
        –
        @ 2024-05-15

        500 migrants were turned away into Belarus on Sunday.
        –
        @ 2024-05-15

        500 migrants were turned back from Poland to Belarus on Sunday.
        = 500 rounded | status=migrant | refusal person | BLR-POL | BLR>POL | 2024-05-12
        @ 2024-05-15

        500 Russians were turned back to Russia from Estonia on Sunday.
        = 500 rounded | citizen=RUS | refusal person | EST-RUS | RUS>EST | 2024-05-12
        @ 2024-05-15

        500 Russians were turned back to Russia at Narva on Sunday.
        = 500 rounded | citizen=RUS | refusal person | narva | RUS>EST | 2024-05-12
        @ 2024-05-15

        500 Russians were turned back from Estonia on Sunday.
        –
        @ 2024-05-15

        Estonia turned back 500 Russians at Narva on Sunday.
        = 500 rounded | citizen=RUS | refusal person | narva | into EST | 2024-05-12
        @ 2024-05-15

        Georgia denied entry to 500 Russians at Verkhny Lars on Sunday.
        = 500 rounded | citizen=RUS | refusal person | upper-lars-dariali | into GEO | 2024-05-12
        @ 2024-05-15

        500 people were refused entry into Poland from Belarus on Sunday.
        = 500 rounded | any | refusal person | BLR-POL | BLR>POL | 2024-05-12
        @ 2024-05-15

        Polish border guards turned back 500 migrants to Belarus on Sunday.
        = 500 rounded | status=migrant | refusal person | BLR-POL | BLR>POL | 2024-05-12
        @ 2024-05-15

        Poland turned back 500 migrants from Belarus on Sunday.
        –
        @ 2024-05-15

        Poland turned back 500 migrants on Sunday.
        = 500 rounded | status=migrant | refusal person | POL | into POL | 2024-05-12
        @ 2024-05-15

        Poland turned back 500 migrants at the Belarusian border on Sunday.
        = 500 rounded | status=migrant | refusal person | BLR-POL | into POL | 2024-05-12
        @ 2024-05-15

        Belarus refused entry to 500 Poles on Sunday.
        = 500 rounded | citizen=POL | refusal person | BLR | into BLR | 2024-05-12
        @ 2024-05-15

        500 people were refused entry by Poland on Sunday.
        –
        @ 2024-05-15

        500 people were refused entry from Poland on Sunday.
        –
        @ 2024-05-15

        500 Poles were refused entry to Belarus on Sunday.
        = 500 rounded | citizen=POL | refusal person | BLR | into BLR | 2024-05-12
        @ 2024-05-15

        500 people crossed into Narva on Sunday.
        –
        @ 2024-05-15

        500 people crossed into Ivangorod on Sunday.
        –
        @ 2024-05-15

        500 people crossed into Medyka on Sunday.
        –
        @ 2024-05-15

        500 people crossed into El Paso on Sunday.
        –
        @ 2024-05-15

        500 people crossed out of Narva on Sunday.
        –
        @ 2024-05-15

        500 people crossed to Terespol on Sunday.
        –
        @ 2024-05-15

        500 people crossed near Narva on Sunday.
        –
        @ 2024-05-15

        500 people crossed into Poland near Terespol on Sunday.
        –
        @ 2024-05-15

        500 migrants were detected near Terespol on Sunday.
        –
        @ 2024-05-15

        500 people crossed the land border into Finland on Sunday.
        –
        @ 2024-05-15

        500 people crossed the southern border into the United States on Sunday.
        –
        @ 2024-05-15

        Poland's Border Guard said 500 people crossed into Ukraine on Sunday.
        = 500 rounded | any | flow crossing | POL-UKR | POL>UKR | 2024-05-12
        @ 2024-05-15

        Poland's Border Guard said 500 people left Ukraine on Sunday.
        = 500 rounded | any | flow crossing | POL-UKR | UKR>POL | 2024-05-12
        @ 2024-05-15

        500 people crossed the Suchiate River into Mexico on Sunday.
        –
        @ 2024-05-15

        500 people fled from Kyiv on Sunday.
        –
        @ 2024-05-15

        500 people fled from Kyiv to Poland on Sunday.
        –
        @ 2024-05-15

        500 people crossed at Brest on Sunday.
        –
        @ 2024-05-15

        500 people crossed at Busia on Sunday.
        –
        @ 2024-05-15

        500 people crossed at Gevgelija on Sunday.
        –
        @ 2024-05-15

        500 people crossed at Rivera on Sunday.
        –
        @ 2024-05-15

        500 people crossed at Salto on Sunday.
        –
        @ 2024-05-15

        500 people crossed at Santa Elena on Sunday.
        –
        @ 2024-05-15

        500 people crossed at Dajabón on Sunday.
        –
        @ 2024-05-15

        500 people entered Ukraine at Chernihiv on Sunday.
        –
        @ 2024-05-15

        500 people crossed from Russia into Europe on Sunday.
        –
        @ 2024-05-15

        500 people crossed from Britain to Europe on Sunday.
        –
        @ 2024-05-15

        500 people crossed from Turkey into Europe on Sunday.
        = 500 rounded | any | flow crossing |  | TUR>m49:150 | 2024-05-12
        @ 2024-05-15

        500 Russian tourists entered Georgia on Sunday.
        = 500 rounded | citizen=RUS;status=tourist | flow crossing | GEO | into GEO | 2024-05-12
        @ 2024-05-15

        500 Russian visitors entered Georgia on Sunday.
        = 500 rounded | citizen=RUS;status=visitor | flow crossing | GEO | into GEO | 2024-05-12
        @ 2024-05-15

        500 children alone crossed into Chad on Sunday.
        –
        @ 2024-05-15

        500 women alone crossed into Chad on Sunday.
        –
        @ 2024-05-15

        500 Ukrainian children alone crossed into Poland on Sunday.
        –
        @ 2024-05-15

        500 people legally entered Georgia on Sunday.
        –
        @ 2024-05-15

        Sudan refugees: 500 people crossed into Chad on Sunday.
        –
        @ 2024-05-15

        Refugees: 500 people crossed into Chad on Sunday.
        –
        @ 2024-05-15

        Trucks: 500 people crossed into Chad on Sunday.
        –
        @ 2024-05-15

        Refused entry: 500 people crossed into Chad on Sunday.
        –
        @ 2024-05-15

        Turned back: 500 people crossed into Chad on Sunday.
        –
        @ 2024-05-15

        Detections: 500 people crossed into Chad on Sunday.
        –
        @ 2024-05-15

        500 people crossed illegally into Poland on Sunday.
        = 500 rounded | any | detection crossing | POL | into POL | 2024-05-12
        @ 2024-05-15

        500 people irregularly crossed into Poland on Sunday.
        = 500 rounded | any | detection crossing | POL | into POL | 2024-05-12
        @ 2024-05-15

        500 people crossed irregularly into Poland from Belarus on Sunday.
        = 500 rounded | any | detection crossing | BLR-POL | BLR>POL | 2024-05-12
        @ 2024-05-15

        500 people may enter Poland on 20 May 2024.
        –
        @ 2024-05-15

        500 people could enter Poland on 20 May 2024.
        –
        @ 2024-05-15

        500 people were expected to enter Poland on 12 May 2024.
        –
        @ 2024-05-15

        500 people are expected to enter Poland on 20 May 2024.
        = 500 rounded | any | forecast crossing | POL | into POL | 2024-05-20
        @ 2024-05-15

        WARSAW, Poland (AP) — Poland's Border Guard said 500 people entered Poland from Ukraine on Sunday.
        = 500 rounded | any | flow crossing | POL-UKR | UKR>POL | 2024-05-12
        @ 2024-05-15

        MOSCOW, May 13. /TASS/. 500 people entered Russia from Georgia on Sunday.
        = 500 rounded | any | flow crossing | GEO-RUS | GEO>RUS | 2024-05-12
        @ 2024-05-15

        POLAND (500) — people entered Ukraine on Sunday.
        –
        @ 2024-05-15

        Canada received 11,000 asylum claims in April.
        = 11000 rounded | any | application person | CAN |  | 2024-04-01/2024-04-30
        @ 2024-05-15

        More than 10,000 migrants crossed the U.S.-Mexico border on Tuesday.
        = 10000 more_than | status=migrant | flow crossing | MEX-USA |  | 2024-05-14
        @ 2024-05-15

        About 3,000 Syrians returned home through the Cilvegozu border gate on Sunday.
        = 3000 about | citizen=SYR | flow crossing | bab-al-hawa-cilvegozu | into SYR | 2024-05-12
        @ 2024-05-15

        Turkish authorities said 12,000 Syrians returned to Syria in December.
        –
        @ 2024-05-15

        Poland's government said 4 million people left Ukraine in April.
        –
        @ 2024-05-15

        500 people crossed the Wagah border into India on Sunday.
        = 500 rounded | any | flow crossing | attari-wagah | into IND | 2024-05-12
        @ 2024-05-15

        500 people crossed the Limpopo River into South Africa on Sunday.
        –
        @ 2024-05-15

        500 people were turned back at the border into Poland on Sunday.
        –
        @ 2024-05-15

        : de

        Am Sonntag kamen 500 Menschen nach Medyka.
        –
        @ 2024-05-15

        : es

        500 personas llegaron a Medyka el domingo.
        –
        @ 2024-05-15

        500 personas cruzaron el Darién el domingo.
        = 500 rounded | any | flow crossing | darien-gap |  | 2024-05-12
        @ 2024-05-15

        500 personas entraron en Guinea el domingo.
        –
        @ 2024-05-15
        """
    )
}

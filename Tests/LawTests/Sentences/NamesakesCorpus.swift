extension CorpusCase {
    /// Names that several places bear: the sentence decides, or nobody does. A region never stands for a state.
    static let namesakes = cases(
        """
        : en

        300 people left Gaza for South Africa on 3 March 2024.
        –
        @ 2024-03-05

        300 people entered Zimbabwe from Gaza on 3 March 2024.
        –
        @ 2024-03-05

        300 people left Gaza for Egypt on 3 March 2024.
        = 300 rounded | any | flow crossing | PSE:gaza-strip | PSE>EGY | 2024-03-03
        @ 2024-03-05

        300 people entered Gaza from Israel on 3 March 2024.
        = 300 rounded | any | flow crossing | PSE:gaza-strip | ISR>PSE | 2024-03-03
        @ 2024-03-05

        153 Palestinians arrived in South Africa from Gaza on 3 March 2024.
        = 153 exact | citizen=PSE | flow crossing | PSE:gaza-strip | PSE>ZAF | 2024-03-03
        @ 2024-03-05

        300 people left Niger for Cameroon on 3 March 2024.
        –
        @ 2024-03-05

        300 people left Niger for Benin on 3 March 2024.
        –
        @ 2024-03-05

        300 Nigerians left Niger for Benin on 3 March 2024.
        –
        @ 2024-03-05

        300 Nigerians returned from Niger on 3 March 2024.
        –
        @ 2024-03-05

        300 Nigeriens left Benin for Niger on 3 March 2024.
        = 300 rounded | citizen=NER | flow crossing | BEN-NER | BEN>NER | 2024-03-03
        @ 2024-03-05

        300 people left Niger for Algeria on 3 March 2024.
        = 300 rounded | any | flow crossing | DZA-NER | NER>DZA | 2024-03-03
        @ 2024-03-05

        300 people entered Niger from Burkina Faso on 3 March 2024.
        = 300 rounded | any | flow crossing | BFA-NER | BFA>NER | 2024-03-03
        @ 2024-03-05

        300 people left Luxembourg for the Netherlands on 3 March 2024.
        –
        @ 2024-03-05

        300 people left Luxembourg for Germany on 3 March 2024.
        –
        @ 2024-03-05

        300 Luxembourgers left Luxembourg for the Netherlands on 3 March 2024.
        = 300 rounded | citizen=LUX | flow crossing |  | LUX>NLD | 2024-03-03
        @ 2024-03-05

        300 people left Georgia for Mexico on 3 March 2024.
        –
        @ 2024-03-05

        300 people entered Canada from Georgia on 3 March 2024.
        –
        @ 2024-03-05

        300 people left Georgia for Turkey on 3 March 2024.
        = 300 rounded | any | flow crossing | GEO-TUR | GEO>TUR | 2024-03-03
        @ 2024-03-05

        300 Georgians left Georgia for Canada on 3 March 2024.
        = 300 rounded | citizen=GEO | flow crossing |  | GEO>CAN | 2024-03-03
        @ 2024-03-05

        300 Russians entered Georgia on 3 March 2024.
        = 300 rounded | citizen=RUS | flow crossing | GEO | into GEO | 2024-03-03
        @ 2024-03-05

        300 Americans entered Georgia from Turkey on 3 March 2024.
        –
        @ 2024-03-05

        300 Americans left Georgia for Mexico on 3 March 2024.
        –
        @ 2024-03-05

        300 people left Georgia for Germany on 3 March 2024.
        –
        @ 2024-03-05

        US officials said 300 people entered Georgia from Mexico on 3 March 2024.
        = 300 rounded | any | flow crossing | US-GA | MEX>USA | 2024-03-03
        @ 2024-03-05

        300 people left Guinea for Cameroon on 3 March 2024.
        –
        @ 2024-03-05

        300 people entered Gabon from Guinea on 3 March 2024.
        –
        @ 2024-03-05

        300 people left Guinea for Mali on 3 March 2024.
        = 300 rounded | any | flow crossing | GIN-MLI | GIN>MLI | 2024-03-03
        @ 2024-03-05

        300 people fled from Guinea to Liberia on 3 March 2024.
        = 300 rounded | any | flow crossing | GIN-LBR | GIN>LBR | 2024-03-03
        @ 2024-03-05

        300 people left Korea for Russia on 3 March 2024.
        –
        @ 2024-03-05

        300 people entered Korea from China on 3 March 2024.
        –
        @ 2024-03-05

        300 North Koreans left North Korea for China on 3 March 2024.
        = 300 rounded | citizen=PRK | flow crossing | CHN-PRK | PRK>CHN | 2024-03-03
        @ 2024-03-05

        300 people left Congo for South Africa on 3 March 2024.
        –
        @ 2024-03-05

        300 people left Congo for South Korea on 3 March 2024.
        –
        @ 2024-03-05

        300 people left Congo for Angola on 3 March 2024.
        –
        @ 2024-03-05

        300 people left Congo for Rwanda on 3 March 2024.
        = 300 rounded | any | flow crossing | COD-RWA | COD>RWA | 2024-03-03
        @ 2024-03-05

        300 people entered South Sudan from Congo on 3 March 2024.
        = 300 rounded | any | flow crossing | COD-SSD | COD>SSD | 2024-03-03
        @ 2024-03-05

        300 people left Congo for Gabon on 3 March 2024.
        = 300 rounded | any | flow crossing | COG-GAB | COG>GAB | 2024-03-03
        @ 2024-03-05

        300 people left Brest for Ukraine on 3 March 2024.
        = 300 rounded | any | flow crossing | BY-BR | BLR>UKR | 2024-03-03
        @ 2024-03-05

        300 people left Brest for Britain on 3 March 2024.
        –
        @ 2024-03-05

        300 people entered Germany from Brest on 3 March 2024.
        –
        @ 2024-03-05

        300 people crossed at Corinto on 3 March 2024.
        –
        @ 2024-03-05

        300 people crossed from Honduras into Guatemala at Corinto on 3 March 2024.
        = 300 rounded | any | flow crossing | entre-rios-corinto | HND>GTM | 2024-03-03
        @ 2024-03-05

        300 people left Kashmir for Pakistan on 3 March 2024.
        –
        @ 2024-03-05

        300 people entered China from Kashmir on 3 March 2024.
        –
        @ 2024-03-05

        300 people entered Ethiopia from Somaliland on 3 March 2024.
        –
        @ 2024-03-05

        300 people left Northern Cyprus for Turkey on 3 March 2024.
        –
        @ 2024-03-05

        300 people entered Cyprus from Northern Cyprus on 3 March 2024.
        –
        @ 2024-03-05

        Congo's government said 300 Iraqis entered on 3 March 2024.
        –
        @ 2024-03-05

        Niger's army said 300 Beninese entered on 3 March 2024.
        –
        @ 2024-03-05

        Georgia's interior ministry said 300 Iraqis entered on 3 March 2024.
        = 300 rounded | citizen=IRQ | flow crossing | GEO | into GEO | 2024-03-03
        @ 2024-03-05

        Georgia's governor said 300 Iraqis entered on 3 March 2024.
        –
        @ 2024-03-05

        Georgia's police said 300 Mexicans entered on 3 March 2024.
        –
        @ 2024-03-05

        Niger's army said 300 Algerians entered on 3 March 2024.
        = 300 rounded | citizen=DZA | flow crossing | NER | into NER | 2024-03-03
        @ 2024-03-05

        300 people crossed Congo's border with Angola on 3 March 2024.
        –
        @ 2024-03-05

        300 people crossed the Congo-Angola border on 3 March 2024.
        –
        @ 2024-03-05

        300 people crossed the Congo-Rwanda border into Rwanda on 3 March 2024.
        –
        @ 2024-03-05

        300 people crossed the Niger-Benin border into Niger on 3 March 2024.
        = 300 rounded | any | flow crossing | BEN-NER | into NER | 2024-03-03
        @ 2024-03-05

        300 people crossed the Korea-China border on 3 March 2024.
        –
        @ 2024-03-05

        300 people crossed the Guinea-Bissau border into Senegal on 3 March 2024.
        –
        @ 2024-03-05

        20,000 Congolese refugees entered Uganda on 3 March 2024.
        = 20000 rounded | citizen=COD;status=refugee | flow crossing | UGA | into UGA | 2024-03-03
        @ 2024-03-05

        20,000 Congolese entered Angola on 3 March 2024.
        –
        @ 2024-03-05

        300 Guineans entered Mali on Friday.
        = 300 rounded | citizen=GIN | flow crossing | MLI | into MLI | 2024-03-01
        @ 2024-03-05

        300 Guineans entered Gabon on Friday.
        –
        @ 2024-03-05

        300 people crossed from the Democratic Republic of Congo into Rwanda on Sunday.
        = 300 rounded | any | flow crossing | COD-RWA | COD>RWA | 2024-03-03
        @ 2024-03-05

        : de

        300 Menschen kamen am 3. März 2024 aus Georgien nach Mexiko.
        = 300 rounded | any | flow crossing |  | GEO>MEX | 2024-03-03
        @ 2024-03-05

        300 Menschen kamen am 3. März 2024 aus Georgia nach Mexiko.
        –
        @ 2024-03-05

        300 Menschen kamen am 3. März 2024 aus Luxemburg nach Belgien.
        –
        @ 2024-03-05

        300 Menschen flohen am 3. März 2024 aus dem Südsudan nach Äthiopien.
        = 300 rounded | any | flow crossing | ETH-SSD | SSD>ETH | 2024-03-03
        @ 2024-03-05

        : es

        300 personas salieron de Georgia hacia México el 3 de marzo de 2024.
        –
        @ 2024-03-05

        300 personas entraron en Sudán del Sur el 3 de marzo de 2024.
        = 300 rounded | any | flow crossing | SSD | into SSD | 2024-03-03
        @ 2024-03-05

        300 personas entraron en Guinea Ecuatorial el 3 de marzo de 2024.
        = 300 rounded | any | flow crossing | GNQ | into GNQ | 2024-03-03
        @ 2024-03-05

        : fr

        300 personnes ont quitté la Guinée pour le Gabon le 3 mars 2024.
        –
        @ 2024-03-05

        300 personnes ont quitté le Congo pour l'Ouganda le 3 mars 2024.
        = 300 rounded | any | flow crossing | COD-UGA | COD>UGA | 2024-03-03
        @ 2024-03-05

        300 personnes sont entrées au Soudan du Sud le 3 mars 2024.
        = 300 rounded | any | flow crossing | SSD | into SSD | 2024-03-03
        @ 2024-03-05

        8 000 Congolais sont entrés en Ouganda le 28 mars 2022.
        = 8000 rounded | citizen=COD | flow crossing | UGA | into UGA | 2022-03-28
        @ 2024-03-05

        300 Guinéens sont entrés au Sénégal dimanche.
        –
        @ 2024-03-05

        : pl

        300 osób wyjechało z Gruzji do Meksyku 3 marca 2024.
        = 300 rounded | any | flow crossing |  | GEO>MEX | 2024-03-03
        @ 2024-03-05
        """
    )
}

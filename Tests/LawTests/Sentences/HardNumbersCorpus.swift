extension CorpusCase {
    /// Denials, attempts, changes, rates, shares: sentences that say something else than their number.
    static let hardNumbers = cases(
        """
        : en

        The Finnish Border Guard denied that 30,000 Russians entered Finland at the weekend.
        –

        It is not true that 5,000 Russians entered Georgia on Monday.
        –

        Officials rejected claims that more than 100,000 people crossed into Chad in April.
        –

        Nobody believes that 10,000 people entered Poland on Monday.
        –

        Rumours that 20,000 Russians entered Kazakhstan yesterday are false.
        –

        No more Russians entered Finland on Monday than the 3,000 of Sunday.
        –

        The ministry disputed that 7,000 people left Georgia on Monday.
        –

        Reports that 9,000 people entered Moldova on Monday are unconfirmed.
        –

        Allegedly 9,000 people entered Moldova on Monday.
        –

        9,000 people did not enter Moldova on Monday.
        –

        9,000 people never entered Moldova in August 2022.
        –

        The spokesman doubted that 4,000 Russians entered Norway last week.
        –

        Critics dismissed as fake a report that 15,000 Russians left Finland yesterday.
        –

        Did 5,000 Russians enter Finland on Monday?
        –

        5,000 Russians entered Finland on Monday?
        –

        2,000 Russians tried to enter Latvia on Monday but were refused.
        –

        1,000 people attempted to cross into Poland from Belarus on 3 March 2022.
        –

        1,000 people wanted to enter Poland on Monday.
        –

        Some 600 migrants hoped to reach Germany on Monday.
        –

        600 people were prevented from entering Poland on Monday.
        –

        600 people were stopped before they entered Poland on Monday.
        –

        600 Russians were unable to enter Latvia yesterday.
        –

        600 Russians planned to leave Russia for Finland on Monday.
        –

        5,000 people are ready to cross into Turkey today.
        –

        If the border reopened, 50,000 Venezuelans would have entered Colombia on Monday.
        –

        50,000 Venezuelans could enter Colombia on Monday.
        –

        50,000 Venezuelans might have entered Colombia last month.
        –

        50,000 people should have entered Colombia last month.
        –

        50,000 people will enter Colombia next month.
        –

        Unless the border closes, 5,000 people will leave Russia today.
        –

        Poland prepared for 270,000 people to enter Poland in March 2022.
        –

        Thousands more than the 3,000 expected entered Chad on 2 May 2022.
        –

        The 3,000 people expected entered Chad on 2 May 2022.
        –

        The number of Ukrainians entering Poland from Ukraine rose by 1,000 on 3 March 2022.
        –

        Entries into Finland increased by 3,000 on Monday.
        –

        Crossings into Norway fell by 300 last week.
        –

        3,000 more Russians entered Georgia on Monday than a week before.
        –

        3,000 fewer Russians entered Georgia last week.
        –

        An additional 3,000 people entered Georgia last week.
        –

        Twice as many as the 5,000 Russians of Sunday entered Georgia on Monday.
        –

        Three times 5,000 Russians entered Georgia on 24 September 2022.
        –

        Arrivals in Georgia doubled to 10,000 people on Monday.
        –

        Double the 5,000 people of Sunday entered Georgia on Monday.
        –

        Up from 4,000, 5,000 Russians entered Finland on Monday.
        –

        5,000 Russians entered Finland on Monday, compared with 4,000 on Sunday.
        –

        5,000 Russians entered Finland on Monday, a rise of 10 per cent.
        –

        30,000 people a month entered Georgia in 2021.
        –

        Around 2,500 people entered Turkey from Georgia each week in August 2022.
        –

        12,000 people per month crossed into Chad in 2021.
        –

        400 cars an hour entered Georgia on Sunday.
        –

        An average of 6,000 people entered Poland in August 2022.
        –

        Normally 6,000 people enter Poland on Monday.
        –

        2,500 people every week left Russia in August 2022.
        –

        Weekly 2,500 people left Russia in August 2022.
        –

        A monthly 2,500 people left Russia in 2021.
        –

        At least 80% of 12,000 refugees who entered Chad in May 2022 were women.
        –

        Over 60 per cent of the 9,642 people who entered Georgia on Monday were Russian.
        –

        5,000 out of 9,000 Russians entered Georgia on 24 September 2022.
        –

        1 in 5 Russians entered Georgia on 24 September 2022.
        –

        One in five of 10,000 people who left Russia last week entered Georgia.
        –

        Half of the 8,500 Russians who entered Finland on Saturday left on Sunday.
        –

        8,500 Russians entered Finland on Saturday, of whom 3,000 were men.
        –

        8,500 Russians entered Finland on Saturday, including 3,000 men.
        –

        Most of the 8,500 Russians entered Finland on Saturday.
        –

        A third of 9,000 people entered Finland on Saturday.
        –

        The majority of 9,000 Russians entered Finland on Saturday.
        –

        Two thirds of the 9,000 people left Ukraine yesterday.
        –

        Among them, 900 people entered Georgia on Monday.
        –

        The net outflow from Russia to Georgia was 36,000 in August 2022.
        –

        Net, 5,000 Russians entered Georgia last week.
        –

        There were 302,034 encounters, and 5,000 people entered the United States in August 2022.
        –

        Mexico returned 2,000 Guatemalans to Guatemala on 3 May 2022.
        –

        2,000 Guatemalans were deported to Guatemala on 3 May 2022.
        –

        2,000 Afghans were sent back to Afghanistan from Iran last week.
        –

        Poland expelled 2,000 people to Belarus last week.
        –

        600 evacuees were flown to Egypt on Monday.
        –

        Traffic at Upper Lars stretched 15 km on Monday.
        –

        The queue at Upper Lars was 15 km long on Monday.
        –

        Drivers waited 48 hours at Upper Lars on Monday.
        –

        5,000 euros were paid at Upper Lars on Monday.
        –
        """
    )
}

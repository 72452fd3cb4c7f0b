extension CorpusCase {
    /// People, places and days that one row cannot hold, and words that nobody can judge.
    static let hardPlacesAndDays = cases(
        """
        : en

        Buses carrying 600 evacuees entered Egypt on Monday.
        –

        5,000 on foot and 6,000 by car entered Georgia on Monday.
        –

        5,000 Russians entered Georgia by car on Monday.
        –

        5,000 people crossed into Georgia on foot on Monday.
        –

        5,000 non-Russian citizens entered Georgia on Monday.
        –

        8,000 Russian and Belarusian citizens entered Poland in August 2022.
        –

        8,000 Russians and Belarusians entered Poland in August 2022.
        –

        8,000 Russian, Belarusian and Kazakh citizens entered Poland in August 2022.
        –

        8,000 Russian-speaking people entered Poland in August 2022.
        –

        8,000 mostly Ukrainian refugees entered Poland in August 2022.
        –

        8,000 people, mostly Ukrainians, entered Poland in August 2022.
        –

        8,000 former Russian citizens entered Poland in August 2022.
        –

        8,000 stranded Russians entered Poland in August 2022.
        –

        8,000 people from Russia entered Poland in August 2022.
        –

        No more than the usual 300 Russians entered Latvia on Friday.
        –

        Since the start of the year, 1.2 million entries into Kazakhstan and 1.1 million exits were recorded.
        –

        More than 1.1 million refugees have crossed from Sudan into Chad, Egypt and South Sudan since 15 April.
        –

        5,000 Russians entered Georgia and Kazakhstan yesterday.
        –

        5,000 Russians entered Georgia, Armenia and Kazakhstan yesterday.
        –

        5,000 people fled from Sudan and Ethiopia into Chad yesterday.
        –

        5,000 Russians entered Georgia or Armenia yesterday.
        –

        5,000 Russians left Georgia on Monday and 6,000 on Tuesday.
        –

        5,000 Russians who entered Georgia on Monday left on Tuesday.
        –

        8,314 Russians entered Georgia in June and August 2022.
        –

        8,314 Russians entered Georgia on Monday and Wednesday.
        –

        8,314 Russians entered Georgia in 2021-22.
        –

        8,314 Russians entered Georgia since 10 a.m. on Wednesday.
        –

        8,314 Russians entered Georgia from 6 p.m. to 6 a.m. on Wednesday.
        –

        8,314 Russians entered Georgia on Wednesday night.
        –

        8,314 Russians entered Georgia in the night of 24 to 25 September 2022.
        –

        8,314 Russians entered Georgia on Wednesday morning.
        –

        8,314 Russians entered Georgia by noon on Wednesday.
        –

        As of 8 a.m. on 24 September 2022, 8,314 Russians have entered Georgia.
        –

        8,314 Russians entered Georgia until 21 September.
        –

        98,000 Russians entered Kazakhstan before the mobilisation on 21 September.
        –

        98,000 Russians entered Kazakhstan after 21 September.
        –

        98,000 Russians entered Kazakhstan by 21 September.
        –

        98,000 Russians entered Kazakhstan in early September 2022.
        –

        98,000 Russians entered Kazakhstan in the second half of September 2022.
        –

        98,000 Russians entered Kazakhstan in the week after 21 September 2022.
        –

        Zero people left Gaza on 7 May 2022.
        –

        500 people left Gaza on 7 May 2022.
        –

        7,000 people left Congo for Angola on 3 May 2022.
        –

        7,000 people entered Congo on 3 May 2022.
        –

        5,000 people entered Georgia from Florida on Monday.
        –

        5,000 people left Georgia for Alabama on Monday.
        –

        5,000 people entered Niger on Monday.
        –

        5,000 Russians in Georgia entered Armenia on Monday.
        –

        5,000 Russians in Georgia on Monday.
        –

        5,000 people entered Norway at Vaalimaa on Monday.
        –

        Nearly 5,000 tickets to Georgia were sold on Monday.
        –

        5,000 visas for Finland were issued on Monday.
        –

        5,000 Russian soldiers entered Ukraine on Monday.
        –

        5,000 Russians were born in Georgia last year.
        –

        1e6 Russians entered Georgia last week.
        –

        5 to 6,000 Russians entered Georgia last week.
        –

        5,000 Russian cars entered Finland on Monday.
        –

        5,000 Russians in 1,200 cars entered Finland on Monday.
        –

        37,000 entries were registered on Monday.
        –

        Upper Lars registered 37,000 entries on Monday.
        –

        10,000 Russians flew to Turkey on Monday.
        –

        The ministry claims 9,000 people entered Moldova on Monday.
        –

        Hardly 9,000 people entered Moldova on Monday.
        –

        Scarcely 5,000 Russians entered Georgia on Monday.
        –

        5,000 Russians, if that, entered Georgia on Monday.
        –

        5,000 Russians entered Georgia again on Monday.
        –

        5,000 Russians supposedly entered Georgia on Monday.
        –

        Only half of 5,000 Russians entered Georgia on Monday.
        –

        5,000 of the Russians entered Georgia on Monday.
        –

        5,000 Russians entered Georgia every day since Monday except Friday.
        –

        The ministry on Monday said 8,572 Russians entered Finland.
        –

        On Monday, the ministry said 8,572 Russians entered Finland.
        –

        The opposition said the figure of 8,572 Russians who entered Finland on Saturday was invented.
        –
        """
    )
}

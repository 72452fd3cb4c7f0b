extension PressCase {
    /// Where, and which way.
    static let places = cases(
        """
        4,000 Russians crossed the Russian-Georgian border on Monday
        4000 rounded | citizen=RUS | flow | crossing | GEO-RUS | – | 2022-09-26
        ! direction: no word says which way

        900 people crossed the Norwegian-Russian border yesterday
        900 rounded | any | flow | crossing | NOR-RUS | – | 2022-09-28
        ! direction: no word says which way

        900 people crossed the Finnish-Swedish border yesterday
        900 rounded | any | flow | crossing | – | – | 2022-09-28
        ? crossed the Finnish-Swedish border
        ! place: 'crossed the Finnish-Swedish border' names no border
        ! direction: no word says which way
        ! place: no place that the gazetteer knows

        6,000 people crossed Russia's border with Georgia yesterday
        6000 rounded | any | flow | crossing | GEO-RUS | – | 2022-09-28
        ! direction: no word says which way

        6,000 people are waiting at Russia’s border with Georgia
        6000 rounded | any | queue | person | GEO-RUS | – | –
        ! period: no words that say when

        2,000 trucks are queuing on the border between Russia and Georgia today
        2000 rounded | any | queue | truck | GEO-RUS | – | 2022-09-29

        2,000 Russians fled to Kazakhstan from Russia yesterday
        2000 rounded | citizen=RUS | flow | crossing | KAZ-RUS | RUS>KAZ | 2022-09-28

        1,000 Russians went from Russia to Mongolia yesterday
        1000 rounded | citizen=RUS | flow | crossing | MNG-RUS | RUS>MNG | 2022-09-28

        1,000 people left Poland for Ukraine on Monday
        1000 rounded | any | flow | crossing | – | POL>UKR | 2022-09-26

        500 Russians departed Georgia for Russia today
        500 rounded | citizen=RUS | flow | crossing | GEO-RUS | GEO>RUS | 2022-09-29

        700 Uzbeks went from Kazakhstan to Uzbekistan last week
        700 rounded | citizen=UZB | flow | crossing | – | KAZ>UZB | 2022-09-19/2022-09-25

        8,000 Russians entered through Upper Lars yesterday
        8000 rounded | citizen=RUS | flow | crossing | upper-lars-dariali | – | 2022-09-28
        ? entered
        ! direction: 'entered': which country is not said
        ! direction: no word says which way

        8,000 Russians entered Georgia via the Upper Lars checkpoint yesterday
        8000 rounded | citizen=RUS | flow | crossing | upper-lars-dariali | into GEO | 2022-09-28

        1,300 people entered Finland at the Vaalimaa border crossing on Friday
        1300 rounded | any | flow | crossing | vaalimaa-torfyanovka | into FIN | 2022-09-23

        3,000 people crossed near Niirala on Monday
        3000 rounded | any | flow | crossing | – | – | 2022-09-26
        ? near Niirala
        ! direction: no word says which way
        ! place: no place that the gazetteer knows

        5,000 Russians returned to Russia yesterday
        5000 rounded | citizen=RUS | flow | crossing | RUS | into RUS | 2022-09-28

        1,200 Russians were let into Georgia yesterday
        1200 rounded | citizen=RUS | flow | crossing | GEO | into GEO | 2022-09-28

        6,000 people exited Russia yesterday
        6000 rounded | any | flow | crossing | RUS | out of RUS | 2022-09-28

        1,700 arrivals in Finland from Russia on Friday
        1700 rounded | any | flow | crossing | FIN-RUS | RUS>FIN | 2022-09-23

        40,000 people have left the country since Wednesday
        40000 rounded | any | flow | crossing | – | – | 2022-09-28/2022-09-28..2022-09-29
        ? left the country
        ! direction: 'left the country': which country is not said
        ! direction: no word says which way
        ! place: no place that the gazetteer knows

        40,000 Georgians have left the country since Wednesday
        40000 rounded | citizen=GEO | flow | crossing | GEO | out of GEO | 2022-09-28/2022-09-28..2022-09-29

        200 Russians entered Springfield yesterday
        200 rounded | citizen=RUS | flow | crossing | – | – | 2022-09-28
        ? entered Springfield
        ! place: 'entered Springfield' may mean US-IL or US-MA; write the one you mean
        ! direction: no word says which way

        1,000 Russians entered the EU from Russia yesterday
        1000 rounded | citizen=RUS | flow | crossing | – | RUS>EU | 2022-09-28

        1,000 Russians left Georgia and entered Kazakhstan yesterday
        1000 rounded | citizen=RUS | flow | crossing | – | GEO>KAZ | 2022-09-28
        ? and

        1,000 Russians entered Georgia and Kazakhstan yesterday
        1000 rounded | citizen=RUS | flow | crossing | – | – | 2022-09-28
        ? and Kazakhstan
        ! place: 'Kazakhstan' too is said: give each place a sentence of its own

        1,000 Russians entered Georgia or entered Kazakhstan yesterday
        1000 rounded | citizen=RUS | flow | crossing | – | – | 2022-09-28
        ? or
        ! direction: several directions (entered Georgia, entered Kazakhstan): one sentence each
        ! place: no place that the gazetteer knows

        1,000 Russians entered Finland at Vaalimaa and at Niirala yesterday
        1000 rounded | citizen=RUS | flow | crossing | – | into FIN | 2022-09-28
        ? and
        ! place: several places (vaalimaa-torfyanovka, niirala-vyartsilya): give each a sentence of its own

        1,000 Russians entered Finland through Vaalimaa, at Vaalimaa, yesterday
        1000 rounded | citizen=RUS | flow | crossing | vaalimaa-torfyanovka | into FIN | 2022-09-28

        6,000 Russians entered Finland both ways at Vaalimaa yesterday
        6000 rounded | citizen=RUS | flow | crossing | vaalimaa-torfyanovka | – | 2022-09-28
        ! direction: both ways and one way at once (entered Finland, both ways)

        500 people entered FIN from RUS yesterday
        500 rounded | any | flow | crossing | FIN-RUS | RUS>FIN | 2022-09-28

        500 people entered fin from rus yesterday
        500 rounded | any | flow | crossing | – | – | 2022-09-28
        ? entered fin from rus
        ! direction: 'entered': which country is not said
        ! direction: no word says which way
        ! place: no place that the gazetteer knows

        500 people entered GEORGIA yesterday
        500 rounded | any | flow | crossing | GEO | into GEO | 2022-09-28

        500 people entered ../../etc/passwd yesterday
        500 rounded | any | flow | crossing | – | – | 2022-09-28
        ? entered
        ? /etc/passwd
        ! direction: 'entered': which country is not said
        ! direction: no word says which way
        ! place: no place that the gazetteer knows

        500 people entered <script>alert(1)</script> yesterday
        – | any | flow | crossing | – | – | 2022-09-28
        ? 500
        ? entered <script>alert(1
        ? </script>
        ! value: several numbers ('500', '1'): give each a sentence of its own
        ! direction: 'entered': which country is not said
        ! direction: no word says which way
        ! place: no place that the gazetteer knows
        """
    )
}

extension CorpusCase {
    /// When it was said: the day from which relative days and dates without a year are told.
    static let sayingDays = cases(
        """
        : en

        Poland's Border Guard reported on Tuesday that 27,100 people had entered from Ukraine the previous day.
        = 27100 rounded | any | flow crossing | POL-UKR | UKR>POL | 2024-05-13
        @ 2024-05-16

        Poland's Border Guard said on 3 March 2022 that 27,100 people entered from Ukraine on 1 March.
        = 27100 rounded | any | flow crossing | POL-UKR | UKR>POL | 2022-03-01
        @ 2024-05-16

        27,100 people entered Poland from Ukraine last week, border guards said on May 2.
        = 27100 rounded | any | flow crossing | POL-UKR | UKR>POL | 2024-04-22/2024-04-28
        @ 2024-05-16

        WARSAW, May 6 (Reuters) - 27,100 people entered Poland from Ukraine on Sunday, border guards said.
        = 27100 rounded | any | flow crossing | POL-UKR | UKR>POL | 2024-05-05
        @ 2024-05-16

        WARSAW, Jan 3 (AFP) - 27,100 people entered Poland from Ukraine last month.
        = 27100 rounded | any | flow crossing | POL-UKR | UKR>POL | 2023-12-01/2023-12-31
        @ 2024-05-16

        Officials said on Friday that 3,170 Russians entered Georgia on Thursday.
        = 3170 exact | citizen=RUS | flow crossing | GEO | into GEO | 2024-05-09
        @ 2024-05-16

        3,170 Russians have entered Georgia since September 21, officials said on September 27, 2022.
        = 3170 exact | citizen=RUS | flow crossing | GEO | into GEO | 2022-09-21/2022-09-25..2022-09-27
        @ 2024-05-16

        On Tuesday, officials said 3,170 Russians entered Georgia.
        –
        @ 2024-05-16

        On Tuesday, officials said 3,170 Russians entered Georgia on Monday.
        –
        @ 2024-05-16

        On Tuesday, the Border Guard recorded 3,170 crossings from Ukraine into Poland.
        –
        @ 2024-05-16

        3,170 Russians entered Georgia on Sunday, officials said.
        = 3170 exact | citizen=RUS | flow crossing | GEO | into GEO | 2024-05-12
        @ 2024-05-16

        3,170 Russians entered Georgia last week, officials said yesterday.
        = 3170 exact | citizen=RUS | flow crossing | GEO | into GEO | 2024-05-06/2024-05-12
        @ 2024-05-16

        Officials said on May 20 that 3,170 Russians entered Georgia on Sunday.
        –
        @ 2024-05-16

        Officials said on Friday and on Sunday that 3,170 Russians entered Georgia on Monday.
        –
        @ 2024-05-16

        Officials said on Wednesday that 3,170 Russians had entered Georgia since Wednesday.
        –
        @ 2024-05-16

        3,170 Russians have entered Georgia since Thursday.
        –
        @ 2024-05-16

        3,170 Russians have entered Georgia since Friday.
        = 3170 exact | citizen=RUS | flow crossing | GEO | into GEO | 2024-05-10/2024-05-14..2024-05-16
        @ 2024-05-16

        3,170 Russians entered Georgia from Thursday on.
        –
        @ 2024-05-16

        Officials said in 2022 that 3,170 Russians entered Georgia in March.
        –
        @ 2024-05-16

        : ru

        За сутки в Грузию въехали 3170 россиян, сообщили 2 мая.
        = 3170 exact | citizen=RUS | flow crossing | GEO | into GEO | 2024-05-01..2024-05-02/2024-05-01..2024-05-02
        @ 2024-05-16

        На прошлой неделе в Грузию въехали 3170 россиян, сообщили в пятницу.
        = 3170 exact | citizen=RUS | flow crossing | GEO | into GEO | 2024-04-29/2024-05-05
        @ 2024-05-16

        С четверга в Грузию въехали 3170 россиян.
        –
        @ 2024-05-16

        : de

        Seit Donnerstag kamen 3.000 Ukrainer nach Polen.
        –
        @ 2024-05-16

        3.000 Ukrainer kamen nach Polen, teilte die Polizei am 2. Mai mit.
        –
        @ 2024-05-16

        In der vergangenen Woche kamen 3.000 Ukrainer nach Polen, sagte die Polizei am Freitag.
        –
        @ 2024-05-16

        : pl

        3 tys. Ukraińców wjechało do Polski, podała straż graniczna w piątek.
        –
        @ 2024-05-16

        : uk

        До Польщі в'їхали 3000 українців, повідомили в п’ятницю.
        –
        @ 2024-05-16

        : fr

        3 000 Ukrainiens sont entrés en Pologne, a indiqué la police vendredi.
        –
        @ 2024-05-16

        : es

        La semana pasada entraron 3.000 venezolanos en Colombia, informó la policía el viernes.
        –
        @ 2024-05-16

        3.000 venezolanos entraron en Colombia, informó la policía el viernes.
        –
        @ 2024-05-16

        : fi

        Suomeen saapui 3 100 venäläistä, kertoi rajavartiolaitos perjantaina.
        –
        @ 2024-05-16

        Viime viikolla Suomeen saapui 3 100 venäläistä, kertoi rajavartiolaitos perjantaina.
        –
        @ 2024-05-16

        : en

        Officials said on Monday, 13 May, that 300 Russians entered Georgia the day before.
        = 300 rounded | citizen=RUS | flow crossing | GEO | into GEO | 2024-05-12
        @ 2024-05-16

        MOSCOW, May 13. /TASS/. 300 Russians entered Georgia yesterday.
        = 300 rounded | citizen=RUS | flow crossing | GEO | into GEO | 2024-05-12
        @ 2024-05-16

        MOSCOW, May 13. /TASS/. 300 Russians entered Georgia yesterday, officials said on Sunday.
        –
        @ 2024-05-16

        """
    )
}

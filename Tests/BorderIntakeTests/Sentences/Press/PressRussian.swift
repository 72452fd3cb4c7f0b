extension PressCase {
    /// Russian is another file, with a comma for fractions and less that it covers.
    static let russian = cases(
        """
        10 000 человек въехали в Грузию из России за сутки
        10000 rounded | any | flow | crossing | GEO-RUS | RUS>GEO | 2022-09-28..2022-09-29/2022-09-28..2022-09-29

        За сутки в Грузию из России въехали 10 000 человек
        10000 rounded | any | flow | crossing | GEO-RUS | RUS>GEO | 2022-09-28..2022-09-29/2022-09-28..2022-09-29

        Почти 1,3 млн человек покинули Украину в феврале 2022 года
        1300000 nearly | any | flow | crossing | UKR | out of UKR | 2022-02-01/2022-02-28

        не менее 5 тысяч россиян выехали из России в Монголию вчера
        5000 at_least | citizen=RUS | flow | crossing | MNG-RUS | RUS>MNG | 2022-09-28

        5–6 тысяч россиян в сутки въехали в Грузию
        5000-6000 range | citizen=RUS | daily | crossing | GEO | into GEO | –
        ! period: no words that say when

        69 россиянам отказали во въезде в Финляндию вчера
        69 exact | citizen=RUS | refusal | person | – | – | 2022-09-28
        ? в Финляндию
        ! direction: no word says which way
        ! place: no place that the gazetteer knows

        2 500 фур через Верхний Ларс вчера
        2500 rounded | any | flow | truck | upper-lars-dariali | – | 2022-09-28
        ! direction: no word says which way

        12 тысяч машин въехали в Казахстан из России с 21 по 26 сентября 2022 года
        12000 rounded | any | flow | car | KAZ-RUS | RUS>KAZ | 2022-09-21/2022-09-26

        20 тысяч россиян остались в Грузии
        20000 rounded | citizen=RUS | stock | person | – | – | –
        ? в Грузии
        ! place: no place that the gazetteer knows
        ! period: no words that say when

        17 000 россиян въехали в Финляндию 24 сентября
        17000 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-24

        17 000 россиян въехали в Финляндию с 24 числа
        17000 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-24/2022-09-27..2022-09-29

        17 000 россиян въехали в Финляндию с 24-го
        17000 rounded | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-24/2022-09-27..2022-09-29

        17 000 россиян въехали в Финляндию с четверга
        17000 rounded | citizen=RUS | flow | crossing | FIN | into FIN | –
        ? с четверга
        ! period: 'с четверга' said on that weekday may be a week ago; write the date out

        53.000 россиян въехали в Грузию вчера
        53000 rounded | citizen=RUS | flow | crossing | GEO | into GEO | 2022-09-28

        1.5 миллиона россиян въехали в Грузию вчера
        – | any | flow | crossing | GEO | into GEO | 2022-09-28
        ? 1.5 миллиона россиян
        ! value: no number that could be read; write it in digits
        ! population: '5 миллиона россиян' is not understood as a whole

        0,5 миллиона украинцев вернулись в Украину на прошлой неделе
        500000 rounded | citizen=UKR | flow | crossing | UKR | into UKR | 2022-09-19/2022-09-25

        пол миллиона украинцев покинули Украину за 2021 г
        500000 rounded | citizen=UKR | flow | crossing | UKR | out of UKR | 2021-01-01/2021-12-31

        меньше 100 казахстанцев выехали из Казахстана сегодня
        100 less_than | citizen=KAZ | flow | crossing | KAZ | out of KAZ | 2022-09-29

        ожидается до 300 000 россиян в Казахстане
        300000 up_to | citizen=RUS | forecast | crossing | – | – | –
        ? в Казахстане
        ! place: no place that the gazetteer knows
        ! period: no words that say when

        70 000 мужчин покинули Россию за последние 7 суток
        70000 rounded | sex=m | flow | crossing | RUS | out of RUS | 2022-09-21..2022-09-22/2022-09-27..2022-09-28

        13 240 финнов вернулись в Финляндию в сентябре
        13240 exact | citizen=FIN | flow | crossing | FIN | into FIN | 2022-09-01/2022-09-27..2022-09-29

        около трёх тысяч россиян въехали в Монголию вчера
        3000 about | citizen=RUS | flow | crossing | MNG | into MNG | 2022-09-28

        15 832 россиян через Верхний Ларс в обе стороны в среду
        15832 exact | citizen=RUS | flow | crossing | upper-lars-dariali | both | 2022-09-28

        тысячи россиян въехали в Грузию в выходные
        – | any | flow | crossing | GEO | into GEO | 2022-09-24/2022-09-25
        ? тысячи россиян
        ! value: no number that could be read; write it in digits
        ! population: 'тысячи россиян' is not understood as a whole

        25 россиян и 30 финнов въехали в Грузию вчера
        – | any | flow | crossing | GEO | into GEO | 2022-09-28
        ? 25
        ? и 30 финнов
        ! value: several numbers ('25', '30'): give each a sentence of its own
        ! population: 'финнов' and 'россиян' count different people
        """
    )
}

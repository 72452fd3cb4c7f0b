extension ReportTableAdapter {
    /// Inputs with what must come out of them.
    package static let examples: [AdapterExample] = [
        AdapterExample(
            "a plain table of counts",
            input: """
                date,crossing,direction,nationality,mode,count
                2022-09-24,vaalimaa-torfyanovka,RUS>FIN,RUS,road,3120
                2022-09-24,Верхний Ларс,RUS>GEO,,road,9000

                """,
            rows: [
                "2022-09-24 vaalimaa-torfyanovka RUS>FIN citizen=RUS road flow 3120 exact crossing",
                "2022-09-24 Верхний Ларс RUS>GEO any road flow 9000 exact crossing",
            ]
        ),
        AdapterExample(
            "columns in another order, the unit in the header, quotes and a note",
            input: """
                Persons;Direction;Border;Date;remark of the clerk
                17;into FIN;FIN-RUS;2022-09;"said ""about"" at first"

                """,
            rows: ["2022-09-01/2022-09-30 FIN-RUS into FIN any flow 17 exact person"],
            diagnostics: ["example:1:31: note: ignored column 'remark of the clerk'"]
        ),
        AdapterExample(
            "a report with vague days and a qualifier",
            input: """
                id,measure,period,at,direction,population,value,value_max,qualifier
                ge-1,daily,2022-09-19..2022-09-21/2022-09-26,GEO,into GEO,citizen=RUS,5000,6000,range

                """,
            rows: ["2022-09-19..2022-09-21/2022-09-26 GEO into GEO citizen=RUS daily 5000–6000 range crossing #ge-1"]
        ),
        AdapterExample(
            "entry and exit as the country that counts sees them",
            input: """
                country,direction,count
                FIN,in,5
                FIN,out,4

                """,
            rows: [
                "undated FIN entry by FIN any flow 5 exact crossing",
                "undated FIN exit by FIN any flow 4 exact crossing",
            ]
        ),
        AdapterExample(
            "rows that cannot be used beside one that can",
            input: """
                date,border,direction,count
                2022-02-31,FIN-RUS,RUS>FIN,1
                2022-09-24,FIN-RUS,in,2
                2022-09-24,FIN-RUS,RUS>FIN,"1,700"
                2022-09-24,FIN-RUS,RUS>FIN,
                2022-09-24,FIN-RUS,RUS>FIN,0

                """,
            rows: ["2022-09-24 FIN-RUS RUS>FIN any flow 0 exact crossing"],
            diagnostics: [
                """
                example:2:1: error: '2022-02-31' does not exist; expected a day of that month from 01 to 28; check the date
                """,
                """
                example:3:20: error: 'in' does not say into or out of which country; expected a direction such as \
                RUS>FIN; add a reporter column, or name the country that counts with --reporter
                """,
                """
                example:4:29: error: '1,700' is 1700 with a sign of thousands and 1.700 with a decimal sign; expected \
                numbers that can be read in one way; say which with --decimal comma or --decimal point
                """,
                """
                example:5:28: error: the number is missing; expected a whole number in digits; leave out the row: \
                missing is not zero
                """,
            ]
        ),
    ]
}

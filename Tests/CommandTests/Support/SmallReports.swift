import Testing

/// A few reports and states of September 2022 in which something of every kind is: two wordings, a report that replaces
/// another, a contradiction, both ways, a larger place, a vague number, a queue, a closure that somebody denies.
enum SmallReports {
    static let header =
        "id,measure,unit,effect,period,at,direction,population,concerns,mode,value,value_max,qualifier,magnitude,"
        + "magnitude_unit,authority,via,reported_on,supersedes,note\n"

    static let text =
        header + """
            v1,flow,crossing,,2022-09-21,Vaalimaa,RUS>FIN,citizen=RUS,,road,100,,exact,,,Guard,Yle,2022-09-22,,first
            v2,flow,crossing,,2022-09-22,Vaalimaa,RUS>FIN,citizen=RUS,,road,2500,,about,,,Guard,,2022-09-23,,"a ""b"", c"
            v3,flow,crossing,,2022-09-22,Vaalimaa,RUS>FIN,citizen=RUS,,road,2600,,exact,,,Guard,,2022-09-24,v2,
            b1,flow,crossing,,2022-09-21,Vaalimaa,FIN>RUS,citizen=RUS,,road,40,,exact,,,Guard,,2022-09-22,,
            n1,flow,crossing,,2022-09-21/2022-09-22,FIN-RUS,RUS>FIN,citizen=RUS,,,1000,,up_to,,,Mayor,,2022-09-23,,too few
            g1,flow,crossing,,2022-09,GEO,into GEO,citizen=RUS,,,53000,,more_than,,,Ministry,AP > Yle,2022-09-29,,
            q1,,,queue,2022-09-22,Vaalimaa,RUS>FIN,,,,,,about,12,km,Guard,,2022-09-22,,=cmd()
            c1,,,closed,2022-09-24,Nuijamaa,,,,,,,,,,Guard,,2022-09-24,,shut
            o1,,,open,2022-09-24,Nuijamaa,,,,,,,,,,Mayor,,2022-09-25,,not shut

            """

    /// Every question that is answered with a table, and how it ends.
    static let questions: [Question] = [
        Question("flows FILE --all"), Question("flows FILE --all --by country"),
        Question("flows FILE --all --estimates"), Question("flows FILE --all --suppress 50"),
        Question("flows FILE --all --source nobody"), Question("reconcile FILE"),
        Question("conflicts FILE", code: 1), Question("measures FILE --by crossing"),
        Question("measures FILE --by country,day"),
        Question("status FILE"), Question("status FILE --event 2022-09-22"), Question("coverage FILE --border FIN-RUS"),
        Question("coverage FILE --by country"), Question("diff FILE --as-of 2022-09-22 --as-of 2022-09-25", code: 1),
        Question("explain FILE v1 n1 q1 g1"),
        Question("explain FILE"),
        Question("crossings Petropavlovsk"), Question("borders --country FIN"),
        Question("regions --country FIN"), Question("locate 27.87,60.60 0,0 24.94,60.17 180,66"),
    ]

    /// A call of the binary that reads the small reports.
    struct Question: Sendable, CustomTestStringConvertible {
        var arguments: [String]
        var code: Int32

        init(_ call: String, code: Int32 = 0) {
            arguments = call.split(separator: " ").map(String.init)
            self.code = code
        }

        var testDescription: String { arguments.joined(separator: " ") }
    }
}

import BorderFlow
import BorderTestSupport
import Foundation
import Testing

/// A sound file that is damaged in many ways.
struct MutationSeed: Sendable, CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]

    var testDescription: String { name }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

    /// The publishers' tables whose rows the goldens hold.
    static let published = files(in: folder.deletingLastPathComponent().appending(path: "Profiles/Fixtures"))

    /// Small files that once failed, or that are typical; read again as they are.
    static let kept = files(in: folder.appending(path: "Corpus"))

    /// How to read a file of this name.
    static func options(_ name: String) throws -> IntakeOptions {
        var options = DossierOptions()
        // A header of everyday words is known by nobody.
        options.profile = Profile.needed(for: name)
        return try options.intake(atlas: .embedded())
    }

    private static func files(in folder: URL) -> [MutationSeed] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().compactMap { name in
            fileBytes(at: folder.appending(path: name).path).map { MutationSeed(name: name, bytes: $0) }
        }
    }

    private init(name: String, bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }

    private init(_ name: String, _ text: String) { self.init(name: name, bytes: Array(text.utf8)) }

    /// Tables of ours, of every form that is read.
    static let own: [MutationSeed] = [
        MutationSeed(
            "counts.csv",
            """
            date,crossing,direction,nationality,mode,count,note
            2022-09-24,vaalimaa-torfyanovka,RUS>FIN,RUS,road,3120,"one, ""two"" three"
            2022-09-24,Верхний Ларс,RUS>GEO,,,9000,
            2022-09/2022-10,KAZ-RUS,RUS>KAZ,RUS,rail,12,last

            """
        ),
        MutationSeed(
            "reports.csv",
            """
            id,measure,period,at,direction,population,unit,value,value_max,qualifier,authority,via,reported_on,grade
            a,flow,2022-09-24/2022-09-25,FIN-RUS,RUS>FIN,citizen=RUS,crossing,17000,,about,Guard,Yle > AP,2022-09,B2
            b,daily,2022-09-19..2022-09-21/2022-09-26,GEO,into GEO,any,person,5000,6000,range,,,2022-09-27,

            """
        ),
        MutationSeed(
            "states.csv",
            """
            date,place,direction,effect,magnitude,magnitude_unit,note
            2022-09-26,upper-lars-dariali,RUS>GEO,queue,3500,vehicles,long queues
            2022-09-30,FIN-RUS,RUS>FIN,closed,,,to tourists

            """
        ),
        MutationSeed(
            "plain.csv",
            "Border;Datum;Richtung;Anzahl\nFIN-RUS;24.09.2022;RUS>FIN;8 572\nFIN-RUS;25.09.2022;RUS>FIN;<5\n\nSource\n"
        ),
        MutationSeed("months.csv", "border,direction,JAN2022,FEB2022\nFIN-RUS,RUS>FIN,10,20\nFIN-RUS,FIN>RUS,:,5\n"),
        MutationSeed(
            "list.json",
            """
            [{"date":"2022-09-24","place":"FIN-RUS","direction":"RUS>FIN","count":8572,"population":{"citizen":"RUS"}},
            {"period":{"start":["2022-09-19","2022-09-23"],"end":["2022-09-26","2022-09-28"]},"place":"GEO",
            "direction":"into GEO","count":53000,"qualifier":"more_than","via":["Yle","AP"],"note":"\\u0416 \\"x\\""}]
            """
        ),
        MutationSeed(
            "lines.ndjson",
            """
            {"date":"2022-09-24","crossing":"upper-lars-dariali","direction":"RUS>GEO","count":"9000"}
            {"date":"2022-09-25","direction":"into GEO","effect":"queue","magnitude":3,"magnitude_unit":"km"}
            {"date":"2022-09-26","place":"GEO-RUS","direction":"GEO>RUS","count":400,"else":[1,{"a":null}]}

            """
        ),
        MutationSeed(
            "features.geojson",
            """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","geometry":{"type":"Point","coordinates":[27.87,60.602]},"properties":
            {"date":"2022-09-24","crossing":"vaalimaa-torfyanovka","direction":"RUS>FIN","count":4200}},
            {"type":"Feature","geometry":null,"properties":
            {"date":"2022-09-25","place":"FIN-RUS","direction":"both","count":7}}
            ]}
            """
        ),
    ]

    /// A gazetteer of somebody's own.
    static let crossings = MutationSeed(
        "crossings.csv",
        """
        id,name,name_local,aliases,lat,lon,accuracy_m,mode,country_a,country_b,name_a,name_b,admin1_a,part_of
        my-gate,My Gate,Мои ворота,Gate|Порт|0815,60.5,27.25,150,rail,RUS,FIN,East,"West, ""new"" gate",RU-LEN,
        ,Second Gate,,,-3.5,-179.9,,road,RUS,FIN,,,,my-gate
        third,Third Gate,,,,,,ferry,FIN,,,,,

        """
    )

    /// What the press says.
    static let sentences = [
        "more than 53,000 Russians entered Georgia since last week", "17,000 Russians crossed into Finland at Vaalimaa",
        "between 10 and 20 thousand people left Russia for Kazakhstan from 21 to 27 September 2022",
        "Some 3,500 vehicles were queueing at Upper Lars on Monday morning, the ministry said.",
    ].map { MutationSeed("sentence", $0) }
}

import BorderTestSupport
import Testing

/// Features of others with names and numbers are read as the table of two columns of numbers that they are.
@Suite struct ForeignFeaturesTests {
    private func features(_ properties: [String]) -> String {
        let positions = ["[27.87,60.60]", "[28.578,60.952]"]
        let list = properties.enumerated().map { index, properties in
            "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":\(positions[index % 2])},"
                + "\"properties\":{\(properties)}}"
        }
        return "{\"type\":\"FeatureCollection\",\"features\":[\(list.joined(separator: ","))]}"
    }

    private func figures(_ text: String, _ more: String...) throws -> [String] {
        try withTemporaryFolder { folder in
            try folder.put("a.geojson", text)
            let answer = try Answer(["flows", "a.geojson", "--csv", "--by", "crossing"] + more, folder: folder)
            #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
            return answer.figures.sorted()
        }
    }

    @Test func entriesAndExits() throws {
        let text = features([
            "\"name\":\"Vaalimaa\",\"entries\":120,\"exits\":80", "\"name\":\"Nuijamaa\",\"entries\":20,\"exits\":30",
        ])
        #expect(
            try figures(text, "--reporter", "FIN") == [
                "nuijamaa-brusnichnoye FIN>RUS 30", "nuijamaa-brusnichnoye RUS>FIN 20",
                "vaalimaa-torfyanovka FIN>RUS 80", "vaalimaa-torfyanovka RUS>FIN 120",
            ]
        )
    }

    @Test func arrivalsBesideADate() throws {
        let text = features([
            "\"name\":\"Vaalimaa\",\"date\":\"2022-09-24\",\"arrivals\":12,\"departures\":8",
            "\"name\":\"Vaalimaa\",\"date\":\"2022-09-25\",\"arrivals\":2,\"departures\":1",
        ])
        #expect(
            try figures(text, "--reporter", "FIN") == [
                "vaalimaa-torfyanovka FIN>RUS 9", "vaalimaa-torfyanovka RUS>FIN 14",
            ]
        )
    }

    /// Without the country that counts each number is asked about, and none is made up.
    @Test func whoCountsIsAsked() throws {
        try withTemporaryFolder { folder in
            try folder.put("a.geojson", features(["\"name\":\"Vaalimaa\",\"entries\":120,\"exits\":80"]))
            let run = try Binary.run("flows", "a.geojson", "--csv", folder: folder)
            #expect(run.exitCode == 1)
            #expect(run.errors.contains("does not say into or out of which country"), "\(run.errors)")
            #expect(run.errors.contains("2 rows read, 0 accepted, 2 rejected"), "\(run.errors)")
        }
    }
}

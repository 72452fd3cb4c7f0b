import BorderGeometry

/// The facts about a map as one JSON object, keys in a fixed order.
enum SVGMetadata {
    static func json(of scene: MapScene) -> String {
        let metadata = scene.metadata
        let members = [
            ("generator", quoted(metadata.generator)),
            ("crs", quoted(metadata.crs)),
            ("projection", quoted(metadata.projection)),
            ("metres_per_px", number(metadata.metresPerPixel, decimals: 2)),
            ("frame_px", box(scene.mapFrame)),
            ("panels", panels(scene.panels)),
            (
                "centre_lonlat",
                "[\(number(metadata.centre.x, decimals: 3)),\(number(metadata.centre.y, decimals: 3))]"
            ),
            ("max_angular_distortion_deg", number(metadata.distortion.angularDegrees, decimals: 2)),
            (
                "linear_scale",
                "[\(number(metadata.distortion.smallestScale, decimals: 4)),"
                    + "\(number(metadata.distortion.largestScale, decimals: 4))]"
            ),
            ("worldview", quoted(metadata.worldview)),
            ("subject", quoted(metadata.subject)),
            ("query", query(metadata.query)),
            ("data_digest", quoted(metadata.dataDigest)),
            ("sources", "[" + metadata.sources.map(quoted).joined(separator: ",") + "]"),
            ("numbers", numbers(scene.account)),
            ("dropped_labels", "[" + scene.droppedLabels.map(quoted).joined(separator: ",") + "]"),
        ].filter { !$0.1.isEmpty }
        return "{" + members.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
    }

    private static func box(_ box: Rectangle) -> String {
        let sides = [box.min.x, box.min.y, box.width, box.height].map { number($0, decimals: 1) }
        return "[" + sides.joined(separator: ",") + "]"
    }

    /// The maps of a sheet of several; empty for a single one.
    private static func panels(_ panels: [MapScene.PanelFrame]) -> String {
        guard panels.contains(where: { !$0.title.isEmpty }) else { return "" }
        let items = panels.map { "{\"title\":\(quoted($0.title)),\"frame_px\":\(box($0.frame))}" }
        return "[" + items.joined(separator: ",") + "]"
    }

    /// What was asked for, filter by filter.
    private static func query(_ conditions: [Provenance.Condition]?) -> String {
        guard let conditions else { return "null" }
        let members = conditions.map { "\(quoted($0.name)):[\($0.values.map(quoted).joined(separator: ","))]" }
        return "{" + members.joined(separator: ",") + "}"
    }

    /// How many numbers were read, and what became of them; `null` where that would tell of withheld ones.
    private static func numbers(_ account: NumberAccount) -> String {
        if account.hidesCounts { return "null" }
        let reasons = account.leftOut.map { "\(quoted($0.reason)):\($0.count)" }.joined(separator: ",")
        let rejected = account.rejected > 0 ? ",\"rejected\":\(account.rejected)" : ""
        return "{\"given\":\(account.given),\"drawn\":\(account.drawn),\"merged\":\(account.merged),"
            + "\"left_out\":{\(reasons)}\(rejected)}"
    }

    /// A JSON string. Other control characters than blanks never reach this place: they are cleaned away first.
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in PlainText.clean(text).unicodeScalars {
            if scalar == "\"" || scalar == "\\" { quoted.append("\\") }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }

    /// A number with a fixed number of decimals at most; `null` where it is none.
    private static func number(_ value: Double, decimals: Int) -> String {
        guard value.isFinite, abs(value) < 1e12 else { return "null" }
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        let scaled = Int64((value * scale).rounded())
        let digits = String(scaled.magnitude)
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        var fraction = String(padded.suffix(decimals))
        while fraction.last == "0" { fraction.removeLast() }
        let sign = scaled < 0 ? "-" : ""
        return sign + padded.dropLast(decimals) + (fraction.isEmpty ? "" : "." + fraction)
    }
}

import BorderCore

/// How the words of a map say what a measure counts: who is turned back crosses nothing, who stays somewhere goes
/// nowhere.
struct MeasureVerb {
    /// "refused entry", "detected"; empty for passages.
    let participle: String
    /// Whether people are counted where they are, so that no way is part of it.
    let isStanding: Bool
    /// Whether it comes before a verb of moving: "detected entering", "expected to leave".
    let isBeforeMoving: Bool
    /// Behind everything: " each day".
    let suffix: String

    init(_ kind: MeasureKind) {
        var (participle, isStanding, isBeforeMoving, suffix) = ("", false, false, "")
        switch kind {
        case .flow, .context, .net, .share, .ratio: break
        case .daily: suffix = " each day"
        case .peakDay: suffix = " on the busiest day"
        case .detection: (participle, isBeforeMoving) = ("detected", true)
        case .forecast: (participle, isBeforeMoving) = ("expected", true)
        case .refusal: participle = "refused entry"
        case .stock: (participle, isStanding) = ("staying", true)
        case .queue: (participle, isStanding) = ("waiting", true)
        case .registration: (participle, isStanding) = ("registered", true)
        case .application: (participle, isStanding) = ("applying for protection", true)
        }
        self.participle = participle
        self.isStanding = isStanding
        self.isBeforeMoving = isBeforeMoving
        self.suffix = suffix
    }
}

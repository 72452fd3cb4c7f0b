import BorderGeometry

/// A label that wants a place, with the places it could take.
struct LabelRequest {
    /// One place: the lines as they would stand there.
    struct Candidate {
        var lines: [TextLine]
        /// 0 for the best place.
        var cost: Double
        /// From the sign to the words, where they stand away from it; empty where they do not.
        var leader: [Position] = []

        var boxes: [Rectangle] { lines.map(\.box) }
    }

    /// The words, for the list of labels without room.
    var text: String
    /// The places, in any order.
    var candidates: [Candidate]
    /// The id of the sign it speaks of; empty for names of the ground.
    var sign = ""
}

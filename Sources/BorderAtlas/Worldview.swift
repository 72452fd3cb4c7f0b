/// Whose view of disputed regions the atlas shows.
public enum Worldview: String, CaseIterable, Sendable {
    /// The view of the United Nations: General Assembly resolutions and the codes of ISO 3166-1.
    case un
    /// Who controls the ground, as the map's source draws it.
    case deFacto = "de-facto"

    /// Its place among the columns of the atlas.
    var column: Int { self == .un ? 0 : 1 }
}

/// The properties of the layer `flows`, in their order. Public: people's scripts and styles name them.
package enum FlowProperties {
    /// The names; a feature's id stands beside them, not among them.
    package static let keys = [
        // What it is about: crossing, border, country or region, and whose figure.
        "level", "name", "direction", "from", "to", "crossing", "border", "country", "region",
        "population", "mode", "measure", "unit",
        // How many.
        "value", "value_low", "value_high", "qualifier", "basis", "role", "nesting",
        // When.
        "period_start", "period_end", "period_start_latest", "period_end_earliest",
        "per_day_low", "per_day_high", "as_of",
        // Who says so, and how well the place is known.
        "status", "source", "via", "source_url", "reports", "note", "coord_accuracy_m",
    ]

    /// The names of what all reports together allow, where estimates are asked for.
    static let estimateKeys = [
        "estimate_id", "estimate_lower", "estimate_best", "estimate_upper", "estimate_low80", "estimate_high80",
        "estimate_basis",
    ]
}

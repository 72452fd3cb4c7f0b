import BorderGeometry

/// Where the parts of a strip of days stand from left to right, and how high its rows are: names, days and rates in
/// columns, or names and rates above the days where there is no room beside them.
struct StripColumns {
    let profile: LayoutProfile
    /// The canvas's width.
    let width: Double
    /// The left edge of the first day.
    let axisLeft: Double
    /// The right edge that the last day must not pass.
    let axisRight: Double
    /// The left edge of the rates.
    let ratesLeft: Double

    /// From row to row in px.
    var rowPitch: Double { profile.hasStripColumns ? 28 : 42 }
    /// From the upper edge of the strip to the middle of the first bar.
    var firstMiddle: Double { profile.hasStripColumns ? 56 : 92 }
    /// From the upper edge to the words over the axis.
    var datesBaseline: Double { profile.hasStripColumns ? 30 : 58 }
    /// The right edge of the numbers.
    var valuesRight: Double { axisLeft - 45 }
    /// What is longer is no number.
    var valueWidth: Double { valuesRight - profile.margin - 90 }

    init(_ strip: PeriodStrip, width: Double, profile: LayoutProfile) {
        self.profile = profile
        self.width = width
        guard profile.hasStripColumns else {
            axisLeft = profile.margin
            axisRight = width - profile.margin
            ratesLeft = width / 2
            return
        }
        ratesLeft = width - 294
        axisRight = ratesLeft - 20
        // As wide as the longest name with its number, within reason: a name may be cut, a number never.
        let values = strip.rows.map { TextWidth.of($0.valueLabel, .stripValue) }
        let longest = zip(strip.rows, values).map { TextWidth.of($0.label, .strip) + $1 }.max() ?? 0
        let least = profile.margin + 90 + (values.max() ?? 0) + 45
        let usual = min(0.4 * width, max(250, profile.margin + 12 + longest + 45))
        axisLeft = max(usual, min(0.6 * width, least))
    }
}

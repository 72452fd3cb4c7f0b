/// How a shape is filled and stroked.
package struct Paint: Hashable, Sendable {
    /// The fill; `nil` for none.
    package var fill: Ink?
    /// 0...1.
    package var fillOpacity = 1.0
    /// The stroke; `nil` for none.
    package var stroke: Ink?
    /// In px.
    package var strokeWidth = 1.0
    /// 0...1.
    package var strokeOpacity = 1.0
    /// Dash and gap lengths in px; empty for a solid line.
    package var dash: [Double] = []
    /// Whether all but its width is that of the halos, which their layer says once.
    package var isHalo = false
    /// Whether ends and corners are round.
    package var isRound = false

    /// A fill without a stroke.
    package static func fill(_ ink: Ink, opacity: Double = 1) -> Paint {
        Paint(fill: ink, fillOpacity: opacity, stroke: nil)
    }

    /// A stroke without a fill.
    package static func stroke(_ ink: Ink, _ width: Double, dash: [Double] = [], round: Bool = false) -> Paint {
        Paint(fill: nil, stroke: ink, strokeWidth: width, dash: dash, isRound: round)
    }

    /// The same fill with a stroke.
    package func stroked(_ ink: Ink, _ width: Double, dash: [Double] = []) -> Paint {
        var paint = self
        paint.stroke = ink
        paint.strokeWidth = width
        paint.dash = dash
        return paint
    }
}

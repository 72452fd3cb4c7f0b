/// How a shape is filled and stroked.
public struct Paint: Hashable, Sendable {
    /// The fill; `nil` for none.
    public var fill: Ink?
    /// 0...1.
    public var fillOpacity = 1.0
    /// The stroke; `nil` for none.
    public var stroke: Ink?
    /// In px.
    public var strokeWidth = 1.0
    /// 0...1.
    public var strokeOpacity = 1.0
    /// Dash and gap lengths in px; empty for a solid line.
    public var dash: [Double] = []
    /// Whether ends and corners are round.
    public var isRound = false

    /// A fill without a stroke.
    public static func fill(_ ink: Ink, opacity: Double = 1) -> Paint {
        Paint(fill: ink, fillOpacity: opacity, stroke: nil)
    }

    /// A stroke without a fill.
    public static func stroke(_ ink: Ink, _ width: Double, dash: [Double] = [], round: Bool = false) -> Paint {
        Paint(fill: nil, stroke: ink, strokeWidth: width, dash: dash, isRound: round)
    }

    /// The same fill with a stroke.
    public func stroked(_ ink: Ink, _ width: Double, dash: [Double] = []) -> Paint {
        var paint = self
        paint.stroke = ink
        paint.strokeWidth = width
        paint.dash = dash
        return paint
    }
}

import BorderCore
import BorderEstimation

/// What a best estimate would be if the usual pattern were trusted otherwise beside the reports.
package struct PriorSensitivity: Hashable, Sendable {
    /// The relative error that the pattern is given: the constant of the method.
    package var deviation: Double
    /// The estimate with half of it, which keeps nearer to the pattern.
    package var half: Double
    /// The estimate with twice as much.
    package var double: Double
}

extension UnitModel {
    /// How an estimate depends on the constant of the pattern; `nil` where there is none.
    func sensitivity(node: Int, instants: Range<Int>) -> PriorSensitivity? {
        let deviation = EstimateOptions.levelsOnly.patternDeviation
        func best(_ share: Double) -> Double? {
            var options = EstimateOptions.levelsOnly
            options.grain = Instants.perDay
            options.patternDeviation = share * deviation
            return estimate?.best(node: node, instants: instants, options: options)
        }
        guard let half = best(0.5), let double = best(2) else { return nil }
        return PriorSensitivity(deviation: deviation, half: half, double: double)
    }
}

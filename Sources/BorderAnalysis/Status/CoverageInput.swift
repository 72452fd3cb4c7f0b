package import BorderCore

/// Everything a coverage is made from.
package struct CoverageInput: Sendable {
    /// The records and the single reports.
    package var flows: FlowInput
    /// The states.
    package var states: [StatusEvent]

    /// An input of numbers and states.
    package init(_ flows: FlowInput, states: [StatusEvent] = []) {
        self.flows = flows
        self.states = states
    }
}

package import BorderCore

/// Another number of a summary that cannot be true beside a number of it.
package struct RowContradiction: Hashable, Sendable {
    /// How the other number stands to this one.
    package enum Kind: String, CaseIterable, Sendable {
        /// The other is of the same thing, and no value fits both.
        case anotherNumber
        /// The other is the whole of this one, and smaller.
        case smallerWhole
        /// The other is a part of this one, and larger.
        case largerPart
        /// The other counts the crossings that these persons made, and there are fewer.
        case fewerCrossings
        /// The other counts persons who made these crossings, and there are more.
        case morePersons
    }

    /// How the other number stands to this one.
    package var kind: Kind
    /// The id of the other row.
    package var row: String
    /// The other number.
    package var quantity: Quantity

    /// A number that cannot be beside another.
    package init(_ kind: Kind, row: String, quantity: Quantity) {
        self.kind = kind
        self.row = row
        self.quantity = quantity
    }
}

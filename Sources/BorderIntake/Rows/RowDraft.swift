import BorderCore

/// What the fields of a row say, which only together become an observation.
struct RowDraft {
    var row = ObservationRow()
    /// The roles whose columns say something in this row.
    var filled = Roles()
    /// The most specific place column that is filled, and its rank.
    var placeColumn = -1
    var placeRank = UInt8.max
    var nationality: UInt32 = 0
    /// The direction that the side of the counter stands for.
    var side: UInt32 = 0

    /// The column of the largest number a wording allows, -1 where it says nothing: of a range its upper end.
    var valueHighColumn = -1

    /// A set of roles that need to be remembered while a row is read.
    struct Roles: OptionSet {
        var rawValue: UInt32
        static let number = Roles(rawValue: 1 << 0)
        static let direction = Roles(rawValue: 1 << 1)
        static let from = Roles(rawValue: 1 << 2)
        static let to = Roles(rawValue: 1 << 3)
        static let periodStart = Roles(rawValue: 1 << 4)
        static let periodEnd = Roles(rawValue: 1 << 5)
        static let valueMax = Roles(rawValue: 1 << 6)
        static let qualifier = Roles(rawValue: 1 << 7)
        static let unit = Roles(rawValue: 1 << 8)
        static let concerns = Roles(rawValue: 1 << 9)
        static let magnitude = Roles(rawValue: 1 << 10)
        static let magnitudeUnit = Roles(rawValue: 1 << 11)
        static let effect = Roles(rawValue: 1 << 12)
        static let nationality = Roles(rawValue: 1 << 13)
        /// The direction depends on the country that counts.
        static let relative = Roles(rawValue: 1 << 14)
        /// The period says from which hour to which.
        static let hours = Roles(rawValue: 1 << 16)
        /// Whose counter it was, on the way in or out.
        static let side = Roles(rawValue: 1 << 17)
        /// The period is a moment, whose day depends on the place.
        static let instant = Roles(rawValue: 1 << 18)
        /// A flag or the mark of a footnote stands behind the number.
        static let marks = Roles(rawValue: 1 << 19)
        /// What stands for a number says that it is not known.
        static let missing = Roles(rawValue: 1 << 20)
        /// Any column at all.
        static let anything = Roles(rawValue: 1 << 15)

        /// What cannot be settled field by field.
        static let joint: Roles = [
            .from, .to, .periodStart, .periodEnd, .valueMax, .qualifier, .unit, .effect, .nationality, .relative,
            .side, .instant,
        ]
    }

    var hasPlace: Bool { placeColumn >= 0 }
}

/// One column of a batch. A value that never changes costs nothing.
public enum Column<Value: Sendable>: Sendable {
    /// The same value in every row.
    case constant(Value)
    /// One value a row.
    case values([Value])

    /// The value of a row.
    @inlinable
    public subscript(row: Int) -> Value {
        switch self {
        case .constant(let value): value
        case .values(let values): values[row]
        }
    }
}

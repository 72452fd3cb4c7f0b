import BorderBytes

/// The fields of a row under construction from the members of an object: one for each column of the schema.
struct JSONFields: ~Copyable {
    /// How many columns there are.
    let count: Int
    private let bounds: UnsafeMutablePointer<RowSplitter.Field>
    private let origins: UnsafeMutablePointer<TextPlace>
    /// Where the object begins.
    private(set) var place = TextPlace(line: 1, column: 1)
    /// Whether any field says something.
    private(set) var isFilled = false

    init(_ count: Int) {
        self.count = count
        bounds = .allocate(capacity: count)
        origins = .allocate(capacity: count)
        bounds.initialize(repeating: RowSplitter.Field(start: 0, end: 0), count: count)
        origins.initialize(repeating: place, count: count)
    }

    deinit {
        bounds.deallocate()
        origins.deallocate()
    }

    /// Starts the row of another object.
    mutating func begin(at place: TextPlace) {
        self.place = place
        isFilled = false
        bounds.update(repeating: RowSplitter.Field(start: 0, end: 0), count: count)
        origins.update(repeating: place, count: count)
    }

    /// Where the text of a column lies; empty where nothing was said.
    subscript(column: Int) -> Range<Int> { bounds[column].start..<bounds[column].end }

    /// Gives a column its text and the place where that stands.
    mutating func set(_ column: Int, _ text: Range<Int>, at place: TextPlace) {
        bounds[column] = RowSplitter.Field(start: text.lowerBound, end: text.upperBound)
        origins[column] = place
        if !text.isEmpty { isFilled = true }
    }

    /// The row, whose texts lie in these bytes.
    func fields(in bytes: UnsafeRawPointer) -> Fields {
        Fields(bounds, count, in: bytes, at: place, origins: origins)
    }
}

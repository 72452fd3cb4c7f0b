/// Collects texts and says where each lies. Equal texts lie in one place.
struct TextPool {
    private(set) var writer = ByteWriter()
    private var offsets: [String: Int] = ["": 0]

    init() { writer.text("") }

    mutating func offset(_ text: String) -> Int {
        if let offset = offsets[text] { return offset }
        let offset = writer.bytes.count
        writer.text(text)
        offsets[text] = offset
        return offset
    }
}

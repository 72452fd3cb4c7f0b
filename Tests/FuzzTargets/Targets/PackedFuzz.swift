import BorderBytes

/// Packed and encoded files: what is unpacked does not depend on how much is asked for at a time, and what cannot be
/// unpacked says why.
///
/// The first byte chooses how much is asked for at a time.
enum PackedFuzz {
    static func check(_ data: ArraySlice<UInt8>, _ problems: inout Problems) {
        guard let first = data.first else { return }
        let bytes = Array(data.dropFirst())
        let whole = OpenedBytes(of: bytes, named: "x", width: 1 << 16)
        let small = OpenedBytes(of: bytes, named: "x", width: 1 + Int(first))
        problems.expect(small == whole, "\(1 + Int(first)) bytes at a time give \(small), and not \(whole)")
        if case .failure(let error) = whole {
            problems.add(unpacking: error, "x")
        }
    }
}

import BorderTestSupport
import Testing

@testable import BorderBytes

/// The digest against published values and another hand.
@Suite struct SHA256Tests {
    @Test(
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ]
    ) func publishedValues(_ text: String, _ digest: String) { #expect(SHA256.hex(of: text) == digest) }

    @Test func anotherHandAgreesWhateverTheLength() throws {
        var random = SplitMix(seed: 256)
        for count in [55, 56, 63, 64, 65, 119, 120, 1000, 70_000] {
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
            let theirs = try Tool.python.run(
                "-c",
                "import sys, hashlib; print(hashlib.sha256(sys.stdin.buffer.read()).hexdigest())",
                input: bytes
            )
            // In pieces of any length.
            var digest = SHA256()
            var rest = bytes[...]
            while !rest.isEmpty {
                let piece = rest.prefix(Int.random(in: 1...200, using: &random))
                digest.add(Array(piece))
                rest = rest.dropFirst(piece.count)
            }
            #expect(theirs.output == digest.hex() + "\n", "\(count)")
        }
    }
}

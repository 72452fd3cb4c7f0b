extension String {
    /// The text as a terminal may show it: every control character, escape sequence, direction override and line break
    /// replaced, control characters by their pictures (`␛`), the others by `�`, line breaks and tabs by a space.
    package var printable: String {
        guard unicodeScalars.contains(where: { $0.replacement != nil }) else { return self }
        var scalars = UnicodeScalarView()
        for scalar in unicodeScalars { scalars.append(scalar.replacement ?? scalar) }
        return String(scalars)
    }
}

extension Unicode.Scalar {
    /// What stands for it where it must not stand itself.
    fileprivate var replacement: Unicode.Scalar? {
        switch value {
        case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: " "
        case 0x00...0x1F: Unicode.Scalar(0x2400 + value)
        case 0x7F: "\u{2421}"
        case 0x80...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB: "\u{FFFD}"
        default: nil
        }
    }
}

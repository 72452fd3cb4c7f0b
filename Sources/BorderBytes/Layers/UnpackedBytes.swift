import BorderCore
import BorderSystem
import CArchive

/// What a zip or zstd file holds, unpacked while it is read; memory does not grow with it.
@safe final class UnpackedBytes: ByteLayer {
    /// What is read of a zip file: its one table, or members by their names.
    private enum Wanted {
        case table
        case named(Set<String>)
    }

    private let name: String
    private let isZip: Bool
    private var wanted = Wanted.table
    private let library: carchive_functions
    private let archive: OpaquePointer
    private let buffer: UnsafeMutableRawBufferPointer
    private var packed: ByteStream
    /// What the packed bytes failed with, which the library cannot pass on.
    private var failure: IntakeError?
    private var tables: [String] = []
    private var pieces = [UInt8](repeating: 0, count: 1 << 15)
    private var isAtEnd = false
    private var hasWorkbook = false

    /// Opens a packed stream, up to the first byte of what it holds: of a zip file its one table.
    convenience init(_ stream: consuming ByteStream, isZip: Bool, named name: String) throws(IntakeError) {
        try self.init(opening: stream, isZip: isZip, named: name)
        if try !findMember() {
            isAtEnd = true
            guard isZip else { return }
            if hasWorkbook {
                throw damage("a spreadsheet cannot be read from a pipe", "a file", "save it and name the file")
            }
            throw damage("the zip file holds no table", "a CSV, TSV or JSON file in it", "unpack it and look")
        }
    }

    /// Opens a zip file, up to a member if one is named, in small letters.
    convenience init(_ source: ByteSource, named name: String, member: String? = nil) throws(IntakeError) {
        try self.init(opening: try ByteStream(source, named: name), isZip: true, named: name)
        guard let member else { return }
        guard try nextMember(of: [member]) != nil else {
            throw damage("the file holds no '\(member)'", "a whole file", "check that it was saved or downloaded whole")
        }
    }

    private init(opening stream: consuming ByteStream, isZip: Bool, named name: String) throws(IntakeError) {
        let library = try ArchiveLibrary.functions(for: name)
        guard let archive = unsafe library.archive_read_new() else { preconditionFailure("out of memory") }
        self.name = name
        self.isZip = isZip
        self.library = library
        unsafe self.archive = unsafe archive
        unsafe buffer = .allocate(byteCount: 1 << 16, alignment: 16)
        packed = stream
        if isZip {
            _ = unsafe library.archive_read_support_format_zip(archive)
        } else {
            _ = unsafe library.archive_read_support_filter_zstd(archive)
            _ = unsafe library.archive_read_support_format_raw(archive)
            // Nothing is something that may be packed.
            _ = unsafe library.archive_read_support_format_empty(archive)
        }
        let own = unsafe Unmanaged.passUnretained(self).toOpaque()
        let status = unsafe library.archive_read_open(archive, own, nil, unpackedBytesRead, nil)
        if status != ARCHIVE_OK { throw trouble }
    }

    deinit {
        _ = unsafe library.archive_read_free(archive)
        unsafe buffer.deallocate()
    }

    func read(into target: UnsafeMutableRawBufferPointer) throws(IntakeError) -> Int {
        if isAtEnd { return 0 }
        let count = unsafe library.archive_read_data(archive, target.baseAddress, target.count)
        if count < 0 { throw trouble }
        isAtEnd = count == 0
        if isAtEnd, isZip, case .table = wanted {
            // What nobody chose is not read in silence.
            while try findMember() {}
            guard tables.count < 2 else {
                throw damage(
                    "the zip file holds several tables: \(tables.joined(separator: ", "))",
                    "one",
                    "unpack it and name the files you mean"
                )
            }
        }
        return count
    }

    /// The next bytes; none at the end.
    func piece() throws(IntakeError) -> ArraySlice<UInt8> {
        let count = try unsafe pieces.fill(0..<pieces.count) { buffer throws(IntakeError) in
            try unsafe read(into: buffer)
        }
        return pieces[..<count]
    }

    /// Goes on to the next member with one of some names, given in small letters; `nil` where there is none.
    func nextMember(of names: Set<String>) throws(IntakeError) -> String? {
        wanted = .named(names)
        isAtEnd = false
        return try findMember() ? tables.last : nil
    }

    /// The next packed bytes.
    fileprivate func fill() -> UnsafeRawBufferPointer? {
        do throws(IntakeError) {
            let count = try unsafe packed.fill(buffer)
            return unsafe UnsafeRawBufferPointer(rebasing: buffer[..<count])
        } catch {
            failure = error
            return nil
        }
    }

    /// Goes on to the next member that is wanted; `false` where there is none.
    private func findMember() throws(IntakeError) -> Bool {
        while true {
            var entry: OpaquePointer?
            let status = unsafe library.archive_read_next_header(archive, &entry)
            if status == ARCHIVE_EOF { return false }
            guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry = unsafe entry else { throw trouble }
            guard isZip else { return true }
            let path = unsafe library.archive_entry_pathname_utf8(entry) ?? library.archive_entry_pathname(entry)
            let text = unsafe path.map { unsafe String(cString: $0) } ?? ""
            hasWorkbook = hasWorkbook || text == "xl/workbook.xml"
            guard isWanted(text) else { continue }
            tables.append(text)
            if unsafe library.archive_entry_is_encrypted(entry) != 0 {
                throw damage(
                    "'\(text)' in the zip file is locked by a password",
                    "a file without one",
                    "unpack it first"
                )
            }
            return true
        }
    }

    private func isWanted(_ path: String) -> Bool {
        switch wanted {
        case .named(let names): return names.contains(path.lowercased())
        case .table:
            let file = path.split(separator: "/").last ?? ""
            // A folder ends in a slash, and those of a Macintosh hold shadows of files.
            guard !path.hasSuffix("/"), !path.hasPrefix("__MACOSX/"), !file.hasPrefix(".") else { return false }
            let ending = file.split(separator: ".").last?.lowercased() ?? ""
            return ["csv", "tsv", "tab", "txt", "json", "jsonl", "ndjson", "geojson"].contains(ending)
        }
    }

    /// What went wrong last.
    private var trouble: IntakeError {
        if let failure { return failure }
        return .damagedPacking(name, unsafe library.archive_error_string(archive).map { unsafe String(cString: $0) })
    }

    private func damage(_ found: String, _ expected: String, _ suggestion: String) -> IntakeError {
        .badArchive(name, found, expected, suggestion)
    }
}

private func unpackedBytesRead(
    _ archive: OpaquePointer?,
    _ client: UnsafeMutableRawPointer?,
    _ bytes: UnsafeMutablePointer<UnsafeRawPointer?>?
) -> Int {
    guard let client = unsafe client, let bytes = unsafe bytes else { return -1 }
    let own = unsafe Unmanaged<UnpackedBytes>.fromOpaque(client).takeUnretainedValue()
    guard let read = unsafe own.fill() else { return -1 }
    unsafe bytes.pointee = read.baseAddress
    return read.count
}

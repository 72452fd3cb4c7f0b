import BorderSystem
import CExpat

/// Takes a piece of XML apart as it comes, without a tree. Documents that declare entities are refused.
@safe package final class XMLReading {
    /// What a document is made of.
    protocol Receiver: AnyObject {
        /// An element begins. Prefixes of names are left out.
        func begin(_ element: String, _ attributes: Attributes) throws(Failure)
        /// Text within an element, perhaps in several pieces.
        func text(_ bytes: UnsafeBufferPointer<UInt8>)
        /// An element ends.
        func end(_ element: String) throws(Failure)
        /// An instruction to a program.
        func instruction(_ target: String)
    }

    /// What an element says of itself; it lives as long as the call that shows it.
    @safe struct Attributes {
        fileprivate let name: UnsafePointer<CChar>
        fileprivate let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?

        /// The element's name as written, prefix included.
        var element: String { unsafe String(cString: name) }

        /// Every attribute as written, in the order of the text.
        var all: [(name: String, value: String)] {
            var all: [(name: String, value: String)] = []
            guard var pair = unsafe pairs else { return [] }
            while let key = unsafe pair.pointee, let value = unsafe pair.advanced(by: 1).pointee {
                all.append(unsafe (String(cString: key), String(cString: value)))
                unsafe pair += 2
            }
            return all
        }

        /// The value of a name without its prefix; `nil` where there is none.
        subscript(name: String) -> String? {
            guard var pair = unsafe pairs else { return nil }
            while let key = unsafe pair.pointee, let value = unsafe pair.advanced(by: 1).pointee {
                if unsafe XMLReading.isNamed(XMLReading.localStart(key), name) { return unsafe String(cString: value) }
                unsafe pair += 2
            }
            return nil
        }
    }

    /// Why a document cannot be read.
    struct Failure: Error {
        /// In words.
        var reason: String
    }

    /// Why a document with a type is refused.
    package static let doctypeReason = "it declares entities"

    private static let library = unsafe LoadedLibrary<cexpat_functions> { unsafe cexpat_open($0) }

    private let functions: cexpat_functions
    private let parser: XML_Parser
    private unowned let receiver: any Receiver
    /// Why it goes no further.
    private var failure: Failure?

    /// Starts a document whose parts go to a receiver.
    init(_ receiver: any Receiver) throws(Failure) {
        let functions: cexpat_functions
        switch Self.library {
        case .opened(let opened): functions = opened
        case .unavailable(let reason):
            throw Failure(reason: "libexpat could not be opened (\(reason)); install libexpat1")
        }
        guard let parser = unsafe functions.XML_ParserCreate(nil) else { preconditionFailure("out of memory") }
        self.functions = functions
        unsafe self.parser = unsafe parser
        self.receiver = receiver
        unsafe functions.XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        unsafe functions.XML_SetElementHandler(
            parser,
            { client, name, attributes in
                guard let own = unsafe XMLReading.own(client), let name = unsafe name else { return }
                let said = unsafe Attributes(name: name, pairs: attributes)
                let element = unsafe XMLReading.local(name)
                own.pass { receiver throws(Failure) in try receiver.begin(element, said) }
            },
            { client, name in
                guard let own = unsafe XMLReading.own(client), let name = unsafe name else { return }
                let element = unsafe XMLReading.local(name)
                own.pass { receiver throws(Failure) in try receiver.end(element) }
            }
        )
        unsafe functions.XML_SetCharacterDataHandler(parser) { client, text, count in
            guard let own = unsafe XMLReading.own(client), let text = unsafe text else { return }
            unsafe text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { bytes in
                unsafe own.receiver.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
            }
        }
        unsafe functions.XML_SetStartDoctypeDeclHandler(parser) { client, _, _, _, _ in
            guard let own = unsafe XMLReading.own(client) else { return }
            own.stop(Failure(reason: XMLReading.doctypeReason))
        }
        unsafe functions.XML_SetProcessingInstructionHandler(parser) { client, target, _ in
            guard let own = unsafe XMLReading.own(client), let target = unsafe target else { return }
            own.receiver.instruction(unsafe String(cString: target))
        }
    }

    deinit { unsafe functions.XML_ParserFree(parser) }

    /// The 1-based line of what is shown, or of what is broken.
    var line: Int { unsafe Int(functions.XML_GetCurrentLineNumber(parser)) }

    /// Its 1-based column.
    var column: Int { unsafe Int(functions.XML_GetCurrentColumnNumber(parser)) + 1 }

    /// Takes the next bytes of the document; none end it.
    func feed(_ bytes: ArraySlice<UInt8>) throws(Failure) {
        let status = unsafe bytes.withUnsafeBytes { all in
            let start = unsafe all.baseAddress?.assumingMemoryBound(to: CChar.self)
            return unsafe functions.XML_Parse(parser, start, Int32(all.count), all.isEmpty ? 1 : 0)
        }
        if let failure { throw failure }
        guard status != XML_STATUS_ERROR else {
            let words = unsafe functions.XML_ErrorString(functions.XML_GetErrorCode(parser))
            throw Failure(reason: unsafe words.map { unsafe String(cString: $0) } ?? "it is no XML")
        }
    }

    /// Shows the receiver something, unless it has had enough. The parser may go on for a little when it is stopped.
    private func pass(_ something: (any Receiver) throws(Failure) -> Void) {
        guard failure == nil else { return }
        do throws(Failure) { try something(receiver) } catch { stop(error) }
    }

    private func stop(_ reason: Failure) {
        failure = reason
        _ = unsafe functions.XML_StopParser(parser, XML_Bool(0))
    }

    private static func own(_ client: UnsafeMutableRawPointer?) -> XMLReading? {
        unsafe client.map { unsafe Unmanaged<XMLReading>.fromOpaque($0).takeUnretainedValue() }
    }

    /// A name without its prefix.
    private static func local(_ name: UnsafePointer<CChar>) -> String { unsafe String(cString: localStart(name)) }

    /// Where a name starts behind its prefix.
    private static func localStart(_ name: UnsafePointer<CChar>) -> UnsafePointer<CChar> {
        unsafe strrchr(name, Int32(UInt8(ascii: ":"))).map { unsafe UnsafePointer($0 + 1) } ?? name
    }

    /// Whether a text is a name, told without making a string of it.
    private static func isNamed(_ text: UnsafePointer<CChar>, _ name: String) -> Bool {
        var place = unsafe text
        for byte in name.utf8 {
            guard unsafe UInt8(bitPattern: place.pointee) == byte else { return false }
            unsafe place += 1
        }
        return unsafe place.pointee == 0
    }
}

extension XMLReading.Receiver {
    /// Tables have none that matter.
    func instruction(_ target: String) {}
}

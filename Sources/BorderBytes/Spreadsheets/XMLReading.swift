import BorderSystem
import CExpat

/// Takes a piece of XML apart as it comes, without a tree. Documents that declare entities are refused.
@safe final class XMLReading {
    /// What a document is made of.
    protocol Receiver: AnyObject {
        /// An element begins. Prefixes of names are left out.
        func begin(_ element: String, _ attributes: [String: String])
        /// Text within an element, perhaps in several pieces.
        func text(_ bytes: UnsafeBufferPointer<UInt8>)
        /// An element ends.
        func end(_ element: String)
    }

    /// Why a document cannot be read.
    struct Failure: Error {
        /// In words.
        var reason: String
    }

    private static let library = unsafe LoadedLibrary<cexpat_functions> { unsafe cexpat_open($0) }

    private let functions: cexpat_functions
    private let parser: XML_Parser
    private unowned let receiver: any Receiver
    private var hasDoctype = false

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
                var found: [String: String] = [:]
                if var pair = unsafe attributes {
                    while let key = unsafe pair.pointee, let value = unsafe pair.advanced(by: 1).pointee {
                        unsafe found[XMLReading.local(key)] = unsafe String(cString: value)
                        unsafe pair += 2
                    }
                }
                unsafe own.receiver.begin(XMLReading.local(name), found)
            },
            { client, name in
                guard let own = unsafe XMLReading.own(client), let name = unsafe name else { return }
                unsafe own.receiver.end(XMLReading.local(name))
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
            own.hasDoctype = true
            _ = unsafe own.functions.XML_StopParser(own.parser, XML_Bool(0))
        }
    }

    deinit { unsafe functions.XML_ParserFree(parser) }

    /// Takes the next bytes of the document; none end it.
    func feed(_ bytes: ArraySlice<UInt8>) throws(Failure) {
        let status = unsafe bytes.withUnsafeBytes { all in
            let start = unsafe all.baseAddress?.assumingMemoryBound(to: CChar.self)
            return unsafe functions.XML_Parse(parser, start, Int32(all.count), all.isEmpty ? 1 : 0)
        }
        guard status != XML_STATUS_ERROR else {
            if hasDoctype { throw Failure(reason: "it declares entities") }
            let words = unsafe functions.XML_ErrorString(functions.XML_GetErrorCode(parser))
            throw Failure(reason: unsafe words.map { unsafe String(cString: $0) } ?? "it is no XML")
        }
    }

    private static func own(_ client: UnsafeMutableRawPointer?) -> XMLReading? {
        unsafe client.map { unsafe Unmanaged<XMLReading>.fromOpaque($0).takeUnretainedValue() }
    }

    /// A name without its prefix.
    private static func local(_ name: UnsafePointer<CChar>) -> String {
        let whole = unsafe String(cString: name)
        guard let colon = whole.lastIndex(of: ":") else { return whole }
        return String(whole[whole.index(after: colon)...])
    }
}

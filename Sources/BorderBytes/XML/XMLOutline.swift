/// The elements of a small XML document in the order of the text, with where each begins.
package struct XMLOutline: Sendable {
    /// One element.
    package struct Element: Sendable {
        /// Its name as written, prefix included.
        package var name: String
        /// Its attributes in the order of the text, with their names as written.
        package var attributes: [(name: String, value: String)]
        /// 1-based line and column of its first sign.
        package var line: Int
        package var column: Int
        /// The place of the element around it in the list; `nil` for the root.
        package var parent: Int?
        /// The characters directly inside.
        package var text = ""

        /// The value of an attribute; `nil` where there is none.
        package subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
    }

    /// An instruction to a program, such as a style sheet.
    package struct Instruction: Sendable {
        /// To which program.
        package var target: String
        package var line: Int
        package var column: Int
    }

    /// Why the document goes no further.
    package struct Fault: Error, Sendable {
        /// In words.
        package var reason: String
        package var line: Int
        package var column: Int
    }

    /// A document with more elements is not taken apart.
    package static let mostElements = 200_000

    /// Every element up to the end, or to the fault.
    package let elements: [Element]
    /// Every instruction.
    package let instructions: [Instruction]
    /// What is wrong with the document; `nil` where it is well-formed.
    package let fault: Fault?

    /// Takes a document apart, as far as it can be read.
    package init(_ bytes: [UInt8]) {
        let receiver = Receiver()
        do throws(XMLReading.Failure) {
            let reading = try XMLReading(receiver)
            receiver.reading = reading
            do throws(XMLReading.Failure) {
                for start in stride(from: 0, to: bytes.count, by: 1 << 20) {
                    try reading.feed(bytes[start..<min(bytes.count, start + 1 << 20)])
                }
                try reading.feed([])
                fault = nil
            } catch {
                fault = Fault(reason: error.reason, line: reading.line, column: reading.column)
            }
        } catch {
            fault = Fault(reason: error.reason, line: 0, column: 0)
        }
        receiver.reading = nil
        (elements, instructions) = (receiver.elements, receiver.instructions)
    }

    private final class Receiver: XMLReading.Receiver {
        var elements: [Element] = []
        var instructions: [Instruction] = []
        var reading: XMLReading?
        private var open: [(index: Int, text: [UInt8])] = []

        func begin(_ element: String, _ attributes: XMLReading.Attributes) throws(XMLReading.Failure) {
            guard elements.count < XMLOutline.mostElements else {
                throw XMLReading.Failure(reason: "it has more than \(XMLOutline.mostElements) elements")
            }
            let parent = open.last?.index
            open.append((elements.count, []))
            elements.append(
                Element(
                    name: attributes.element,
                    attributes: attributes.all,
                    line: reading?.line ?? 0,
                    column: reading?.column ?? 0,
                    parent: parent
                )
            )
        }

        func text(_ bytes: UnsafeBufferPointer<UInt8>) {
            guard !open.isEmpty else { return }
            unsafe open[open.count - 1].text.append(contentsOf: bytes)
        }

        func end(_ element: String) {
            guard let last = open.popLast() else { return }
            elements[last.index].text = String(decoding: last.text, as: UTF8.self)
        }

        func instruction(_ target: String) {
            instructions.append(
                Instruction(target: target, line: reading?.line ?? 0, column: reading?.column ?? 0)
            )
        }
    }
}

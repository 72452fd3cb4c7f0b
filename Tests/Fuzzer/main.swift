import CFuzzer
import Foundation
import FuzzTargets

// borderflow-fuzz TARGET [folders of inputs and flags of libFuzzer]: reads what libFuzzer makes up until something that
// must hold does not, says what, and leaves the input behind.

/// The target that is run; C calls a function that knows nothing else.
enum Chosen {
    static let target = FuzzTarget.all.first { CommandLine.arguments.dropFirst().first == $0.name }
}

guard let target = Chosen.target else {
    let names = FuzzTarget.all.map(\.name).joined(separator: " ")
    FileHandle.standardError.write(Data("usage: borderflow-fuzz TARGET …, of \(names)\n".utf8))
    exit(64)
}
// What nobody has changed must hold, else the first input would be blamed for it.
precondition(target.problems([]).isEmpty, "\(target.problems([]))")

var arguments: [UnsafeMutablePointer<CChar>?] = []
for argument in [CommandLine.arguments[0]] + CommandLine.arguments.dropFirst(2) { arguments.append(strdup(argument)) }
arguments.append(nil)
var count = Int32(arguments.count - 1)
let code = arguments.withUnsafeMutableBufferPointer { all in
    var start = all.baseAddress
    return withUnsafeMutablePointer(to: &start) { start in
        start.withMemoryRebound(to: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?.self, capacity: 1) { argv in
            LLVMFuzzerRunDriver(&count, argv) { data, size in
                let problems = Chosen.target?.problems(Array(UnsafeBufferPointer(start: data, count: size))) ?? []
                guard problems.isEmpty else {
                    FileHandle.standardError.write(Data((problems.joined(separator: "\n") + "\n").utf8))
                    abort()
                }
                return 0
            }
        }
    }
}
exit(code)

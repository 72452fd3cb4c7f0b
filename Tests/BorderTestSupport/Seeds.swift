import Foundation

/// The seeds of random cases: all of them, or every so many.
///
/// `SEED_STEP=8` takes every eighth. The sanitizers do so: what comes out is judged without them, on all seeds, and
/// what memory does shows in fewer. `SEED_TIMES=10` takes ten times as many, for a long search now and then.
public enum Seeds {
    /// The seeds below a number.
    public static func below(_ count: UInt64) -> StrideTo<UInt64> {
        let environment = ProcessInfo.processInfo.environment
        return below(count * UInt64(length(of: environment["SEED_TIMES"])), step: environment["SEED_STEP"])
    }

    /// How many of what all seeds together give the seeds that are taken must give at least.
    public static func share(of count: Int) -> Int {
        share(of: count, step: ProcessInfo.processInfo.environment["SEED_STEP"])
    }

    /// The seeds below a number, where the environment says how many are left out.
    static func below(_ count: UInt64, step: String?) -> StrideTo<UInt64> {
        stride(from: 0, to: count, by: length(of: step))
    }

    static func share(of count: Int, step: String?) -> Int { count / length(of: step) }

    private static func length(of step: String?) -> Int { max(1, step.flatMap { Int($0) } ?? 1) }
}

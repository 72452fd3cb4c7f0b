// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target is held to the same rules.
let rules: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let orderedCollections = Target.Dependency.product(name: "OrderedCollections", package: "swift-collections")
let bitCollections = Target.Dependency.product(name: "BitCollections", package: "swift-collections")

let package = Package(
    name: "borderflow",
    products: [
        .library(name: "BorderFlow", targets: ["BorderFlow"]),
        .executable(name: "borderflow", targets: ["borderflow"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    ],
    targets: [
        // Level 0: C libraries and embedded data. GEOS and PROJ are headers only here: BorderGeometry opens
        // the shared libraries on first use, so a verb that needs neither does not pay for linking them.
        .systemLibrary(name: "CGEOS", providers: [.apt(["libgeos-dev"]), .brew(["geos"])]),
        .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
        .systemLibrary(name: "CArchive", providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .systemLibrary(name: "CPROJ", providers: [.apt(["libproj-dev"]), .brew(["proj"])]),
        .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .target(name: "CAtlas"),

        .target(name: "BorderSystem", swiftSettings: rules),

        // Level 1: values; bytes in and out; geometry engine. What may be unsafe lives here, and is checked for it.
        .target(name: "BorderCore", swiftSettings: rules),
        .target(
            name: "BorderBytes",
            dependencies: ["BorderCore", "BorderSystem", "CArchive", "CExpat", "CYAML", "CZlib"],
            swiftSettings: rules + [.strictMemorySafety()]
        ),
        .target(
            name: "BorderGeometry",
            dependencies: ["BorderSystem", "CGEOS", "CPROJ"],
            swiftSettings: rules + [.strictMemorySafety()]
        ),

        // Level 2: where things are; what was said; what sums allow
        .target(
            name: "BorderAtlas",
            dependencies: ["BorderCore", "BorderGeometry", "CAtlas"],
            swiftSettings: rules
        ),
        .target(name: "BorderEstimation", dependencies: ["BorderCore", "BorderSystem"], swiftSettings: rules),
        .target(
            name: "BorderIntake",
            dependencies: ["BorderBytes", "BorderCore", "BorderGeometry", "BorderSystem"],
            swiftSettings: rules
        ),

        // Level 3: how many, where, when
        .target(
            name: "BorderAnalysis",
            dependencies: [
                "BorderCore", "BorderAtlas", "BorderEstimation", "BorderSystem", bitCollections, orderedCollections,
            ],
            swiftSettings: rules
        ),

        // Level 4: showing it
        .target(
            name: "BorderReports",
            dependencies: [
                "BorderBytes", "BorderCore", "BorderGeometry", "BorderAtlas", "BorderEstimation", "BorderAnalysis",
            ],
            swiftSettings: rules
        ),

        // Level 5: doors
        .target(
            name: "BorderFlow",
            dependencies: [
                "BorderCore", "BorderBytes", "BorderGeometry", "BorderAtlas", "BorderEstimation", "BorderIntake",
                "BorderAnalysis", "BorderReports",
            ],
            swiftSettings: rules
        ),
        .executableTarget(
            name: "borderflow",
            dependencies: ["BorderFlow", "BorderSystem", argumentParser],
            path: "Sources/borderflow-cli",
            swiftSettings: rules
        ),

        // Tools
        .executableTarget(
            name: "atlas-build",
            dependencies: ["BorderCore", "BorderGeometry", "BorderAtlas", "BorderSystem", argumentParser],
            swiftSettings: rules
        ),
        .executableTarget(
            name: "borderflow-bench",
            dependencies: ["BorderFlow", "BorderSystem", argumentParser],
            swiftSettings: rules
        ),

        // Tests
        .target(
            name: "BorderTestSupport",
            dependencies: ["BorderBytes"],
            path: "Tests/BorderTestSupport",
            swiftSettings: rules
        ),
        .target(
            name: "FuzzTargets",
            dependencies: [
                "BorderAtlas", "BorderBytes", "BorderCore", "BorderGeometry", "BorderIntake", "BorderTestSupport",
            ],
            path: "Tests/FuzzTargets",
            swiftSettings: rules
        ),
        .testTarget(
            name: "BorderCoreTests",
            dependencies: ["BorderCore", "BorderTestSupport"],
            swiftSettings: rules
        ),
        .testTarget(
            name: "BorderBytesTests",
            dependencies: ["BorderBytes", "BorderCore", "BorderTestSupport"],
            swiftSettings: rules
        ),
        .testTarget(
            name: "BorderGeometryTests",
            dependencies: ["BorderGeometry", "BorderTestSupport"],
            swiftSettings: rules
        ),
        .testTarget(
            name: "BorderAtlasTests",
            dependencies: ["BorderAtlas", "BorderCore", "BorderGeometry", "BorderTestSupport", "atlas-build"],
            swiftSettings: rules
        ),
        .testTarget(
            name: "AtlasBuildTests",
            dependencies: ["BorderAtlas", "BorderCore", "BorderGeometry", "BorderTestSupport", "atlas-build"],
            swiftSettings: rules
        ),
        .testTarget(
            name: "BenchTests",
            dependencies: [
                "BorderAnalysis", "BorderAtlas", "BorderBytes", "BorderCore", "BorderEstimation", "BorderFlow",
                "BorderIntake",
                "BorderReports", "BorderTestSupport", "borderflow-bench", argumentParser,
            ],
            swiftSettings: rules
        ),
        .testTarget(
            name: "BorderEstimationTests",
            dependencies: ["BorderCore", "BorderEstimation", "BorderTestSupport"],
            exclude: ["Fixtures"],
            swiftSettings: rules
        ),
        .testTarget(
            name: "BorderIntakeTests",
            dependencies: ["BorderBytes", "BorderIntake", "BorderCore", "BorderGeometry", "BorderTestSupport"],
            swiftSettings: rules
        ),
        .testTarget(
            name: "BorderAnalysisTests",
            dependencies: [
                "BorderAnalysis", "BorderAtlas", "BorderBytes", "BorderCore", "BorderEstimation", "BorderGeometry",
                "BorderIntake", "BorderTestSupport", bitCollections,
            ],
            swiftSettings: rules
        ),
        .testTarget(
            name: "BorderDrawingTests",
            dependencies: [
                "BorderReports", "BorderAtlas", "BorderBytes", "BorderCore", "BorderGeometry", "BorderTestSupport",
            ],
            exclude: ["Goldens"],
            swiftSettings: rules
        ),
        .testTarget(
            name: "BorderReportsTests",
            dependencies: [
                "BorderReports", "BorderAnalysis", "BorderAtlas", "BorderBytes", "BorderCore", "BorderGeometry",
                "BorderIntake",
                "BorderTestSupport",
            ],
            exclude: ["Goldens"],
            swiftSettings: rules
        ),
        .testTarget(
            name: "LawTests",
            dependencies: [
                "BorderAtlas", "BorderBytes", "BorderCore", "BorderFlow", "BorderIntake", "BorderReports", "borderflow",
                "BorderTestSupport", "FuzzTargets",
            ],
            exclude: ["Mutation/Corpus", "Profiles/Fixtures", "Profiles/Goldens"],
            swiftSettings: rules
        ),
        .testTarget(
            name: "FuzzTests",
            dependencies: ["BorderTestSupport", "FuzzTargets"],
            exclude: ["Corpus"],
            swiftSettings: rules
        ),
        .testTarget(
            name: "CommandTests",
            dependencies: ["borderflow", "BorderCore", "BorderTestSupport", argumentParser],
            exclude: ["Goldens"],
            swiftSettings: rules
        ),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)

// The sanitizers run the tests of the modules where unsafe code and threads live; the others need not be built for them.
if Context.environment["SANITIZED_ONLY"] != nil {
    let sanitized: Set = ["BorderBytesTests", "BorderGeometryTests", "BorderIntakeTests"]
    package.products.removeAll { $0.name == "borderflow" }
    package.targets.removeAll { target in
        target.type == .test ? !sanitized.contains(target.name) : target.type == .executable
    }
}

// What libFuzzer runs is built only where somebody asks for it, with the sanitizer that brings it: `make fuzz`.
if Context.environment["FUZZ"] != nil {
    package.targets += [
        .target(name: "CFuzzer", path: "Tests/CFuzzer"),
        .executableTarget(
            name: "borderflow-fuzz",
            dependencies: ["CFuzzer", "FuzzTargets"],
            path: "Tests/Fuzzer",
            swiftSettings: rules,
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]
        ),
    ]
}

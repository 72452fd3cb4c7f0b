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
        .systemLibrary(name: "CPROJ", providers: [.apt(["libproj-dev"]), .brew(["proj"])]),
        .target(name: "CAtlas"),

        // Level 1: values; geometry engine
        .target(name: "BorderCore", swiftSettings: rules),
        .target(
            name: "BorderGeometry",
            dependencies: ["CGEOS", "CPROJ"],
            swiftSettings: rules + [.strictMemorySafety()]
        ),

        // Level 2: where things are; what was said
        .target(
            name: "BorderAtlas",
            dependencies: ["BorderCore", "BorderGeometry", "CAtlas", orderedCollections],
            swiftSettings: rules
        ),
        .target(name: "BorderIntake", dependencies: ["BorderCore"], swiftSettings: rules),

        // Level 3: how many, where, when
        .target(
            name: "BorderAnalysis",
            dependencies: ["BorderCore", "BorderAtlas", bitCollections, orderedCollections],
            swiftSettings: rules
        ),

        // Level 4: showing it
        .target(
            name: "BorderReports",
            dependencies: ["BorderCore", "BorderGeometry", "BorderAtlas", "BorderAnalysis"],
            swiftSettings: rules
        ),

        // Level 5: doors
        .target(
            name: "BorderFlow",
            dependencies: [
                "BorderCore", "BorderGeometry", "BorderAtlas", "BorderIntake", "BorderAnalysis", "BorderReports",
            ],
            swiftSettings: rules
        ),
        .executableTarget(
            name: "borderflow",
            dependencies: ["BorderFlow", argumentParser],
            path: "Sources/borderflow-cli",
            swiftSettings: rules
        ),

        // Tools
        .executableTarget(
            name: "atlas-build",
            dependencies: ["BorderCore", "BorderGeometry", "BorderAtlas", argumentParser],
            swiftSettings: rules
        ),
        .executableTarget(
            name: "borderflow-bench",
            dependencies: ["BorderFlow", argumentParser],
            swiftSettings: rules
        ),

        // Tests
        .target(name: "BorderTestSupport", path: "Tests/BorderTestSupport", swiftSettings: rules),
        .testTarget(
            name: "BorderCoreTests",
            dependencies: ["BorderCore", "BorderTestSupport"],
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
                "BorderAnalysis", "BorderCore", "BorderIntake", "BorderTestSupport", "borderflow-bench", argumentParser,
            ],
            swiftSettings: rules
        ),
        .testTarget(
            name: "BorderIntakeTests",
            dependencies: ["BorderIntake", "BorderCore", "BorderTestSupport"],
            swiftSettings: rules
        ),
        .testTarget(
            name: "BorderAnalysisTests",
            dependencies: [
                "BorderAnalysis", "BorderAtlas", "BorderCore", "BorderIntake", "BorderTestSupport", bitCollections,
            ],
            exclude: ["Fixtures"],
            swiftSettings: rules
        ),
        .testTarget(
            name: "BorderReportsTests",
            dependencies: [
                "BorderReports", "BorderAnalysis", "BorderAtlas", "BorderCore", "BorderGeometry", "BorderIntake",
                "BorderTestSupport",
            ],
            exclude: ["Goldens"],
            swiftSettings: rules
        ),
        .testTarget(
            name: "CommandTests",
            dependencies: ["borderflow", "BorderTestSupport", argumentParser],
            exclude: ["Goldens"],
            swiftSettings: rules
        ),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)

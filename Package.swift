// swift-tools-version: 6.1
import PackageDescription

let strictness: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "dateline",
  products: [
    .library(name: "Dateline", targets: ["Dateline"]),
    .executable(name: "dateline", targets: ["DatelineCLI"]),
    .executable(name: "dateline-bench", targets: ["DatelineBenchmarks"]),
    .executable(name: "dateline-train", targets: ["DatelineTrainCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(
      name: "libxml2", path: "Sources/libxml2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"])]),
    .target(
      name: "CICU",
      linkerSettings: [
        .linkedLibrary("icui18n"), .linkedLibrary("icuuc"), .linkedLibrary("icudata"),
      ]),
    .target(name: "CLibXML2", dependencies: ["libxml2"]),
    .target(
      name: "CCompression", linkerSettings: [.linkedLibrary("z"), .linkedLibrary("bz2")]),
    .target(name: "CDatelineKernels"),
    .target(
      name: "Dateline",
      dependencies: ["CCompression", "CDatelineKernels", "CICU", "CLibXML2"],
      swiftSettings: strictness),
    .target(name: "DatelineTraining", dependencies: ["Dateline"], swiftSettings: strictness),
    .executableTarget(
      name: "DatelineTrainCLI",
      dependencies: [
        "Dateline", "DatelineTraining",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/dateline-train",
      swiftSettings: strictness
    ),
    .target(
      name: "DatelineStores",
      dependencies: ["Dateline", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strictness
    ),
    .executableTarget(
      name: "DatelineCLI",
      dependencies: [
        "Dateline", "DatelineStores",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strictness
    ),
    .executableTarget(
      name: "DatelineBenchmarks", dependencies: ["Dateline"], swiftSettings: strictness),
    .target(
      name: "DatelineTestSupport", dependencies: ["Dateline"], path: "Tests/DatelineTestSupport",
      swiftSettings: strictness),
    .testTarget(
      name: "DatelineTests", dependencies: ["Dateline", "DatelineTestSupport"],
      swiftSettings: strictness),
    .testTarget(
      name: "DatelineTrainingTests", dependencies: ["Dateline", "DatelineTraining"],
      swiftSettings: strictness),
    .testTarget(
      name: "DatelineCLITests", dependencies: ["DatelineCLI"], swiftSettings: strictness),
    .testTarget(
      name: "DatelineTrainCLITests",
      dependencies: [
        "Dateline", "DatelineTrainCLI", "DatelineTraining",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strictness),
    .testTarget(
      name: "DatelineStoresTests",
      dependencies: [
        "Dateline", "DatelineStores", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strictness),
  ]
)

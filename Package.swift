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
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
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
    .target(name: "Dateline", dependencies: ["CICU", "CLibXML2"], swiftSettings: strictness),
    .executableTarget(
      name: "DatelineCLI",
      dependencies: [
        "Dateline", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strictness
    ),
    .target(
      name: "DatelineTestSupport", dependencies: ["Dateline"], path: "Tests/DatelineTestSupport",
      swiftSettings: strictness),
    .testTarget(
      name: "DatelineTests", dependencies: ["Dateline", "DatelineTestSupport"],
      swiftSettings: strictness),
  ]
)

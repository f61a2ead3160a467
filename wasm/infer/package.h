// Package: what a model package's package.json says (format 1, models/README.md), checked before anything is used.
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "infer/port_spec.h"

namespace atelier::infer {

inline constexpr std::uint64_t kMaxShardBytes = std::uint64_t{1} << 30;
inline constexpr std::uint64_t kChunkBytes = std::uint64_t{64} << 20;  // what one hash of chunk_sha256 covers

struct PackageFile {
  std::string path;  // a plain name: packages are flat folders
  std::uint64_t byte_count = 0;
  std::string sha256;                     // lower-case hexadecimal
  std::vector<std::string> chunk_sha256;  // of consecutive ranges of kChunkBytes, the last one shorter
};

struct PackageSelfTest {
  std::string file;
  float tolerance = 0;
};

struct PackageGraph {
  std::string name;
  std::string file;
  std::vector<PortSpec> inputs;
  std::vector<PortSpec> outputs;
  std::vector<std::string> data_files;
  std::uint64_t data_bytes = 0;
  std::optional<PackageSelfTest> self_test;
};

struct PackageComponent {
  std::string role;
  std::string precision;
  std::vector<std::string> segments;  // graphs to run in this order
  std::string single;                 // one graph that does the same; empty where there is none
};

struct Licence {
  std::string spdx;
  std::string source;
  std::string notice;  // may be empty
};

struct Package {
  std::string id;
  std::string version;
  std::string title;
  std::string architecture;
  Licence licence;
  std::uint64_t byte_count = 0;  // of all files but package.json
  std::vector<PackageComponent> components;
  std::vector<PackageGraph> graphs;
  std::vector<PackageFile> files;
  nlohmann::json facts;  // the whole manifest: what only this architecture has is read from here, by whoever knows it

  const PackageFile* file(std::string_view path) const;    // null where there is none
  const PackageGraph* graph(std::string_view name) const;  // null where there is none
  const PackageComponent* component(std::string_view role) const;
};

// Strict: a missing or mistyped field, a name used twice, a reference to what is not listed, a path that leaves the
// folder, hashes or sizes that cannot be, all are kBadRequest with the field's place ("graphs[2].inputs[0].shape").
// Unknown extra fields are left alone. kUnsupported for another format.
base::Result<Package> readPackage(std::string_view json);

}  // namespace atelier::infer

// What package.json says, as values; models/README.md is the format's text.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>

#include "modelpack/onnx_graph.h"

namespace atelier::modelpack {

inline constexpr std::uint64_t kMaxShardBytes = std::uint64_t{1} << 30;   // one data file
inline constexpr std::uint64_t kMaxChunkBytes = std::uint64_t{64} << 20;  // one hashed range of a file

struct FileRecord {
  std::string path;  // a plain name: packages are flat folders
  std::uint64_t byte_count = 0;
  std::string sha256;
  std::vector<std::string> chunk_sha256;  // of consecutive ranges of kMaxChunkBytes, the last one shorter
};

struct SelfTest {
  std::string file;  // safetensors: in.<input>, out.<output>
  double tolerance = 0;  // largest |actual − expected| of an output, relative to its largest |expected|
};

struct GraphRecord {
  std::string name;  // "transformer_double_0"
  std::string file;  // "transformer_double_0.onnx"
  std::vector<ValueSpec> inputs;
  std::vector<ValueSpec> outputs;
  std::vector<std::string> data_files;
  std::uint64_t data_bytes = 0;
  std::optional<SelfTest> self_test;
};

struct ComponentRecord {
  std::string role;       // "transformer", "text_encoder", "vae_encoder", "vae_decoder", "modulation", "classifier"
  std::string precision;  // "f32", "f16", "q8", "q4", "u8"
  std::vector<std::string> segments;  // graphs to run in this order, each can be freed after its run
  std::string single;                 // one graph that does the same; empty where there is none
  nlohmann::json facts = nlohmann::json::object();  // what only this role has
};

struct Licence {
  std::string spdx;    // "Apache-2.0"; a package without it is refused
  std::string source;  // where the weights come from, a URL or words
  std::string notice;  // optional attribution line
};

struct Package {
  std::string id;
  std::string version;
  std::string title;
  std::string architecture;  // "flux2", "classifier"
  Licence licence;
  std::vector<ComponentRecord> components;
  std::vector<GraphRecord> graphs;
  std::vector<FileRecord> files;
  nlohmann::json facts = nlohmann::json::object();  // merged into the top level: "flux2": {…}, "tokenizer": {…}
};

// Refuses a package whose id, version, licence or source is missing or malformed.
Result<void> checkIdentity(const Package& package);
std::string packageJson(const Package& package);
Result<Package> readPackage(const std::filesystem::path& folder);  // parses and checks package.json

}  // namespace atelier::modelpack

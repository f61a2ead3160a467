// modelpack verify DIR: is this package whole, and does it compute what it says?
#include <algorithm>
#include <cstdio>
#include <set>

#include "modelpack/commands.h"
#include "modelpack/options.h"
#include "modelpack/self_test.h"
#include "modelpack/sha256.h"

namespace atelier::modelpack {
namespace {

namespace fs = std::filesystem;

Result<void> verifyFile(const fs::path& folder, const FileRecord& record) {
  ATELIER_TRY(file, MappedFile::open(folder / record.path));
  const auto bytes = file.bytes();
  if (bytes.size() != record.byte_count)
    return badInput("modelpack.verify", "{} has {} bytes, {} are listed", record.path, bytes.size(), record.byte_count);
  if (bytes.size() > kMaxShardBytes) return badInput("modelpack.verify", "{} is larger than a shard may be", record.path);
  if (record.chunk_sha256.size() != (bytes.size() + kMaxChunkBytes - 1) / kMaxChunkBytes)
    return badInput("modelpack.verify", "{}: the number of chunks", record.path);
  Sha256 whole;
  for (std::size_t i = 0; i < record.chunk_sha256.size(); ++i) {
    const auto chunk = bytes.subspan(i * kMaxChunkBytes, std::min<std::size_t>(kMaxChunkBytes, bytes.size() - i * kMaxChunkBytes));
    Sha256 part;
    part.update(chunk);
    whole.update(chunk);
    releasePages(chunk.data(), chunk.size());
    if (part.finish() != record.chunk_sha256[i]) return badInput("modelpack.verify", "{}: chunk {} is damaged", record.path, i);
  }
  if (whole.finish() != record.sha256) return badInput("modelpack.verify", "{} is damaged", record.path);
  return {};
}

Result<void> verifyListing(const fs::path& folder, const Package& package) {
  std::set<std::string> listed = {"package.json"};
  for (const FileRecord& file : package.files) listed.insert(file.path);
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(folder, ignored))
    if (!listed.contains(entry.path().filename().string()))
      return badInput("modelpack.verify", "{} is not listed", entry.path().filename().string());
  for (const GraphRecord& graph : package.graphs) {
    std::vector<std::string> needed = graph.data_files;
    needed.push_back(graph.file);
    if (graph.self_test) needed.push_back(graph.self_test->file);
    for (const std::string& file : needed)
      if (!listed.contains(file)) return badInput("modelpack.verify", "{} needs {}, which is not listed", graph.name, file);
  }
  for (const ComponentRecord& component : package.components)
    for (const std::string& name : component.segments)
      if (std::ranges::find(package.graphs, name, &GraphRecord::name) == package.graphs.end())
        return badInput("modelpack.verify", "{} names {}, which is not a graph", component.role, name);
  return {};
}

// The names and shapes of one side of a graph as the ONNX file has them, against package.json.
template <typename Infos>
Result<void> verifyValues(const std::string& graph, const Infos& infos, const std::vector<ValueSpec>& specs) {
  if (static_cast<std::size_t>(infos.size()) != specs.size()) return badInput("modelpack.verify", "{}: its number of values", graph);
  for (std::size_t i = 0; i < specs.size(); ++i) {
    const auto& info = infos[static_cast<int>(i)];
    const auto& type = info.type().tensor_type();
    std::vector<Dim> shape;
    for (const auto& dim : type.shape().dim()) shape.push_back(dim.has_dim_value() ? Dim(dim.dim_value()) : Dim(dim.dim_param()));
    if (info.name() != specs[i].name || type.elem_type() != static_cast<int>(specs[i].type) || shape != specs[i].shape)
      return badInput("modelpack.verify", "{}: {} is not what package.json says", graph, info.name());
  }
  return {};
}

Result<void> verifyGraph(const fs::path& folder, const GraphRecord& record) {
  {
    ATELIER_TRY(graph, EvaluatedGraph::open(folder, record.file));
    ATELIER_CHECK(verifyValues(record.name, graph.proto().input(), record.inputs));
    ATELIER_CHECK(verifyValues(record.name, graph.proto().output(), record.outputs));
  }
  ATELIER_TRY(difference, runSelfTest(folder, record));
  std::printf("%-32s self-test %.1e\n", record.name.c_str(), difference);
  if (difference <= record.self_test->tolerance) return {};
  return base::fail(ErrorCode::kSelfTestFailed, "modelpack.verify", record.name);
}

}  // namespace

Result<void> runVerify(std::span<const std::string> arguments) {
  ATELIER_TRY(given, Options::parse(arguments, {}));
  if (given.words().size() != 1) return badInput("modelpack.options", "modelpack verify DIR");
  const fs::path folder = given.words().front();
  ATELIER_TRY(package, readPackage(folder));
  ATELIER_CHECK(verifyListing(folder, package));
  for (const FileRecord& file : package.files) ATELIER_CHECK(verifyFile(folder, file));
  for (const GraphRecord& graph : package.graphs) ATELIER_CHECK(verifyGraph(folder, graph));
  std::printf("%s %s: whole\n", package.id.c_str(), package.version.c_str());
  return {};
}

}  // namespace atelier::modelpack

#include "modelpack/checkpoint.h"

#include <algorithm>
#include <set>

#include "modelpack/json_file.h"

namespace atelier::modelpack {
namespace {

namespace fs = std::filesystem;
constexpr std::string_view kIndexEnding = ".safetensors.index.json";

std::vector<fs::path> filesEnding(const fs::path& folder, std::string_view ending) {
  std::vector<fs::path> found;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(folder, ignored))
    if (entry.path().filename().string().ends_with(ending)) found.push_back(entry.path());
  std::ranges::sort(found);
  return found;
}

Result<std::map<std::string, std::string>> readIndex(const fs::path& path) {
  ATELIER_TRY(json, readJsonFile(path));
  const auto map = json.find("weight_map");
  if (map == json.end() || !map->is_object()) return badInput("modelpack.index", "{}: no weight_map", path.string());
  std::map<std::string, std::string> shard_of;
  for (const auto& [name, shard] : map->items()) {
    if (!shard.is_string() || fs::path(shard.get<std::string>()).has_parent_path())
      return badInput("modelpack.index", "{}: the shard of {} is not a plain file name", path.string(), name);
    shard_of.emplace(name, shard.get<std::string>());
  }
  return shard_of;
}

}  // namespace

Result<void> Checkpoint::addFile(const fs::path& path) {
  ATELIER_TRY(file, MappedFile::open(path));
  ATELIER_TRY(tensors, parseSafetensors(file.bytes(), path.string()));
  for (auto& [name, view] : tensors)
    if (!m_tensors.emplace(name, std::move(view)).second)
      return badInput("modelpack.checkpoint", "{}: {} is also in another file", path.string(), name);
  m_files.push_back(std::move(file));
  return {};
}

Result<Checkpoint> Checkpoint::open(const fs::path& path) {
  Checkpoint checkpoint;
  std::error_code ignored;
  if (!fs::is_directory(path, ignored)) {
    ATELIER_CHECK(checkpoint.addFile(path));
    return checkpoint;
  }
  const auto indexes = filesEnding(path, kIndexEnding);
  if (indexes.size() > 1) return badInput("modelpack.checkpoint", "{}: more than one index", path.string());
  if (indexes.empty()) {
    const auto files = filesEnding(path, ".safetensors");
    if (files.size() != 1)
      return badInput("modelpack.checkpoint", "{}: {} .safetensors files and no index", path.string(), files.size());
    ATELIER_CHECK(checkpoint.addFile(files.front()));
    return checkpoint;
  }
  ATELIER_TRY(shard_of, readIndex(indexes.front()));
  std::set<std::string> shards;
  for (const auto& [name, shard] : shard_of) shards.insert(shard);
  for (const auto& shard : shards) ATELIER_CHECK(checkpoint.addFile(path / shard));
  for (const auto& [name, shard] : shard_of)
    if (!checkpoint.contains(name)) return badInput("modelpack.checkpoint", "{}: {} is not in {}", path.string(), name, shard);
  if (checkpoint.tensors().size() != shard_of.size())
    return badInput("modelpack.checkpoint", "{}: the shards hold tensors that the index does not name", path.string());
  return checkpoint;
}

std::uint64_t Checkpoint::byteCount() const {
  std::uint64_t total = 0;
  for (const auto& [name, view] : m_tensors) total += view.bytes.size();
  return total;
}

void Checkpoint::stripPrefix(std::string_view prefix) {
  if (!std::ranges::all_of(m_tensors, [&](const auto& entry) { return entry.first.starts_with(prefix); })) return;
  TensorTable renamed;
  for (auto& [name, view] : m_tensors) renamed.emplace(name.substr(prefix.size()), std::move(view));
  m_tensors = std::move(renamed);
}

}  // namespace atelier::modelpack

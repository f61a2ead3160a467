#include "checkpoint_writer.h"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

#include "modelpack/text.h"

namespace atelier::rehearsal {
namespace {

constexpr std::size_t kBufferValues = std::size_t{4} << 20;  // 8 MiB

std::string headerOf(std::span<const NamedShape> list) {
  nlohmann::ordered_json header = {{"__metadata__", {{"format", "pt"}}}};
  std::uint64_t offset = 0;
  for (const NamedShape& tensor : list) {
    const std::uint64_t end = offset + 2 * valueCount({tensor});
    header[tensor.name] = {{"dtype", "BF16"}, {"shape", tensor.shape}, {"data_offsets", {offset, end}}};
    offset = end;
  }
  std::string text = header.dump();
  text.append((8 - text.size() % 8) % 8, ' ');
  return text;
}

template <typename Value>
void writeValues(std::ofstream& file, std::span<const Value> values) {
  file.write(reinterpret_cast<const char*>(values.data()), static_cast<std::streamsize>(values.size_bytes()));
}

void writeTensor(std::ofstream& file, const NamedShape& tensor, RandomWeights& weights, std::vector<std::uint16_t>& buffer) {
  weights.setSpread(spreadOf(tensor));
  for (std::uint64_t left = valueCount({tensor}); left > 0 && file;) {
    const std::span<std::uint16_t> part(buffer.data(), std::min<std::uint64_t>(left, buffer.size()));
    weights.fill(part);
    writeValues<std::uint16_t>(file, part);
    left -= part.size();
  }
}

}  // namespace

base::Result<std::uint64_t> writeCheckpoint(const std::filesystem::path& path, std::span<const NamedShape> list, RandomWeights& weights) {
  std::ofstream file(path, std::ios::binary);
  const std::string header = headerOf(list);
  const std::uint64_t header_bytes = header.size();
  writeValues<std::uint64_t>(file, {&header_bytes, 1});
  writeValues<char>(file, header);
  std::vector<std::uint16_t> buffer(kBufferValues);
  for (const NamedShape& tensor : list) writeTensor(file, tensor, weights, buffer);
  const auto written = static_cast<std::uint64_t>(file.tellp());
  file.close();
  if (!file) return base::fail(base::ErrorCode::kStorageFull, "rehearsal.write", path.string());
  return written;
}

base::Result<std::uint64_t> writeSharded(const std::filesystem::path& folder, const TensorList& list, int shard_count, RandomWeights& weights) {
  nlohmann::json map = nlohmann::json::object();
  const std::uint64_t total = valueCount(list);
  std::uint64_t written = 0, done = 0;
  auto next = list.begin();
  for (int shard = 1; shard <= shard_count; ++shard) {
    const std::string name = "model-" + modelpack::paddedNumber(shard, 5) + "-of-" + modelpack::paddedNumber(shard_count, 5) + ".safetensors";
    const auto begin = next;
    const std::uint64_t goal = total * static_cast<std::uint64_t>(shard) / static_cast<std::uint64_t>(shard_count);
    while (next != list.end() && (done < goal || shard == shard_count)) {
      map[next->name] = name;
      done += valueCount({*next++});
    }
    ATELIER_TRY(bytes, writeCheckpoint(folder / name, {begin, next}, weights));
    written += bytes;
  }
  std::ofstream index(folder / "model.safetensors.index.json");
  index << nlohmann::json{{"metadata", {{"total_size", 2 * total}}}, {"weight_map", map}}.dump(1) << '\n';
  index.close();
  if (!index) return base::fail(base::ErrorCode::kStorageFull, "rehearsal.write", folder.string());
  return written;
}

}  // namespace atelier::rehearsal

#include "modelpack/safetensors.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>

namespace atelier::modelpack {
namespace {

using Json = nlohmann::json;
constexpr std::uint64_t kMaxHeaderBytes = 100'000'000;  // the reference implementation's own limit

// A null value where the text is not JSON or a tensor is named twice.
std::optional<Json> parseHeader(std::string_view text) {
  std::set<std::string> names;
  bool has_duplicate = false;
  const auto watch = [&](int depth, Json::parse_event_t event, Json& parsed) {
    if (depth == 1 && event == Json::parse_event_t::key)
      has_duplicate |= !names.insert(parsed.get<std::string>()).second;
    return true;
  };
  Json header = Json::parse(text, watch, false);
  if (header.is_discarded() || !header.is_object() || has_duplicate) return std::nullopt;
  return header;
}

std::optional<std::uint64_t> asCount(const Json& value) {
  if (!value.is_number_integer() || (value.is_number_integer() && !value.is_number_unsigned())) return std::nullopt;
  return value.get<std::uint64_t>();
}

// Elements times element size; nothing where it overflows.
std::optional<std::uint64_t> byteCount(const std::vector<std::int64_t>& shape, std::size_t element_size) {
  std::uint64_t total = element_size;
  for (const std::int64_t dim : shape)
    if (__builtin_mul_overflow(total, static_cast<std::uint64_t>(dim), &total)) return std::nullopt;
  return total;
}

Result<TensorView> readEntry(const Json& entry, std::span<const std::byte> data) {
  const auto bad = [](std::string_view why) { return badInput("modelpack.safetensors", "{}", why); };
  if (!entry.is_object() || !entry.contains("dtype") || !entry.contains("shape") || !entry.contains("data_offsets"))
    return bad("dtype, shape or data_offsets is missing");
  if (!entry["dtype"].is_string()) return bad("dtype is not a string");
  const auto dtype = dtypeFromName(entry["dtype"].get_ref<const std::string&>());
  if (!dtype) return bad("unsupported dtype " + entry["dtype"].get<std::string>());

  TensorView view{.dtype = *dtype, .shape = {}, .bytes = {}};
  if (!entry["shape"].is_array()) return bad("shape is not a list");
  for (const Json& dim : entry["shape"]) {
    const auto count = asCount(dim);
    if (!count || *count > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
      return bad("shape holds something that is not a size");
    view.shape.push_back(static_cast<std::int64_t>(*count));
  }
  const Json& offsets = entry["data_offsets"];
  if (!offsets.is_array() || offsets.size() != 2) return bad("data_offsets is not a pair");
  const auto begin = asCount(offsets[0]);
  const auto end = asCount(offsets[1]);
  if (!begin || !end || *begin > *end || *end > data.size()) return bad("data_offsets reach outside the file");
  if (byteCount(view.shape, dtypeSize(*dtype)) != *end - *begin) return bad("data_offsets do not fit the shape");
  view.bytes = data.subspan(*begin, *end - *begin);
  return view;
}

// The format allows neither holes nor overlaps: tensors in order of offset cover the data exactly.
bool coversExactly(const TensorTable& tensors, std::span<const std::byte> data) {
  std::vector<std::span<const std::byte>> ranges;
  for (const auto& [name, view] : tensors) ranges.push_back(view.bytes);
  std::ranges::sort(ranges, [](auto a, auto b) { return std::pair(a.data(), a.size()) < std::pair(b.data(), b.size()); });
  const std::byte* next = data.data();
  for (const auto range : ranges) {
    if (range.data() != next) return false;
    next += range.size();
  }
  return next == data.data() + data.size();
}

}  // namespace

Result<TensorTable> parseSafetensors(std::span<const std::byte> file, const std::string& name) {
  const auto bad = [&](std::string_view why) { return badInput("modelpack.safetensors", "{}: {}", name, why); };
  std::uint64_t header_bytes = 0;
  if (file.size() < sizeof header_bytes) return bad("shorter than a safetensors header");
  std::memcpy(&header_bytes, file.data(), sizeof header_bytes);
  if (header_bytes > kMaxHeaderBytes || header_bytes > file.size() - sizeof header_bytes)
    return bad("the header length reaches outside the file (truncated?)");

  const auto text = file.subspan(sizeof header_bytes, header_bytes);
  const auto header = parseHeader({reinterpret_cast<const char*>(text.data()), text.size()});
  if (!header) return bad("the header is not a JSON object of distinct names");

  const auto data = file.subspan(sizeof header_bytes + header_bytes);
  TensorTable tensors;
  for (const auto& [tensor_name, entry] : header->items()) {
    if (tensor_name == "__metadata__") continue;
    auto view = readEntry(entry, data);
    if (!view) return bad(tensor_name + ": " + view.error().detail);
    tensors.emplace(tensor_name, std::move(*view));
  }
  if (!coversExactly(tensors, data)) return bad("the tensors do not cover the data exactly (truncated or damaged)");
  return tensors;
}

}  // namespace atelier::modelpack

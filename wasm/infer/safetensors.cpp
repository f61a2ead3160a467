#include "infer/safetensors.h"

#include <algorithm>
#include <array>
#include <utility>

#include "infer/field_reader.h"

namespace atelier::infer {

using base::ErrorCode;
using base::fail;

namespace {

constexpr std::size_t kLengthSize = 8;

std::unexpected<base::Error> bad(std::string detail) {
  return fail(ErrorCode::kBadRequest, "infer.safetensors", std::move(detail));
}

std::optional<ElementType> typeOf(std::string_view name) {
  constexpr std::array<std::pair<std::string_view, ElementType>, 6> kNames{{{"F32", ElementType::kFloat32},
                                                                            {"F16", ElementType::kFloat16},
                                                                            {"I32", ElementType::kInt32},
                                                                            {"I64", ElementType::kInt64},
                                                                            {"U8", ElementType::kUint8},
                                                                            {"BOOL", ElementType::kBool}}};
  const auto row = std::ranges::find(kNames, name, &std::pair<std::string_view, ElementType>::first);
  if (row == kNames.end()) return std::nullopt;
  return row->second;
}

// One tensor of the header, with its bytes out of `data`.
Tensor readTensor(const FieldReader& item, std::span<const std::uint8_t> data) {
  Tensor tensor;
  const auto type = typeOf(item.field("dtype").text());
  if (!type) item.field("dtype").wrong("is not an element type");
  tensor.type = type.value_or(ElementType::kUint8);
  for (const FieldReader& side : item.field("shape").items()) {
    tensor.shape.push_back(static_cast<std::int64_t>(side.wholeNumber()));
  }
  const auto offsets = item.field("data_offsets").items();
  const std::uint64_t begin = offsets.size() == 2 ? offsets[0].wholeNumber() : 1;
  const std::uint64_t end = offsets.size() == 2 ? offsets[1].wholeNumber() : 0;
  const auto count = elementCount(tensor.shape);
  const bool fits = begin <= end && end <= data.size() && count && end - begin == *count * byteSize(tensor.type);
  if (!fits) {
    item.field("data_offsets").wrong("does not fit the tensor");
    return tensor;
  }
  const auto part = data.subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
  tensor.data = std::vector<std::uint8_t>(part.begin(), part.end());
  return tensor;
}

}  // namespace

base::Result<NamedTensors> readSafetensors(std::span<const std::uint8_t> bytes) {
  if (bytes.size() < kLengthSize) return bad("truncated");
  std::uint64_t header_length = 0;
  for (std::size_t i = kLengthSize; i-- > 0;) header_length = (header_length << 8) | bytes[i];
  if (header_length > bytes.size() - kLengthSize) return bad("truncated");
  const auto header_bytes = bytes.subspan(kLengthSize, static_cast<std::size_t>(header_length));
  const auto header = nlohmann::json::parse(header_bytes.begin(), header_bytes.end(), nullptr, false);
  if (!header.is_object()) return bad("the header is not a JSON object");

  const auto data = bytes.subspan(kLengthSize + static_cast<std::size_t>(header_length));
  const FieldReader root(header);
  NamedTensors tensors;
  for (const auto& [name, value] : header.items()) {
    if (name != "__metadata__") tensors[name] = readTensor(root.field(name), data);
  }
  if (!root.error().empty()) return bad(root.error());
  return tensors;
}

base::Result<SelfTest> readSelfTest(std::span<const std::uint8_t> safetensors, float tolerance) {
  ATELIER_TRY(tensors, readSafetensors(safetensors));
  SelfTest test{.inputs = {}, .expected = {}, .tolerance = tolerance};
  for (auto& [name, tensor] : tensors) {
    if (name.starts_with("in.")) {
      test.inputs[name.substr(3)] = std::move(tensor);
    } else if (name.starts_with("out.")) {
      test.expected[name.substr(4)] = std::move(tensor);
    } else {
      return bad(name + " is neither input nor output");
    }
  }
  if (test.inputs.empty() || test.expected.empty()) return bad("inputs or outputs are missing");
  return test;
}

}  // namespace atelier::infer

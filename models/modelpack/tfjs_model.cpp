#include "modelpack/tfjs_model.h"

#include <cmath>
#include <cstring>

#include "modelpack/dtype.h"
#include "modelpack/mapped_file.h"
#include "modelpack/tfjs_module.h"

namespace atelier::modelpack {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr std::int64_t kMaxElements = std::int64_t{1} << 30;

std::string_view textOf(const MappedFile& file) {
  return {reinterpret_cast<const char*>(file.bytes().data()), file.bytes().size()};
}

bool isModule(const fs::path& path) { return path.extension() == ".js" || path.extension() == ".mjs"; }

Result<Json> readTopLevel(const fs::path& path) {
  if (!isModule(path)) return readJsonFile(path);
  ATELIER_TRY(file, MappedFile::open(path));
  ATELIER_TRY(json, moduleExport(textOf(file), path.string()));
  if (!json.is_object()) return badInput("modelpack.tfjs", "{}: exports no object", path.string());
  return json;
}

Result<std::vector<std::uint8_t>> readShard(const fs::path& folder, const std::string& name, const fs::path& model) {
  if (name.empty() || name.find('/') != name.npos || name.find('\\') != name.npos)
    return badInput("modelpack.tfjs", "the shard name \"{}\" is not a plain one", name);
  if (!isModule(model)) {
    ATELIER_TRY(file, MappedFile::open(folder / name));
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(file.bytes().data());
    return std::vector<std::uint8_t>(bytes, bytes + file.bytes().size());
  }
  // "model.min.js" goes with "group1-shard1of2.min.js".
  const std::string model_name = model.filename().string();
  ATELIER_TRY(file, MappedFile::open(folder / (name + model_name.substr(model_name.find('.')))));
  ATELIER_TRY(text, moduleExport(textOf(file), name));
  if (!text.is_string()) return badInput("modelpack.tfjs", "{}: exports no text", name);
  return decodeBase64(text.get_ref<const std::string&>());
}

struct Encoding {
  std::string dtype;         // how the bytes are to be read
  double scale = 1;
  double minimum = 0;
  bool is_affine = false;
};

Result<Encoding> encodingOf(const Json& entry, const std::string& name) {
  Encoding encoding;
  ATELIER_TRY(dtype, textField(entry, "dtype", ""));
  encoding.dtype = dtype;
  if (const auto quantisation = entry.find("quantization"); quantisation != entry.end()) {
    if (!quantisation->is_object()) return badInput("modelpack.tfjs", "{}: damaged quantisation", name);
    ATELIER_TRY(stored, textField(*quantisation, "dtype", "uint8"));
    ATELIER_TRY(scale, numberField(*quantisation, "scale", 1));
    ATELIER_TRY(minimum, numberField(*quantisation, "min", 0));
    encoding = {stored, scale, minimum, stored != "float16"};
  }
  const bool is_known = encoding.is_affine ? encoding.dtype == "uint8" || encoding.dtype == "uint16"
                                           : encoding.dtype == "float32" || encoding.dtype == "int32" || encoding.dtype == "float16";
  if (!is_known || !std::isfinite(encoding.scale) || !std::isfinite(encoding.minimum))
    return badInput("modelpack.tfjs", "{}: weights of type {} are not supported", name, encoding.dtype);
  return encoding;
}

std::size_t elementBytes(const std::string& dtype) {
  if (dtype == "uint8") return 1;
  return dtype == "uint16" || dtype == "float16" ? 2 : 4;
}

template <typename Number>
Number numberAt(const std::uint8_t* bytes) {
  Number number;
  std::memcpy(&number, bytes, sizeof number);
  return number;
}

float decode(const Encoding& encoding, const std::uint8_t* bytes) {
  const auto affine = [&](double number) { return static_cast<float>(number * encoding.scale + encoding.minimum); };
  if (encoding.dtype == "uint8") return affine(*bytes);
  if (encoding.dtype == "uint16") return affine(numberAt<std::uint16_t>(bytes));
  if (encoding.dtype == "float16") return floatFromHalf(numberAt<std::uint16_t>(bytes));
  if (encoding.dtype == "int32") return static_cast<float>(numberAt<std::int32_t>(bytes));
  return numberAt<float>(bytes);
}

// A zero point that is whole but for rounding lets the bytes stay as they are.
std::optional<AffineBytes> exactAffine(const Encoding& encoding, std::span<const std::uint8_t> bytes) {
  if (encoding.dtype != "uint8" || !encoding.is_affine || encoding.scale <= 0) return std::nullopt;
  const double zero_point = -encoding.minimum / encoding.scale;
  if (std::abs(zero_point - std::nearbyint(zero_point)) > 1e-6 || zero_point < -0.5 || zero_point > 255.5) return std::nullopt;
  return AffineBytes{{bytes.begin(), bytes.end()}, static_cast<float>(encoding.scale),
                     static_cast<std::uint8_t>(std::nearbyint(zero_point))};
}

// Takes one tensor off the front of `bytes`.
Result<TfjsTensor> readTensor(const Json& entry, const std::string& name, std::span<const std::uint8_t>& bytes) {
  ATELIER_TRY(encoding, encodingOf(entry, name));
  TfjsTensor tensor;
  ATELIER_TRY(shape, integersField(entry, "shape", {}));
  std::int64_t count = 1;
  for (const std::int64_t dim : shape) {
    if (dim < 0 || (dim > 0 && count > kMaxElements / dim)) return badInput("modelpack.tfjs", "{}: shape {}", name, shapeText(shape));
    count *= dim;
  }
  const std::size_t element = elementBytes(encoding.dtype);
  const std::size_t byte_count = static_cast<std::size_t>(count) * element;
  if (byte_count > bytes.size()) return badInput("modelpack.tfjs", "{}: the shards are too short", name);
  tensor.shape = std::move(shape);
  tensor.is_half = encoding.dtype == "float16";
  tensor.affine = exactAffine(encoding, bytes.first(byte_count));
  tensor.values.reserve(static_cast<std::size_t>(count));
  for (std::size_t at = 0; at < byte_count; at += element) {
    tensor.values.push_back(decode(encoding, bytes.data() + at));
    if (!std::isfinite(tensor.values.back())) return badInput("modelpack.tfjs", "{}: a weight is not a number", name);
  }
  bytes = bytes.subspan(byte_count);
  return tensor;
}

Result<void> readGroup(const Json& group, const fs::path& path, TfjsModel& model) {
  const auto paths = group.find("paths"), weights = group.find("weights");
  if (!group.is_object() || paths == group.end() || weights == group.end() || !paths->is_array() || !weights->is_array())
    return badInput("modelpack.tfjs", "{}: damaged weightsManifest", path.string());
  std::vector<std::uint8_t> bytes;
  for (const Json& shard : *paths) {
    if (!shard.is_string()) return badInput("modelpack.tfjs", "{}: a shard has no name", path.string());
    ATELIER_TRY(part, readShard(path.parent_path(), shard.get<std::string>(), path));
    bytes.insert(bytes.end(), part.begin(), part.end());
  }
  std::span<const std::uint8_t> rest(bytes);
  for (const Json& entry : *weights) {
    if (!entry.is_object()) return badInput("modelpack.tfjs", "{}: damaged weightsManifest", path.string());
    ATELIER_TRY(name, textField(entry, "name", ""));
    ATELIER_TRY(tensor, readTensor(entry, name, rest));
    if (!model.weights.emplace(name, std::move(tensor)).second) return badInput("modelpack.tfjs", "{} is there twice", name);
  }
  if (!rest.empty()) return badInput("modelpack.tfjs", "{}: {} bytes of the shards belong to nothing", path.string(), rest.size());
  return {};
}

}  // namespace

Result<TfjsModel> readTfjsModel(const fs::path& path) {
  ATELIER_TRY(json, readTopLevel(path));
  TfjsModel model;
  const auto topology = json.find("modelTopology"), manifest = json.find("weightsManifest");
  if (topology == json.end() || !topology->is_object() || manifest == json.end() || !manifest->is_array())
    return badInput("modelpack.tfjs", "{}: not a TensorFlow.js model", path.string());
  for (const Json& group : *manifest) ATELIER_CHECK(readGroup(group, path, model));
  model.topology = *topology;
  return model;
}

Result<std::vector<std::uint8_t>> decodeBase64(std::string_view text) {
  const auto valueOf = [](char c) {
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    return c == '+' ? 62 : c == '/' ? 63 : -1;
  };
  while (text.ends_with('=')) text.remove_suffix(1);
  std::vector<std::uint8_t> bytes;
  bytes.reserve(text.size() * 3 / 4);
  std::uint32_t bits = 0;
  int bit_count = 0;
  for (const char c : text) {
    const int value = valueOf(c);
    if (value < 0) return badInput("modelpack.tfjs", "not base64");
    bits = bits << 6 | static_cast<std::uint32_t>(value);
    bit_count += 6;
    if (bit_count < 8) continue;
    bit_count -= 8;
    bytes.push_back(static_cast<std::uint8_t>(bits >> bit_count));
  }
  return bytes;
}

}  // namespace atelier::modelpack

// A TensorFlow.js model as it lies on disk: its topology (JSON) and its weights by name.
#pragma once

#include <map>
#include <optional>
#include <span>

#include "modelpack/json_file.h"

namespace atelier::modelpack {

// Bytes that stand for scale * (byte - zero_point), exactly.
struct AffineBytes {
  std::vector<std::uint8_t> bytes;
  float scale = 1;
  std::uint8_t zero_point = 0;
};

struct TfjsTensor {
  std::vector<std::int64_t> shape;
  std::vector<float> values;          // whatever the file's encoding, int32 included
  std::optional<AffineBytes> affine;  // where the file has uint8 with a whole zero point
  bool is_half = false;               // the values are exact in f16
};

struct TfjsModel {
  nlohmann::json topology;
  std::map<std::string, TfjsTensor, std::less<>> weights;
};

// `path`: a model.json, or the .js module of one; its shards lie beside it, as binary files or as modules of base64
// text. Weights may be float32 or int32, plain or quantised to float16, uint8 or uint16.
Result<TfjsModel> readTfjsModel(const std::filesystem::path& path);

// Base64 without line breaks; an error where the text is something else.
Result<std::vector<std::uint8_t>> decodeBase64(std::string_view text);

}  // namespace atelier::modelpack

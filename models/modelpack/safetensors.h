// Reads safetensors: an 8-byte little-endian header length, a JSON header, then the tensors' bytes.
// Nothing in a header is trusted: ranges, sizes, overlaps and holes are all checked before a tensor is handed out.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "modelpack/dtype.h"
#include "modelpack/mapped_file.h"

namespace atelier::modelpack {

struct TensorView {
  Dtype dtype = Dtype::kF32;
  std::vector<std::int64_t> shape;
  std::span<const std::byte> bytes;  // row-major, little-endian, inside the mapping
};

using TensorTable = std::map<std::string, TensorView, std::less<>>;

// The tensors of one file's bytes; the views point into `file`. `name` is for messages.
Result<TensorTable> parseSafetensors(std::span<const std::byte> file, const std::string& name);

}  // namespace atelier::modelpack

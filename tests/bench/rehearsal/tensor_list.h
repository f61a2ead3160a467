// Names and shapes of full-size models, and how their values should be spread.
#pragma once

#include <filesystem>

#include "modelpack/error.h"
#include "random_weights.h"

namespace atelier::rehearsal {

struct NamedShape {
  std::string name;
  std::vector<std::int64_t> shape;
};
using TensorList = std::vector<NamedShape>;

// A list of real_model_tensor_lists.json: `model` is "transformer_klein4b" or "vae", `naming` "bfl" or "diffusers".
base::Result<TensorList> readTensorList(const std::filesystem::path& lists, const std::string& model, const std::string& naming);

// Qwen3-4B, all 36 layers, as its checkpoint has it (embeddings tied). A smaller number gives the first layers only.
TensorList qwen3List(int layer_count);

std::uint64_t valueCount(const TensorList& list);

// Matrices keep the size of what passes through them; scales are near one, variances above zero.
Spread spreadOf(const NamedShape& tensor);

}  // namespace atelier::rehearsal

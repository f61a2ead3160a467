#include "tensor_list.h"

#include <cmath>

#include "modelpack/json_file.h"

namespace atelier::rehearsal {
namespace {

constexpr std::int64_t kHidden = 2560, kInner = 9728, kQueries = 32 * 128, kKeys = 8 * 128, kVocabulary = 151936;

std::uint64_t valueCount(const NamedShape& tensor) {
  std::uint64_t count = 1;
  for (const std::int64_t dim : tensor.shape) count *= static_cast<std::uint64_t>(dim);
  return count;
}

}  // namespace

base::Result<TensorList> readTensorList(const std::filesystem::path& lists, const std::string& model, const std::string& naming) {
  ATELIER_TRY(json, modelpack::readJsonFile(lists));
  const auto pointer = nlohmann::json::json_pointer("/" + model + "/" + naming);
  if (!json.contains(pointer)) return modelpack::badInput("rehearsal.lists", "{} has no {} in {} naming", lists.string(), model, naming);
  TensorList list;
  for (const auto& [name, shape] : json[pointer].items()) {
    ATELIER_TRY(dims, modelpack::integersField(json[pointer], name, {}));
    list.push_back({name, dims});
  }
  return list;
}

TensorList qwen3List(int layer_count) {
  TensorList list = {{"model.embed_tokens.weight", {kVocabulary, kHidden}}};
  for (int layer = 0; layer < layer_count; ++layer) {
    const std::string prefix = "model.layers." + std::to_string(layer) + ".";
    list.push_back({prefix + "input_layernorm.weight", {kHidden}});
    list.push_back({prefix + "self_attn.q_proj.weight", {kQueries, kHidden}});
    list.push_back({prefix + "self_attn.k_proj.weight", {kKeys, kHidden}});
    list.push_back({prefix + "self_attn.v_proj.weight", {kKeys, kHidden}});
    list.push_back({prefix + "self_attn.o_proj.weight", {kHidden, kQueries}});
    list.push_back({prefix + "self_attn.q_norm.weight", {128}});
    list.push_back({prefix + "self_attn.k_norm.weight", {128}});
    list.push_back({prefix + "post_attention_layernorm.weight", {kHidden}});
    list.push_back({prefix + "mlp.gate_proj.weight", {kInner, kHidden}});
    list.push_back({prefix + "mlp.up_proj.weight", {kInner, kHidden}});
    list.push_back({prefix + "mlp.down_proj.weight", {kHidden, kInner}});
  }
  list.push_back({"model.norm.weight", {kHidden}});
  return list;
}

std::uint64_t valueCount(const TensorList& list) {
  std::uint64_t count = 0;
  for (const NamedShape& tensor : list) count += valueCount(tensor);
  return count;
}

Spread spreadOf(const NamedShape& tensor) {
  if (tensor.name.ends_with("running_var")) return {1.0f, 0.1f};
  if (tensor.name.ends_with("bias") || tensor.name.ends_with("running_mean")) return {0.0f, 0.02f};
  if (tensor.shape.size() <= 1) return {1.0f, 0.1f};
  const double fan_in = static_cast<double>(valueCount(tensor)) / static_cast<double>(tensor.shape[0]);
  return {0.0f, static_cast<float>(1 / std::sqrt(fan_in))};
}

}  // namespace atelier::rehearsal

#include "modelpack/weight_taker.h"

namespace atelier::modelpack {

Weight WeightTaker::take(const std::string& name, const std::vector<std::int64_t>& shape) {
  const auto failed = [&](std::string why) {
    if (m_failure.empty()) m_failure = std::move(why);
    return Weight{};
  };
  const auto found = m_checkpoint.tensors().find(name);
  if (found == m_checkpoint.tensors().end()) return failed("missing tensor " + name);
  m_taken.insert(name);
  const TensorView& view = found->second;
  if (view.shape != shape)
    return failed(formatText("{} has shape {}, expected {}", name, shapeText(view.shape), shapeText(shape)));
  if (view.dtype != Dtype::kF32 && view.dtype != Dtype::kF16 && view.dtype != Dtype::kBf16)
    return failed(formatText("{} is {}; f32, f16 or bf16 is needed", name, dtypeName(view.dtype)));
  const bool is_vector = shape.size() == 1;
  std::int64_t columns = 1;
  for (std::size_t axis = is_vector ? 0 : 1; axis < shape.size(); ++axis) columns *= shape[axis];
  return Weight{.source = name, .dtype = view.dtype, .data = view.bytes.data(), .rows = is_vector ? 1 : shape.front(),
                .columns = columns, .row_stride = columns, .shape = shape};
}

void WeightTaker::ignorePrefix(std::string_view prefix) {
  for (const auto& [name, view] : m_checkpoint.tensors())
    if (name.starts_with(prefix)) m_taken.insert(name);
}

Result<void> WeightTaker::finish() const {
  if (!m_failure.empty()) return badInput("modelpack.weights", "{}", m_failure);
  for (const auto& [name, view] : m_checkpoint.tensors())
    if (!m_taken.contains(name)) return badInput("modelpack.weights", "unexpected tensor {}", name);
  return {};
}

}  // namespace atelier::modelpack

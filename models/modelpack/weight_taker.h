// Takes tensors out of a checkpoint by name and shape, and remembers the first thing that was wrong.
#pragma once

#include <initializer_list>
#include <set>

#include "modelpack/weights.h"

namespace atelier::modelpack {

class WeightTaker {
 public:
  explicit WeightTaker(const Checkpoint& checkpoint) : m_checkpoint(checkpoint) {}

  // A matrix of one of the given shapes; on failure an empty weight, and finish() says why.
  Weight take(const std::string& name, const std::vector<std::int64_t>& shape);
  bool has(const std::string& name) const { return m_checkpoint.contains(name); }
  // These may be present and are not needed.
  void ignore(const std::string& name) { m_taken.insert(name); }
  void ignorePrefix(std::string_view prefix);

  // The first failure, or a tensor that nobody asked for.
  Result<void> finish() const;

 private:
  const Checkpoint& m_checkpoint;
  std::set<std::string, std::less<>> m_taken;
  std::string m_failure;
};

}  // namespace atelier::modelpack

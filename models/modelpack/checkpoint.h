// All tensors of a model, whether one safetensors file or a folder of shards with an index.
#pragma once

#include "modelpack/safetensors.h"

namespace atelier::modelpack {

class Checkpoint {
 public:
  // `path`: a .safetensors file, or a folder that holds either `*.safetensors.index.json` with its shards or
  // exactly one .safetensors file. A name given twice, or an index that disagrees with its shards, is an error.
  static Result<Checkpoint> open(const std::filesystem::path& path);

  const TensorTable& tensors() const { return m_tensors; }
  bool contains(std::string_view name) const { return m_tensors.contains(name); }
  std::uint64_t byteCount() const;

  // Some repackagings put one prefix before every name; takes it off where all names carry it.
  void stripPrefix(std::string_view prefix);

 private:
  Result<void> addFile(const std::filesystem::path& path);

  std::vector<MappedFile> m_files;  // owns what m_tensors points into
  TensorTable m_tensors;
};

}  // namespace atelier::modelpack

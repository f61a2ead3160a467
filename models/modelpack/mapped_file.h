// A file mapped read-only: a checkpoint of any size costs address space, not memory.
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>

#include "modelpack/error.h"

namespace atelier::modelpack {

class MappedFile {
 public:
  // Fails with kBadRequest where the file is absent, unreadable or not a regular file.
  static Result<MappedFile> open(const std::filesystem::path& path);

  MappedFile(MappedFile&& other) noexcept;
  MappedFile& operator=(MappedFile&& other) noexcept;
  ~MappedFile();

  std::span<const std::byte> bytes() const { return m_bytes; }

 private:
  explicit MappedFile(std::span<const std::byte> bytes) : m_bytes(bytes) {}
  std::span<const std::byte> m_bytes;
};

// Gives back the memory behind the whole pages of a mapped range once it was used; reading it again is only
// slower. This keeps the resident size bounded while a checkpoint is streamed through.
void releasePages(const std::byte* begin, std::size_t byte_count);

}  // namespace atelier::modelpack

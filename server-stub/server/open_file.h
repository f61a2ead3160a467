// One regular file, opened once: its size, its time and its bytes all come from the same descriptor, so a file that
// is replaced while it is being sent is still sent whole.
#pragma once

#include <cstdint>
#include <ctime>
#include <filesystem>
#include <memory>
#include <span>

namespace atelier::server {

class OpenFile {
 public:
  // Null when the path is no regular file (a directory, a device, a pipe), cannot be read, or ends in a symlink.
  static std::shared_ptr<const OpenFile> open(const std::filesystem::path& path);
  ~OpenFile();
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;

  std::uint64_t size() const { return m_size; }
  timespec modified() const { return m_modified; }

  // Bytes from `offset` on; fewer than asked, down to 0, where the file was cut short since.
  std::size_t read(std::uint64_t offset, std::span<char> out) const;

 private:
  OpenFile(int descriptor, std::uint64_t size, timespec modified)
      : m_descriptor(descriptor), m_size(size), m_modified(modified) {}

  int m_descriptor;
  std::uint64_t m_size;
  timespec m_modified;
};

}  // namespace atelier::server

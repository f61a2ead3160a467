// A folder of its own for one test, gone afterwards.
#pragma once

#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace atelier::server::testing {

class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "atelier-server-XXXXXX").string();
    m_path = ::mkdtemp(name.data()) ? name : std::string("/nonexistent");
  }
  ~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  const std::filesystem::path& path() const { return m_path; }

  // Writes a file, folders included, last changed `age` ago.
  std::filesystem::path write(std::string_view name, std::string_view content,
                              std::chrono::seconds age = std::chrono::seconds(0)) const {
    const auto file = m_path / name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << content;
    if (age.count() != 0)
      std::filesystem::last_write_time(file, std::filesystem::file_time_type::clock::now() - age);
    return file;
  }

 private:
  std::filesystem::path m_path;
};

// Bytes that differ from place to place, so that a piece from the wrong offset shows.
inline std::string patternBytes(std::size_t count) {
  std::string out(count, '\0');
  unsigned state = 12345;
  for (auto& byte : out) {
    state = state * 1664525U + 1013904223U;
    byte = static_cast<char>(state >> 24);
  }
  return out;
}

}  // namespace atelier::server::testing

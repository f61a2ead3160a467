// Writes a package into a staging folder and moves it into place as a whole, or leaves nothing behind.
#pragma once

#include <filesystem>
#include <fstream>
#include <memory>
#include <span>

#include "modelpack/package.h"
#include "modelpack/sha256.h"

namespace atelier::modelpack {

// One file of the package, hashed while it is written.
class PackageFile {
 public:
  static Result<PackageFile> create(const std::filesystem::path& folder, std::string name);
  PackageFile(PackageFile&&) noexcept;
  PackageFile& operator=(PackageFile&&) noexcept;
  ~PackageFile();

  // kStorageFull where the disk has no room.
  Result<void> append(std::span<const std::byte> bytes);
  Result<void> pad(std::uint64_t alignment);  // zeros up to a multiple of `alignment`
  std::uint64_t byteCount() const;
  Result<FileRecord> close();

 private:
  struct State;
  explicit PackageFile(std::unique_ptr<State> state);
  std::unique_ptr<State> m_state;
};

class PackageWriter {
 public:
  // `out` must not exist (its parent must). Everything goes to a sibling staging folder first.
  static Result<PackageWriter> create(const std::filesystem::path& out);
  PackageWriter(PackageWriter&&) noexcept;
  PackageWriter& operator=(PackageWriter&&) = delete;
  ~PackageWriter();  // removes the staging folder unless finish() succeeded

  const std::filesystem::path& folder() const { return m_staging; }  // where the files are until finish()
  Result<PackageFile> file(std::string name) const { return PackageFile::create(m_staging, std::move(name)); }
  Result<void> addFile(PackageFile file);  // closes it and lists it
  Result<void> addFile(const std::string& name, std::span<const std::byte> bytes);
  Result<void> copyFile(const std::string& name, const std::filesystem::path& from);
  // Writes `<graph name>.onnx` and lists the graph.
  Result<void> addGraph(const OnnxGraph& graph);

  Package& package() { return m_package; }
  // Writes package.json and moves the folder into place.
  Result<void> finish();

 private:
  PackageWriter(std::filesystem::path out, std::filesystem::path staging);
  std::filesystem::path m_out;
  std::filesystem::path m_staging;  // empty once finished or moved from
  Package m_package;
};

// Writes tensors one after another into data files `<prefix>_000.data`, … of at most kMaxShardBytes.
class ShardWriter {
 public:
  ShardWriter(PackageWriter& writer, std::string prefix) : m_writer(writer), m_prefix(std::move(prefix)) {}

  // Starts a tensor of exactly `byte_count` bytes; append() then gives them in any portions.
  Result<TensorLocation> begin(std::uint64_t byte_count);
  Result<void> append(std::span<const std::byte> bytes);
  Result<TensorLocation> write(std::span<const std::byte> bytes);
  // The next tensor begins a new data file.
  Result<void> closeShard();

 private:
  PackageWriter& m_writer;
  std::string m_prefix;
  int m_next_number = 0;
  std::string m_current_name;
  std::unique_ptr<PackageFile> m_current;
};

}  // namespace atelier::modelpack

#include "modelpack/package_writer.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <utility>

#include "modelpack/mapped_file.h"

namespace atelier::modelpack {
namespace {

namespace fs = std::filesystem;
constexpr std::uint64_t kTensorAlignment = 64;

std::unexpected<Error> writeFailed(const std::string& name, int error_number) {
  const bool is_full = error_number == ENOSPC || error_number == EDQUOT || error_number == EFBIG;
  return base::fail(is_full ? ErrorCode::kStorageFull : ErrorCode::kInternal, "modelpack.write",
                    name + ": " + std::strerror(error_number));
}

}  // namespace

struct PackageFile::State {
  int descriptor = -1;
  FileRecord record;
  Sha256 whole;
  Sha256 chunk;
  std::uint64_t chunk_bytes = 0;

  ~State() {
    if (descriptor >= 0) ::close(descriptor);
  }
  void hash(std::span<const std::byte> bytes) {
    whole.update(bytes);
    while (!bytes.empty()) {
      const auto part = bytes.first(std::min<std::uint64_t>(bytes.size(), kMaxChunkBytes - chunk_bytes));
      chunk.update(part);
      chunk_bytes += part.size();
      if (chunk_bytes == kMaxChunkBytes) closeChunk();
      bytes = bytes.subspan(part.size());
    }
  }
  void closeChunk() {
    record.chunk_sha256.push_back(chunk.finish());
    chunk_bytes = 0;
  }
};

PackageFile::PackageFile(std::unique_ptr<State> state) : m_state(std::move(state)) {}
PackageFile::PackageFile(PackageFile&&) noexcept = default;
PackageFile& PackageFile::operator=(PackageFile&&) noexcept = default;
PackageFile::~PackageFile() = default;

Result<PackageFile> PackageFile::create(const fs::path& folder, std::string name) {
  auto state = std::make_unique<State>();
  state->descriptor = ::open((folder / name).c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
  if (state->descriptor < 0) return writeFailed(name, errno);
  state->record.path = std::move(name);
  return PackageFile(std::move(state));
}

std::uint64_t PackageFile::byteCount() const { return m_state->record.byte_count; }

Result<void> PackageFile::append(std::span<const std::byte> bytes) {
  m_state->hash(bytes);
  m_state->record.byte_count += bytes.size();
  while (!bytes.empty()) {
    const ssize_t written = ::write(m_state->descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return writeFailed(m_state->record.path, errno);
    bytes = bytes.subspan(static_cast<std::size_t>(written));
  }
  return {};
}

Result<void> PackageFile::pad(std::uint64_t alignment) {
  static constexpr std::array<std::byte, 4096> kZeros{};
  const std::uint64_t missing = (alignment - byteCount() % alignment) % alignment;
  return append(std::span(kZeros).first(missing));
}

Result<FileRecord> PackageFile::close() {
  if (m_state->chunk_bytes > 0) m_state->closeChunk();
  m_state->record.sha256 = m_state->whole.finish();
  const int descriptor = std::exchange(m_state->descriptor, -1);
  // Some file systems report a full disk only here.
  if (::close(descriptor) != 0) return writeFailed(m_state->record.path, errno);
  return std::move(m_state->record);
}

PackageWriter::PackageWriter(fs::path out, fs::path staging) : m_out(std::move(out)), m_staging(std::move(staging)) {}

PackageWriter::PackageWriter(PackageWriter&& other) noexcept
    : m_out(std::move(other.m_out)), m_staging(std::exchange(other.m_staging, {})), m_package(std::move(other.m_package)) {}

PackageWriter::~PackageWriter() {
  std::error_code ignored;
  if (!m_staging.empty()) fs::remove_all(m_staging, ignored);
}

Result<PackageWriter> PackageWriter::create(const fs::path& out) {
  std::error_code error;
  const fs::path target = fs::absolute(out, error).lexically_normal();
  const fs::path named = target.has_filename() ? target : target.parent_path();  // "out/" is "out"
  if (fs::exists(fs::symlink_status(named, error))) return badInput("modelpack.out", "{}: already exists", out.string());
  fs::path staging = named;
  staging += ".staging-" + std::to_string(::getpid());
  if (!fs::create_directory(staging, error) || error) {
    const int number = error ? error.value() : EEXIST;
    return base::fail(number == ENOSPC ? ErrorCode::kStorageFull : ErrorCode::kBadRequest, "modelpack.out",
                      staging.string() + ": " + std::strerror(number));
  }
  return PackageWriter(named, staging);
}

Result<void> PackageWriter::addFile(PackageFile file) {
  ATELIER_TRY(record, file.close());
  m_package.files.push_back(std::move(record));
  return {};
}

Result<void> PackageWriter::addFile(const std::string& name, std::span<const std::byte> bytes) {
  ATELIER_TRY(out, file(name));
  ATELIER_CHECK(out.append(bytes));
  return addFile(std::move(out));
}

Result<void> PackageWriter::copyFile(const std::string& name, const fs::path& from) {
  ATELIER_TRY(source, MappedFile::open(from));
  return addFile(name, source.bytes());
}

Result<void> PackageWriter::addGraph(const OnnxGraph& graph) {
  ATELIER_TRY(bytes, graph.serialise());
  const std::string file_name = graph.name() + ".onnx";
  ATELIER_CHECK(addFile(file_name, std::as_bytes(std::span(bytes))));
  m_package.graphs.push_back({.name = graph.name(), .file = file_name, .inputs = graph.inputs(),
                              .outputs = graph.outputs(), .data_files = graph.dataFiles(),
                              .data_bytes = graph.storedBytes(), .self_test = std::nullopt});
  return {};
}

Result<void> PackageWriter::finish() {
  ATELIER_CHECK(checkIdentity(m_package));
  std::ranges::sort(m_package.files, {}, &FileRecord::path);
  const std::string text = packageJson(m_package);
  ATELIER_TRY(file, PackageFile::create(m_staging, "package.json"));
  ATELIER_CHECK(file.append(std::as_bytes(std::span(text))));
  ATELIER_CHECK(file.close());
  // renameat2 refuses to replace what appeared meanwhile; plain rename would swallow an empty folder.
  if (::renameat2(AT_FDCWD, m_staging.c_str(), AT_FDCWD, m_out.c_str(), RENAME_NOREPLACE) != 0)
    return writeFailed(m_out.string(), errno);
  m_staging.clear();
  return {};
}

Result<TensorLocation> ShardWriter::begin(std::uint64_t byte_count) {
  if (byte_count > kMaxShardBytes)
    return base::fail(ErrorCode::kTooLarge, "modelpack.shard", formatText("a tensor of {} bytes", byte_count));
  if (m_current) {
    ATELIER_CHECK(m_current->pad(kTensorAlignment));
    if (m_current->byteCount() + byte_count > kMaxShardBytes) ATELIER_CHECK(closeShard());
  }
  if (!m_current) {
    m_current_name = m_prefix + "_" + paddedNumber(m_next_number++, 3) + ".data";
    ATELIER_TRY(file, m_writer.file(m_current_name));
    m_current = std::make_unique<PackageFile>(std::move(file));
  }
  return TensorLocation{m_current_name, m_current->byteCount(), byte_count};
}

Result<void> ShardWriter::append(std::span<const std::byte> bytes) { return m_current->append(bytes); }

Result<TensorLocation> ShardWriter::write(std::span<const std::byte> bytes) {
  ATELIER_TRY(location, begin(bytes.size()));
  ATELIER_CHECK(append(bytes));
  return location;
}

Result<void> ShardWriter::closeShard() {
  if (!m_current) return {};
  return m_writer.addFile(std::move(*std::exchange(m_current, nullptr)));
}

}  // namespace atelier::modelpack

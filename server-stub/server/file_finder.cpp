#include "server/file_finder.h"

#include <algorithm>
#include <tuple>

namespace atelier::server {
namespace {

namespace fs = std::filesystem;

bool isHidden(const RequestPath& path) {
  for (std::size_t index = 0; index < path.names.size(); ++index) {
    const auto& name = path.names[index];
    if (name.front() == '.' && !(index == 0 && name == ".well-known")) return true;
  }
  return false;
}

bool isOlder(timespec left, timespec right) {
  return std::tie(left.tv_sec, left.tv_nsec) < std::tie(right.tv_sec, right.tv_nsec);
}

}  // namespace

std::optional<FileFinder> FileFinder::at(const fs::path& root) {
  std::error_code error;
  auto canonical = fs::canonical(root, error);
  if (error || !fs::is_directory(canonical, error)) return std::nullopt;
  return FileFinder(std::move(canonical));
}

bool FileFinder::isInside(const fs::path& canonical) const {
  return std::mismatch(m_root.begin(), m_root.end(), canonical.begin(), canonical.end()).first == m_root.end();
}

Found FileFinder::find(const RequestPath& path) const {
  if (isHidden(path)) return {};
  auto wanted = m_root;
  for (const auto& name : path.names) wanted /= name;
  if (path.is_folder) wanted /= "index.html";

  std::error_code error;
  const auto canonical = fs::canonical(wanted, error);
  if (error || !isInside(canonical)) return {};
  if (fs::is_directory(canonical, error)) return {.file = {}, .is_folder_unslashed = !path.is_folder};
  auto file = OpenFile::open(canonical);
  if (!file) return {};
  return {.file = FoundFile{canonical, std::move(file)}};
}

std::shared_ptr<const OpenFile> FileFinder::openVariant(const FoundFile& found, Encoding encoding) const {
  if (encoding == Encoding::kIdentity) return found.file;
  auto path = found.path;
  path += fileSuffix(encoding);  // beside a file that is inside, and opened without following a symlink
  auto variant = OpenFile::open(path);
  return variant && !isOlder(variant->modified(), found.file->modified()) ? variant : nullptr;
}

Variants FileFinder::variantsOf(const FoundFile& found) const {
  return {.has_brotli = openVariant(found, Encoding::kBrotli) != nullptr,
          .has_gzip = openVariant(found, Encoding::kGzip) != nullptr};
}

}  // namespace atelier::server

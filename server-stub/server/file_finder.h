// A checked request path to an open file below the root.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include "server/encoding.h"
#include "server/open_file.h"
#include "server/request_path.h"

namespace atelier::server {

struct FoundFile {
  std::filesystem::path path;  // canonical, below the root
  std::shared_ptr<const OpenFile> file;
};

struct Found {
  std::optional<FoundFile> file;    // nothing: no such file, or not one that may be served
  bool is_folder_unslashed = false;  // a folder was named without its '/': relative links in it would break
};

class FileFinder {
 public:
  // Nothing when `root` is no folder that can be read.
  static std::optional<FileFinder> at(const std::filesystem::path& root);

  // Folders give their index.html. Hidden names (".git", ".env") do not exist for clients, except "/.well-known/";
  // nor does anything whose real place, symlinks followed, is outside the root.
  Found find(const RequestPath& path) const;

  // Which compressed variants lie beside the file. One older than the file is stale and does not count.
  Variants variantsOf(const FoundFile& found) const;

  // The file or its variant; null when it went away since.
  std::shared_ptr<const OpenFile> openVariant(const FoundFile& found, Encoding encoding) const;

 private:
  explicit FileFinder(std::filesystem::path root) : m_root(std::move(root)) {}
  bool isInside(const std::filesystem::path& canonical) const;

  std::filesystem::path m_root;  // canonical
};

}  // namespace atelier::server

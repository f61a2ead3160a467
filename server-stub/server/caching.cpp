#include "server/caching.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "server/http_date.h"
#include "server/text.h"

namespace atelier::server {
namespace {

bool isHexHash(std::string_view text) {
  return text.size() >= 8 && text.size() <= 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

// name.<hash>.ext: a hash is never the first part, nor the last.
bool hasHashedName(std::string_view file_name) {
  const auto parts = split(file_name, '.');
  for (std::size_t index = 1; index + 1 < parts.size(); ++index)
    if (isHexHash(parts[index])) return true;
  return false;
}

}  // namespace

Validators validatorsOf(const OpenFile& file, Encoding encoding) {
  const auto modified = file.modified();
  std::array<char, 80> tag{};
  std::snprintf(tag.data(), tag.size(), "\"%llx-%llx-%lx", static_cast<unsigned long long>(file.size()),
                static_cast<unsigned long long>(modified.tv_sec), static_cast<unsigned long>(modified.tv_nsec));
  std::string etag = tag.data();
  if (encoding != Encoding::kIdentity) etag.append("-").append(contentEncoding(encoding));
  return {etag + "\"", httpDate(modified.tv_sec)};
}

std::string_view cacheControl(const RequestPath& path) {
  const bool in_assets = path.names.size() > 1 && path.names.front() == "assets";
  const bool hashed = !path.names.empty() && hasHashedName(path.names.back());
  return !path.is_folder && (in_assets || hashed) ? "public, max-age=31536000, immutable" : "no-cache";
}

bool isNotModified(const HeaderList& request_headers, const Validators& validators) {
  if (const auto tags = headerValue(request_headers, "If-None-Match")) {
    const auto held = split(*tags, ',');  // our tags hold no comma, so a tag that does cannot match by accident
    return std::ranges::any_of(held, [&](std::string_view tag) {
      if (tag.starts_with("W/")) tag.remove_prefix(2);
      return tag == "*" || tag == validators.etag;
    });
  }
  return headerValue(request_headers, "If-Modified-Since") == validators.last_modified;
}

bool rangeStillApplies(const HeaderList& request_headers, const Validators& validators) {
  const auto condition = headerValue(request_headers, "If-Range");
  return !condition || *condition == validators.etag || *condition == validators.last_modified;
}

}  // namespace atelier::server

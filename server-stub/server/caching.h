// How long a file may be kept, and whether the copy that a browser holds is still the right one.
#pragma once

#include <string>
#include <string_view>

#include "server/encoding.h"
#include "server/http_message.h"
#include "server/open_file.h"
#include "server/request_path.h"

namespace atelier::server {

struct Validators {
  std::string etag;           // quoted, strong
  std::string last_modified;  // an HTTP date
};

// The ETag is size and modification time in nanoseconds, plus the encoding. Not a hash of the bytes: model shards are
// gigabytes, and a deploy that keeps times (rsync -t, tar) gives every copy behind a load balancer the same tag.
// Strong all the same, because a deploy replaces files and does not write into them.
Validators validatorsOf(const OpenFile& file, Encoding encoding);

// A year and immutable for names that change with their content ("app.3f9a1c20.js", anything in /assets/), else
// "no-cache": keep it, but ask first.
std::string_view cacheControl(const RequestPath& path);

// If-None-Match (weak comparison) or, without one, If-Modified-Since (exact comparison): true means 304.
bool isNotModified(const HeaderList& request_headers, const Validators& validators);

// If-Range (strong comparison, dates exact): false means that the ranges are of another version, so send all of it.
bool rangeStillApplies(const HeaderList& request_headers, const Validators& validators);

}  // namespace atelier::server

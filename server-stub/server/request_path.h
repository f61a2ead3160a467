// A request target to the names of folders and file, or a refusal. Nothing that could climb out of the root,
// or mean something else to the file system than to us, gets past here.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace atelier::server {

struct RequestPath {
  std::vector<std::string> names;  // decoded; none is empty, ".", ".." or holds '/', '\', NUL or a control character
  bool is_folder = false;          // the path ended in '/'
};

// "/a/b%20c/?q" gives {"a", "b c"}, folder. Nothing for a target that is not such a path: traversal in any spelling,
// a bad escape, an empty name.
std::optional<RequestPath> parseRequestPath(std::string_view target);

// The path again, percent-encoded, for a Location header: always "/" and then names, so never another host.
std::string encodedPath(const RequestPath& path);

}  // namespace atelier::server

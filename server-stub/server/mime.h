// File names to media types. Browsers are told not to guess, so a wrong type here is a broken page.
#pragma once

#include <string_view>

namespace atelier::server {

// The Content-Type for a file name by its last extension; "application/octet-stream" for the unknown.
std::string_view mimeType(std::string_view file_name);

}  // namespace atelier::server

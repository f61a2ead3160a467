// JSON without exceptions: a missing or mistyped field is the fallback, never a crash.
#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace atelier::app {

using Json = nlohmann::json;

// A discarded value (`is_discarded()`) where `text` is not JSON.
Json parseJson(std::string_view text);
// Bytes that are not UTF-8 are replaced, so that writing cannot fail.
std::string writeJson(const Json& json);

const Json* find(const Json& object, std::string_view key);  // null where absent, null, or `object` is none
std::string textOr(const Json& object, std::string_view key, std::string_view fallback);
double numberOr(const Json& object, std::string_view key, double fallback);
bool flagOr(const Json& object, std::string_view key, bool fallback);

}  // namespace atelier::app

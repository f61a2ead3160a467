#include "app/json.h"

namespace atelier::app {

Json parseJson(std::string_view text) { return Json::parse(text, nullptr, false); }

std::string writeJson(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

const Json* find(const Json& object, std::string_view key) {
  if (!object.is_object()) return nullptr;
  const auto field = object.find(key);
  return field == object.end() || field->is_null() ? nullptr : &*field;
}

std::string textOr(const Json& object, std::string_view key, std::string_view fallback) {
  const Json* field = find(object, key);
  return field && field->is_string() ? field->get<std::string>() : std::string(fallback);
}

double numberOr(const Json& object, std::string_view key, double fallback) {
  const Json* field = find(object, key);
  return field && field->is_number() ? field->get<double>() : fallback;
}

bool flagOr(const Json& object, std::string_view key, bool fallback) {
  const Json* field = find(object, key);
  return field && field->is_boolean() ? field->get<bool>() : fallback;
}

}  // namespace atelier::app

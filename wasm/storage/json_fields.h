// Reading JSON that nobody vouches for: a field is there with the right type, or it is an error that names it.
#pragma once

#include <cmath>
#include <cstdint>
#include <string>

#include "base/result.h"
#include "storage/plan_json.h"

namespace atelier::storage {

inline std::unexpected<base::Error> malformed(const std::string& field) {
  return base::fail(base::ErrorCode::kBadRequest, "storage.json", "malformed: " + field);
}

inline base::Result<std::string> textField(const Json& object, const char* name) {
  const auto field = object.find(name);
  if (field == object.end() || !field->is_string()) return malformed(name);
  return field->get<std::string>();
}

// A whole number within [minimum, maximum].
inline base::Result<std::int64_t> integerField(const Json& object, const char* name, std::int64_t minimum,
                                               std::int64_t maximum) {
  const auto field = object.find(name);
  if (field == object.end() || !field->is_number_integer()) return malformed(name);
  // Beyond 2^63 an unsigned number would turn negative.
  const bool is_huge = field->is_number_unsigned() && field->get<std::uint64_t>() > std::uint64_t{INT64_MAX};
  const std::int64_t value = is_huge ? INT64_MAX : field->get<std::int64_t>();
  if (is_huge || value < minimum || value > maximum) return malformed(name);
  return value;
}

inline base::Result<std::uint64_t> unsignedField(const Json& object, const char* name) {
  const auto field = object.find(name);
  if (field == object.end() || !field->is_number_unsigned()) return malformed(name);
  return field->get<std::uint64_t>();
}

inline base::Result<bool> flagField(const Json& object, const char* name) {
  const auto field = object.find(name);
  if (field == object.end() || !field->is_boolean()) return malformed(name);
  return field->get<bool>();
}

}  // namespace atelier::storage

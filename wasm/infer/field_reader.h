// FieldReader: reads JSON that nobody vouches for, remembering the first thing that is wrong and where.
//
// Reading goes on with empty values after an error, so that a reader is a plain list of fields; whoever began asks
// `error()` once at the end.
#pragma once

#include <cstdint>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace atelier::infer {

class FieldReader {
 public:
  explicit FieldReader(const nlohmann::json& root) : FieldReader(&root, "", std::make_shared<std::string>()) {}

  FieldReader field(std::string_view name) const;        // wrong where it is missing
  bool has(std::string_view name) const;
  std::vector<FieldReader> items() const;                // wrong where this is no array
  std::string text() const;
  std::uint64_t wholeNumber() const;                     // up to 2^53, which every JSON reader keeps exactly
  double number() const;                                 // finite
  const nlohmann::json& json() const { return *m_json; }
  void wrong(std::string_view why) const;                // only the first counts
  const std::string& error() const { return *m_error; }  // "graphs[2].name: is missing"; empty where all is well

 private:
  FieldReader(const nlohmann::json* json, std::string place, std::shared_ptr<std::string> error)
      : m_json(json), m_place(std::move(place)), m_error(std::move(error)) {}
  const nlohmann::json* m_json;
  std::string m_place;
  std::shared_ptr<std::string> m_error;
};

}  // namespace atelier::infer

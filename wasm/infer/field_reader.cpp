#include "infer/field_reader.h"

#include <cmath>

namespace atelier::infer {

namespace {

const nlohmann::json kNothing;

}  // namespace

FieldReader FieldReader::field(std::string_view name) const {
  const std::string place = m_place.empty() ? std::string(name) : m_place + "." + std::string(name);
  const bool is_there = has(name);
  const FieldReader reader(is_there ? &*m_json->find(std::string(name)) : &kNothing, place, m_error);
  if (!is_there) reader.wrong("is missing");
  return reader;
}

bool FieldReader::has(std::string_view name) const { return m_json->is_object() && m_json->contains(std::string(name)); }

std::vector<FieldReader> FieldReader::items() const {
  std::vector<FieldReader> readers;
  if (!m_json->is_array()) {
    wrong("is not an array");
    return readers;
  }
  for (std::size_t i = 0; i < m_json->size(); ++i) {
    readers.push_back(FieldReader(&(*m_json)[i], m_place + "[" + std::to_string(i) + "]", m_error));
  }
  return readers;
}

std::string FieldReader::text() const {
  if (m_json->is_string()) return m_json->get<std::string>();
  wrong("is not a text");
  return {};
}

std::uint64_t FieldReader::wholeNumber() const {
  constexpr std::uint64_t kLargest = std::uint64_t{1} << 53;
  if (m_json->is_number_unsigned() && m_json->get<std::uint64_t>() <= kLargest) return m_json->get<std::uint64_t>();
  wrong("is not a whole number");
  return 0;
}

double FieldReader::number() const {
  if (m_json->is_number() && std::isfinite(m_json->get<double>())) return m_json->get<double>();
  wrong("is not a number");
  return 0;
}

void FieldReader::wrong(std::string_view why) const {
  if (m_error->empty()) *m_error = (m_place.empty() ? std::string("package") : m_place) + ": " + std::string(why);
}

}  // namespace atelier::infer

#include "modelpack/tfjs_module.h"

#include <cctype>

namespace atelier::modelpack {
namespace {

bool isNameCharacter(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '$'; }

// Rewrites a JavaScript literal as JSON text, token by token; the JSON parser then judges the result.
class LiteralRewriter {
 public:
  explicit LiteralRewriter(std::string_view script) : m_rest(script) {}

  // Empty where the literal does not end.
  std::string rewrite() {
    int depth = 0;
    do {
      if (m_rest.empty()) return {};
      const char c = m_rest.front();
      if (c == '"' || c == '\'') {
        if (!copyString()) return {};
      } else if (isNameCharacter(c) || c == '.' || c == '!' || c == '-') {
        copyWord();
      } else {
        depth += (c == '{' || c == '[') - (c == '}' || c == ']');
        m_json += c;
        m_rest.remove_prefix(1);
      }
    } while (depth > 0);
    return std::move(m_json);
  }

 private:
  bool copyString() {
    const char quote = m_rest.front();
    std::size_t end = 1;
    while (end < m_rest.size() && m_rest[end] != quote) end += m_rest[end] == '\\' ? 2 : 1;
    if (end >= m_rest.size()) return false;
    m_json += '"';
    for (std::size_t i = 1; i < end; ++i) {
      if (m_rest[i] == '\\' && m_rest[i + 1] == '\'') continue;  // JSON knows no \'
      if (m_rest[i] == '"' && m_rest[i - 1] != '\\') m_json += '\\';
      m_json += m_rest[i];
    }
    m_json += '"';
    m_rest.remove_prefix(end + 1);
    return true;
  }

  // A key, a number, or one of the constants.
  void copyWord() {
    std::size_t end = 1;
    while (end < m_rest.size() && (isNameCharacter(m_rest[end]) || m_rest[end] == '.' || isExponentSign(end))) ++end;
    std::string word(m_rest.substr(0, end));
    m_rest.remove_prefix(end);
    if (!m_rest.empty() && m_rest.front() == ':') word = '"' + word + '"';
    if (word == "!0") word = "true";
    if (word == "!1") word = "false";
    if (word.starts_with('.')) word.insert(0, "0");
    if (word.starts_with("-.")) word.insert(1, "0");
    m_json += word;
  }
  bool isExponentSign(std::size_t at) const {
    return (m_rest[at] == '-' || m_rest[at] == '+') && (m_rest[at - 1] == 'e' || m_rest[at - 1] == 'E');
  }

  std::string_view m_rest;
  std::string m_json;
};

}  // namespace

Result<nlohmann::json> moduleExport(std::string_view script, const std::string& name) {
  constexpr std::string_view kMarker = ".exports=";
  const std::size_t marker = script.rfind(kMarker);
  if (marker == script.npos) return badInput("modelpack.tfjs", "{}: no module that exports something", name);
  const std::string json = LiteralRewriter(script.substr(marker + kMarker.size())).rewrite();
  auto value = nlohmann::json::parse(json, nullptr, false);
  if (value.is_discarded()) return badInput("modelpack.tfjs", "{}: what it exports is not a plain literal", name);
  return value;
}

}  // namespace atelier::modelpack

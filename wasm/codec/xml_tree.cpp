#include "codec/xml_tree.h"

#include <algorithm>

namespace atelier::codec {

namespace {

constexpr int kMaxDepth = 64;
constexpr int kMaxNodes = 50'000;

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool isNamePart(char c) { return !isSpace(c) && std::string_view("<>/=\"'&;!?").find(c) == std::string_view::npos && c != '\0'; }

class Parser {
 public:
  explicit Parser(std::string_view text) : m_text(text) {}

  std::optional<XmlElement> document() {
    skipAside();
    XmlElement root;
    if (!element(root, 0)) return std::nullopt;
    return root;
  }

 private:
  bool at(std::string_view token) const { return m_text.substr(m_at).starts_with(token); }
  bool take(std::string_view token) {
    if (!at(token)) return false;
    m_at += token.size();
    return true;
  }
  void skipSpace() {
    while (m_at < m_text.size() && isSpace(m_text[m_at])) ++m_at;
  }
  bool skipPast(std::string_view token) {
    const std::size_t found = m_text.find(token, m_at);
    if (found == std::string_view::npos) return false;
    m_at = found + token.size();
    return true;
  }
  // Comments and processing instructions; the byte order mark and white space before the root.
  bool skipMarkup() { return (take("<!--") && skipPast("-->")) || (take("<?") && skipPast("?>")); }
  void skipAside() {
    take("\xEF\xBB\xBF");
    do skipSpace();
    while (skipMarkup());
  }

  std::string name() {
    const std::size_t start = m_at;
    while (m_at < m_text.size() && isNamePart(m_text[m_at])) ++m_at;
    return std::string(m_text.substr(start, m_at - start));
  }

  bool attribute(XmlElement& element) {
    XmlAttribute attribute{name(), {}};
    skipSpace();
    if (attribute.name.empty() || !take("=")) return false;
    skipSpace();
    const char quote = m_at < m_text.size() ? m_text[m_at] : '\0';
    if (quote != '"' && quote != '\'') return false;
    const std::size_t end = m_text.find(quote, m_at + 1);
    if (end == std::string_view::npos) return false;
    attribute.value = m_text.substr(m_at + 1, end - m_at - 1);
    m_at = end + 1;
    if (attribute.value.find('<') != std::string::npos) return false;
    // A namespace hidden behind entities would slip past whoever looks for it.
    if (attribute.name.starts_with("xmlns") && attribute.value.find_first_of("&\"") != std::string::npos) return false;
    if (quote == '\'') escapeQuotes(attribute.value);
    element.attributes.push_back(std::move(attribute));
    return ++m_nodes <= kMaxNodes;
  }

  // Values are written between double quotes.
  static void escapeQuotes(std::string& value) {
    for (std::size_t i = value.find('"'); i != std::string::npos; i = value.find('"', i)) value.replace(i, 1, "&quot;");
  }

  bool element(XmlElement& element, int depth) {
    if (depth > kMaxDepth || ++m_nodes > kMaxNodes || !take("<")) return false;
    element.name = name();
    if (element.name.empty()) return false;
    for (skipSpace(); !at(">") && !at("/>"); skipSpace()) {
      if (!attribute(element)) return false;
    }
    if (take("/>")) return true;
    m_at += 1;
    return content(element, depth) && take(element.name) && (skipSpace(), take(">"));
  }

  // Up to and with the "</" of the element's own end tag.
  bool content(XmlElement& element_, int depth) {
    while (m_at < m_text.size()) {
      if (take("</")) return true;
      if (at("<!--") || at("<?")) {
        if (!skipMarkup()) return false;
      } else if (at("<![CDATA[")) {
        const std::size_t start = m_at;
        if (!skipPast("]]>")) return false;
        addText(element_, m_text.substr(start, m_at - start));
      } else if (at("<")) {
        XmlElement child;
        if (!element(child, depth + 1)) return false;
        element_.children.emplace_back(std::move(child));
      } else {
        const std::size_t end = std::min(m_text.find('<', m_at), m_text.size());
        addText(element_, m_text.substr(m_at, end - m_at));
        m_at = end;
      }
    }
    return false;
  }

  void addText(XmlElement& element, std::string_view text) {
    ++m_nodes;
    element.children.emplace_back(std::string(text));
  }

  std::string_view m_text;
  std::size_t m_at = 0;
  int m_nodes = 0;
};

void writeElement(const XmlElement& element, std::string& out) {
  out += "<" + element.name;
  for (const XmlAttribute& attribute : element.attributes) out += " " + attribute.name + "=\"" + attribute.value + "\"";
  if (element.children.empty()) {
    out += "/>";
    return;
  }
  out += ">";
  for (const XmlNode& child : element.children) {
    if (const auto* text = std::get_if<std::string>(&child)) {
      out += *text;
    } else {
      writeElement(std::get<XmlElement>(child), out);
    }
  }
  out += "</" + element.name + ">";
}

}  // namespace

std::optional<XmlElement> parseXml(std::string_view text) { return Parser(text).document(); }

std::string writeXml(const XmlElement& root) {
  std::string out;
  writeElement(root, out);
  return out;
}

XmlScope XmlScope::inside(const XmlElement& element) const {
  XmlScope scope = *this;
  for (const XmlAttribute& attribute : element.attributes) {
    if (attribute.name == "xmlns") scope.m_uris.emplace_back("", attribute.value);
    if (attribute.name.starts_with("xmlns:")) scope.m_uris.emplace_back(attribute.name.substr(6), attribute.value);
  }
  return scope;
}

std::string XmlScope::expand(std::string_view name, bool is_attribute) const {
  const std::size_t colon = name.find(':');
  const bool has_prefix = colon != std::string_view::npos;
  const std::string_view prefix = has_prefix ? name.substr(0, colon) : std::string_view();
  const std::string local(has_prefix ? name.substr(colon + 1) : name);
  if (!has_prefix && is_attribute) return " " + local;
  for (auto known = m_uris.rbegin(); known != m_uris.rend(); ++known) {
    if (known->first == prefix) return known->second + " " + local;
  }
  return " " + local;
}

}  // namespace atelier::codec

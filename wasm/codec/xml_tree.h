// The part of XML that XMP packets use: elements, attributes, text, namespaces. Small and strict: a document type or
// a tag out of place makes the whole packet unreadable.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace atelier::codec {

struct XmlAttribute {
  std::string name;   // as written, with its prefix
  std::string value;  // as written, with its entities
};

struct XmlElement;
using XmlNode = std::variant<std::string, XmlElement>;  // text as written, or an element

struct XmlElement {
  std::string name;  // as written, with its prefix
  std::vector<XmlAttribute> attributes;
  std::vector<XmlNode> children;
};

// The root element. Nothing where the text is not well formed, nests deeper than 64 or has over 50 000 nodes.
std::optional<XmlElement> parseXml(std::string_view text);
std::string writeXml(const XmlElement& root);

// Prefixes in force at one place of the tree, and what they stand for.
class XmlScope {
 public:
  // The scope inside `element`.
  XmlScope inside(const XmlElement& element) const;
  // "uri local", or " local" for a name without namespace.
  std::string expand(std::string_view name, bool is_attribute) const;

 private:
  std::vector<std::pair<std::string, std::string>> m_uris;  // prefix, uri; the last one counts
};

}  // namespace atelier::codec

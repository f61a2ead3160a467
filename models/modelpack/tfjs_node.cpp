#include "modelpack/tfjs_node.h"

#include <cstdlib>

namespace atelier::modelpack {
namespace {

using Json = nlohmann::json;

const Json& fieldOf(const Json& object, const char* key) {
  static const Json null;
  if (!object.is_object()) return null;
  const auto found = object.find(key);
  return found == object.end() ? null : *found;
}

// Bytes come as base64 text.
std::string bytesOf(const Json& value) {
  if (!value.is_string()) return {};
  const auto bytes = decodeBase64(value.get_ref<const std::string&>());
  return bytes ? std::string(bytes->begin(), bytes->end()) : std::string();
}

// 64-bit numbers come as decimal text.
std::int64_t integerOf(const Json& value) {
  if (value.is_number_integer()) return value.get<std::int64_t>();
  return value.is_string() ? std::strtoll(value.get_ref<const std::string&>().c_str(), nullptr, 10) : 0;
}

}  // namespace

std::string TfjsNode::text(const char* attribute) const { return bytesOf(fieldOf(fieldOf(attributes, attribute), "s")); }

std::vector<std::string> TfjsNode::texts(const char* attribute) const {
  std::vector<std::string> out;
  for (const Json& item : fieldOf(fieldOf(fieldOf(attributes, attribute), "list"), "s")) out.push_back(bytesOf(item));
  return out;
}

std::vector<std::int64_t> TfjsNode::integers(const char* attribute) const {
  std::vector<std::int64_t> out;
  for (const Json& item : fieldOf(fieldOf(fieldOf(attributes, attribute), "list"), "i")) out.push_back(integerOf(item));
  return out;
}

bool TfjsNode::flag(const char* attribute) const {
  const Json& value = fieldOf(fieldOf(attributes, attribute), "b");
  return value.is_boolean() && value.get<bool>();
}

Shape TfjsNode::placeholderShape() const {
  Shape shape;
  for (const Json& dim : fieldOf(fieldOf(fieldOf(attributes, "shape"), "shape"), "dim")) shape.push_back(integerOf(fieldOf(dim, "size")));
  return shape;
}

Result<TfjsNode> parseTfjsNode(const Json& json) {
  TfjsNode node;
  if (!json.is_object()) return badInput("modelpack.tfjs", "a node is not an object");
  ATELIER_TRY(name, textField(json, "name", ""));
  ATELIER_TRY(op, textField(json, "op", ""));
  node.name = name;
  node.op = op;
  node.attributes = fieldOf(json, "attr");
  for (const Json& input : fieldOf(json, "input")) {
    if (!input.is_string()) return badInput("modelpack.tfjs", "{}: an input is not a name", name);
    std::string from = input.get<std::string>();
    if (from.starts_with('^')) continue;
    if (from.ends_with(":0")) from.resize(from.size() - 2);
    node.inputs.push_back(std::move(from));
  }
  return node;
}

}  // namespace atelier::modelpack

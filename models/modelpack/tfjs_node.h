// One node of a TensorFlow graph in JSON, with its attributes as values.
#pragma once

#include "modelpack/tfjs_network.h"

namespace atelier::modelpack {

struct TfjsNode {
  std::string name;
  std::string op;
  std::vector<std::string> inputs;  // names of nodes; control edges left out
  nlohmann::json attributes;

  // Attributes by name; the fallback where there is none.
  std::string text(const char* attribute) const;               // {"s": base64}
  std::vector<std::string> texts(const char* attribute) const; // {"list": {"s": […]}}
  std::vector<std::int64_t> integers(const char* attribute) const;
  bool flag(const char* attribute) const;
  Shape placeholderShape() const;  // unknown sizes as -1
};

Result<TfjsNode> parseTfjsNode(const nlohmann::json& json);

}  // namespace atelier::modelpack

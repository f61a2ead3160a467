// From a TensorFlow.js model to a package of architecture `classifier`.
#pragma once

#include <filesystem>

#include "modelpack/package.h"

namespace atelier::modelpack {

struct TfjsOptions {
  std::filesystem::path model;  // model.json or a module
  std::filesystem::path out;
  std::vector<std::string> labels;  // what the values of the output stand for; may be empty
};

// `identity`: a package with id, licence and so on. The graph is called `classifier` and has a self-test.
Result<void> packTfjs(const TfjsOptions& options, const Package& identity);

}  // namespace atelier::modelpack

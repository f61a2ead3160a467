// Shader assembly: the WGSL files of shaders/ put together into modules (see shaders/README.md).
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "image/operator_id.h"

namespace atelier::gpu {

// The file at `path` ("passes/move.wgsl") after everything that its `//! use` lines name, each file once. Empty for
// a path that does not exist; the tests assemble every path the code names.
std::string assembleShader(std::string_view path);

// passes/point.wgsl with the function `change` that runs `operators` in order. Depends on nothing else, so it names
// a pipeline.
std::string assemblePointShader(std::span<const image::OperatorId> operators);

// Every file that is an entry point on its own, for the tests that compile them all.
std::vector<std::string_view> entryShaders();

}  // namespace atelier::gpu

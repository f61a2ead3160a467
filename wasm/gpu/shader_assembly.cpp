#include "gpu/shader_assembly.h"

#include <algorithm>

#include "gpu/shader_table.h"
#include "image/operators/point_table.h"

namespace atelier::gpu {

namespace {

using image::OperatorId;
using image::SignalSpace;

constexpr std::string_view kUse = "//! use ";

std::string_view textOf(std::string_view path) {
  const auto row = std::ranges::find(kShaderFiles, path, &ShaderFile::path);
  return row == std::end(kShaderFiles) ? std::string_view() : row->text;
}

// Appends `path` after what it uses; `taken` breaks circles and doubles.
void append(std::string_view path, std::vector<std::string_view>& taken, std::string& module) {
  if (std::ranges::find(taken, path) != taken.end()) return;
  taken.push_back(path);
  const std::string_view text = textOf(path);
  for (std::size_t at = text.find(kUse); at != std::string_view::npos; at = text.find(kUse, at + 1)) {
    const std::size_t begin = at + kUse.size();
    append(text.substr(begin, text.find('\n', begin) - begin), taken, module);
  }
  module += text;
}

// "operators/exposure.wgsl": the twin has the operator's name.
std::string_view pointShader(OperatorId op) {
  const std::string path = "operators/" + std::string(image::operatorInfo(op).name) + ".wgsl";
  const auto row = std::ranges::find(kShaderFiles, path, &ShaderFile::path);
  return row == std::end(kShaderFiles) ? std::string_view() : row->path;
}

// The function that passes/point.wgsl calls. Converts between signals only where neighbours differ.
std::string changeFunction(std::span<const OperatorId> operators) {
  std::string text = "\nfn change(encoded: vec3f, position: vec2f, pixel: vec2u) -> vec3f {\n  var colour = encoded;\n";
  SignalSpace space = SignalSpace::kEncoded;
  const auto convert = [&](SignalSpace to) {
    if (space == to) return;
    text += to == SignalSpace::kLinear ? "  colour = decodeSrgb(colour);\n" : "  colour = encodeSrgb(colour);\n";
    space = to;
  };
  for (std::size_t i = 0; i < operators.size(); ++i) {
    const image::PointOperator& row = *image::pointOperator(operators[i]);
    convert(row.space);
    text += "  colour = " + std::string(row.shader_call);
    text += row.resolve ? "found);\n" : "settings.constants[" + std::to_string(i) + "]);\n";
  }
  convert(SignalSpace::kEncoded);
  return text + "  return colour;\n}\n";
}

}  // namespace

std::string assembleShader(std::string_view path) {
  std::vector<std::string_view> taken;
  std::string module;
  append(path, taken, module);
  return module;
}

std::string assemblePointShader(std::span<const OperatorId> operators) {
  std::vector<std::string_view> taken;
  std::string module;
  append("passes/point.wgsl", taken, module);
  for (OperatorId op : operators) append(pointShader(op), taken, module);
  const image::PointOperator* first = operators.empty() ? nullptr : image::pointOperator(operators.front());
  if (first && first->resolve) append("lib/found_constants.wgsl", taken, module);
  return module + changeFunction(operators);
}

std::vector<std::string_view> entryShaders() {
  std::vector<std::string_view> paths;
  for (const ShaderFile& file : kShaderFiles) {
    const bool is_whole = file.path != "passes/point.wgsl" && file.path != "passes/finish.wgsl";
    if (is_whole && (file.path.starts_with("passes/") || file.path.starts_with("view/"))) paths.push_back(file.path);
  }
  return paths;
}

}  // namespace atelier::gpu

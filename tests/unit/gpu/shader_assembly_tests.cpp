#include "gpu/shader_assembly.h"

#include <catch2/catch_test_macros.hpp>

#include "image/operators/point_table.h"

using namespace atelier;
using image::OperatorId;

namespace {

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

}  // namespace

TEST_CASE("a shader comes after what it uses, each file once") {
  const std::string module = gpu::assembleShader("operators/sepia.wgsl");
  CHECK(count(module, "fn linearFromOkLab(") == 1);
  CHECK(count(module, "fn luminance(") == 1);
  CHECK(module.find("fn linearFromOkLab(") < module.find("fn sepia("));
}

TEST_CASE("an unknown shader is empty") { CHECK(gpu::assembleShader("passes/nothing.wgsl").empty()); }

TEST_CASE("every point operator has a shader and a call") {
  for (const auto& info : image::allOperators()) {
    if (info.kind != image::OperatorKind::kPoint) continue;
    const OperatorId row[] = {info.id};
    const std::string module = gpu::assemblePointShader(row);
    INFO(info.name);
    const bool looks_first = image::pointOperator(info.id)->resolve != nullptr;
    CHECK(count(module, looks_first ? ", found)" : "settings.constants[0]") == 1);
    CHECK(count(module, "fn change(") == 1);
  }
}

TEST_CASE("a fused row converts between signals only where neighbours differ") {
  const OperatorId row[] = {OperatorId::kExposure, OperatorId::kTemperature, OperatorId::kContrast, OperatorId::kInvert};
  const std::string module = gpu::assemblePointShader(row);
  const std::string change = module.substr(module.find("fn change("));
  CHECK(count(change, "decodeSrgb") == 1);
  CHECK(count(change, "encodeSrgb") == 1);
  CHECK(change.find("exposure(") < change.find("temperature("));
  CHECK(change.find("temperature(") < change.find("encodeSrgb"));
  CHECK(change.find("encodeSrgb") < change.find("contrast("));
}

TEST_CASE("the same operator twice is written once and called twice") {
  const OperatorId row[] = {OperatorId::kExposure, OperatorId::kExposure};
  const std::string module = gpu::assemblePointShader(row);
  CHECK(count(module, "fn exposure(") == 1);
  CHECK(count(module, "settings.constants[1]") == 1);
}

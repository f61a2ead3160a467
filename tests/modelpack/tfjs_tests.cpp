// TensorFlow.js models: reading, refusals, and what single operators mean.
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <limits>

#include "modelpack/tfjs_evaluate.h"
#include "modelpack/tfjs_module.h"
#include "modelpack/tfjs_pack.h"

using namespace atelier::modelpack;
using Catch::Matchers::WithinAbs;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

struct Folder {
  fs::path path;
  Folder() : path(fs::temp_directory_path() / ("tfjs_tests_" + std::to_string(::getpid()))) { fs::create_directories(path); }
  ~Folder() { fs::remove_all(path); }
  fs::path write(const std::string& name, const std::string& bytes) const {
    std::ofstream(path / name, std::ios::binary) << bytes;
    return path / name;
  }
};

json attributes(const char* padding = "VkFMSUQ=") {  // VALID
  return {{"strides", {{"list", {{"i", {"1", "1", "1", "1"}}}}}}, {"padding", {{"s", padding}}}};
}
json node(const char* name, const char* op, std::vector<std::string> inputs, json attr = json::object()) {
  return {{"name", name}, {"op", op}, {"input", inputs}, {"attr", std::move(attr)}};
}

// x [1, 2, 2, 1] through one 1 x 1 convolution whose weight is the byte 5: 0.5 · (5 - 3) = 1.
json smallModel() {
  json placeholder = node("x", "Placeholder", {});
  placeholder["attr"]["shape"]["shape"]["dim"] = {{{"size", "-1"}}, {{"size", "2"}}, {{"size", "2"}}, {{"size", "1"}}};
  return {{"modelTopology", {{"node", {placeholder, node("k", "Const", {}), node("y", "Conv2D", {"x", "k"}, attributes())}}}},
          {"weightsManifest",
           {{{"paths", {"shard.bin"}},
             {"weights", {{{"name", "k"}, {"shape", {1, 1, 1, 1}}, {"dtype", "float32"},
                           {"quantization", {{"dtype", "uint8"}, {"min", -1.5}, {"scale", 0.5}}}}}}}}}};
}

Result<Network> readNetwork(const Folder& folder, const json& model, const std::string& shard = "\x05") {
  folder.write("shard.bin", shard);
  ATELIER_TRY(read, readTfjsModel(folder.write("model.json", model.dump())));
  return networkFromGraph(read);
}

}  // namespace

TEST_CASE("a module's literal reads as JSON, keys bare and numbers short") {
  const auto value = moduleExport("!function(t){module.exports=t()}({1:[function(e,m){m.exports={a:!0,b:[-.5,1e-3,!1],\"c d\":'it\\'s \"x\"',e:null}},{}]})", "m");
  REQUIRE(value.has_value());
  CHECK(*value == json{{"a", true}, {"b", {-0.5, 0.001, false}}, {"c d", "it's \"x\""}, {"e", nullptr}});
}

TEST_CASE("a module that computes something, or ends too early, is refused") {
  for (const char* script : {"", "m.exports=", "m.exports=f(1)", "m.exports={a:b()}", "m.exports={a:1", "m.exports=\"abc", "m.exports={a:\"\\"})
    CHECK_FALSE(moduleExport(script, "m").has_value());
}

TEST_CASE("base64 decodes, and other text is refused") {
  const auto bytes = decodeBase64("TkhXQw==");
  REQUIRE(bytes.has_value());
  CHECK(std::string(bytes->begin(), bytes->end()) == "NHWC");
  CHECK(decodeBase64("")->empty());
  CHECK_FALSE(decodeBase64("a b").has_value());
}

TEST_CASE("bytes with a whole zero point stay bytes") {
  const Folder folder;
  const auto network = readNetwork(folder, smallModel());
  REQUIRE(network.has_value());
  const auto& conv = std::get<ConvLayer>(network->layers[1].kind);
  REQUIRE(conv.kernel.affine.has_value());
  CHECK(conv.kernel.affine->zero_point == 3);
  CHECK(conv.kernel.values == std::vector<float>{1});
  CHECK(evaluateNetwork(*network, {1, 2, 3, 4})->front() == std::vector<float>{1, 2, 3, 4});
}

TEST_CASE("a zero point between two bytes turns them into floats") {
  const Folder folder;
  json model = smallModel();
  model["weightsManifest"][0]["weights"][0]["quantization"]["min"] = -1.4;
  const auto network = readNetwork(folder, model);
  REQUIRE(network.has_value());
  const auto& conv = std::get<ConvLayer>(network->layers[1].kind);
  CHECK_FALSE(conv.kernel.affine.has_value());
  CHECK_THAT(conv.kernel.values[0], WithinAbs(1.1, 1e-6));
}

TEST_CASE("damaged and foreign models are named errors") {
  const Folder folder;
  const auto refusal = [&](auto change, const std::string& shard = "\x05") {
    json model = smallModel();
    change(model);
    const auto network = readNetwork(folder, model, shard);
    REQUIRE_FALSE(network.has_value());
    CHECK_FALSE(network.error().detail.empty());
    return network.error().code;
  };
  const auto nothing = [](json&) {};
  CHECK(refusal(nothing, "") == ErrorCode::kBadRequest);                // too short
  CHECK(refusal(nothing, "ab") == ErrorCode::kBadRequest);              // too long
  CHECK(refusal([](json& m) { m.erase("weightsManifest"); }) == ErrorCode::kBadRequest);
  CHECK(refusal([](json& m) { m["weightsManifest"][0]["paths"][0] = "../shard.bin"; }) == ErrorCode::kBadRequest);
  CHECK(refusal([](json& m) { m["weightsManifest"][0]["paths"][0] = "absent.bin"; }) == ErrorCode::kBadRequest);
  CHECK(refusal([](json& m) { m["weightsManifest"][0]["weights"][0]["shape"] = {1 << 20, 1 << 20, 1, 1}; }) == ErrorCode::kBadRequest);
  CHECK(refusal([](json& m) { m["weightsManifest"][0]["weights"][0]["quantization"]["dtype"] = "int4"; }) == ErrorCode::kBadRequest);
  CHECK(refusal([](json& m) { m["modelTopology"]["node"][2]["op"] = "FFT"; }) == ErrorCode::kUnsupported);
  CHECK(refusal([](json& m) { m["modelTopology"]["node"][2]["input"][0] = "z"; }) == ErrorCode::kBadRequest);
  CHECK(refusal([](json& m) { m["modelTopology"]["node"][2]["input"][0] = "y"; }) == ErrorCode::kBadRequest);  // a circle
  CHECK(refusal([](json& m) { m["modelTopology"]["node"][2]["input"][1] = "x"; }) == ErrorCode::kUnsupported);
  CHECK(refusal([](json& m) { m["modelTopology"]["node"][2]["attr"]["padding"]["s"] = "?"; }) == ErrorCode::kUnsupported);
  CHECK(refusal([](json& m) { m["modelTopology"]["node"][0]["attr"]["shape"]["shape"]["dim"][1]["size"] = "-1"; }) == ErrorCode::kBadRequest);
  const float infinite = std::numeric_limits<float>::infinity();
  const std::string bytes(reinterpret_cast<const char*>(&infinite), sizeof infinite);
  CHECK(refusal([](json& m) { m["weightsManifest"][0]["weights"][0].erase("quantization"); }, bytes) == ErrorCode::kBadRequest);
}

TEST_CASE("SAME padding puts the odd zero after the picture") {
  Window window{.size = {3, 3}, .stride = {2, 2}};
  padSame(window, {1, 224, 5, 1});
  CHECK(window.pads == std::array<std::int64_t, 4>{0, 1, 1, 1});
}

TEST_CASE("a stride-2 SAME convolution sums the pixels that its window covers") {
  Network network;
  const auto x = network.input({1, 4, 4, 1});
  ConvLayer conv{.kernel = {{3, 3, 1, 1}, std::vector<float>(9, 1.0f), std::nullopt, false}};
  conv.window = {.size = {3, 3}, .stride = {2, 2}};
  padSame(conv.window, network.layers[*x].shape);
  const auto y = network.conv(*x, conv);
  network.outputs = {{"y", *y}};
  std::vector<float> picture(16);
  for (std::size_t i = 0; i < 16; ++i) picture[i] = static_cast<float>(i);
  CHECK(evaluateNetwork(network, picture)->front() == std::vector<float>{45, 39, 66, 50});
}

TEST_CASE("a package without a licence is refused, and nothing is left behind") {
  const Folder folder;
  folder.write("shard.bin", "\x05");
  const fs::path model = folder.write("model.json", smallModel().dump());
  Package identity;
  identity.id = "small";
  identity.version = "1.0.0";
  CHECK_FALSE(packTfjs({model, folder.path / "out", {}}, identity).has_value());
  identity.licence = {"MIT", "made by a test", ""};
  CHECK_FALSE(packTfjs({model, folder.path / "out", {"one label for four values"}}, identity).has_value());
  CHECK(std::distance(fs::directory_iterator(folder.path), fs::directory_iterator()) == 2);
  const auto packed = packTfjs({model, folder.path / "out", {}}, identity);
  CHECK(packed.has_value());
  CHECK(fs::exists(folder.path / "out" / "package.json"));
  CHECK_FALSE(packTfjs({model, folder.path / "out", {}}, identity).has_value());  // it exists now
}

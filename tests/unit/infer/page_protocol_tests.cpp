#include "infer/page_protocol.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

using namespace atelier::infer;
using Json = nlohmann::json;
using atelier::base::ErrorCode;

namespace {

const PageSession kSession{7, {"y", "z"}};

Tensor onGpu(Shape shape, std::uint32_t handle) { return {ElementType::kFloat32, std::move(shape), GpuBuffer{handle}}; }

}  // namespace

TEST_CASE("a graph and its external data travel in one block") {
  const PageRequest request =
      loadRequest({.model = {1, 2, 3}, .data = {{"a.bin", {4, 5}}, {"b.bin", {6}}}}, Provider::kWebGpuWithoutSubgroups);
  CHECK(request.bytes == std::vector<std::uint8_t>{1, 2, 3, 4, 5, 6});
  const Json json = Json::parse(request.json);
  CHECK(json["provider"] == "webgpu-no-subgroups");
  CHECK(json["graph"] == Json{{"offset", 0}, {"length", 3}});
  CHECK(json["externalData"][0] == Json{{"path", "a.bin"}, {"offset", 3}, {"length", 2}});
  CHECK(json["externalData"][1] == Json{{"path", "b.bin"}, {"offset", 5}, {"length", 1}});
}

TEST_CASE("a path that is no text does not end the program") {
  const PageRequest request = loadRequest({.model = {1}, .data = {{"\xff", {2}}}}, Provider::kWasm);
  CHECK_FALSE(Json::parse(request.json, nullptr, false).is_discarded());
}

TEST_CASE("a session's answer names its outputs") {
  const auto session = sessionFromAnswer(R"({"session": 7, "provider": "wasm", "inputs": ["x"], "outputs": ["y", "z"]})");
  REQUIRE(session);
  CHECK(session->number == 7);
  CHECK(session->outputs == std::vector<std::string>{"y", "z"});
}

TEST_CASE("an answer that is none is an error") {
  for (const char* text : {"", "{", "[]", R"({"session": -1, "outputs": []})", R"({"session": 1, "outputs": [2]})"}) {
    const auto session = sessionFromAnswer(text);
    REQUIRE_FALSE(session);
    CHECK(session.error().code == ErrorCode::kInternal);
  }
}

TEST_CASE("tensors go as bytes from memory and by handle from the GPU") {
  const std::vector<float> numbers{1, 2};
  const NamedTensors inputs{{"a", *floatTensor({1, 2}, numbers)},
                            {"b", onGpu({1, 3, 4, 5}, 42)},
                            {"c", {ElementType::kUint8, {3}, std::vector<std::uint8_t>{9, 8, 7}}}};
  const auto request = runRequest(kSession, inputs, {{"z", onGpu({1, 3, 4, 5}, 43)}});
  REQUIRE(request);
  CHECK(request->bytes.size() == 11);
  CHECK(request->bytes.back() == 7);
  const Json json = Json::parse(request->json);
  CHECK(json["session"] == 7);
  CHECK(json["inputs"][0] ==
        Json{{"name", "a"}, {"dtype", "float32"}, {"dims", {1, 2}}, {"location", "cpu"}, {"offset", 0}, {"length", 8}});
  CHECK(json["inputs"][1] ==
        Json{{"name", "b"}, {"dtype", "float32"}, {"dims", {1, 3, 4, 5}}, {"location", "gpu"}, {"handle", 42}});
  CHECK(json["inputs"][2]["offset"] == 8);
  CHECK(json["outputs"][0] == Json{{"name", "y"}, {"location", "cpu"}});
  CHECK(json["outputs"][1] ==
        Json{{"name", "z"}, {"dtype", "float32"}, {"dims", {1, 3, 4, 5}}, {"location", "gpu"}, {"handle", 43}});
}

TEST_CASE("a run that cannot be is refused before the page hears of it") {
  const auto refused = [](const NamedTensors& inputs, const NamedTensors& into) {
    const auto request = runRequest(kSession, inputs, into);
    return !request && request.error().code == ErrorCode::kBadRequest;
  };
  CHECK(refused({{"x", {ElementType::kFloat32, {2}, std::vector<std::uint8_t>(7)}}}, {}));
  CHECK(refused({}, {{"no output", onGpu({1}, 1)}}));
  CHECK(refused({}, {{"y", {ElementType::kUint8, {1}, std::vector<std::uint8_t>(1)}}}));
}

TEST_CASE("outputs come out of the answer's block, and by handle") {
  const std::vector<std::uint8_t> block{0, 0, 128, 63, 255, 255};
  const auto tensors = tensorsFromAnswer(
      R"({"outputs": [{"name": "y", "dtype": "float32", "dims": [1, 1], "location": "cpu", "offset": 0, "length": 4},
                      {"name": "z", "dtype": "float16", "dims": [2, 3], "location": "gpu", "handle": 43}]})",
      block);
  REQUIRE(tensors);
  CHECK(*floatValues(tensors->at("y")) == std::vector<float>{1});
  CHECK(tensors->at("y").shape == Shape{1, 1});
  CHECK(std::get<GpuBuffer>(tensors->at("z").data).handle == 43);
  CHECK(tensors->at("z").type == ElementType::kFloat16);
}

TEST_CASE("an answer that does not hold together is an error, not a read out of bounds") {
  const std::vector<std::uint8_t> block(8);
  const char* answers[] = {
      "null",
      R"({"outputs": {}})",
      R"({"outputs": [{"name": "y", "dtype": "float32", "dims": [2], "location": "cpu", "offset": 4, "length": 8}]})",
      R"({"outputs": [{"name": "y", "dtype": "float32", "dims": [2], "location": "cpu", "offset": 9, "length": 0}]})",
      R"({"outputs": [{"name": "y", "dtype": "float32", "dims": [2], "location": "cpu", "offset": 0, "length": 4}]})",
      R"({"outputs": [{"name": "y", "dtype": "complex", "dims": [2], "location": "cpu", "offset": 0, "length": 8}]})",
      R"({"outputs": [{"name": "y", "dtype": "float32", "dims": [-2], "location": "cpu", "offset": 0, "length": 8}]})",
      R"({"outputs": [{"name": "y", "dtype": "float32", "dims": [2], "location": "gpu"}]})",
  };
  for (const char* answer : answers) {
    const auto tensors = tensorsFromAnswer(answer, block);
    INFO(answer);
    REQUIRE_FALSE(tensors);
    CHECK(tensors.error().code == ErrorCode::kInternal);
  }
}

#include "infer/package.h"

#include <catch2/catch_test_macros.hpp>
#include <functional>
#include <random>

#include "infer/safetensors.h"

using namespace atelier::infer;
using atelier::base::ErrorCode;
using Json = nlohmann::json;

namespace {

const std::string kHash(64, 'a');

Json file(const std::string& path, std::uint64_t bytes) {
  Json chunks = Json::array();
  for (std::uint64_t at = 0; at < bytes; at += kChunkBytes) chunks.push_back(kHash);
  return {{"path", path}, {"bytes", bytes}, {"sha256", kHash}, {"chunk_sha256", chunks}};
}

Json goodPackage() {
  return {{"format", 1},
          {"id", "nano-1.2"},
          {"version", "1.0.0"},
          {"title", "Nano"},
          {"architecture", "classifier"},
          {"licence", {{"spdx", "MIT"}, {"source", "made here"}}},
          {"bytes", 30 + 70'000'000 + 12},
          {"components", {{{"role", "classifier"}, {"precision", "f16"}, {"segments", {"net"}}}}},
          {"graphs",
           {{{"name", "net"},
             {"file", "net.onnx"},
             {"inputs", {{{"name", "image"}, {"type", "f32"}, {"shape", {1, 3, "height", "width"}}}}},
             {"outputs", {{{"name", "scores"}, {"type", "f32"}, {"shape", {1, 5}}}}},
             {"data", {"net_000.data"}},
             {"data_bytes", 69'000'000},
             {"self_test", {{"file", "net.test"}, {"tolerance", 0.001}}}}}},
          {"files", {file("net.onnx", 30), file("net_000.data", 70'000'000), file("net.test", 12)}},
          {"classifier", {{"labels", {"a", "b"}}}}};
}

// What readPackage says of the good package after `change`.
std::string complaint(const std::function<void(Json&)>& change) {
  Json json = goodPackage();
  change(json);
  const auto package = readPackage(json.dump());
  return package ? "" : package.error().detail;
}

}  // namespace

TEST_CASE("a good package is read whole") {
  const auto package = readPackage(goodPackage().dump());
  REQUIRE(package);
  CHECK(package->id == "nano-1.2");
  CHECK(package->licence.spdx == "MIT");
  CHECK(package->file("net_000.data")->chunk_sha256.size() == 2);
  REQUIRE(package->graph("net"));
  CHECK(describe(package->graph("net")->inputs[0]) == "image float32[1, 3, height, width]");
  CHECK(package->graph("net")->self_test->tolerance == 0.001f);
  CHECK(package->component("classifier")->segments == std::vector<std::string>{"net"});
  CHECK(package->facts["classifier"]["labels"][1] == "b");
  CHECK_FALSE(package->graph("other"));
}

TEST_CASE("what is wrong in a package is named with its place") {
  CHECK(complaint([](Json& j) { j.erase("id"); }) == "id: is missing");
  CHECK(complaint([](Json& j) { j["id"] = "../x"; }) == "id: is not lower-case letters, digits, '-' and '.'");
  CHECK(complaint([](Json& j) { j["id"] = ".."; }) == "id: is not lower-case letters, digits, '-' and '.'");
  CHECK(complaint([](Json& j) { j["version"] = "1.0"; }) == "version: is not like 1.0.0");
  CHECK(complaint([](Json& j) { j["licence"].erase("spdx"); }) == "licence.spdx: is missing");
  CHECK(complaint([](Json& j) { j["licence"]["source"] = ""; }) == "licence.source: is empty");
  CHECK(complaint([](Json& j) { j["bytes"] = 1; }) == "bytes: is not the sum of the files");
  CHECK(complaint([](Json& j) { j["bytes"] = -1; }) == "bytes: is not a whole number");
  CHECK(complaint([](Json& j) { j["files"][0]["path"] = "../net.onnx"; }) == "files[0].path: is not a plain file name");
  CHECK(complaint([](Json& j) { j["files"][0]["sha256"] = "AB"; }) ==
        "files[0].sha256: is not a SHA-256 in lower-case hexadecimal");
  CHECK(complaint([](Json& j) { j["files"][1]["chunk_sha256"].erase(0); }) ==
        "files[1].chunk_sha256: does not cover the file");
  CHECK(complaint([](Json& j) { j["files"].push_back(j["files"][0]), j["bytes"] = 70'000'072; }) ==
        "files[3].path: is used twice");
  CHECK(complaint([](Json& j) { j["graphs"][0]["file"] = "no.onnx"; }) == "graphs[0].file: is not among the files");
  CHECK(complaint([](Json& j) { j["graphs"][0]["inputs"][0]["type"] = "f8"; }) ==
        "graphs[0].inputs[0].type: is not an element type");
  CHECK(complaint([](Json& j) { j["graphs"][0]["inputs"][0]["shape"][1] = 0; }) ==
        "graphs[0].inputs[0].shape[1]: is not a size");
  CHECK(complaint([](Json& j) { j["graphs"][0]["inputs"].push_back(j["graphs"][0]["inputs"][0]); }) ==
        "graphs[0].inputs[1]: has a name that is used twice");
  CHECK(complaint([](Json& j) { j["graphs"][0]["outputs"] = Json::array(); }) == "graphs[0].outputs: is empty");
  CHECK(complaint([](Json& j) { j["graphs"][0]["data_bytes"] = 70'000'001; }) ==
        "graphs[0].data_bytes: is more than its data files hold");
  CHECK(complaint([](Json& j) { j["graphs"][0]["self_test"]["tolerance"] = 1e9; }) ==
        "graphs[0].self_test.tolerance: is not within 0 and 0.1");
  CHECK(complaint([](Json& j) { j["graphs"].push_back(j["graphs"][0]); }) == "graphs[1].name: is used twice");
  CHECK(complaint([](Json& j) { j["components"][0]["segments"][0] = "x"; }) ==
        "components[0].segments: names an unknown graph");
  CHECK(complaint([](Json& j) { j["components"][0]["segments"] = Json::array(); }) == "components[0]: names no graph");
}

TEST_CASE("another format is not guessed at") {
  Json json = goodPackage();
  json["format"] = 2;
  CHECK(readPackage(json.dump()).error().code == ErrorCode::kUnsupported);
}

TEST_CASE("no damaged package crashes the reader") {
  const std::string good = goodPackage().dump();
  std::mt19937 random(11);
  for (int i = 0; i < 3000; ++i) {
    std::string damaged = good;
    for (unsigned changes = 1 + random() % 4; changes > 0; --changes) {
      damaged[random() % damaged.size()] = static_cast<char>(random());
    }
    if (random() % 4 == 0) damaged.resize(random() % damaged.size());
    const auto package = readPackage(damaged);
    if (!package) CHECK_FALSE(package.error().detail.empty());
  }
  CHECK_FALSE(readPackage(std::string(100'000, '[')));
}

TEST_CASE("every field of a package is checked for its type") {
  // Replaces each value of the tree in turn by something of another kind.
  const Json flat = goodPackage().flatten();
  for (const auto& [pointer, value] : flat.items()) {
    if (pointer.starts_with("/classifier")) continue;  // not this reader's
    Json json = goodPackage();
    json[Json::json_pointer(pointer)] = Json::object();
    INFO(pointer);
    CHECK_FALSE(readPackage(json.dump()));
  }
}

namespace {

std::vector<std::uint8_t> safetensors(const std::string& header, std::size_t data_bytes) {
  std::vector<std::uint8_t> bytes;
  const std::uint64_t length = header.size();  // a size has 32 bits in wasm
  for (int i = 0; i < 8; ++i) bytes.push_back(static_cast<std::uint8_t>(length >> (8 * i)));
  bytes.insert(bytes.end(), header.begin(), header.end());
  for (std::size_t i = 0; i < data_bytes; ++i) bytes.push_back(static_cast<std::uint8_t>(i));
  return bytes;
}

const std::string kHeader = R"({"__metadata__": {"made": "by"},
  "in.x": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]},
  "out.y": {"dtype": "U8", "shape": [2, 2], "data_offsets": [8, 12]}})";

}  // namespace

TEST_CASE("a self-test file gives inputs and expected outputs") {
  const auto test = readSelfTest(safetensors(kHeader, 12), 0.01f);
  REQUIRE(test);
  CHECK(test->inputs.at("x").shape == Shape{2});
  CHECK(test->expected.at("y").bytes()[3] == 11);
  CHECK(test->tolerance == 0.01f);
}

TEST_CASE("self-test files that are damaged or incomplete are refused") {
  const auto good = safetensors(kHeader, 12);
  for (std::size_t length = 0; length < good.size(); ++length) {
    CHECK_FALSE(readSelfTest(std::span(good).first(length), 0.01f));
  }
  for (const char* header : {"[]", "{}", R"({"in.x": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}})",
                             R"({"x": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}})",
                             R"({"in.x": {"dtype": "F32", "shape": [3], "data_offsets": [0, 8]}})",
                             R"({"in.x": {"dtype": "F99", "shape": [1], "data_offsets": [0, 4]}})",
                             R"({"in.x": {"dtype": "U8", "shape": [1], "data_offsets": [5, 4]}})",
                             R"({"in.x": {"dtype": "U8", "shape": [9007199254740992, 4096], "data_offsets": [0, 0]}})"}) {
    INFO(header);
    CHECK_FALSE(readSelfTest(safetensors(header, 12), 0.01f));
  }
}

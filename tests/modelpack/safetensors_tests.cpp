#include <catch2/catch_test_macros.hpp>

#include <cstring>
#include <random>

#include "modelpack/safetensors.h"

using namespace atelier::modelpack;

namespace {

std::vector<std::byte> fileOf(const std::string& header, std::size_t data_bytes) {
  std::vector<std::byte> file(8 + header.size() + data_bytes);
  const std::uint64_t length = header.size();
  std::memcpy(file.data(), &length, 8);
  std::memcpy(file.data() + 8, header.data(), header.size());
  return file;
}

bool isRefused(const std::string& header, std::size_t data_bytes) {
  return !parseSafetensors(fileOf(header, data_bytes), "test").has_value();
}

const std::string kTwo =
    R"({"__metadata__":{"format":"pt"},"a":{"dtype":"F32","shape":[2,2],"data_offsets":[0,16]},)"
    R"("b":{"dtype":"BF16","shape":[3],"data_offsets":[16,22]}})";

}  // namespace

TEST_CASE("safetensors: reads tensors with their types, shapes and bytes") {
  const auto file = fileOf(kTwo, 22);
  const auto tensors = parseSafetensors(file, "test");
  REQUIRE(tensors);
  REQUIRE(tensors->size() == 2);
  CHECK(tensors->at("a").shape == std::vector<std::int64_t>{2, 2});
  CHECK(tensors->at("b").dtype == Dtype::kBf16);
  CHECK(tensors->at("b").bytes.data() == file.data() + file.size() - 6);
}

TEST_CASE("safetensors: refuses damaged headers") {
  CHECK(isRefused(kTwo, 21));                                                                    // truncated
  CHECK(isRefused(kTwo, 23));                                                                    // trailing bytes
  CHECK(isRefused("", 0));
  CHECK(isRefused("[]", 0));
  CHECK(isRefused(R"({"a":1})", 0));
  CHECK(isRefused(R"({"a":{"dtype":"F33","shape":[1],"data_offsets":[0,4]}})", 4));              // unknown type
  CHECK(isRefused(R"({"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}})", 4));
  CHECK(isRefused(R"({"a":{"dtype":"F32","shape":[1.5],"data_offsets":[0,6]}})", 6));
  CHECK(isRefused(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}})", 4));              // shape and bytes
  CHECK(isRefused(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}})", 4));
  CHECK(isRefused(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})", 8));
  CHECK(isRefused(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"b":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})", 4));  // overlap
  CHECK(isRefused(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"b":{"dtype":"F32","shape":[1],"data_offsets":[8,12]}})", 12));  // hole
  CHECK(isRefused(R"({"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]}})", 0));  // overflow to 0
  CHECK(isRefused(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,18446744073709551615]}})", 4));
}

TEST_CASE("safetensors: any bytes give a value or an error, never a read outside") {
  const auto valid = fileOf(kTwo, 22);
  std::mt19937 random(7);
  for (int round = 0; round < 20000; ++round) {
    auto file = valid;
    const int changes = 1 + static_cast<int>(random() % 4);
    for (int i = 0; i < changes; ++i) file[random() % file.size()] = static_cast<std::byte>(random());
    file.resize(random() % 3 == 0 ? random() % (file.size() + 1) : file.size());
    const auto tensors = parseSafetensors(file, "fuzz");
    if (!tensors) continue;
    for (const auto& [name, view] : *tensors) {
      CHECK(view.bytes.data() >= file.data());
      CHECK(view.bytes.data() + view.bytes.size() <= file.data() + file.size());
    }
  }
}

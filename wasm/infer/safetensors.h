// Self-test vectors as packages carry them: a safetensors file with `in.<name>` and `out.<name>`.
//
// A safetensors file is a u64 header length, a JSON header {name: {dtype, shape, data_offsets: [begin, end]}}, then
// the tensors' bytes (https://github.com/huggingface/safetensors, "Format").
#pragma once

#include <cstdint>
#include <span>

#include "infer/self_test.h"
#include "infer/tensor.h"

namespace atelier::infer {

// Copies every tensor. kBadRequest naming what is wrong: nothing in the header is trusted.
base::Result<NamedTensors> readSafetensors(std::span<const std::uint8_t> bytes);

// kBadRequest where a tensor is neither input nor output, or one of the two kinds is missing.
base::Result<SelfTest> readSelfTest(std::span<const std::uint8_t> safetensors, float tolerance);

}  // namespace atelier::infer

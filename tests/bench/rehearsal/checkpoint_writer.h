// Streams safetensors files of random bf16 weights.
#pragma once

#include "tensor_list.h"

namespace atelier::rehearsal {

// One file. Gives back the bytes written; kStorageFull where the disk has no room.
base::Result<std::uint64_t> writeCheckpoint(const std::filesystem::path& path, std::span<const NamedShape> list, RandomWeights& weights);

// `shard_count` files and their index in `folder`, as large checkpoints are published.
base::Result<std::uint64_t> writeSharded(const std::filesystem::path& folder, const TensorList& list, int shard_count, RandomWeights& weights);

}  // namespace atelier::rehearsal

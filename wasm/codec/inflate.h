// zlib streams of unknown length, with a cap.
#pragma once

#include <cstddef>
#include <vector>

#include "codec/byte_order.h"

namespace atelier::codec {

// Empty where the stream is damaged or inflates to more than `max_bytes`.
std::vector<std::uint8_t> inflateZlib(ByteSpan compressed, std::size_t max_bytes);

}  // namespace atelier::codec

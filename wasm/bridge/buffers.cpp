#include "bridge/buffers.h"

#include <cstdint>
#include <memory>

namespace atelier::bridge {

namespace {

void takeInto(app::Json& value, std::vector<base::OwnedBytes>& buffers) {
  if (value.is_array()) {
    for (app::Json& item : value) takeInto(item, buffers);
    return;
  }
  if (!value.is_object()) return;
  if (app::find(value, "buffer") && app::find(value, "length")) {
    const auto address = static_cast<std::uintptr_t>(app::numberOr(value, "buffer", 0));
    const auto length = static_cast<std::size_t>(app::numberOr(value, "length", 0));
    value["buffer"] = buffers.size();
    buffers.push_back(takeBuffer(reinterpret_cast<void*>(address), length));
    return;
  }
  for (app::Json& field : value) takeInto(field, buffers);
}

}  // namespace

std::vector<base::OwnedBytes> takeBuffers(app::Json& params) {
  std::vector<base::OwnedBytes> buffers;
  takeInto(params, buffers);
  return buffers;
}

base::OwnedBytes takeBuffer(void* address, std::size_t length) {
  return {std::unique_ptr<std::uint8_t[]>(static_cast<std::uint8_t*>(address)), length};
}

}  // namespace atelier::bridge

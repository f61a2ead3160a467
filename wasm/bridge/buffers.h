// Memory that the page hands over: allocated by `atelier_alloc`, named by its address in JSON.
#pragma once

#include <vector>

#include "app/json.h"
#include "base/owned_bytes.h"

namespace atelier::bridge {

// Takes over every {"buffer": address, "length": n} within `params` and writes its index in the list in place of
// the address.
std::vector<base::OwnedBytes> takeBuffers(app::Json& params);

base::OwnedBytes takeBuffer(void* address, std::size_t length);

}  // namespace atelier::bridge

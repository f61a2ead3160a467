// The instant engine: a plan becomes passes over all pixels, at full size, on the backend that is there.
#pragma once

#include <memory>

#include "engine/engine.h"

namespace atelier::engine {

// `backend` must outlive every run.
std::unique_ptr<Engine> makeInstantEngine(gpu::Backend& backend);

}  // namespace atelier::engine

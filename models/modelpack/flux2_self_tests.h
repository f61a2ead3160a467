// The inputs of a FLUX.2 package's self-tests.
#pragma once

#include "modelpack/flux2_components.h"

namespace atelier::modelpack {

// Runs every component on a small fixed edit (40 text tokens of which 33 are real, a 5x5 target, a 4x4 reference) and
// writes what it gives. Both streams have more than 32 tokens: attention was seen wrong from there on.
Result<void> addFlux2SelfTests(PackageWriter& writer, const TransformerConfig& transformer, const TextEncoderConfig& text,
                               const VaeConfig& vae, const Weight& embedding);

}  // namespace atelier::modelpack

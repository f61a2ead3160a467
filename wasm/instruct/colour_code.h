// Colour codes: a colour by its number, as "#1b2a49".
#pragma once

#include <cstdint>

#include "instruct/effects.h"

namespace atelier::instruct {

// rgb: sRGB as 0xrrggbb. What the colours of effects.lex say of themselves, worked out in OKLab; its family and cast
// are those of the hue, and a grey has none.
Colour colourOfCode(std::uint32_t rgb, const EffectTable& table);

}  // namespace atelier::instruct

// Unicode Normalization Form C (Unicode Standard Annex #15): "e" and a combining acute become "é".
#pragma once

#include <string>

namespace atelier::kontext {

std::u32string toNfc(std::u32string text);

}  // namespace atelier::kontext

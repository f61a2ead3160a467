// Decimal numbers in text, the same on every standard library (not all read floating point with from_chars).
#pragma once

#include <optional>
#include <string_view>

namespace atelier::instruct {

// "12", "-0.7", "0,7". Nothing for anything else.
std::optional<double> parseDecimal(std::string_view text);

}  // namespace atelier::instruct

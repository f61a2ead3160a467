#include "instruct/decimal.h"

namespace atelier::instruct {

std::optional<double> parseDecimal(std::string_view text) {
  const bool is_negative = text.starts_with('-');
  if (is_negative || text.starts_with('+')) text.remove_prefix(1);
  double value = 0;
  double scale = 1;
  bool has_digit = false;
  bool has_point = false;
  for (const char c : text) {
    if ((c == '.' || c == ',') && !has_point) {
      has_point = true;
    } else if (c >= '0' && c <= '9') {
      has_digit = true;
      value = value * 10 + (c - '0');
      if (has_point) scale *= 10;
    } else {
      return std::nullopt;
    }
  }
  if (!has_digit) return std::nullopt;
  return (is_negative ? -value : value) / scale;
}

}  // namespace atelier::instruct

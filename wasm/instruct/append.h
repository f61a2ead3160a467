// Append: the rows of one list behind those of another.
#pragma once

#include <vector>

namespace atelier::instruct {

template <typename Row>
void append(std::vector<Row>& rows, const std::vector<Row>& more) {
  rows.insert(rows.end(), more.begin(), more.end());
}

}  // namespace atelier::instruct

// Append: rows behind those of a list.
#pragma once

#include <algorithm>
#include <vector>

namespace atelier::instruct {

template <typename Row>
void append(std::vector<Row>& rows, const std::vector<Row>& more) {
  rows.insert(rows.end(), more.begin(), more.end());
}

// Where it is not among them yet.
template <typename Row>
void appendNew(std::vector<Row>& rows, const Row& row) {
  if (std::ranges::find(rows, row) == rows.end()) rows.push_back(row);
}

}  // namespace atelier::instruct

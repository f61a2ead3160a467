#include "modelpack/report.h"

#include <cstdio>

namespace atelier::modelpack {
namespace {

void printLine(const std::string& name, std::string_view precision, double weights, const QuantisationError& error) {
  std::printf("%-28s %-4s %12.0f  cosine %.7f  relative L2 %.3e\n", name.c_str(), std::string(precision).c_str(), weights,
              error.cosine(), error.relativeL2());
}

}  // namespace

std::string blockOf(const std::string& matrix_name) {
  const std::size_t first = matrix_name.find('.');
  if (first == matrix_name.npos || first + 1 >= matrix_name.size()) return matrix_name;
  const bool is_numbered = matrix_name[first + 1] >= '0' && matrix_name[first + 1] <= '9';
  return matrix_name.substr(0, is_numbered ? matrix_name.find('.', first + 1) : first);
}

void printReport(const std::vector<MatrixReport>& matrices) {
  std::map<std::string, std::pair<QuantisationError, double>> blocks;
  std::vector<std::string> order;
  for (const MatrixReport& matrix : matrices) {
    const double weights = static_cast<double>(matrix.rows) * static_cast<double>(matrix.columns);
    printLine(matrix.name, precisionName(matrix.precision), weights, matrix.error);
    const std::string block = blockOf(matrix.name);
    if (!blocks.contains(block)) order.push_back(block);
    blocks[block].first.add(matrix.error);
    blocks[block].second += weights;
  }
  std::printf("\nby block\n");
  for (const std::string& block : order) printLine(block, "", blocks[block].second, blocks[block].first);
}

}  // namespace atelier::modelpack

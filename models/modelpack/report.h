// What quantisation cost, for people.
#pragma once

#include "modelpack/weight_bank.h"

namespace atelier::modelpack {

// One line per matrix and one per block ("double.3", "layer.12"): cosine and relative L2 against the checkpoint.
void printReport(const std::vector<MatrixReport>& matrices);
// "double.3.img.q" -> "double.3"; "img_in" -> "img_in"
std::string blockOf(const std::string& matrix_name);

}  // namespace atelier::modelpack

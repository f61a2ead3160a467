// The token embedding as row-addressable files, so that only the rows of a prompt are read.
#pragma once

#include <nlohmann/json.hpp>

#include "modelpack/package_writer.h"
#include "modelpack/weight_bank.h"

namespace atelier::modelpack {

// Writes `embedding_000.data`, … (whole rows each) and returns what package.json says of them: encoding f32, f16, or
// q8 (signed bytes, then an f16 scale for each 32 of them; models/README.md). q4 packages keep q8 rows: a row is read
// once per prompt, and its error would reach every layer. Rows that are not whole blocks are f16.
Result<nlohmann::json> writeEmbedding(PackageWriter& writer, const Weight& embedding, Precision precision,
                                      std::vector<MatrixReport>& report);

}  // namespace atelier::modelpack

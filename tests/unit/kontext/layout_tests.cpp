// Position ids, rotary tables and latent packing, against the reference implementation's own tensors.
#include <catch2/catch_test_macros.hpp>

#include "golden_kontext.h"
#include "kontext/latent_packing.h"
#include "kontext/position_ids.h"
#include "kontext/rope_table.h"

using namespace atelier::kontext;
using nlohmann::json;

namespace {

std::vector<float> values(const json& golden, const char* name) {
  return golden[name]["values"].get<std::vector<float>>();
}

std::vector<std::int32_t> flat(std::span<const PositionId> ids) {
  std::vector<std::int32_t> out;
  for (const PositionId& id : ids) out.insert(out.end(), id.begin(), id.end());
  return out;
}

float largestDifference(std::span<const float> a, std::span<const float> b) {
  REQUIRE(a.size() == b.size());
  float largest = 0;
  for (std::size_t i = 0; i < a.size(); ++i) largest = std::max(largest, std::abs(a[i] - b[i]));
  return largest;
}

// One target and two references of different shape, as in `fwd_two_refs`.
constexpr TokenGrid kTarget{4, 4};
constexpr std::array kReferences{TokenGrid{4, 4}, TokenGrid{2, 3}};

}  // namespace

TEST_CASE("targets, references and text stand where the reference puts them") {
  const json golden = goldenJson("layout.json");
  CHECK(flat(imagePositions(kTarget, kReferences)) == golden["image_ids"]["values"].get<std::vector<std::int32_t>>());
  CHECK(flat(textPositions(8)) == golden["text_ids"]["values"].get<std::vector<std::int32_t>>());
}

TEST_CASE("rotary tables agree with the reference") {
  const json golden = goldenJson("layout.json");
  std::vector<PositionId> ids = textPositions(8);
  const auto image_ids = imagePositions(kTarget, kReferences);
  ids.insert(ids.end(), image_ids.begin(), image_ids.end());
  const RopeTable table = ropeTable(ids, {8, 8, 8, 8}, 2000);
  CHECK(table.pair_count == 16);
  CHECK(largestDifference(table.cosines, values(golden, "rope_cos")) < 2e-6f);
  CHECK(largestDifference(table.sines, values(golden, "rope_sin")) < 2e-6f);
}

TEST_CASE("patchify and normalise agree with the reference, and undo themselves") {
  const json golden = goldenJson("layout.json");
  const LatentShape shape{4, 4, 6};
  const std::vector<float> latent = values(golden, "latent");
  std::vector<float> packed = patchify(latent, shape);
  // The reference's two tensors come from different runs of its encoder, equal to about 1e-6.
  CHECK(largestDifference(packed, values(golden, "patchified")) < 1e-5f);
  CHECK(unpatchify(packed, shape) == latent);

  const LatentStatistics statistics{values(golden, "mean"), values(golden, "variance")};
  normaliseLatent(packed, statistics);
  CHECK(largestDifference(packed, values(golden, "normalised")) < 1e-5f);
  denormaliseLatent(packed, statistics);
  CHECK(largestDifference(packed, values(golden, "patchified")) < 1e-5f);
}

TEST_CASE("a latent becomes tokens row by row") {
  const json golden = goldenJson("layout.json");
  const LatentShape shape{16, 4, 5};
  const std::vector<float> latent = values(golden, "reference_latent"), tokens = values(golden, "reference_tokens");
  CHECK(largestDifference(tokensFromLatent(latent, shape), tokens) < 1e-5f);
  CHECK(latentFromTokens(tokensFromLatent(latent, shape), shape) == latent);
}

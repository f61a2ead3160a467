// app_instant_bench: plans on the processor, edit alone and from file to file. One thread.
// Usage: app_instant_bench IN.jpg PLANS.json RUNS; PLANS: {"name": [{"op": …, "region": …, "params": {…}}]}.
// Prints one JSON object: milliseconds, each the best of RUNS.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "codec/decode.h"
#include "codec/encode.h"
#include "gpu/transfer.h"
#include "moderation/gate.h"
#include "storage/plan_json.h"

namespace {

using namespace atelier;
using nlohmann::json;
using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

template <typename T>
T finished(base::Task<base::Result<T>> task) {
  std::optional<base::Result<T>> result;
  base::start(std::move(task), [&](base::Result<T> done) { result = std::move(done); });
  if (!result || !*result) {
    std::fprintf(stderr, "failed: %s\n", result ? result->error().where.c_str() : "did not finish");
    std::exit(1);
  }
  return std::move(**result);
}

base::Task<base::Result<image::ScreenedImage>> screened(image::UnscreenedImage picture) {
  moderation::Gate gate(moderation::Policy::strict());
  auto source = co_await gate.admitUpload(std::move(picture), {.use = moderation::Use::kPlain});
  if (!source) co_return base::fail(base::ErrorCode::kBlocked, "bench");
  co_return std::move(*source);
}

struct Times {
  double decode_ms = 1e9, edit_ms = 1e9, encode_ms = 1e9;
  double wholeMs() const { return decode_ms + edit_ms + encode_ms; }
};

// Keeps the fastest of each part.
void runOnce(const codec::Bytes& file, const image::EditPlan& plan, Times& best) {
  auto start = Clock::now();
  auto decoded = codec::decodePicture(file).value();
  best.decode_ms = std::min(best.decode_ms, millisecondsSince(start));

  const auto source = finished(screened(std::move(decoded.pixels)));
  const auto backend = gpu::makeCpuBackend();
  const auto input = backend->upload(source.get()).value();
  start = Clock::now();
  const auto surface = finished(backend->run(gpu::passesOf(plan), input, std::nullopt, {}));
  best.edit_ms = std::min(best.edit_ms, millisecondsSince(start));

  const auto pixels = finished(backend->read(surface, {}));
  const auto result = finished(screened(image::UnscreenedImage(pixels)));
  start = Clock::now();
  if (codec::encodePicture(result, {.type = codec::FileType::kJpeg, .quality = 0.9f, .metadata = {}}).value().empty()) std::exit(1);
  best.encode_ms = std::min(best.encode_ms, millisecondsSince(start));
}

}  // namespace

int main(int count, char** words) {
  if (count < 4) return 2;
  std::ifstream picture(words[1], std::ios::binary), plans(words[2]);
  const codec::Bytes file{std::istreambuf_iterator<char>(picture), {}};
  json report = json::object();
  for (const auto& [name, steps] : json::parse(plans).items()) {
    const auto plan = storage::planFromJson(steps);
    if (!plan) {
      std::fprintf(stderr, "no plan: %s\n", name.c_str());
      return 1;
    }
    Times best;
    for (int run = 0; run < std::atoi(words[3]); ++run) runOnce(file, *plan, best);
    report[name] = {{"edit_ms", best.edit_ms}, {"whole_ms", best.wholeMs()}};
  }
  std::puts(report.dump().c_str());
  return 0;
}

#include <catch2/catch_test_macros.hpp>

#include "storage/autosave.h"
#include "storage/expiry.h"

using namespace atelier::storage;
using atelier::base::Time;
using namespace std::chrono_literals;

namespace {

constexpr Time kStart{std::chrono::hours(1'000)};

}  // namespace

TEST_CASE("a picture goes a day after it was last used, unless told otherwise") {
  CHECK_FALSE(isExpired({}, kStart, kStart + 24h - 1ms));
  CHECK(isExpired({}, kStart, kStart + 24h));
  CHECK(expiresAt({}, kStart) == kStart + 24h);
  CHECK(isExpired({.lifetime = 1h}, kStart, kStart + 1h));
  CHECK_FALSE(isExpired({.lifetime = std::nullopt}, kStart, kStart + 24h * 10'000));
  CHECK_FALSE(expiresAt({.lifetime = std::nullopt}, kStart));
}

TEST_CASE("a clock that was set back does not lose the picture") {
  CHECK_FALSE(isExpired({}, kStart + 1h, kStart));
}

TEST_CASE("nothing is saved where nothing changed") {
  Autosave autosave;
  CHECK_FALSE(autosave.dueAt());
  CHECK_FALSE(autosave.begin(kStart));
}

TEST_CASE("a save waits for a quiet moment") {
  Autosave autosave;
  autosave.changed(kStart);
  autosave.changed(kStart + 1s);
  CHECK(autosave.dueAt() == kStart + 3s);
  CHECK_FALSE(autosave.begin(kStart + 2999ms));
  CHECK(autosave.begin(kStart + 3s));
  CHECK(autosave.isSaving());
  CHECK_FALSE(autosave.begin(kStart + 4s));  // one at a time
  autosave.succeeded();
  CHECK_FALSE(autosave.isDirty());
  CHECK_FALSE(autosave.dueAt());
}

TEST_CASE("constant work is saved nevertheless") {
  Autosave autosave;
  Time saved_at{};
  for (auto at = 0s; at < 60s; at += 1s) {
    autosave.changed(kStart + at);
    if (autosave.begin(kStart + at)) {
      saved_at = kStart + at;
      break;
    }
  }
  CHECK(saved_at == kStart + 15s);
}

TEST_CASE("what changes during a save is saved after it") {
  Autosave autosave;
  autosave.changed(kStart);
  REQUIRE(autosave.begin(kStart + 2s));
  autosave.changed(kStart + 3s);
  CHECK_FALSE(autosave.dueAt());
  autosave.succeeded();
  CHECK(autosave.isDirty());
  CHECK(autosave.dueAt() == kStart + 5s);
}

TEST_CASE("failed saves are tried again, less and less often") {
  Autosave autosave;
  autosave.changed(kStart);
  Time now = kStart + 2s;
  const std::vector<atelier::base::Duration> waits{5s, 10s, 20s, 40s, 80s, 160s, 300s, 300s};
  for (const auto wait : waits) {
    REQUIRE(autosave.begin(now));
    autosave.failed(now);
    CHECK(autosave.isDirty());
    CHECK(autosave.dueAt() == now + wait);
    CHECK_FALSE(autosave.begin(now + wait - 1ms));
    now += wait;
  }
  REQUIRE(autosave.begin(now));
  autosave.succeeded();
  autosave.changed(now);
  CHECK(autosave.dueAt() == now + 2s);
}

TEST_CASE("a forgotten picture is not saved any more") {
  Autosave autosave;
  autosave.changed(kStart);
  autosave.reset();
  CHECK_FALSE(autosave.begin(kStart + 100s));
}

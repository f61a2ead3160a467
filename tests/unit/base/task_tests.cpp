#include "base/task.h"

#include <catch2/catch_test_macros.hpp>

#include "base/cancel.h"
#include "base/result.h"

using namespace atelier::base;

namespace {

Task<int> addOne(Completion<int> number) { co_return co_await number + 1; }

Task<Result<int>> addOneUnlessCancelled(Completion<int> number, CancelToken cancel) {
  int sum = co_await addOne(number);
  ATELIER_CO_CHECK(cancel.check("test"));
  co_return sum;
}

}  // namespace

TEST_CASE("a task waits for its completion and hands the value on") {
  Completion<int> number;
  int seen = 0;
  start(addOne(number), [&](int value) { seen = value; });
  CHECK(seen == 0);
  number.settle(41);
  CHECK(seen == 42);
}

TEST_CASE("a completion that is already settled does not suspend") {
  Completion<int> number;
  number.settle(1);
  int seen = 0;
  start(addOne(number), [&](int value) { seen = value; });
  CHECK(seen == 2);
}

TEST_CASE("the first settlement counts") {
  Completion<int> number;
  int seen = 0;
  start(addOne(number), [&](int value) { seen = value; });
  number.settle(1);
  number.settle(100);
  CHECK(seen == 2);
}

TEST_CASE("a cancelled job ends with the cancelled error") {
  Completion<int> number;
  CancelSource source;
  std::optional<Result<int>> outcome;
  start(addOneUnlessCancelled(number, source.token()), [&](Result<int> result) { outcome = std::move(result); });
  bool was_told = false;
  source.token().onCancel([&] { was_told = true; });
  source.cancel();
  CHECK(was_told);
  number.settle(1);
  REQUIRE(outcome);
  REQUIRE_FALSE(outcome->has_value());
  CHECK(outcome->error().code == ErrorCode::kCancelled);
}

TEST_CASE("a token that belongs to no source is never cancelled") {
  CancelToken token;
  CHECK_FALSE(token.isCancelled());
  CHECK(token.check("test"));
}

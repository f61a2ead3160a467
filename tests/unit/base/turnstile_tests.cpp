#include "base/turnstile.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace atelier::base;

namespace {

Task<bool> work(Turnstile& turnstile, Completion<bool> outside, std::string& log, char name) {
  auto turn = co_await turnstile.enter();
  log += name;
  co_await outside;
  log += static_cast<char>(name - 'a' + 'A');
  co_return true;
}

}  // namespace

TEST_CASE("one at a time, in the order they came") {
  Turnstile turnstile;
  std::string log;
  Completion<bool> first, second, third;
  const auto ignore = [](bool) {};
  start(work(turnstile, first, log, 'a'), ignore);
  start(work(turnstile, second, log, 'b'), ignore);
  start(work(turnstile, third, log, 'c'), ignore);
  second.settle(true);
  CHECK(log == "a");
  first.settle(true);
  CHECK(log == "aAbBc");
  third.settle(true);
  CHECK(log == "aAbBcC");
}

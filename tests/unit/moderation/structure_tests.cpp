#include "moderation/structure.h"

#include <catch2/catch_test_macros.hpp>

#include "moderation/back_off.h"

using namespace atelier::moderation;
using namespace std::chrono_literals;
namespace base = atelier::base;

namespace {

std::string_view reasonFor(std::string_view text) { return checkText(text, Policy::strict()).reason.name(); }

constexpr std::string_view kAllowed = "moderation.reason.allowed";
constexpr std::string_view kControl = "moderation.reason.text_control";
constexpr std::string_view kInvalid = "moderation.reason.text_invalid";

}  // namespace

TEST_CASE("ordinary instructions in many scripts pass") {
  for (const char* text : {"", "plus clair, s’il te plaît — façon « été »", "make it brighter\n\tand warmer\r\n",
                           "日本語", "שלום \u200Fעולם", "👩‍👩‍👧 family 🏳️‍🌈", "naïve\u00A0: déjà"}) {
    INFO(text);
    CHECK(reasonFor(text) == kAllowed);
  }
}

TEST_CASE("characters that a person cannot see are refused") {
  for (const char* text : {"a\x01z", "a\x1B[31m", "a\x7F", "a\u0085z", "a\u202Ez", "a\u2066z", "a\u2028z", "\U000E0041",
                           "\uFFFE", "\U0010FFFF", "\uFDD0"}) {
    CHECK(reasonFor(text) == kControl);
  }
  CHECK(reasonFor(std::string_view("a\0z", 3)) == kControl);
}

TEST_CASE("text that is not UTF-8 is refused") {
  // Lone continuation, truncation, overlong forms, a surrogate, beyond U+10FFFF, a byte that never occurs.
  for (const char* text : {"\x80", "caf\xC3", "\xC0\xAF", "\xE0\x80\xAF", "\xF0\x80\x80\xAF", "\xED\xA0\x80",
                           "\xF4\x90\x80\x80", "\xFF", "\xE2\x28\xA1"}) {
    CHECK(reasonFor(text) == kInvalid);
  }
}

TEST_CASE("the length is counted in characters, not bytes") {
  Policy policy = Policy::strict();
  policy.max_text_characters = 3;
  CHECK(checkText("été", policy).isAllowed());
  const Verdict refused = checkText("étés", policy);
  CHECK(refused.reason.name() == "moderation.reason.text_long");
  CHECK(reasonText(base::Locale::kFrench, refused).find("3 caractères") != std::string::npos);
}

TEST_CASE("the range of the channels tells a blank picture from another") {
  using atelier::image::Image;
  std::vector<std::uint8_t> bytes(16 * 4, 100);
  CHECK(factsOf(*Image::copyOf({4, 4}, bytes)).largest_range == 0);
  CHECK(factsOf(Image()).largest_range == 0);
  bytes[5] = 102;
  CHECK_FALSE(checkGeneratedPixels(factsOf(*Image::copyOf({4, 4}, bytes)), Policy::strict()).isAllowed());
  bytes[5] = 103;
  CHECK(checkGeneratedPixels(factsOf(*Image::copyOf({4, 4}, bytes)), Policy::strict()).isAllowed());
}

TEST_CASE("a policy from outside can tighten the built-in one") {
  const Policy policy = readPolicy(R"({"version": 1, "max_text_characters": 100, "confirmation_lifetime_s": 30,
                                       "may_confirm": false})");
  CHECK(policy.max_text_characters == 100);
  CHECK(policy.confirmation_lifetime == 30s);
  CHECK_FALSE(policy.may_confirm);
}

TEST_CASE("a policy from outside can loosen nothing") {
  const Policy strict = Policy::strict();
  const Policy loose = readPolicy(R"({"version": 1, "max_text_characters": 1e9, "confirmation_lifetime_s": 1e9,
                                      "may_confirm": true, "back_off": [], "max_uniform_range": -1})");
  CHECK(loose.max_text_characters == strict.max_text_characters);
  CHECK(loose.confirmation_lifetime == strict.confirmation_lifetime);
  CHECK(loose.may_confirm == strict.may_confirm);
  CHECK(loose.back_off.size() == strict.back_off.size());
  CHECK(loose.max_uniform_range == strict.max_uniform_range);
}

TEST_CASE("a policy that is not understood is the strict one") {
  for (const char* text : {"", "{", "[]", "null", "7", R"({"max_text_characters": 5})",
                           R"({"version": 2, "max_text_characters": 5})", R"({"version": "1", "max_text_characters": 5})",
                           R"({"version": 1, "max_text_characters": "5"})", R"({"version": 1, "max_text_characters": -5})"}) {
    INFO(text);
    CHECK(readPolicy(text).max_text_characters == Policy::strict().max_text_characters);
  }
}

TEST_CASE("three blocks in ten minutes pause for a minute, six for ten") {
  BackOff back_off(Policy::strict().back_off);
  const base::Time start{};
  back_off.recordBlock(start);
  back_off.recordBlock(start + 1min);
  CHECK(back_off.remaining(start + 1min) == 0ms);
  back_off.recordBlock(start + 2min);
  CHECK(back_off.remaining(start + 2min) == 60s);
  CHECK(back_off.remaining(start + 2min + 59s) == 1s);
  CHECK(back_off.remaining(start + 3min) == 0ms);
  for (const base::Duration at : {base::Duration(4min), base::Duration(6min), base::Duration(8min)}) {
    back_off.recordBlock(start + at);
  }
  CHECK(back_off.remaining(start + 8min) == 10min);
}

TEST_CASE("blocks that lie further apart do not add up") {
  BackOff back_off(Policy::strict().back_off);
  for (int i = 0; i < 20; ++i) {
    const base::Time now{std::chrono::minutes(6 * i)};
    back_off.recordBlock(now);
    CHECK(back_off.remaining(now) == 0ms);
  }
}

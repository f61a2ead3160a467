#include "base/strings.h"

#include <catch2/catch_test_macros.hpp>

using namespace atelier::base;

TEST_CASE("a string is found in both languages") {
  CHECK(tr(Locale::kEnglish, "action.undo") == "Undo");
  CHECK(tr(Locale::kFrench, "action.undo") == "Annuler");
}

TEST_CASE("a key made at run time that does not exist falls back to a sentence") {
  CHECK(tr(Locale::kEnglish, StringKey::fromRuntime("error.no_such_code")) == tr(Locale::kEnglish, "error.internal"));
}

TEST_CASE("placeholders are replaced, and values that look like placeholders are left alone") {
  CHECK(tr(Locale::kEnglish, "announce.opened", {{"width", "{height}"}, {"height", "2"}}) ==
        "Picture opened, {height} by 2 pixels.");
}

TEST_CASE("an error is described in the person's language, its reason too") {
  const Error error = makeError(ErrorCode::kBadImage, "codec.png", "reason.cut_off");
  CHECK(describe(Locale::kFrench, error).ends_with("(le fichier est tronqué)"));
  CHECK(describe(Locale::kEnglish, makeError(ErrorCode::kTooLarge, "image", "9 x 9")).ends_with("(9 x 9)"));
}

TEST_CASE("every error code has its own name and sentence") {
  for (int code = 0; code <= static_cast<int>(ErrorCode::kInternal); ++code) {
    const auto name = apiName(static_cast<ErrorCode>(code));
    CHECK(errorCodeFromName(name) == static_cast<ErrorCode>(code));
    CHECK(StringKey::fromRuntime("error." + std::string(name)).name() == "error." + std::string(name));
  }
}

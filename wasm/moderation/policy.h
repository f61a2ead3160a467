// Policy: the limits the gate holds to, as data with a version.
//
// A policy that comes from outside the program can only be as strict as the built-in one or stricter: loosening it
// takes another build. What is not understood falls back to the built-in values.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "moderation/verdict.h"

namespace atelier::moderation {

// What a text or picture is for. Plain editing shows people their own pixels and is never held up by reviewers;
// everything generative needs them.
enum class Use {
  kPlain,              // opening, editing with the instant engine, exporting one's own pixels
  kGenerate,           // a picture from words
  kEditWithoutPerson,  // generative editing with nobody in the picture
  kEditPersonPhoto,    // generative editing of a photograph of a person; also where nobody knows
};

constexpr bool isGenerative(Use use) { return use != Use::kPlain; }
std::string_view apiName(Use use);  // "plain", "generate", "edit_no_person", "edit_photo_of_person"
// The names of the automation API; anything else is the strictest use: unknown means no.
Use useFromName(std::string_view name);

// So many blocks within `window` pause generating for `pause`.
struct BackOffRule {
  int blocks;
  base::Duration window;
  base::Duration pause;
};

struct Policy {
  static constexpr int kVersion = 1;

  std::size_t max_text_characters = 2000;  // Unicode code points
  float max_uniform_range = 2;             // a generated picture whose channels all vary less (0..255) is blank
  base::Duration review_timeout = std::chrono::seconds(8);  // whoever starts a review cancels it then: a no
  base::Duration confirmation_lifetime = std::chrono::minutes(5);
  // Whether a person may overrule a doubt. Never about a photograph of a person.
  bool may_confirm = true;
  std::vector<BackOffRule> back_off = {{3, std::chrono::minutes(10), std::chrono::seconds(60)},
                                       {6, std::chrono::minutes(10), std::chrono::minutes(10)}};

  static Policy strict() { return {}; }
};

// Reads {"version": 1, "max_text_characters": …, "confirmation_lifetime_s": …, "may_confirm": …}. Bad JSON or an
// unknown version gives Policy::strict(); a value that would loosen it is ignored.
Policy readPolicy(std::string_view json);

}  // namespace atelier::moderation

// Clauses: the items of a sentence, cut where one wish ends and the next begins.
#pragma once

#include <algorithm>
#include <span>
#include <vector>

#include "instruct/items.h"

namespace atelier::instruct {

// How a clause follows the one before it. Only a looser link than kThen lets words reach across.
enum class Link { kThen, kComma, kAnd };

struct Clause {
  Link link = Link::kThen;
  bool is_only = false;     // "only warmer"
  bool is_also = false;     // "the left too"
  bool is_second_thought = false;  // "actually darker"
  bool is_first = false;    // "but first": to be done before the clauses before it
  bool is_before = false;   // "before you turn it sepia": the next one is to be done first
  bool points_back = false;  // "calm it down": what was spoken of before
  bool says_rest = false;      // "the rest": outside the place that was named before
  bool spares_skin = false;    // "leave the skin alone"
  bool names_picture = false;  // "the photo", as a whole
  bool names_person = false;   // somebody, or a part of somebody
  bool is_wished = false;      // "the roses should be red"
  bool says_what_for = false;  // "I want people to look at the bride"
  bool is_statement = false;  // "reviewer two can't read it": nobody is asked to do anything
  bool is_means = false;    // "by lowering the highlights": how, whatever it does to what
  bool is_asked = false;    // a question mark ends it
  bool leads_purpose = false;  // "for the shop window: …", before anything is asked for
  bool is_purpose = false;  // what the wish before it is for: "so the sky shows"
  std::vector<Item> items;  // each with one sense left, none of them a break

  bool has(Meaning meaning) const;
  bool hasAny(std::span<const Meaning> meanings) const;
  bool isDenied() const { return has(Meaning::kNegate) || has(Meaning::kWithout); }
  // "without touching …", "don't change …"
  bool leavesUntouched() const { return isDenied() && has(Meaning::kTouch); }
  image::TextSpan span() const { return {items.front().span.begin, items.back().span.end}; }
  bool speaksOfMask() const { return std::ranges::any_of(items, isOfMask); }
};

std::vector<Clause> readClauses(std::vector<Item> items, const Lexicon& lexicon);

}  // namespace atelier::instruct

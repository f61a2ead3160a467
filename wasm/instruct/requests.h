// Requests: what one clause asks for, before it is known what the other clauses say about it.
#pragma once

#include <optional>
#include <vector>

#include "instruct/clauses.h"

namespace atelier::instruct {

// Words beside an effect that change how much of it is wanted.
struct Modifiers {
  int direction = 0;  // 1 more, -1 less, 0 not said
  bool is_too = false;
  bool is_limited = false;   // "but not too …"
  bool is_undirected = false;  // "change the contrast": one way or the other
  double degree = 1;
  std::optional<image::TextSpan> degree_span;
  std::optional<Quantity> amount;
  std::vector<image::TextSpan> words;

  bool isEmpty() const { return words.empty(); }
};

struct NamedAmount {
  int parameter = -1;  // in Lexicon::parameters
  Quantity amount;
};

struct Request {
  Meaning manner = Meaning::kEffect;  // kEffect, kState or kQuality
  int effect = -1;
  Modifiers modifiers;
  std::vector<NamedAmount> named_amounts;
  std::vector<image::TextSpan> words;
  std::optional<image::Region> region;
};

enum class ClauseKind {
  kEmpty,
  kRequests,
  kModifiers,   // only degree or amount: about the request before
  kRegion,      // only a place
  kProtection,  // what must not change, or not be there
  kGenerative,
  kUnknown,
};

struct ClauseReading {
  ClauseKind kind = ClauseKind::kEmpty;
  Link link = Link::kThen;
  image::TextSpan span;  // from the first word with a meaning to the last
  std::vector<Request> requests;
  Modifiers modifiers;
  std::vector<NamedAmount> named_amounts;
  std::optional<image::Region> region;
  bool region_leads = false;         // it stands before the effect
  bool region_is_adverbial = false;  // "in the mask", not "brighten the mask"
  std::vector<Sense> kept;           // effects, states, qualities, aspects
  bool is_without = false;           // "no …", which alone asks for less of it
  std::vector<image::TextSpan> unknown;
};

struct ReadingContext {
  bool speaks_of_mask = false;  // somewhere in the sentence: then "the sky" is what was painted over
  ClauseKind before = ClauseKind::kEmpty;
};

ClauseReading readClause(const Clause& clause, const Lexicon& lexicon, const ReadingContext& context);

}  // namespace atelier::instruct

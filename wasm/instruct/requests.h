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
  double parts = 1;  // how large its dots or strokes shall be, times what they are
  std::optional<image::TextSpan> degree_span;
  std::optional<Quantity> amount;
  bool is_target = false;  // the amount is what shall come out: "to 80 %"
  bool removes = false;    // "remove the blur" rather than "less blur"
  std::vector<image::TextSpan> words;

  bool isEmpty() const { return words.empty(); }
};

struct Request {
  Meaning manner = Meaning::kEffect;  // kEffect, kState or kQuality
  int effect = -1;
  std::optional<Colour> colour;  // named by its word, or by its code
  Modifiers modifiers;
  std::vector<NamedAmount> named_amounts;
  std::vector<image::TextSpan> words;
  std::vector<image::Region> regions;   // empty: everywhere
  image::Region within = image::Region::kEverywhere;  // of them only what is here too
  std::vector<image::Region> excluded;  // "except the reds"
};

enum class ClauseKind {
  kEmpty,
  kRequests,
  kModifiers,   // only degree, direction or amount: about the request before, or about what was done before
  kRegion,      // only a place
  kProtection,  // what must not change, or not be there
  kEarlier,     // only about what was done before: "undo", "again"
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
  std::vector<int> tags;             // of a clause that only says how much: "2 degrees to the left"
  std::vector<image::Region> regions;
  image::Region within = image::Region::kEverywhere;
  std::vector<image::Region> excluded;
  bool region_leads = false;         // it stands before the effect
  bool region_is_adverbial = false;  // "in the mask", not "brighten the mask"
  std::vector<Sense> kept;           // effects, states, qualities, aspects
  bool is_without = false;           // "no …", which alone asks for less of it
  bool is_command = false;           // "make it …"
  bool is_addition = false;          // "add …", "remove …": of its own, whatever stands before it
  bool is_description = false;       // "it is …", "it looks …"
  bool is_keeping = false;           // "keep …"
  bool is_purpose = false;           // what the wish before it is for
  std::vector<image::TextSpan> unknown;
  std::vector<image::TextSpan> unheeded;  // unknown too, but the clause is understood without them

  bool hasPlace() const { return !regions.empty() || !excluded.empty(); }
};

// "the contrast is …": something is told of what it names.
bool isSubjectIn(const Clause& clause, const Request& request);

struct ReadingContext {
  bool speaks_of_mask = false;  // somewhere in the sentence: then "the sky" is what was painted over
  ClauseKind before = ClauseKind::kEmpty;
};

ClauseReading readClause(const Clause& clause, const Lexicon& lexicon, const ReadingContext& context);

}  // namespace atelier::instruct

// Items: what a sentence is made of once its words are looked up: phrases with what they can mean, and numbers with
// their units.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "instruct/lexicon.h"
#include "instruct/tokens.h"

namespace atelier::instruct {

struct Quantity {
  double value = 0;
  Unit unit = Unit::kNone;
  bool has_sign = false;
  bool is_worded = false;  // "half", not "50 %"
  image::TextSpan span;
  double across = 0;       // "1920x1080": the pixels across; otherwise 0
};

// A number for the parameter of that name: "radius 2 px".
struct NamedAmount {
  int parameter = -1;  // in Lexicon::parameters
  Quantity amount;
};

enum class ItemKind {
  kPhrase,
  kQuantity,
  kSettings,  // "(size 40 %, angle 3°)": nothing but named amounts
  kSoftBreak,
  kStrongBreak,
  kUnknown,
};

struct Item {
  ItemKind kind = ItemKind::kUnknown;
  bool is_adverbial = false;  // a place with "in" or "at" in its own phrase
  bool asks = false;          // a break that is a question mark
  bool is_particle = false;   // belongs to the verb before it, see Meaning::kParticle
  bool is_as_for = false;     // leads to a circumstance, see Meaning::kAsFor
  bool is_one_word = false;   // "left", not "on the left"
  bool describes = false;     // of an unknown word: it ends as adjectives do
  image::TextSpan span;
  std::vector<Sense> senses;  // of a phrase: what it can mean
  Quantity quantity;
  std::optional<Colour> colour;       // of a word for one, whatever else the word may mean, or of a colour's code
  std::vector<NamedAmount> settings;  // what the words beside it say of the effect that it names

  const Sense* sense(Meaning meaning) const;
  bool can(Meaning meaning) const { return sense(meaning) != nullptr; }
  bool canAny(std::span<const Meaning> meanings) const;
  // Names an effect, in whatever way.
  bool isEffectLike() const {
    return can(Meaning::kEffect) || can(Meaning::kState) || can(Meaning::kQuality) || can(Meaning::kFault);
  }
};

// A word for something in the picture, or one that nobody knows.
bool isThing(const Item& item);
bool isArticle(const Item& item);
// "the mask", "everything but the mask"
bool isOfMask(const Item& item);
// The item is that place, and nothing else.
void setPlace(Item& item, image::Region region);
bool anyEffect(std::span<const Item> items);
// One of the effects that it may name is of that operator. Items have all their senses yet.
bool mayAskFor(const Item& item, image::OperatorId op, const Lexicon& lexicon);
// Names an effect that the tag makes another.
bool takesTag(const Item& item, const std::string& tag, const Lexicon& lexicon);
// Asks for an effect that nothing undoes: "poster", "comic".
bool hasNoReverse(const Item& item, const Lexicon& lexicon);
// Several steps make a mood, which has a colour; one step is done to what has it.
bool isLook(const Item& item, const Lexicon& lexicon);

// Each stretch of tokens becomes the longest phrase that starts there; misspelt words are mended first.
std::vector<Item> readItems(std::vector<Token> tokens, const Lexicon& lexicon);

}  // namespace atelier::instruct

// Lexicon: every phrase of every language with what it can mean, as a tree of words. Languages share one tree, so a
// sentence may mix them.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "instruct/effects.h"

namespace atelier::instruct {

// What a phrase does in a clause. lexicon/README.md tells translators the same.
enum class Meaning {
  kArticle,    // means nothing, and may stand inside any phrase
  kDefinite,   // such an article that points at something: "the"
  kSkip,       // means nothing: politeness, pronouns, "photo"
  kKnown,      // a real word that nothing here acts on: never taken for a misspelling
  kEffect,     // asks for an effect: "brighter", "blur"
  kState,      // says how the picture is or shall be: "dark"
  kFault,      // a state that is a complaint wherever it stands: "a green cast"
  kQuality,    // what can be more or less: "contrast"
  kAspect,     // what can be kept: "colours"
  kTag,        // makes an effect another: "left"
  kColour,     // "red": a family of hues, what to recolour to, or a cast, as its clause says
  kParameter,  // the number that follows is for it: "radius"
  kUnit,
  kQuantity,   // a number with its unit in words: "twice"
  kNumber,     // a number in words: "two"
  kDegree,     // times the plain strength: "slightly"
  kLimit,      // "not too"
  kParts,      // times the size of dots, blocks or strokes: "finer strokes"
  kIncrease, kDecrease, kToo, kEnough,
  kAdd,        // with an effect: more; with anything else: generate
  kRemove,     // with an effect: less; with anything else: generate
  kGenerate,   // always needs a generative model
  kObject,     // a thing in the picture that only such a model can find: "sky"
  kPerson,     // beside kObject: somebody, or a part of somebody: "face"
  kBackdrop,   // beside kObject: what is outside the mask, where a mask is spoken of: "background"
  kSky,        // beside kObject: what is blue, or at the top
  kSkin,       // beside kObject: its tones can be found, and spared: "leave the skin alone"
  kRest,       // beside kRegion: what is outside the place that was named before
  kNegate, kNegatePrefix, kWithout, kKeep, kTouch,
  kStay,       // beside kKeep: what is kept stands before it ("the reds stay")
  kIs,         // "the picture is dark" is a complaint, "make it dark" a wish
  kSeem,       // like kIs, unless somebody is to make it seem so
  kMake,
  kOpens,      // beside kIs: "it is" tells of something new, whatever stands before it
  kExcept, kInside, kRegion,
  kAnd, kWith, kThen,
  kActually,   // beside kSkip: a second thought, "actually darker"
  kAlso,       // beside other senses: in another place as well, "the left too"
  kOnly,       // beside kSkip: "only warmer", of what was done before
  kBefore,     // beside other senses, at the start: what follows the clause comes first, "before you turn it sepia, …"
  kFirst,      // its clause comes before those that were said before it
  kTo,         // the number that follows is what shall come out: "to 80 %"
  kQuestion,   // "what would make": a plan is offered, not done
  kUndo, kAgain, kReverse, kInstead,  // speak of what was done before
  kOrdinal,    // beside kSkip: which of the things that were done, counted from 1, or the last: "the second one"
  kPicture,    // beside kSkip: the picture itself
  kNarrate,    // begins a clause that tells how the photo came about: "i took it"
  kReason,     // begins the reason for a wish: "because", "for my"
  kPurpose,    // begins what a wish is for: "so that", "until"; beside the sense of its verb: "to remove"
  kOpinion,    // what stands before it says whose wish this is: "my wife says"
  kSubject,    // beside kSkip: who does something, where nothing is wished: "i", "she"
  kTells,      // beside other senses: a verb that only tells: "won't", "came"
  kParticle,   // beside kDecrease or kIncrease: "down", which belongs to a verb before it: "cool the top down"
  kAsFor,      // beside kSkip: leads to a circumstance and not to what is edited: "like", "before"
  kWished,     // beside kSkip: what follows is wished of what stands before it: "should be"
  kPart,       // belongs to the effect beside it and was read with it; no file has these
};

struct Sense {
  Meaning meaning = Meaning::kSkip;
  int index = -1;     // of the effect, aspect, tag, colour, parameter, Unit or image::Region
  double number = 0;  // of a degree, quantity or number
  unsigned languages = 0;  // a bit for each in which the phrase means this
};

// A node of the tree of words; the root is node 0.
struct PhraseNode {
  std::map<std::string, int, std::less<>> next;  // folded word → node
  std::vector<Sense> senses;                     // of the phrase that ends here
};

struct SpokenNames {
  std::string language;
  std::map<std::string, std::string, std::less<>> by_key;  // see `say` in lexicon/README.md
};

// A word that slips from the fingers instead of another, though it may be a word of another language: "les" for "less".
struct Slip {
  std::string meant;
  unsigned language = 0;  // the bit of the language in which it is one
};

struct Lexicon {
  EffectTable table;
  std::vector<PhraseNode> nodes{1};
  std::vector<std::string> elisions;
  unsigned eliding_languages = 0;  // a bit for each that has them
  std::vector<std::string> tags;
  std::vector<std::string> parameters;
  std::vector<SpokenNames> spoken;
  std::map<std::string, Slip, std::less<>> slips;  // by what is typed
  // All words of four letters or more by first letter and length, sorted: the candidates for a misspelt one.
  std::map<std::pair<char, std::size_t>, std::vector<std::string>> spellings;

  bool knowsWord(std::string_view folded) const { return languagesOf(folded) != 0; }
  unsigned languagesOf(std::string_view folded) const;  // a bit for each language that has the word
  bool isListed(std::string_view folded) const;  // a phrase by itself, and not only a word of a longer one
  int parameter(std::string_view name) const;  // index in parameters, or -1
  std::string_view spokenName(std::string_view language, std::string_view key) const;

  std::map<std::string, unsigned, std::less<>>
      words;  // every folded word of every phrase, with a bit for each language
};

// One language's file added to the lexicon. kBadRequest with the line's number and what is wrong in it.
base::Result<void> addLanguage(Lexicon& lexicon, std::string_view text);

// The lexicon that is built in, read at the first call. The unit tests read the same files and fail on errors;
// a file that did not parse leaves a lexicon without its words, so its language is not understood.
const Lexicon& builtInLexicon();

// Why the built-in files could not be read; empty where they could.
std::string builtInLexiconError();

}  // namespace atelier::instruct

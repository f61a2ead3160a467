// The colour words of one clause: the reader behind colour_words.h, in three files by what it asks.
#pragma once

#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

#include "instruct/clauses.h"

namespace atelier::instruct {

bool isFamily(int region);
// "reds": a family and never a colour to give.
bool isFamilyWord(const Item& item);

class ColourReader {
 public:
  ColourReader(Clause& clause, const Lexicon& lexicon, bool is_first)
      : m_clause(clause), m_lexicon(lexicon), m_is_first(is_first) {}

  void run();

 private:
  std::vector<Item>& items() { return m_clause.items; }

  // colour_words.cpp: what a colour word is in its clause.
  void settleChannels();
  const Colour* colourOf(const Item& item) const;
  const Effect& effectOf(const Sense& sense) const;
  const Colour* castColour(const Item& item) const;
  void settle(std::size_t at);
  std::optional<Meaning> castBeside(Item& item);
  bool intensifies(const Item& other) const;
  bool isCastOf(const Item& item, const Colour& colour) const;
  bool emphasise(std::size_t at, const Colour& colour);
  void imply(std::size_t at, int effect);
  static void forget(Item& item);
  static void become(Item& item, Meaning meaning, int index = -1);
  bool has(std::initializer_list<Meaning> meanings) const;
  bool isDirected() const;
  bool isNegative() const;
  Item* otherEffect(bool counts_colour_nouns);

  // colours_given.cpp: what another effect is given, and what takes another colour.
  Item* findTaker();
  void giveTo(Item& taker);
  bool takeTones();
  void mapTwoColours();
  bool isRecolouring();
  bool isReplacedLast();
  void recolour(std::size_t from, std::size_t to);
  int thingGroups();
  bool isSplit();
  void split();
  bool isTinting();
  void tint(std::size_t at);
  bool speaksOfMask();
  void giveColour(Item& item, const Colour& colour) const;
  void set(Item& item, std::string_view parameter, double value, Unit unit) const;

  // coloured_things.cpp: what has the colour, or is light or dark, and is not found by a region.
  std::optional<std::size_t> colourOfThing();
  bool tellsColour() const;
  void giveFamily(std::size_t at);
  void forgetShade();
  bool isQualityOf(const Item& item, image::OperatorId op) const;
  void settleTintNumber();
  void forgetHue();
  void deepenOwnColour();
  bool turnsHue();
  bool describesThing(std::size_t at);
  std::size_t thingAfter(std::size_t at);
  std::size_t thingBefore(std::size_t at);
  void skipThing(std::size_t at);
  void raiseTones();

  Clause& m_clause;
  const Lexicon& m_lexicon;
  bool m_is_first = false;
  std::vector<std::size_t> m_colours;
};

}  // namespace atelier::instruct

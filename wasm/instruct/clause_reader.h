// Clause reader: what one clause asks for. Each part of the reading has its own file, named below.
#pragma once

#include <vector>

#include "instruct/requests.h"

namespace atelier::instruct {

// "16 x 9", "4 by 5": two bare numbers are a ratio. False, and nothing done, where they are none.
bool joinRatio(Quantity& first, const Quantity& second);

// Reads one clause, once.
class ClauseReader {
 public:
  ClauseReader(const Clause& clause, const Lexicon& lexicon, const ReadingContext& context)
      : m_clause(clause), m_lexicon(lexicon), m_context(context) {
    m_reading.link = clause.link;
    m_reading.is_purpose = clause.is_purpose;
  }

  ClauseReading run();

 private:
  bool has(Meaning meaning) const { return m_clause.has(meaning); }

  // requests.cpp: clauses that ask for nothing themselves, and what any clause shares
  void measure();
  void readRegion();
  bool takeRegion(const Item& item);
  bool narrowTo(image::Region region, bool is_one_word);
  void readProtection();

  // clause_kind.cpp: what it is about
  ClauseKind kindOf() const;
  ClauseKind kindOfNegative() const;

  // clause_requests.cpp: its items, one by one
  void readRequests();
  void readItem(std::size_t i);
  bool isExcess(const Request& request) const;
  bool isOneWord(const Request& request) const;
  bool isIdle(std::size_t i) const;
  void takePart(const Item& item);
  void addRequest(const Item& item);

  // clause_strangers.cpp: words that nobody knows, and that it is understood without
  bool isOfWhole() const;
  bool findsItsPlaces() const;
  bool isOfStyle(std::size_t first, std::size_t end) const;
  bool isBesideThePoint(std::size_t i) const;

  // clause_pairs.cpp: two words for one request
  Request* sameRequest(const Sense& sense);
  bool isLightOfTone(const Sense& sense) const;
  bool isObjectOf(const Sense& sense, const Item& item) const;
  bool isSubjectOf(const Sense& sense) const;
  bool joinsLast(const Sense& sense);

  // clause_modifiers.cpp: how much
  void readModifiers();
  bool takeModifier(const Item& item, Modifiers& modifiers);
  bool takeNamedAmount(const Item& item, std::vector<NamedAmount>& amounts);
  void finishParameter();
  static void mergeInto(Modifiers& modifiers, Modifiers late);

  // clause_settling.cpp: what its requests say of each other
  Request* takerOf(const Item& item, const std::string& tag);
  void applyTags();
  bool asksForFormat() const;
  void dropDoubles();
  void dropSecondComplaint();
  void dropReplaced();
  bool isSameCastAsBefore(const Request& before, const Request& request) const;
  void dropTwins();
  void dropOpen();
  void dropBalance();
  void dropPurpose();
  void shareDirection();
  void useMeasures();
  void joinFormat();

  const Clause& m_clause;
  const Lexicon& m_lexicon;
  const ReadingContext& m_context;
  ClauseReading m_reading;
  bool m_has_content = false;
  bool m_has_effect = false;
  bool m_has_stranger = false;
  bool m_has_quantity = false;
  bool m_is_lacking = false;
  bool m_is_negative = false;
  bool m_is_excepting = false;
  bool m_is_target = false;
  bool m_seems = false;  // "look" stands before what follows
  image::TextSpan m_except_span;
  Modifiers m_pending;
  int m_parameter = -1;
  image::TextSpan m_parameter_span;
  std::vector<const Item*> m_tags;
  std::vector<image::TextSpan> m_region_words;
};

}  // namespace atelier::instruct

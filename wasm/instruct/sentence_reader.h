// Sentence reader: what the clauses of one sentence come to. Each part of the reading has its own file, named below.
#pragma once

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "instruct/corrections.h"
#include "instruct/requests.h"
#include "instruct/understand.h"

namespace atelier::instruct {

// "vintage, but less", "warmer, and more of it"
inline constexpr double kMuchLess = 0.6;
inline constexpr double kMuchMore = 1.5;

// What is said of one operator of a look: "noir, but less grain". Nothing of it is left where the factor is 0.
struct Tuning {
  image::OperatorId op;
  double factor = 0;
};

// One request's steps, and the clause that it came from.
struct Wish {
  Request request;
  std::size_t clause = 0;
  std::vector<image::PlanStep> steps;
  std::vector<Tuning> tunings = {};
};

// Reads one sentence, once.
class SentenceReader {
 public:
  SentenceReader(const std::vector<Clause>& clauses, const Lexicon& lexicon, std::optional<EarlierPlan> earlier)
      : m_clauses(clauses), m_lexicon(lexicon), m_earlier(std::move(earlier)) {}

  Understanding run();

 private:
  bool has(Meaning meaning) const {
    return std::ranges::any_of(m_clauses, [&](const Clause& clause) { return clause.has(meaning); });
  }

  // sentence.cpp: what the clauses ask for, and what is made of it all
  void readAll();
  void collect(ClauseReading& reading);
  bool keepsWhatIsLeft(std::size_t index) const;
  bool onlyCautions(const ClauseReading& reading) const;
  bool onlyDescribes(const ClauseReading& reading) const;
  void take(ClauseReading& reading, std::size_t index);
  bool complainsOfEarlier(std::size_t index) const;
  void settleTales();
  void settleLeading();
  void offerBoth();
  image::EditPlan planFor(int undirected_sign, std::vector<image::TextSpan>& unknown);
  void refuseGeometryInRegion(Wish& wish, std::vector<image::TextSpan>& unknown) const;
  bool commandsAtLast() const;
  void offerAsAnswer();
  void addUnderstood(image::TextSpan span);

  std::size_t indexOf(const ClauseReading& reading) const {
    return static_cast<std::size_t>(&reading - m_readings.data());
  }

  // The next clause is about what this one names: "the dress is burnt out, rescue it".
  bool isTakenUp(std::size_t index) const { return index + 1 < m_clauses.size() && m_clauses[index + 1].points_back; }

  // sentence_requests.cpp: each request becomes a wish, unless it says something of another
  void collectRequests(ClauseReading& reading, std::size_t index);
  bool tunesLook(const Request& request);
  bool saysWhyLess(const Request& request, std::size_t index) const;
  void settleTint();
  void putFirst();
  void dropHeadings();
  void dropDescribedLooks();
  void dropFormerLooks();
  bool isInOneBreath(const Wish& wish, const Wish& next) const;
  bool sharesDirectionAhead(ClauseReading& reading) const;
  void inheritDirection(ClauseReading& reading) const;

  // sentence_amounts.cpp: clauses that only say how much
  bool isOfEarlier(const ClauseReading& reading) const;
  bool correctWhole(const ClauseReading& reading);
  void collectModifiers(ClauseReading& reading);
  bool turnBy(Request& request, const std::vector<int>& tags) const;
  void limitAll();
  bool takesAmount(Request request, const Modifiers& modifiers) const;
  bool collectMeasure(const ClauseReading& reading);
  bool collectSize(const ClauseReading& reading);
  bool collectOfPlace(ClauseReading& reading);
  bool sizesParts(const ClauseReading& reading);
  void readWidth(ClauseReading& reading) const;

  // sentence_complaints.cpp: a complaint and its remedy are one wish
  bool joinComplaint(Request& request, std::size_t index);
  bool limitEarlier(const Request& request);

  // sentence_descriptions.cpp: what is told of things that only the person sees
  bool describesThing(const ClauseReading& reading);
  void settleDescriptions();

  // sentence_purposes.cpp: what a wish is for
  bool servesEarlier(ClauseReading& reading);

  // sentence_earlier.cpp: what was done before
  void followEarlier(Request& request, const Clause& clause) const;
  bool correctEarlier(const Request& request, std::size_t index);
  bool shadesVignette(const Request& request);
  bool growsEarlier(const Request& request);
  bool strengthensEarlier(const Request& request);
  bool goesOnThere(const Request& request);
  bool isOfSharpening(const Request& request);
  bool keepsOnly(const Request& request);
  bool repeatIn(const Clause& clause, const ClauseReading& reading);
  bool removesBefore(std::size_t index) const;
  void collectEarlier(const ClauseReading& reading);
  bool refersToWish(ClauseReading& reading);
  bool dropsRest(ClauseReading& reading);
  bool undoesAllBut(const Clause& clause);
  void undoNamed();
  void joinEarlier();
  bool saysNo() const;

  // sentence_places.cpp: where each wish applies
  void settleRest();
  void narrowWhole();
  void repeatElsewhere(ClauseReading& reading, std::size_t index);
  void spreadRegions();
  bool spreadOver(const ClauseReading& reading, std::size_t index);
  std::size_t nextPlace(std::size_t index) const;
  bool leadsOn(const ClauseReading& reading, std::size_t index) const;
  bool replacesPlace(const ClauseReading& reading, std::size_t index);
  bool joinPlaces(const ClauseReading& reading, std::size_t index);
  bool isJoinedUpTo(std::size_t first, std::size_t last) const;
  void spreadFrom(const ClauseReading& reading, std::size_t index);
  void setOpenPlaces(std::size_t clause, const ClauseReading& reading);

  // sentence_exceptions.cpp: places that are left out, and colours that alone are kept
  void joinExclusions();
  void splash();
  bool splashRest(int effect);

  // sentence_split_tones.cpp: the two colours of a split toning
  void joinSplitTones();

  // sentence_protections.cpp: what must not change
  image::EditPlan without(std::vector<image::TextSpan>& unknown);
  bool protect(const ClauseReading& reading);
  bool keepOfEarlier(const ClauseReading& reading);
  bool askForLess(const ClauseReading& reading);

  const std::vector<Clause>& m_clauses;
  const Lexicon& m_lexicon;
  std::vector<ClauseReading> m_readings;
  std::vector<Wish> m_wishes;
  // "the window light is freezing": what the picture is complained of, and what would mend it.
  struct Description {
    const ClauseReading* reading = nullptr;
    image::PlanStep remedy;
  };
  std::vector<Description> m_descriptions;
  std::vector<std::size_t> m_tales;  // clauses that only tell, whatever is not understood of them
  std::vector<image::TextSpan> m_leading;  // "less of it" before anything that it could be of
  std::optional<EarlierPlan> m_earlier;
  bool m_repeats = false;
  bool m_reverses = false;
  bool m_asks_how_it_is = false;
  Understanding m_result;
};

}  // namespace atelier::instruct

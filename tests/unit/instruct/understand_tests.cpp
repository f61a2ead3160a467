#include "instruct/understand.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <random>

#include "instruct/clauses.h"
#include "instruct/lexicon.h"
#include "instruct/regions.h"
#include "instruct/sentence.h"
#include "instruct/tokens.h"

namespace {

using namespace atelier;
using image::OperatorId;
using image::Region;

void checkSpans(const std::string& text, const std::vector<image::TextSpan>& spans, bool is_utf8) {
  const auto isBoundary = [&](std::size_t at) {
    return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
  };
  for (const image::TextSpan& span : spans) {
    REQUIRE(span.begin < span.end);
    REQUIRE(span.end <= text.size());
    if (is_utf8) REQUIRE((isBoundary(span.begin) && isBoundary(span.end)));
  }
}

void checkAll(const std::string& text, bool is_utf8) {
  const instruct::Understanding result = instruct::understand(text);
  checkSpans(text, result.understood, is_utf8);
  checkSpans(text, result.unknown, is_utf8);
  checkSpans(text, result.generative, is_utf8);
  for (const image::PlanStep& step : result.plan.steps) {
    checkSpans(text, step.words, is_utf8);
    REQUIRE_FALSE(step.words.empty());
    image::PlanStep normal = image::normalised(step);
    REQUIRE(normal == step);
  }
}

// A value that a slider can stand at: toText rounds to a slider's unit.
float sliderValue(const image::ParameterInfo& parameter, std::mt19937& random) {
  std::uniform_real_distribution<float> any(parameter.minimum, parameter.maximum);
  return any(random);
}

// One unit: a default may lie between two, and what is written as it is read as it.
float tolerance(const image::ParameterInfo& parameter) {
  const bool is_fine = parameter.unit == "%" || parameter.unit == "EV" || parameter.unit == "×" || parameter.unit.empty();
  if (is_fine) return 0.0101f;
  return parameter.unit == "mired" ? 0.51f : 0.051f;
}

image::EditPlan randomPlan(std::mt19937& random) {
  image::EditPlan plan;
  std::uniform_int_distribution<int> count(1, 6);
  std::uniform_int_distribution<std::size_t> op(0, image::allOperators().size() - 1);
  std::uniform_int_distribution<int> region(0, static_cast<int>(Region::kRight));
  const bool is_shared = random() % 2 == 0;
  const auto shared = static_cast<Region>(region(random));
  const auto shared_within = static_cast<Region>(region(random));
  const bool is_shared_outside = random() % 3 == 0, is_shared_except = random() % 3 == 0;
  for (int i = count(random); i > 0; --i) {
    image::PlanStep step = image::defaultStep(image::allOperators()[op(random)].id);
    const auto& info = image::operatorInfo(step.op);
    for (std::size_t p = 0; p < info.parameters.size(); ++p) step.values[p] = sliderValue(info.parameters[p], random);
    if (info.kind != image::OperatorKind::kGeometry) step.place.region = is_shared ? shared : static_cast<Region>(region(random));
    const bool is_part = step.place.region > Region::kOutsideMask;
    step.place.outside_region = is_part && (is_shared ? is_shared_except : random() % 3 == 0);
    step.place.outside_mask = is_part && (is_shared ? is_shared_outside : random() % 3 == 0);
    const Region other = is_shared ? shared_within : static_cast<Region>(region(random));
    if (is_part && random() % 2 == 0 && instruct::canShare(step.place.region, other)) step.place.within = other;
    plan.steps.push_back(image::normalised(std::move(step)));
  }
  return plan;
}

bool isSame(const image::EditPlan& a, const image::EditPlan& b) {
  if (a.steps.size() != b.steps.size()) return false;
  for (std::size_t i = 0; i < a.steps.size(); ++i) {
    if (a.steps[i].op != b.steps[i].op || a.steps[i].place != b.steps[i].place) return false;
    const auto parameters = image::operatorInfo(a.steps[i].op).parameters;
    for (std::size_t p = 0; p < parameters.size(); ++p) {
      if (std::abs(a.steps[i].values[p] - b.steps[i].values[p]) > tolerance(parameters[p])) return false;
    }
  }
  return true;
}

}  // namespace

TEST_CASE("the built-in words parse") { REQUIRE(instruct::builtInLexiconError().empty()); }

TEST_CASE("a wrong line of a language file is refused with its number") {
  instruct::Lexicon lexicon = instruct::builtInLexicon();
  const auto added = instruct::addLanguage(lexicon, "language: xx\n\neffect no_such_effect: word\n");
  REQUIRE_FALSE(added.has_value());
  CHECK(added.error().detail.starts_with("line 3:"));
  CHECK_FALSE(instruct::addLanguage(lexicon, "effect brighter: heller\n").has_value());
  CHECK_FALSE(instruct::addLanguage(lexicon, "language: xx\nnonsense: heller\n").has_value());
  CHECK_FALSE(instruct::addLanguage(lexicon, "language: xx\ndegree much: sehr\n").has_value());
}

TEST_CASE("every language says every operator, parameter and region") {
  const instruct::Lexicon& lexicon = instruct::builtInLexicon();
  REQUIRE(lexicon.spoken.size() >= 2);
  for (const auto& spoken : lexicon.spoken) {
    for (const auto& info : image::allOperators()) {
      CHECK_FALSE(lexicon.spokenName(spoken.language, info.name).empty());
      for (std::size_t i = 1; i < info.parameters.size(); ++i) {
        CHECK_FALSE(lexicon.spokenName(spoken.language, info.parameters[i].name).empty());
      }
    }
    for (int region = 0; region <= static_cast<int>(Region::kRight); ++region) {
      const std::string key = "in_" + std::string(image::apiName(static_cast<Region>(region)));
      CHECK_FALSE(lexicon.spokenName(spoken.language, key).empty());
    }
  }
}

TEST_CASE("any plan in words reads back as itself in both languages") {
  std::mt19937 random(7);
  for (int round = 0; round < 1000; ++round) {
    const image::EditPlan plan = randomPlan(random);
    for (const base::Locale locale : {base::Locale::kEnglish, base::Locale::kFrench}) {
      const std::string text = instruct::toText(plan, locale);
      INFO(text << "\nread back: " << instruct::toText(instruct::understand(text).plan, locale));
      REQUIRE(instruct::understand(text).isComplete());
      REQUIRE(isSame(instruct::understand(text).plan, plan));
    }
  }
}

TEST_CASE("any bytes give spans in range and the same answer twice") {
  std::mt19937 random(11);
  for (int round = 0; round < 2000; ++round) {
    std::string text(random() % 120, '\0');
    for (char& c : text) c = static_cast<char>(random() % (round % 2 == 0 ? 256 : 128));
    checkAll(text, false);
    const auto first = instruct::understand(text);
    const auto second = instruct::understand(text);
    REQUIRE(first.plan == second.plan);
    REQUIRE(first.unknown == second.unknown);
    REQUIRE(first.generative == second.generative);
  }
}

TEST_CASE("any words in any order give spans between characters") {
  const std::vector<std::string> kWords{
      "brighter", "et", "noir", "and", "white", ",", "l’image", "très", "20", "%", "not", "sans", "masque", "except", "too",
      "flou", "the", "rest", "then", "rotate", "à gauche", "dinosaure", "−1", "EV", "garde", "couleurs", "é", "🙂", "日本", "size",
      "change", "add", "remove", "with", "half", "pas", "n’", "in", "mask", "contrast", "vintage", "radius", "x", ".", "½", "œil"};
  std::mt19937 random(13);
  for (int round = 0; round < 4000; ++round) {
    std::string text;
    for (std::size_t i = random() % 14; i > 0; --i) text += kWords[random() % kWords.size()] + (random() % 5 ? " " : "");
    INFO(text);
    checkAll(text, true);
  }
}

TEST_CASE("a text of more than 2000 bytes is unknown as a whole") {
  const std::string text(2001, 'a');
  const auto result = instruct::understand(text);
  REQUIRE(result.unknown == std::vector<image::TextSpan>{{0, 2001}});
}

TEST_CASE("a text of more words than anyone writes is unknown as a whole, one of many wishes from the wish that is too much") {
  std::string words;
  for (int i = 0; i < 301; ++i) words += "dark ";
  CHECK(instruct::understand(words).unknown.size() == 1);
  CHECK(instruct::understand(words).plan.steps.empty());
  std::string wishes;
  for (int i = 0; i < 60; ++i) wishes += "warmer by 10 mired. ";
  const auto result = instruct::understand(wishes);
  CHECK_FALSE(result.isComplete());
  CHECK(result.plan.steps.size() <= 24);
}

TEST_CASE("nothing said is nothing done") {
  for (const char* text : {"", "  ", "please", "s'il te plaît", "the photo", "...", "🙂"}) {
    const auto result = instruct::understand(text);
    CHECK(result.plan.steps.empty());
    CHECK(result.unknown.empty());
    CHECK_FALSE(result.isComplete());
  }
}

TEST_CASE("a step names the words it came from") {
  const std::string text = "black and white with a strong vignette";
  const auto plan = instruct::understand(text).plan;
  REQUIRE(plan.steps.size() == 2);
  REQUIRE(plan.steps[0].words == std::vector<image::TextSpan>{{0, 15}});
  REQUIRE(text.substr(plan.steps[1].words[0].begin) == "strong vignette");
}

TEST_CASE("both halves of a half-understood wish are named") {
  const std::string text = "warmer and add a dinosaur";
  const auto result = instruct::understand(text);
  REQUIRE_FALSE(result.isComplete());
  REQUIRE(result.understood == std::vector<image::TextSpan>{{0, 6}});
  REQUIRE(result.generative == std::vector<image::TextSpan>{{11, 25}});
}

TEST_CASE("a word that nobody knows is passed over where it is no thing to be edited, no command and no exception") {
  const std::string pencil = "a xyzzyx pencil drawing";
  const instruct::Understanding drawn = instruct::understand(pencil);
  CHECK(drawn.isComplete());
  REQUIRE(drawn.unheeded.size() == 1);
  CHECK(pencil.substr(drawn.unheeded[0].begin, drawn.unheeded[0].end - drawn.unheeded[0].begin) == "xyzzyx");
  CHECK(instruct::understand("a pencil drawing").unheeded.empty());
  for (const std::string_view text : {"make the xyzzyx a pencil drawing", "a pencil drawing on the xyzzyx",
                                      "a pencil drawing except the xyzzyx", "xyzzyx it and make a pencil drawing",
                                      "brighten the xyzzyx", "xyzzyx"}) {
    INFO(text);
    CHECK_FALSE(instruct::understand(text).isComplete());
  }
}

TEST_CASE("for the sky the blues and the top of the picture are offered, and no other sky") {
  for (const std::string_view text : {"darken the sky", "assombris le ciel"}) {
    INFO(text);
    const instruct::Understanding answer = instruct::understand(text);
    CHECK(answer.plan.steps.empty());
    REQUIRE(answer.alternatives.size() == 2);
    CHECK(answer.alternatives[0].steps[0].place.region == image::Region::kBlues);
    CHECK(answer.alternatives[1].steps[0].place.region == image::Region::kTop);
  }
  for (const std::string_view text : {"replace the sky", "swap the sky for a sunset", "a stormy sky", "blur the sky"}) {
    INFO(text);
    CHECK(instruct::understand(text).alternatives.empty());
  }
}

TEST_CASE("accents, case, apostrophes and languages may mix") {
  const auto plain = instruct::understand("eclaircis l'image, then black and white").plan;
  const auto fancy = instruct::understand("ÉCLAIRCIS L’IMAGE, then Black And White").plan;
  const auto combining = instruct::understand("e\u0301claircis l'image, then black and white").plan;
  REQUIRE(plain.steps.size() == 2);
  REQUIRE(fancy.steps.size() == 2);
  REQUIRE(combining.steps.size() == 2);
  CHECK(plain.steps[0].values == fancy.steps[0].values);
  CHECK(plain.steps[1].op == OperatorId::kBlackAndWhite);
}

TEST_CASE("a place cannot be turned or mirrored by itself") {
  CHECK_FALSE(instruct::understand("rotate the mask left").isComplete());
  CHECK_FALSE(instruct::understand("flip the selection").isComplete());
}

TEST_CASE("a complaint and its remedy are one wish") {
  CHECK(instruct::understand("la photo est trop sombre, éclaircis-la").plan.steps.size() == 1);
  CHECK(instruct::understand("brighten it, it's too dark").plan.steps.size() == 1);
}

TEST_CASE("an exception that contradicts the wish is not silently dropped") {
  const auto result = instruct::understand("black and white but keep the colours");
  CHECK_FALSE(result.isComplete());
  CHECK_FALSE(result.unknown.empty());
}

TEST_CASE("what was done before is changed by words that speak of it, and only by them") {
  const instruct::Earlier earlier{instruct::understand("warmer, blur").plan, "warmer, blur"};
  const auto less = instruct::understand("less blur", &earlier);
  REQUIRE(less.isComplete());
  CHECK(less.revises);
  REQUIRE(less.plan.steps.size() == 2);
  CHECK(less.plan.steps[0] == earlier.plan.steps[0]);
  CHECK(less.plan.steps[1].values[0] < earlier.plan.steps[1].values[0]);
  // Its words are of both instructions.
  REQUIRE(less.instruction == "warmer, blur → less blur");
  const auto& span = less.plan.steps[1].words.back();
  CHECK(less.instruction.substr(span.begin, span.end - span.begin) == "less blur");

  const auto added = instruct::understand("brighter", &earlier);
  CHECK_FALSE(added.revises);
  CHECK(added.instruction == "brighter");
  CHECK(added.plan.steps.size() == 1);
  CHECK(instruct::understand("undo", &earlier).undoes);
  CHECK_FALSE(instruct::understand("undo").undoes);
  CHECK_FALSE(instruct::understand("less").isComplete());
}

TEST_CASE("spans of corrected plans are in range, whatever is said") {
  const instruct::Earlier earlier{instruct::understand("vintage, éclaircis, blur").plan, "vintage, éclaircis, blur"};
  const std::vector<std::string> kWords{"less", "more", "undo", "blur", "vintage", "instead", "plutôt", "sépia", "again", "too",
                                        "much", "the", "reds", "keep", "50", "%", "twice", ",", "and", "moins", "?", "what if"};
  std::mt19937 random(17);
  for (int round = 0; round < 4000; ++round) {
    std::string text;
    for (std::size_t i = random() % 8; i > 0; --i) text += kWords[random() % kWords.size()] + " ";
    INFO(text);
    const auto result = instruct::understand(text, &earlier);
    checkSpans(text, result.unknown, true);
    for (const image::PlanStep& step : result.plan.steps) {
      checkSpans(result.instruction, step.words, true);
      REQUIRE(image::normalised(step) == step);
    }
  }
}

TEST_CASE("a question is answered with a plan and carries nothing out") {
  const auto result = instruct::understand("what would make it warmer?");
  CHECK(result.is_question);
  CHECK(result.plan.steps.empty());
  REQUIRE(result.alternatives.size() == 1);
  CHECK(result.alternatives[0].steps[0].op == OperatorId::kTemperature);
  CHECK_FALSE(instruct::understand("can you make it warmer?").is_question);
}

TEST_CASE("a third language is one more file: its words for effects, colours, places and what came before") {
  instruct::Lexicon lexicon = instruct::builtInLexicon();
  const auto added = instruct::addLanguage(lexicon, R"(language: de
article: der | die | das | den | dem | ein | eine
skip: mach | mache | bitte | bild
effect brighter: heller
state darker: dunkel
too: zu
is: ist
decrease: weniger
degree 0.5: etwas
colour red: rot | rotes | roten
colour blue: blau
region reds: rottöne
object: haus
inside: in
and: und
undo: rückgängig
question: wie kann ich
)");
  REQUIRE(added.has_value());
  const auto read = [&](const std::string& text, std::optional<instruct::EarlierPlan> earlier = std::nullopt) {
    return instruct::readSentence(instruct::readClauses(instruct::readItems(instruct::tokenise(text, lexicon.elisions), lexicon), lexicon),
                                  lexicon, std::move(earlier));
  };
  CHECK(read("das Bild ist zu dunkel").plan.steps.at(0).values[0] > 0);
  const auto recoloured = read("mache das roten Haus blau");
  REQUIRE(recoloured.isComplete());
  REQUIRE(recoloured.plan.steps[0].op == OperatorId::kRecolour);
  CHECK(recoloured.plan.steps[0].values[2] == 264);
  CHECK(read("etwas heller in Rottöne").plan.steps.at(0).place.region == Region::kReds);
  CHECK(read("wie kann ich das Bild heller").is_question);
  const instruct::EarlierPlan earlier(instruct::understand("blur").plan, 0);
  CHECK(read("rückgängig", earlier).undoes);
  CHECK(read("weniger", earlier).revises);
}

TEST_CASE("a colour may be given by its number, long or short, and what is no such number is none") {
  const auto red = [](const char* text) {
    const auto plan = instruct::understand(text).plan;
    REQUIRE(plan.steps.size() == 1);
    return plan.steps[0].values[*image::parameterIndex(image::OperatorId::kBorder, "red")];
  };
  CHECK(red("a border in #cc8800") == red("a border in #C80"));
  CHECK(std::abs(red("a #1b2a49 border") - 0x1b / 255.0f) < 0.001f);
  const float plain = image::defaultStep(image::OperatorId::kBorder)
                          .values[*image::parameterIndex(image::OperatorId::kBorder, "red")];
  for (const char* text : {"a border #12", "a border #1b2a4", "a border #1b2a49f", "a border #"}) {
    const auto plan = instruct::understand(text).plan;
    for (const auto& step : plan.steps) {
      if (step.op == image::OperatorId::kBorder) CHECK(step.values[1] == plain);
    }
  }
}

// What people write, against the plans they mean: tests/unit/instruct/cases_*.txt, where the notation is explained.
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "instruct/understand.h"

namespace {

using namespace atelier;

struct Case {
  std::string instruction;
  std::vector<std::string> expected;
  bool is_held_out = false;
};

std::string trimmed(const std::string& text) {
  const std::size_t begin = text.find_first_not_of(' ');
  return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

std::vector<Case> readCases(const std::string& name) {
  std::ifstream file(std::string(ATELIER_TESTS) + "/unit/instruct/" + name);
  REQUIRE(file.good());
  std::vector<Case> cases;
  bool is_held_out = false;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line[0] == '#') continue;
    if (line[0] == '[') {
      is_held_out = line == "[held out]";
      continue;
    }
    const std::size_t arrow = line.find("=>");
    REQUIRE(arrow != std::string::npos);
    Case read{trimmed(line.substr(0, arrow)), {}, is_held_out};
    for (std::size_t begin = arrow + 2; begin < line.size();) {
      const std::size_t end = std::min(line.find('|', begin), line.size());
      read.expected.push_back(trimmed(line.substr(begin, end - begin)));
      begin = end + 1;
    }
    cases.push_back(std::move(read));
  }
  return cases;
}

bool isRegion(image::Region region, const std::string& name) {
  if (name.empty()) return region == image::Region::kEverywhere;
  return region == (name == "mask" ? image::Region::kMask : image::Region::kOutsideMask);
}

// "exposure+<@mask" and the like.
bool isStep(const image::PlanStep& step, const std::string& expected) {
  const std::size_t at = std::min(expected.find('@'), expected.size());
  const std::size_t mark = std::min(expected.find_first_of("+-=<>@"), expected.size());
  if (image::operatorFromName(expected.substr(0, mark)) != step.op) return false;
  if (!isRegion(step.region, at < expected.size() ? expected.substr(at + 1) : "")) return false;
  const std::string wanted = expected.substr(mark, at - mark);
  if (wanted.empty()) return true;
  const float value = step.values[0];
  if (wanted[0] == '=') return std::abs(value - std::strtof(wanted.c_str() + 1, nullptr)) < 0.05f;
  if ((wanted[0] == '-') != (value < 0)) return false;
  if (wanted.size() == 1) return true;
  const auto& parameter = image::operatorInfo(step.op).parameters[0];
  const float plain = std::abs(parameter.initial);
  return wanted[1] == '<' ? std::abs(value) < plain : std::abs(value) > plain;
}

bool isPlan(const image::EditPlan& plan, const std::vector<std::string>& expected) {
  const bool is_open = std::ranges::find(expected, "...") != expected.end();
  std::size_t found = 0;
  std::vector<std::string> wanted = expected;
  std::erase(wanted, "...");
  for (const auto& step : plan.steps) {
    if (found < wanted.size() && isStep(step, wanted[found])) {
      ++found;
    } else if (!is_open) {
      return false;
    }
  }
  return found == wanted.size();
}

bool names(const std::string& instruction, const std::vector<image::TextSpan>& spans, const std::string& words) {
  return std::ranges::any_of(spans, [&](const image::TextSpan& span) {
    return instruction.substr(span.begin, span.end - span.begin).find(words) != std::string::npos;
  });
}

bool isMet(const Case& read) {
  const instruct::Understanding result = instruct::understand(read.instruction);
  const std::string& first = read.expected.front();
  if (first == "?ambiguous") return result.alternatives.size() >= 2 && !result.isComplete();
  if (first.starts_with("?unknown ")) return !result.isComplete() && names(read.instruction, result.unknown, first.substr(9));
  if (first.starts_with("?generative ")) {
    return !result.isComplete() && names(read.instruction, result.generative, first.substr(12));
  }
  return result.isComplete() && isPlan(result.plan, read.expected);
}

// Prints what failed, so that a drop of the rate says where.
void checkRate(const std::string& file, bool held_out, double goal) {
  int met = 0;
  int total = 0;
  for (const Case& read : readCases(file)) {
    if (read.is_held_out != held_out) continue;
    ++total;
    if (isMet(read)) {
      ++met;
      continue;
    }
    const auto plan = instruct::understand(read.instruction).plan;
    UNSCOPED_INFO(read.instruction << "  read as: " << instruct::toText(plan, base::Locale::kEnglish));
    if (std::getenv("ATELIER_SHOW_CASES") != nullptr) {
      if (!held_out) std::cout << file << ": " << read.instruction << "  read as: " << instruct::toText(plan, base::Locale::kEnglish) << '\n';
    }
  }
  if (std::getenv("ATELIER_SHOW_CASES") != nullptr) {
    std::cout << file << (held_out ? " held out " : " tuned ") << met << " of " << total << '\n';
  }
  REQUIRE(total >= 40);
  CHECK(met >= goal * total);
}

}  // namespace

TEST_CASE("English instructions that the words were tuned on give their plans") { checkRate("cases_en.txt", false, 1); }
TEST_CASE("French instructions that the words were tuned on give their plans") { checkRate("cases_fr.txt", false, 1); }
TEST_CASE("English instructions written before tuning mostly give their plans") { checkRate("cases_en.txt", true, 0.9); }
TEST_CASE("French instructions written before tuning mostly give their plans") { checkRate("cases_fr.txt", true, 0.9); }

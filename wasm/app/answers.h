// What the Editor's commands take and give back, as the automation API words it.
#pragma once

#include <cstdint>
#include <expected>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "app/json.h"
#include "base/result.h"
#include "codec/picture_file.h"
#include "document/document.h"
#include "image/edit_plan.h"
#include "moderation/verdict.h"

namespace atelier::app {

// An Error with the facts that scripts read beside the sentence: {"understood": […], "unknown": […]}.
struct CommandError {
  base::Error error;
  Json detail;  // null where there is nothing more to say

  CommandError(base::Error plain) : error(std::move(plain)) {}  // NOLINT: any Error is a CommandError
  CommandError(base::Error plain, Json facts) : error(std::move(plain)), detail(std::move(facts)) {}
};

template <typename T>
using Answer = std::expected<T, CommandError>;

struct OpenedPicture {
  document::DocumentId id;
  image::ImageSpec spec;
  std::vector<codec::Note> notes;
};

struct EditCommand {
  std::string instruction;
  std::optional<image::Image> mask;  // white may change; any size; none: the whole picture, or the selection
  bool uses_selection = false;       // the instruction box: what the person painted is the mask
  bool has_references = false;
  std::optional<image::EditPlan> plan;  // what to do, already known: the instruction is then only its title
  std::optional<std::size_t> reading;   // which of the plans that a refusal offered the person chose
  std::string engine = "auto";
  std::string model;
  std::optional<std::uint64_t> seed;
  float strength = 1;  // 0..1: how much of the plan's effect
};

struct EditDone {
  document::EditId edit;
  std::string engine;
  image::EditPlan plan;
  std::uint64_t seed = 0;
  std::vector<moderation::Verdict> verdicts;
  std::map<std::string, double> timings_ms;
  std::vector<std::string> unheeded = {};  // words that are not known, and that the plan is plain without
};
struct EditNeedsConfirmation {
  std::string token;
  std::vector<moderation::Verdict> verdicts;
};
struct EditBlocked {
  std::vector<moderation::Verdict> verdicts;
};
using EditAnswer = std::variant<EditDone, EditNeedsConfirmation, EditBlocked>;

// An edit apart from its picture: what is copied, and what a preset holds.
struct LooseEdit {
  std::string instruction;
  image::EditPlan plan;
};

// Which picture a thumbnail shows: the present document, or that document with one thing changed.
struct PreviewCommand {
  int max_side = 96;                            // pixels
  bool is_original = false;                     // without any edit but flips and turns
  std::optional<std::size_t> state;             // of the history, instead of the present one
  std::optional<document::EditId> without;      // this edit switched off
  std::optional<image::EditPlan> plan;          // one edit more
  std::string instruction;                      // with `reading`: one edit more, understood that way
  std::optional<std::size_t> reading;
};

struct ExportCommand {
  codec::FileType type = codec::FileType::kPng;
  float quality = 0.92f;
  int max_side = 0;  // pixels; 0: full size
  bool keeps_private_metadata = false;
};

}  // namespace atelier::app

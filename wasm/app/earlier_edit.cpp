#include "app/earlier_edit.h"

#include <utility>

namespace atelier::app {

const document::Edit* lastInstantEdit(const document::Document& document) {
  if (document.edits.empty()) return nullptr;
  const document::Edit& last = *document.edits.back();
  const bool is_plan = last.engine == "instant" && !last.result && !last.plan.steps.empty();
  return is_plan && last.is_enabled ? &last : nullptr;
}

instruct::Understanding understandAfter(const document::Edit* earlier, std::string_view instruction) {
  if (earlier == nullptr) return instruct::understand(instruction);
  const instruct::Earlier before{earlier->plan, earlier->instruction};
  return instruct::understand(instruction, &before);
}

base::Result<document::Document> withEdit(const document::Document& document, document::Edit edit) {
  const bool replaces = !document.edits.empty() && document.edits.back()->id == edit.id;
  if (!replaces) return document::addEdit(document, std::move(edit));
  ATELIER_TRY(without, document::removeEdit(document, edit.id));
  return document::addEdit(without, std::move(edit));
}

}  // namespace atelier::app

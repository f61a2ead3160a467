// History: undo and redo over whole documents, which share what they have in common.
//
// There are no inverse operations to get wrong: a state is a value, and going back is choosing an earlier one.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/strings.h"
#include "document/document.h"

namespace atelier::document {

// What a person did, for the list of states: "Exposure", "Brush", … and the words or file it was done with.
struct HistoryLabel {
  base::StringKey text;
  std::string detail;
};

struct HistoryState {
  Document document;
  HistoryLabel label;
};

class History {
 public:
  static constexpr std::size_t kDefaultByteBudget = 512u * 1024 * 1024;

  // `byte_budget` bounds what older states may hold beyond the present one.
  History(Document first, HistoryLabel label, std::size_t byte_budget = kDefaultByteBudget);

  const Document& present() const { return m_preview ? *m_preview : m_states[m_present].document; }
  const std::vector<HistoryState>& states() const { return m_states; }  // oldest first
  std::size_t presentIndex() const { return m_present; }

  // A finished step: becomes the present; states that were undone are gone. Ends a gesture by dropping its preview.
  void push(Document document, HistoryLabel label);

  bool canUndo() const { return m_present > 0 && !m_preview; }
  bool canRedo() const { return m_present + 1 < m_states.size() && !m_preview; }
  // False where there is nothing to go to; during a gesture undo drops its preview instead.
  bool undo();
  bool redo();
  bool jumpTo(std::size_t index);

  // A gesture (a slider drag) is one step however many previews it shows. Redo survives until it is committed.
  void preview(Document document);
  bool isPreviewing() const { return m_preview.has_value(); }
  // The last preview becomes a step; false where there was none.
  bool commit(HistoryLabel label);
  void rollBack() { m_preview.reset(); }

  // Replaces the present without a new step: for what a person did not do (a new name, a finished cache).
  void replacePresent(Document document);

  // Bytes of all states, each shared tile, image and edit counted once. A preview is not counted.
  std::size_t byteCount() const;

 private:
  void trim();
  std::vector<HistoryState> m_states;
  std::size_t m_present = 0;
  std::optional<Document> m_preview;
  std::size_t m_byte_budget;
};

}  // namespace atelier::document

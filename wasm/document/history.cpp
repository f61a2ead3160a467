#include "document/history.h"

#include <unordered_set>

namespace atelier::document {

namespace {

// Adds up memory, counting what is shared once.
class ByteCounter {
 public:
  // The bytes that `state` holds beyond all that was counted before.
  std::size_t add(const HistoryState& state) {
    const Document& document = state.document;
    std::size_t bytes = sizeof(HistoryState) + document.edits.size() * sizeof(EditRef) + state.label.detail.size();
    bytes += addImage(document.source.get());
    if (document.selection) bytes += addLayer(*document.selection);
    for (const EditRef& edit : document.edits) bytes += addEdit(edit);
    for (const SavedMask& mask : document.saved_masks) bytes += mask.name.size() + addLayer(mask.layer);
    return bytes;
  }

 private:
  bool isNew(const void* memory) { return memory && m_seen.insert(memory).second; }

  std::size_t addImage(const image::Image& image) { return isNew(image.bytes().data()) ? image.bytes().size() : 0; }

  std::size_t addMask(const TiledMask& mask) {
    std::size_t bytes = 0;
    if (isNew(mask.tiles().data())) bytes += mask.tiles().size_bytes();
    for (const MaskTile& tile : mask.tiles()) {
      if (isNew(tile.identity())) bytes += tile.byteCount();
    }
    return bytes;
  }

  std::size_t addLayer(const MaskLayer& layer) { return addMask(layer.painted()) + addMask(layer.applied()); }

  // An edit that was seen brings nothing new, so states with many edits in common cost little to count.
  std::size_t addEdit(const EditRef& edit) {
    if (!isNew(edit.get())) return 0;
    std::size_t bytes = sizeof(Edit) + edit->instruction.size() + edit->plan.steps.size() * sizeof(image::PlanStep);
    if (edit->mask) bytes += addLayer(*edit->mask);
    if (edit->result) bytes += addImage(edit->result->get());
    return bytes;
  }

  std::unordered_set<const void*> m_seen;
};

}  // namespace

History::History(Document first, HistoryLabel label, std::size_t byte_budget) : m_byte_budget(byte_budget) {
  m_states.push_back({std::move(first), std::move(label)});
}

void History::push(Document document, HistoryLabel label) {
  m_preview.reset();
  m_states.resize(m_present + 1, m_states[m_present]);
  m_states.push_back({std::move(document), std::move(label)});
  ++m_present;
  trim();
}

bool History::undo() {
  if (m_preview) {
    rollBack();
    return true;
  }
  if (!canUndo()) return false;
  --m_present;
  return true;
}

bool History::redo() {
  if (!canRedo()) return false;
  ++m_present;
  return true;
}

bool History::jumpTo(std::size_t index) {
  if (index >= m_states.size()) return false;
  m_preview.reset();
  m_present = index;
  return true;
}

void History::preview(Document document) { m_preview = std::move(document); }

bool History::commit(HistoryLabel label) {
  if (!m_preview) return false;
  Document document = std::move(*m_preview);
  push(std::move(document), std::move(label));
  return true;
}

void History::replacePresent(Document document) {
  m_preview.reset();
  m_states[m_present].document = std::move(document);
}

std::size_t History::byteCount() const {
  ByteCounter counter;
  std::size_t bytes = 0;
  for (const HistoryState& state : m_states) bytes += counter.add(state);
  return bytes;
}

// Called with the present as the newest state: walks back in time and cuts where the budget is used up.
void History::trim() {
  ByteCounter counter;
  counter.add(m_states[m_present]);
  std::size_t bytes = 0;
  for (std::size_t index = m_present; index-- > 0;) {
    bytes += counter.add(m_states[index]);
    if (bytes <= m_byte_budget) continue;
    m_states.erase(m_states.begin(), m_states.begin() + static_cast<std::ptrdiff_t>(index) + 1);
    m_present -= index + 1;
    return;
  }
}

}  // namespace atelier::document

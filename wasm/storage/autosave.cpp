#include "storage/autosave.h"

#include <algorithm>

namespace atelier::storage {

void Autosave::changed(base::Time now) {
  if (!m_first_change) m_first_change = now;
  m_last_change = now;
}

bool Autosave::begin(base::Time now) {
  const auto due = dueAt();
  if (!due || now < *due) return false;
  m_is_saving = true;
  m_first_change.reset();  // what changes from here on is not in this save
  return true;
}

void Autosave::succeeded() {
  m_is_saving = false;
  m_not_before.reset();
  m_next_retry = base::Duration{0};
}

void Autosave::failed(base::Time now) {
  m_is_saving = false;
  changed(now);
  m_next_retry = m_next_retry == base::Duration{0} ? m_rhythm.retry : std::min(2 * m_next_retry, m_rhythm.longest_retry);
  m_not_before = now + m_next_retry;
}

void Autosave::reset() { *this = Autosave(m_rhythm); }

std::optional<base::Time> Autosave::dueAt() const {
  if (!m_first_change || m_is_saving) return std::nullopt;
  const base::Time due = std::min(m_last_change + m_rhythm.quiet, *m_first_change + m_rhythm.longest);
  return m_not_before ? std::max(due, *m_not_before) : due;
}

}  // namespace atelier::storage

// Autosave: when to save. A state machine that is told what happens and asked what to do; it owns no timer.
#pragma once

#include <optional>

#include "base/clock.h"

namespace atelier::storage {

class Autosave {
 public:
  // Saves once nothing has changed for `quiet`, but no later than `longest` after the first unsaved change.
  // After a failure it waits `retry`, twice as long after each further one, up to `longest_retry`.
  struct Rhythm {
    base::Duration quiet = std::chrono::seconds(2);
    base::Duration longest = std::chrono::seconds(15);
    base::Duration retry = std::chrono::seconds(5);
    base::Duration longest_retry = std::chrono::minutes(5);
  };

  Autosave() = default;
  explicit Autosave(Rhythm rhythm) : m_rhythm(rhythm) {}

  void changed(base::Time now);
  // Starts a save where one is due: true at most once until it is reported back.
  bool begin(base::Time now);
  void succeeded();
  void failed(base::Time now);
  // A save that is not needed any more (the picture was forgotten); one that is running counts as another's.
  void reset();

  bool isDirty() const { return m_first_change.has_value(); }  // there is something that no save holds
  bool isSaving() const { return m_is_saving; }
  // When to ask again; none where nothing is to be done.
  std::optional<base::Time> dueAt() const;

 private:
  Rhythm m_rhythm;
  std::optional<base::Time> m_first_change;  // since the last save began
  base::Time m_last_change{};
  std::optional<base::Time> m_not_before;  // after a failure
  base::Duration m_next_retry{0};
  bool m_is_saving = false;
};

}  // namespace atelier::storage

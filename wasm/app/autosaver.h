// Autosaver: keeps the open picture in private storage, and brings it back after a crash.
#pragma once

#include <optional>

#include "app/ports.h"
#include "app/session.h"
#include "storage/autosave.h"
#include "storage/expiry.h"
#include "storage/project.h"

namespace atelier::app {

class Autosaver {
 public:
  // `onFailure` hears why a save did not work; the next try comes by itself.
  Autosaver(Store& store, std::function<void(const base::Error&)> onFailure)
      : m_store(store), m_on_failure(std::move(onFailure)) {}

  void documentChanged(base::Time now) { m_autosave.changed(now); }
  // Starts a save where one is due. Milliseconds until this must be asked again; negative: nothing is waiting.
  double tick(const Session& session, base::Time now);

  // What an earlier visit left; none where there is nothing or its time has passed (it is removed then). A file that
  // cannot be read is removed too: it would fail at every visit.
  base::Task<base::Result<std::optional<storage::SavedProject>>> load(base::Time now);
  base::Task<base::Result<bool>> forget();

  void setLifetime(std::optional<base::Duration> lifetime) { m_expiry.lifetime = lifetime; }
  // When what is kept goes; none: nothing is kept, or for ever.
  std::optional<base::Time> expiresAt() const;

 private:
  base::Task<base::Result<bool>> save(document::Document document, std::shared_ptr<const codec::Bytes> file,
                                      base::Time now);

  Store& m_store;
  std::function<void(const base::Error&)> m_on_failure;
  storage::Autosave m_autosave;
  storage::ExpiryPolicy m_expiry;
  std::optional<storage::ProjectTimes> m_times;  // of what is kept
};

}  // namespace atelier::app

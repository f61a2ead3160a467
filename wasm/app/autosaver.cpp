#include "app/autosaver.h"

#include <algorithm>
#include <utility>

namespace atelier::app {

namespace {

constexpr const char* kPath = "documents/current.atelier";

}  // namespace

double Autosaver::tick(const Session& session, base::Time now) {
  if (m_autosave.begin(now)) {
    base::start(save(session.history.present(), session.file, now), [this, now](base::Result<bool> saved) {
      if (saved) {
        m_autosave.succeeded();
      } else {
        m_autosave.failed(now);
        m_on_failure(saved.error());
      }
    });
  }
  const auto due = m_autosave.dueAt();
  return due ? static_cast<double>(std::max<std::int64_t>(1, (*due - now).count())) : -1;
}

base::Task<base::Result<bool>> Autosaver::save(document::Document document, std::shared_ptr<const codec::Bytes> file,
                                               base::Time now) {
  const storage::ProjectTimes times{m_times ? m_times->created : now, now};
  ATELIER_CO_TRY(bytes, storage::saveProject(document, *file, times));
  ATELIER_CO_TRY(stored, co_await m_store.put(kPath, std::move(bytes)));
  m_times = times;
  co_return stored;
}

base::Task<base::Result<std::optional<storage::SavedProject>>> Autosaver::load(base::Time now) {
  ATELIER_CO_TRY(bytes, co_await m_store.get(kPath));
  if (bytes.empty()) co_return std::nullopt;
  auto project = storage::loadProject(bytes);
  if (!project || storage::isExpired(m_expiry, project->times.last_used, now)) {
    ATELIER_CO_CHECK(co_await forget());
    if (!project) co_return base::fail(base::ErrorCode::kBadImage, project.error().where, "reason.autosave_unreadable");
    co_return std::nullopt;
  }
  m_times = {project->times.created, now};
  co_return std::move(*project);
}

base::Task<base::Result<bool>> Autosaver::forget() {
  m_autosave.reset();
  m_times.reset();
  co_return co_await m_store.remove(kPath);
}

std::optional<base::Time> Autosaver::expiresAt() const {
  if (!m_times) return std::nullopt;
  return storage::expiresAt(m_expiry, m_times->last_used);
}

}  // namespace atelier::app

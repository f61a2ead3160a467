// Gate: the only way from unscreened to screened pixels.
//
// Plain use (opening, the instant engine, exporting one's own pixels) passes structural checks only. Generative use
// needs a reviewer on every layer: with none installed, or one that fails, the answer is no, nothing is released
// and the pixels are overwritten.
#pragma once

#include <array>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/cancel.h"
#include "base/clock.h"
#include "base/task.h"
#include "image/screened.h"
#include "moderation/back_off.h"
#include "moderation/pending_store.h"
#include "moderation/policy.h"
#include "moderation/reviewer.h"
#include "moderation/structure.h"
#include "moderation/verdict.h"

namespace atelier::moderation {

// What did not pass. `pixels` is there only for a `confirm` verdict: put it into a PendingStore, ask the person.
template <typename T>
struct Withheld {
  Verdict verdict;
  std::optional<image::Unscreened<T>> pixels;
};

template <typename T>
using Admission = std::expected<image::Screened<T>, Withheld<T>>;

// Copies the pixels of T (a surface on the GPU) to memory for the reviewers. Not called for plain use.
template <typename T>
using ReadPixels = std::function<base::Task<base::Result<image::Image>>(const T&, base::CancelToken)>;

// What is known about the request, beside the pixels to admit.
struct Context {
  Use use = Use::kEditPersonPhoto;
  base::Time now{};
  std::string text;                 // the instruction or prompt
  image::Image before;              // the input of a generative edit
  std::optional<image::Mask> mask;  // of a generative edit
  base::CancelToken cancel;
};

class Gate {
 public:
  explicit Gate(Policy policy) : m_policy(std::move(policy)), m_back_off(m_policy.back_off) {}

  const Policy& policy() const { return m_policy; }
  // Several reviewers of one layer must all agree.
  void install(Layer layer, std::shared_ptr<Reviewer> reviewer);
  // Whether generating is possible at all: every layer has a reviewer.
  bool canReviewGenerated() const;
  // How long generating pauses after repeated blocks; zero where it does not.
  base::Duration pauseRemaining(base::Time now) const { return m_back_off.remaining(now); }

  // Words alone, before anything runs.
  base::Task<Verdict> reviewText(Context context);
  // The edit as a whole (who is in the picture, what the mask covers), before a generative engine runs.
  base::Task<Verdict> reviewSafeguards(Context context);
  // A picture's verdict with nothing released: for scripts that only ask.
  base::Task<Verdict> reviewPicture(image::Image picture, Context context);

  // An opened or pasted picture. For generative use `read` must be given unless T is an Image.
  template <typename T>
  base::Task<Admission<T>> admitUpload(image::Unscreened<T> pixels, Context context, ReadPixels<T> read = {}) {
    Verdict structure = checkUpload(specOf(pixels.inspect(m_pass)));
    return admit(std::move(pixels), std::move(structure), Layer::kUpload, std::move(context), std::move(read));
  }

  // What an engine made.
  template <typename T>
  base::Task<Admission<T>> admitResult(image::Unscreened<T> pixels, ResultFacts facts, Context context,
                                       ReadPixels<T> read = {}) {
    Verdict structure = checkResultSize(specOf(pixels.inspect(m_pass)), facts);
    return admit(std::move(pixels), std::move(structure), Layer::kResult, std::move(context), std::move(read));
  }

  // A person's "yes" to a confirm verdict. kBadRequest where the token is unknown or its time has passed.
  template <typename T>
  base::Result<image::Screened<T>> reveal(PendingStore<T>& store, std::string_view token, base::Time now) {
    store.discardExpired(now);
    auto entry = store.take(token);
    if (!entry) return base::fail(base::ErrorCode::kBadRequest, "moderation.reveal", std::string(token));
    return std::move(entry->pixels).release(m_pass);
  }

 private:
  static image::ImageSpec specOf(const image::Image& pixels) { return pixels.spec(); }
  template <typename Surface>
  static image::ImageSpec specOf(const std::shared_ptr<Surface>& surface) {
    return surface ? surface->spec() : image::ImageSpec{};
  }

  template <typename T>
  base::Task<Admission<T>> admit(image::Unscreened<T> pixels, Verdict structure, Layer layer, Context context,
                                 ReadPixels<T> read) {
    Verdict verdict = std::move(structure);
    if (verdict.isAllowed() && isGenerative(context.use)) {
      base::Result<image::Image> copy = co_await readForReview(pixels.inspect(m_pass), read, context.cancel);
      verdict = copy ? co_await reviewGenerative(layer, std::move(*copy), context)
                     : block(layer, "moderation.reason.unreadable");
    }
    if (verdict.isAllowed()) co_return std::move(pixels).release(m_pass);
    Withheld<T> withheld{std::move(verdict), std::nullopt};
    if (withheld.verdict.decision == Decision::kConfirm) {
      withheld.pixels = std::move(pixels);
    } else {
      std::move(pixels).wipe();
    }
    co_return std::unexpected(std::move(withheld));
  }

  template <typename T>
  static base::Task<base::Result<image::Image>> readForReview(const T& pixels, const ReadPixels<T>& read,
                                                              base::CancelToken cancel) {
    if (read) co_return co_await read(pixels, cancel);
    if constexpr (std::is_same_v<T, image::Image>) co_return pixels;
    co_return base::fail(base::ErrorCode::kInternal, "moderation.readForReview");
  }

  // Structure of generated pixels, then every reviewer of the layer; the strictest counts.
  base::Task<Verdict> reviewGenerative(Layer layer, image::Image picture, Context context);
  base::Task<Verdict> askReviewers(Layer layer, Evidence evidence, Context context);
  // A doubt becomes a no where a person may not overrule it.
  Verdict withoutForbiddenConfirm(Verdict verdict, Use use) const;

  image::ScreeningPass m_pass;
  Policy m_policy;
  BackOff m_back_off;
  std::array<std::vector<std::shared_ptr<Reviewer>>, 4> m_reviewers;  // by Layer
};

}  // namespace atelier::moderation

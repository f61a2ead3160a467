#include "moderation/gate.h"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <limits>
#include <type_traits>

using namespace atelier::moderation;
using namespace std::chrono_literals;
namespace base = atelier::base;
using atelier::image::Image;
using atelier::image::ImageSpec;
using atelier::image::ScreenedImage;
using atelier::image::ScreeningPass;
using atelier::image::UnscreenedImage;

// Unscreened pixels become screened ones through the gate, or the program does not compile.
template <typename Pixels>
concept LooksInside = requires(Pixels pixels) { pixels.get(); } || requires(Pixels pixels) { pixels->spec(); };
template <typename Pixels>
concept ReleasesItself = requires(Pixels pixels) { std::move(pixels).release(); } ||
                         requires(Pixels pixels) { std::move(pixels).release({}); } ||
                         requires(Pixels pixels) { pixels.inspect({}); };
static_assert(!std::is_default_constructible_v<ScreeningPass>);
static_assert(!std::is_aggregate_v<ScreeningPass>);
static_assert(!std::is_constructible_v<ScreenedImage, Image>);
static_assert(!std::is_constructible_v<ScreenedImage, UnscreenedImage>);
static_assert(!std::is_default_constructible_v<ScreenedImage>);
static_assert(!std::is_assignable_v<ScreenedImage&, UnscreenedImage>);
static_assert(!std::is_convertible_v<UnscreenedImage, Image>);
static_assert(!LooksInside<UnscreenedImage>);
static_assert(LooksInside<ScreenedImage>);
static_assert(!ReleasesItself<UnscreenedImage>);

namespace {

constexpr base::Time kNow{};

template <typename T>
T finished(base::Task<T> task) {
  std::optional<T> value;
  base::start(std::move(task), [&](T result) { value.emplace(std::move(result)); });
  REQUIRE(value);
  return std::move(*value);
}

// A picture that is not blank.
Image picture(ImageSpec spec = {4, 3}) {
  std::vector<std::uint8_t> bytes(spec.pixelCount() * 4);
  for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<std::uint8_t>(i * 37);
  return *Image::copyOf(spec, bytes);
}

Image greyPicture() { return *Image::copyOf({4, 3}, std::vector<std::uint8_t>(48, 128)); }

class FakeReviewer : public Reviewer {
 public:
  explicit FakeReviewer(base::Result<Findings> answer) : m_answer(std::move(answer)) {}
  std::string_view name() const override { return "fake"; }
  base::Task<base::Result<Findings>> review(Layer layer, Evidence evidence, base::CancelToken) override {
    last_layer = layer;
    last_evidence = std::move(evidence);
    ++calls;
    co_return m_answer;
  }

  int calls = 0;
  std::optional<Layer> last_layer;
  Evidence last_evidence;

 private:
  base::Result<Findings> m_answer;
};

Findings findings(Decision decision, float score = 0.5f) {
  return {decision, {{"nudity", score}}, decision == Decision::kAllow ? "moderation.reason.allowed" : "error.blocked"};
}

// A gate with one reviewer of that answer on every layer.
struct Reviewed {
  explicit Reviewed(base::Result<Findings> answer, Policy policy = Policy::strict())
      : gate(std::move(policy)), reviewer(std::make_shared<FakeReviewer>(std::move(answer))) {
    for (const Layer layer : {Layer::kPrompt, Layer::kUpload, Layer::kSafeguard, Layer::kResult}) {
      gate.install(layer, reviewer);
    }
  }
  Gate gate;
  std::shared_ptr<FakeReviewer> reviewer;
};

Context plain() { return {.use = Use::kPlain, .now = kNow}; }
Context generative(Use use = Use::kGenerate) { return {.use = use, .now = kNow, .text = "a red boat"}; }
ResultFacts promised(ImageSpec spec = {4, 3}) { return {.promised = spec}; }

Admission<Image> admitResult(Gate& gate, Image pixels, ResultFacts facts, Context context) {
  return finished(gate.admitResult(UnscreenedImage(std::move(pixels)), facts, std::move(context)));
}

// What every refusal owes a person: no pixels, and a reason in both languages with nothing left to fill in.
void checkRefused(const Admission<Image>& admission, std::string_view reason) {
  REQUIRE_FALSE(admission.has_value());
  CHECK_FALSE(admission.error().pixels);
  const Verdict& verdict = admission.error().verdict;
  CHECK(verdict.decision == Decision::kBlock);
  CHECK(verdict.reason.name() == reason);
  const std::string english = reasonText(base::Locale::kEnglish, verdict);
  const std::string french = reasonText(base::Locale::kFrench, verdict);
  CHECK_FALSE(english.empty());
  CHECK(english != french);
  CHECK((english + french).find('{') == std::string::npos);
  CHECK(english != base::tr(base::Locale::kEnglish, "error.internal"));  // the fallback of a missing key
}

}  // namespace

TEST_CASE("opening and editing one's own pixels needs no reviewer") {
  Gate gate(Policy::strict());
  const Image opened = picture();
  const auto upload = finished(gate.admitUpload(UnscreenedImage(opened), plain()));
  REQUIRE(upload);
  CHECK(upload->get().sharesPixelsWith(opened));
  CHECK(admitResult(gate, greyPicture(), promised(), plain()));
  CHECK(finished(gate.reviewText(Context{.use = Use::kPlain, .text = "plus clair"})).isAllowed());
  CHECK(finished(gate.reviewSafeguards(plain())).isAllowed());
}

TEST_CASE("without reviewers everything generative is refused") {
  Gate gate(Policy::strict());
  CHECK_FALSE(gate.canReviewGenerated());
  for (const Use use : {Use::kGenerate, Use::kEditWithoutPerson, Use::kEditPersonPhoto}) {
    CHECK(finished(gate.reviewText(generative(use))).reason.name() == "moderation.reason.no_reviewer");
    CHECK(finished(gate.reviewSafeguards(generative(use))).decision == Decision::kBlock);
    CHECK(finished(gate.reviewPicture(picture(), generative(use))).decision == Decision::kBlock);
    checkRefused(finished(gate.admitUpload(UnscreenedImage(picture()), generative(use))),
                 "moderation.reason.no_reviewer");
    checkRefused(admitResult(gate, picture(), promised(), generative(use)), "moderation.reason.no_reviewer");
  }
}

TEST_CASE("a context that nobody filled in is the strictest one") {
  Gate gate(Policy::strict());
  checkRefused(admitResult(gate, picture(), promised(), Context{}), "moderation.reason.no_reviewer");
  CHECK(useFromName("no such use") == Use::kEditPersonPhoto);
  CHECK(useFromName("plain") == Use::kEditPersonPhoto);  // scripts cannot ask for less
}

TEST_CASE("a reviewer on three layers of four is not enough") {
  Gate gate(Policy::strict());
  for (const Layer layer : {Layer::kPrompt, Layer::kUpload, Layer::kResult}) {
    gate.install(layer, std::make_shared<FakeReviewer>(findings(Decision::kAllow)));
  }
  CHECK_FALSE(gate.canReviewGenerated());
  CHECK(finished(gate.reviewSafeguards(generative())).decision == Decision::kBlock);
}

TEST_CASE("what all reviewers allow is released") {
  Reviewed reviewed(findings(Decision::kAllow));
  CHECK(reviewed.gate.canReviewGenerated());
  const auto admission = admitResult(reviewed.gate, picture(), promised(), generative());
  REQUIRE(admission);
  CHECK(admission->get().spec() == ImageSpec{4, 3});
  CHECK(reviewed.reviewer->last_layer == Layer::kResult);
  CHECK(reviewed.reviewer->last_evidence.text == "a red boat");
  CHECK(reviewed.reviewer->last_evidence.picture.spec() == ImageSpec{4, 3});
}

TEST_CASE("one reviewer's no outweighs every yes") {
  Reviewed reviewed(findings(Decision::kAllow));
  reviewed.gate.install(Layer::kResult, std::make_shared<FakeReviewer>(findings(Decision::kBlock, 0.9f)));
  reviewed.gate.install(Layer::kResult, std::make_shared<FakeReviewer>(findings(Decision::kAllow)));
  const auto admission = admitResult(reviewed.gate, picture(), promised(), generative());
  checkRefused(admission, "error.blocked");
  REQUIRE(admission.error().verdict.categories.size() == 1);
  CHECK(admission.error().verdict.categories[0].score == 0.9f);
}

TEST_CASE("a reviewer that fails counts as a no") {
  const float infinity = std::numeric_limits<float>::infinity();
  const std::vector<base::Result<Findings>> broken{
      base::fail(base::ErrorCode::kDeviceLost, "reviewer"), base::fail(base::ErrorCode::kOutOfMemory, "reviewer"),
      findings(Decision::kAllow, std::nanf("")),            findings(Decision::kAllow, infinity),
      findings(Decision::kAllow, -0.01f),                   findings(Decision::kAllow, 1.01f)};
  for (const auto& answer : broken) {
    Reviewed reviewed(answer);
    checkRefused(admitResult(reviewed.gate, picture(), promised(), generative()),
                 "moderation.reason.reviewer_failed");
    CHECK(reviewed.gate.pauseRemaining(kNow) == 0ms);  // not the person's doing
  }
}

TEST_CASE("a review that was cancelled releases nothing") {
  Reviewed reviewed(findings(Decision::kAllow));
  base::CancelSource source;
  source.cancel();
  Context context = generative();
  context.cancel = source.token();
  checkRefused(admitResult(reviewed.gate, picture(), promised(), context), "moderation.reason.reviewer_failed");
}

TEST_CASE("a result of another size than promised is refused, generated or not") {
  Reviewed reviewed(findings(Decision::kAllow));
  for (const Context& context : {plain(), generative()}) {
    checkRefused(admitResult(reviewed.gate, picture({3, 4}), promised(), context), "moderation.reason.result_size");
    checkRefused(admitResult(reviewed.gate, Image(), promised(), context), "moderation.reason.result_empty");
  }
  CHECK(reviewed.reviewer->calls == 0);
}

TEST_CASE("an engine whose numbers broke down shows nothing") {
  Reviewed reviewed(findings(Decision::kAllow));
  checkRefused(admitResult(reviewed.gate, picture(), {.promised = {4, 3}, .is_finite = false}, plain()),
               "moderation.reason.result_not_finite");
}

TEST_CASE("a blank picture is no result of a generative engine") {
  Reviewed reviewed(findings(Decision::kAllow));
  checkRefused(admitResult(reviewed.gate, greyPicture(), promised(), generative()), "moderation.reason.result_blank");
}

TEST_CASE("an empty or huge upload is refused") {
  Gate gate(Policy::strict());
  checkRefused(finished(gate.admitUpload(UnscreenedImage(Image()), plain())), "moderation.reason.upload_empty");
  const Verdict huge = checkUpload({40'000, 10});
  CHECK(huge.reason.name() == "moderation.reason.upload_size");
  CHECK(reasonText(base::Locale::kFrench, huge).find("40000 × 10") != std::string::npos);
}

namespace {

// Stands for pixels on the GPU.
struct FakeSurface {
  ImageSpec size;
  ImageSpec spec() const { return size; }
};
using SurfaceRef = std::shared_ptr<const FakeSurface>;
using UnscreenedSurface = atelier::image::Unscreened<SurfaceRef>;

}  // namespace

TEST_CASE("a surface is read for generative use only, and let go when refused") {
  Reviewed reviewed(findings(Decision::kBlock));
  int reads = 0;
  const ReadPixels<SurfaceRef> read = [&](const SurfaceRef&, base::CancelToken) -> base::Task<base::Result<Image>> {
    ++reads;
    co_return picture();
  };
  auto surface = std::make_shared<const FakeSurface>(ImageSpec{4, 3});
  CHECK(finished(reviewed.gate.admitResult(UnscreenedSurface(surface), promised(), plain(), read)));
  CHECK(reads == 0);

  const std::weak_ptr<const FakeSurface> watch = surface;
  const auto refused = finished(
      reviewed.gate.admitResult(UnscreenedSurface(std::move(surface)), promised(), generative(), read));
  CHECK(reads == 1);
  CHECK_FALSE(refused.has_value());
  CHECK(watch.expired());
}

TEST_CASE("a surface that cannot be read is refused") {
  Reviewed reviewed(findings(Decision::kAllow));
  const auto surface = std::make_shared<const FakeSurface>(ImageSpec{4, 3});
  const ReadPixels<SurfaceRef> lost = [](const SurfaceRef&, base::CancelToken) -> base::Task<base::Result<Image>> {
    co_return base::fail(base::ErrorCode::kDeviceLost, "read");
  };
  for (const auto& read : {lost, ReadPixels<SurfaceRef>()}) {
    const auto refused =
        finished(reviewed.gate.admitResult(UnscreenedSurface(surface), promised(), generative(), read));
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().verdict.reason.name() == "moderation.reason.unreadable");
  }
  const auto none = finished(reviewed.gate.admitResult(UnscreenedSurface(SurfaceRef()), promised(), plain()));
  REQUIRE_FALSE(none.has_value());
  CHECK(none.error().verdict.reason.name() == "moderation.reason.result_empty");
}

TEST_CASE("a doubt is kept unseen until a person says yes") {
  Reviewed reviewed(findings(Decision::kConfirm));
  PendingStore<Image> store;
  const Image generated = picture();
  auto admission = admitResult(reviewed.gate, generated, promised(), generative());
  REQUIRE_FALSE(admission.has_value());
  REQUIRE(admission.error().pixels);
  const std::string token = store.hold(std::move(*admission.error().pixels), admission.error().verdict, kNow + 5min);
  CHECK(store.verdict(token)->decision == Decision::kConfirm);

  CHECK_FALSE(reviewed.gate.reveal(store, "pending-99", kNow));
  const auto shown = reviewed.gate.reveal(store, token, kNow + 1min);
  REQUIRE(shown);
  CHECK(shown->get().sharesPixelsWith(generated));
  CHECK_FALSE(reviewed.gate.reveal(store, token, kNow + 1min));  // a token is good once
}

TEST_CASE("nobody can overrule a doubt about a photograph of a person") {
  Reviewed reviewed(findings(Decision::kConfirm));
  checkRefused(admitResult(reviewed.gate, picture(), promised(), generative(Use::kEditPersonPhoto)),
               "moderation.reason.needs_certainty");
  Policy strict = Policy::strict();
  strict.may_confirm = false;
  Reviewed never(findings(Decision::kConfirm), strict);
  checkRefused(admitResult(never.gate, picture(), promised(), generative()), "moderation.reason.needs_certainty");
}

TEST_CASE("an answer that comes too late finds nothing") {
  Reviewed reviewed(findings(Decision::kConfirm));
  PendingStore<Image> store;
  auto admission = admitResult(reviewed.gate, picture(), promised(), generative());
  const std::string token = store.hold(std::move(*admission.error().pixels), admission.error().verdict, kNow + 5min);
  CHECK_FALSE(reviewed.gate.reveal(store, token, kNow + 5min));
  CHECK(store.count() == 0);
}

namespace {

// Pixels that say when they were overwritten.
struct Probe {
  int* wipes = nullptr;
  void wipe() { ++*wipes; }
};

}  // namespace

TEST_CASE("pictures that were not wanted are overwritten") {
  int wipes = 0;
  const auto probe = [&] { return atelier::image::Unscreened<Probe>(Probe{&wipes}); };
  {
    PendingStore<Probe> store;
    const std::string refused = store.hold(probe(), allow(Layer::kResult), kNow + 1min);
    store.hold(probe(), allow(Layer::kResult), kNow + 1min);
    store.hold(probe(), allow(Layer::kResult), kNow + 2min);
    store.hold(probe(), allow(Layer::kResult), kNow + 3min);
    CHECK(store.discard(refused));
    CHECK(wipes == 1);
    CHECK_FALSE(store.discard(refused));
    CHECK(store.discardExpired(kNow + 1min));
    CHECK(wipes == 2);
    store.discardAll();
    CHECK(wipes == 4);
    store.hold(probe(), allow(Layer::kResult), kNow + 3min);
  }
  CHECK(wipes == 5);  // the store's end
}

TEST_CASE("repeated blocks pause generating, and nothing else") {
  Reviewed reviewed(findings(Decision::kBlock));
  for (int i = 0; i < 3; ++i) CHECK(finished(reviewed.gate.reviewText(generative())).decision == Decision::kBlock);
  CHECK(reviewed.gate.pauseRemaining(kNow) == 60s);
  const int calls = reviewed.reviewer->calls;
  const Verdict paused = finished(reviewed.gate.reviewText(generative()));
  CHECK(paused.reason.name() == "moderation.reason.back_off");
  CHECK(reasonText(base::Locale::kEnglish, paused).find("60 s") != std::string::npos);
  CHECK(reviewed.reviewer->calls == calls);
  CHECK(finished(reviewed.gate.reviewText(Context{.use = Use::kPlain, .now = kNow, .text = "sepia"})).isAllowed());
  Context later = generative();
  later.now = kNow + 60s;
  CHECK(finished(reviewed.gate.reviewText(later)).reason.name() == "error.blocked");
}

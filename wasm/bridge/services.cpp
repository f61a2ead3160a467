#include "bridge/services.h"

#include <algorithm>

#include "bridge/picture_json.h"

namespace atelier::bridge {

using base::Result;
using base::Task;

Task<Result<codec::DecodedPicture>> WorkerDecoder::decode(codec::Bytes file, base::CancelToken cancel) {
  ATELIER_CO_TRY(answer, co_await m_jobs.run("decode", "{}", file, cancel));
  co_return pictureFromAnswer(app::parseJson(answer.json), std::move(answer.bytes));
}

Task<Result<codec::Bytes>> WorkerEncoder::encode(image::ScreenedImage pixels, codec::EncodeRequest request,
                                                 base::CancelToken cancel) {
  const std::string json = app::writeJson(encodeRequestToJson(request, pixels->spec()));
  ATELIER_CO_TRY(answer, co_await m_jobs.run("encode", json, pixels->bytes(), cancel));
  const auto bytes = answer.bytes.span();
  co_return codec::Bytes(bytes.begin(), bytes.end());
}

Task<Result<bool>> PrivateStore::put(std::string path, codec::Bytes bytes) {
  ATELIER_CO_TRY(answer, co_await m_jobs.run("store.put", app::writeJson({{"path", path}}), bytes, {}));
  co_return true;
}

Task<Result<codec::Bytes>> PrivateStore::get(std::string path) {
  ATELIER_CO_TRY(answer, co_await m_jobs.run("store.get", app::writeJson({{"path", path}}), {}, {}));
  const auto bytes = answer.bytes.span();
  co_return codec::Bytes(bytes.begin(), bytes.end());
}

Task<Result<bool>> PrivateStore::remove(std::string path) {
  ATELIER_CO_TRY(answer, co_await m_jobs.run("store.delete", app::writeJson({{"path", path}}), {}, {}));
  co_return true;
}

Task<Result<app::Store::Usage>> PrivateStore::usage() {
  ATELIER_CO_TRY(answer, co_await m_jobs.run("store.list", "{}", {}, {}));
  const app::Json json = app::parseJson(answer.json);
  co_return Usage{app::numberOr(json, "used", 0), app::numberOr(json, "quota", 0)};
}

}  // namespace atelier::bridge

#include "app/inference_status.h"

namespace atelier::app {

Json toJson(const InferenceStatus& status) {
  Json tried = Json::array();
  for (const infer::Provider provider : status.tried) tried.push_back(std::string(infer::apiName(provider)));
  const Json provider = status.provider ? Json(std::string(infer::apiName(*status.provider))) : Json(nullptr);
  return {{"provider", provider}, {"tried", std::move(tried)}, {"reason", status.reason}};
}

InferenceStatus statusOf(const infer::TrustedGraph& trusted) {
  InferenceStatus status{trusted.graph->provider(), {}, infer::describe(trusted.failed)};
  for (const infer::FailedTry& failed : trusted.failed) status.tried.push_back(failed.provider);
  status.tried.push_back(trusted.graph->provider());
  return status;
}

}  // namespace atelier::app

#include "storage/plan_json.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>

#include "storage/json_fields.h"

namespace atelier::storage {

namespace {

// The shortest decimal that reads back as the same float: scripts see 0.7, not 0.699999988.
double shortest(float value) {
  char text[32];
  const auto end = std::to_chars(text, text + sizeof text - 1, value).ptr;
  *end = '\0';
  return std::strtod(text, nullptr);
}

// False where it is not there.
base::Result<bool> flagIn(const Json& json, const char* name) {
  return json.contains(name) ? flagField(json, name) : false;
}

base::Result<image::PlanStep> stepFromJson(const Json& json) {
  if (!json.is_object()) return malformed("plan");
  ATELIER_TRY(op_name, textField(json, "op"));
  const auto op = image::operatorFromName(op_name);
  if (!op) return malformed("op " + op_name);
  image::PlanStep step = image::defaultStep(*op);

  if (json.contains("region")) {
    ATELIER_TRY(region_name, textField(json, "region"));
    const auto region = image::regionFromName(region_name);
    if (!region) return malformed("region " + region_name);
    step.region = *region;
  }
  ATELIER_TRY(outside_region, flagIn(json, "outsideRegion"));
  step.outside_region = outside_region;
  ATELIER_TRY(outside_mask, flagIn(json, "outsideMask"));
  step.outside_mask = outside_mask;
  const auto params = json.find("params");
  if (params == json.end()) return image::normalised(std::move(step));
  if (!params->is_object()) return malformed("params");
  const auto parameters = image::operatorInfo(*op).parameters;
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    const auto value = params->find(std::string(parameters[i].name));
    if (value == params->end()) continue;
    if (!value->is_number()) return malformed("params." + std::string(parameters[i].name));
    step.values[i] = static_cast<float>(std::clamp(value->get<double>(), -1e30, 1e30));  // what a float can hold
  }
  return image::normalised(std::move(step));
}

}  // namespace

Json planToJson(const image::EditPlan& plan) {
  Json steps = Json::array();
  for (const image::PlanStep& each : plan.steps) {
    const image::PlanStep step = image::normalised(each);
    Json params = Json::object();
    const auto parameters = image::operatorInfo(step.op).parameters;
    for (std::size_t i = 0; i < parameters.size(); ++i) {
      params[std::string(parameters[i].name)] = shortest(step.values[i]);
    }
    steps.push_back({{"op", std::string(image::operatorInfo(step.op).name)},
                     {"region", std::string(image::apiName(step.region))},
                     {"params", std::move(params)}});
    if (step.outside_region) steps.back()["outsideRegion"] = true;
    if (step.outside_mask) steps.back()["outsideMask"] = true;
  }
  return steps;
}

base::Result<image::EditPlan> planFromJson(const Json& json) {
  if (!json.is_array()) return malformed("plan");
  image::EditPlan plan;
  for (const Json& each : json) {
    ATELIER_TRY(step, stepFromJson(each));
    plan.steps.push_back(std::move(step));
  }
  return plan;
}

}  // namespace atelier::storage

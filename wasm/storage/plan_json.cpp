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

// The whole picture where it is not there.
base::Result<image::Region> regionIn(const Json& json, const char* name) {
  if (!json.contains(name)) return image::Region::kEverywhere;
  ATELIER_TRY(region_name, textField(json, name));
  const auto region = image::regionFromName(region_name);
  if (!region) return malformed(std::string(name) + " " + region_name);
  return *region;
}

base::Result<image::Place> placeFromJson(const Json& json) {
  ATELIER_TRY(region, regionIn(json, "region"));
  ATELIER_TRY(within, regionIn(json, "within"));
  ATELIER_TRY(outside_region, flagIn(json, "outsideRegion"));
  ATELIER_TRY(outside_mask, flagIn(json, "outsideMask"));
  return image::Place{region, within, outside_region, outside_mask};
}

base::Result<image::PlanStep> stepFromJson(const Json& json) {
  if (!json.is_object()) return malformed("plan");
  ATELIER_TRY(op_name, textField(json, "op"));
  const auto op = image::operatorFromName(op_name);
  if (!op) return malformed("op " + op_name);
  image::PlanStep step = image::defaultStep(*op);
  ATELIER_TRY(place, placeFromJson(json));
  step.place = place;
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
                     {"region", std::string(image::apiName(step.place.region))},
                     {"params", std::move(params)}});
    if (image::readsPixels(step.place.within)) steps.back()["within"] = std::string(image::apiName(step.place.within));
    if (step.place.outside_region) steps.back()["outsideRegion"] = true;
    if (step.place.outside_mask) steps.back()["outsideMask"] = true;
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

// EditPlan as JSON, in the form of the automation API: [{"op": "exposure", "region": "everywhere",
// "params": {"ev": 0.7}}, …]. Project files keep the words' places beside it.
#pragma once

#include <nlohmann/json.hpp>

#include "base/result.h"
#include "image/edit_plan.h"

namespace atelier::storage {

using Json = nlohmann::json;

Json planToJson(const image::EditPlan& plan);
// Missing parameters get their defaults, values are clamped to their ranges, unknown parameters are ignored.
// kBadRequest for an unknown operator or region, or another form.
base::Result<image::EditPlan> planFromJson(const Json& json);

}  // namespace atelier::storage

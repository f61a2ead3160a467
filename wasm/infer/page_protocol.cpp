#include "infer/page_protocol.h"

#include <algorithm>
#include <utility>

#include "infer/field_reader.h"

namespace atelier::infer {

using base::ErrorCode;
using base::fail;
using base::Result;
using Json = nlohmann::json;

namespace {

// Appends `part`; where it lies in the block.
Json place(std::vector<std::uint8_t>& block, std::span<const std::uint8_t> part) {
  const std::size_t offset = block.size();
  block.insert(block.end(), part.begin(), part.end());
  return {{"offset", offset}, {"length", part.size()}};
}

Json specOf(const std::string& name, const Tensor& tensor) {
  return {{"name", name}, {"dtype", std::string(apiName(tensor.type))}, {"dims", tensor.shape}};
}

Json onGpu(Json spec, const Tensor& tensor) {
  spec["location"] = "gpu";
  spec["handle"] = std::get<GpuBuffer>(tensor.data).handle;
  return spec;
}

// Names in a model are the model's: bytes that are no text must not end the program.
std::string write(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

Shape shapeOf(const FieldReader& dims) {
  Shape shape;
  for (const FieldReader& side : dims.items()) shape.push_back(static_cast<std::int64_t>(side.wholeNumber()));
  return shape;
}

Tensor tensorOf(const FieldReader& output, std::span<const std::uint8_t> block) {
  Tensor tensor;
  tensor.shape = shapeOf(output.field("dims"));
  const auto type = elementTypeFromName(output.field("dtype").text());
  if (!type) {
    output.field("dtype").wrong("is no type of ours");
    return tensor;
  }
  tensor.type = *type;
  if (output.field("location").text() == "gpu") {
    tensor.data = GpuBuffer{static_cast<std::uint32_t>(output.field("handle").wholeNumber())};
    return tensor;
  }
  const std::uint64_t offset = output.field("offset").wholeNumber();
  const std::uint64_t length = output.field("length").wholeNumber();
  if (offset > block.size() || length > block.size() - offset) {
    output.wrong("lies outside the block");
    return tensor;
  }
  const auto bytes = block.subspan(static_cast<std::size_t>(offset), static_cast<std::size_t>(length));
  tensor.data = std::vector<std::uint8_t>(bytes.begin(), bytes.end());
  return tensor;
}

Result<void> checkInto(const PageSession& session, const NamedTensors& into) {
  for (const auto& [name, tensor] : into) {
    if (std::ranges::find(session.outputs, name) == session.outputs.end()) {
      return fail(ErrorCode::kBadRequest, "infer.run", "no output is named " + name);
    }
    if (!tensor.isOnGpu()) return fail(ErrorCode::kBadRequest, "infer.run", name + " is to be written into memory");
  }
  return {};
}

}  // namespace

PageRequest loadRequest(GraphFiles files, Provider provider) {
  PageRequest request;
  const std::size_t graph_length = files.model.size();
  request.bytes = std::move(files.model);
  Json external = Json::array();
  for (const GraphFiles::Data& data : files.data) {
    Json part = place(request.bytes, data.bytes);
    part["path"] = data.path;
    external.push_back(std::move(part));
  }
  request.json = write({{"model", "graph"},
                        {"provider", std::string(apiName(provider))},
                        {"graph", {{"offset", 0}, {"length", graph_length}}},
                        {"externalData", std::move(external)}});
  return request;
}

Result<PageSession> sessionFromAnswer(std::string_view json) {
  const Json root = Json::parse(json, nullptr, false);
  const FieldReader reader(root);
  PageSession session{static_cast<std::uint32_t>(reader.field("session").wholeNumber()), {}};
  for (const FieldReader& name : reader.field("outputs").items()) session.outputs.push_back(name.text());
  if (!reader.error().empty()) return fail(ErrorCode::kInternal, "infer.load", reader.error());
  return session;
}

Result<PageRequest> runRequest(const PageSession& session, const NamedTensors& inputs, const NamedTensors& into) {
  ATELIER_CHECK(checkInto(session, into));
  PageRequest request;
  Json given = Json::array();
  for (const auto& [name, tensor] : inputs) {
    ATELIER_CHECK(checkTensor(tensor, name));
    Json input = specOf(name, tensor);
    if (tensor.isOnGpu()) {
      given.push_back(onGpu(std::move(input), tensor));
      continue;
    }
    input["location"] = "cpu";
    input.update(place(request.bytes, tensor.bytes()));
    given.push_back(std::move(input));
  }
  Json wanted = Json::array();
  for (const std::string& name : session.outputs) {
    const auto target = into.find(name);
    wanted.push_back(target == into.end() ? Json{{"name", name}, {"location", "cpu"}}
                                          : onGpu(specOf(name, target->second), target->second));
  }
  request.json = write({{"session", session.number}, {"inputs", std::move(given)}, {"outputs", std::move(wanted)}});
  return request;
}

Result<NamedTensors> tensorsFromAnswer(std::string_view json, std::span<const std::uint8_t> bytes) {
  const Json root = Json::parse(json, nullptr, false);
  const FieldReader reader(root);
  NamedTensors tensors;
  for (const FieldReader& output : reader.field("outputs").items()) {
    tensors.insert_or_assign(output.field("name").text(), tensorOf(output, bytes));
  }
  if (!reader.error().empty()) return fail(ErrorCode::kInternal, "infer.run", reader.error());
  for (const auto& [name, tensor] : tensors) {
    if (!checkTensor(tensor, name)) return fail(ErrorCode::kInternal, "infer.run", name + " does not fill its shape");
  }
  return tensors;
}

}  // namespace atelier::infer

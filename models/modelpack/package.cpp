#include "modelpack/package.h"

#include <algorithm>
#include <cctype>

#include "modelpack/json_file.h"

namespace atelier::modelpack {
namespace {

using Json = nlohmann::ordered_json;

bool isIdentifier(std::string_view text) {
  return !text.empty() && text.size() <= 64 && std::ranges::all_of(text, [](unsigned char letter) {
    return std::islower(letter) || std::isdigit(letter) || letter == '-' || letter == '.';
  });
}

bool isVersion(std::string_view text) {
  const auto is_part = [](unsigned char letter) { return std::isdigit(letter) || letter == '.'; };
  return std::ranges::all_of(text, is_part) && std::ranges::count(text, '.') == 2 && text.front() != '.' &&
         text.back() != '.' && text.find("..") == text.npos;
}

Json valueJson(const ValueSpec& spec) {
  Json shape = Json::array();
  for (const Dim& dim : spec.shape) std::visit([&](const auto& size) { shape.push_back(size); }, dim);
  return {{"name", spec.name}, {"type", elementTypeName(spec.type)}, {"shape", shape}};
}

Json valuesJson(const std::vector<ValueSpec>& specs) {
  Json list = Json::array();
  for (const ValueSpec& spec : specs) list.push_back(valueJson(spec));
  return list;
}

Json graphJson(const GraphRecord& graph) {
  Json json{{"name", graph.name}, {"file", graph.file}, {"inputs", valuesJson(graph.inputs)},
            {"outputs", valuesJson(graph.outputs)}, {"data", graph.data_files}, {"data_bytes", graph.data_bytes}};
  if (const auto& test = graph.self_test)
    json["self_test"] = {{"file", test->file}, {"tolerance", test->tolerance}};
  return json;
}

Json componentJson(const ComponentRecord& component) {
  Json json{{"role", component.role}, {"precision", component.precision}, {"segments", component.segments}};
  if (!component.single.empty()) json["single"] = component.single;
  for (const auto& [key, value] : component.facts.items()) json[key] = value;
  return json;
}

Json fileJson(const FileRecord& file) {
  return {{"path", file.path}, {"bytes", file.byte_count}, {"sha256", file.sha256}, {"chunk_sha256", file.chunk_sha256}};
}

std::optional<ElementType> elementType(const std::string& name) {
  for (const auto type : {ElementType::kF32, ElementType::kU8, ElementType::kI32, ElementType::kI64, ElementType::kF16})
    if (elementTypeName(type) == name) return type;
  return std::nullopt;
}

// The readers below throw where package.json is not what it should be; readPackage is their edge.
ValueSpec readValue(const nlohmann::json& json) {
  ValueSpec spec{.name = json.at("name"), .type = elementType(json.at("type")).value(), .shape = {}};
  for (const auto& dim : json.at("shape"))
    spec.shape.push_back(dim.is_string() ? Dim(dim.get<std::string>()) : Dim(dim.get<std::int64_t>()));
  return spec;
}

GraphRecord readGraph(const nlohmann::json& json) {
  GraphRecord graph{.name = json.at("name"), .file = json.at("file"), .inputs = {}, .outputs = {},
                    .data_files = json.at("data"), .data_bytes = json.at("data_bytes"), .self_test = std::nullopt};
  for (const auto& value : json.at("inputs")) graph.inputs.push_back(readValue(value));
  for (const auto& value : json.at("outputs")) graph.outputs.push_back(readValue(value));
  if (const auto test = json.find("self_test"); test != json.end())
    graph.self_test = SelfTest{test->at("file"), test->at("tolerance")};
  return graph;
}

ComponentRecord readComponent(const nlohmann::json& json) {
  ComponentRecord component{.role = json.at("role"), .precision = json.at("precision"),
                            .segments = json.at("segments"), .single = json.value("single", ""), .facts = json};
  for (const char* key : {"role", "precision", "segments", "single"}) component.facts.erase(key);
  return component;
}

FileRecord readFile(const nlohmann::json& json) {
  FileRecord file{json.at("path"), json.at("bytes"), json.at("sha256"), json.at("chunk_sha256")};
  // A package lists plain names only: nothing it says may reach outside its own folder.
  if (file.path.empty() || file.path.find('/') != std::string::npos || file.path.starts_with('.'))
    throw std::invalid_argument("file name " + file.path);
  return file;
}

Package readFields(const nlohmann::json& json) {
  if (json.at("format") != 1) throw std::invalid_argument("format is not 1");
  Package package{.id = json.at("id"), .version = json.at("version"), .title = json.value("title", ""),
                  .architecture = json.at("architecture"),
                  .licence = {json.at("licence").at("spdx"), json.at("licence").at("source"),
                              json.at("licence").value("notice", "")},
                  .components = {}, .graphs = {}, .files = {}, .facts = json};
  for (const auto& item : json.at("components")) package.components.push_back(readComponent(item));
  for (const auto& item : json.at("graphs")) package.graphs.push_back(readGraph(item));
  for (const auto& item : json.at("files")) package.files.push_back(readFile(item));
  for (const char* key : {"format", "id", "version", "title", "architecture", "licence", "bytes", "components", "graphs", "files"})
    package.facts.erase(key);
  return package;
}

}  // namespace

Result<void> checkIdentity(const Package& package) {
  if (!isIdentifier(package.id)) return badInput("modelpack.package", "--id must be lower-case letters, digits, '-' and '.'");
  if (!isVersion(package.version)) return badInput("modelpack.package", "--version must be like 1.0.0");
  if (package.licence.spdx.empty()) return badInput("modelpack.package", "a package without a licence is refused (--licence)");
  if (package.licence.source.empty()) return badInput("modelpack.package", "the source of the weights is missing (--source)");
  return {};
}

std::string packageJson(const Package& package) {
  std::uint64_t total_bytes = 0;
  for (const FileRecord& file : package.files) total_bytes += file.byte_count;
  Json json{{"format", 1}, {"id", package.id}, {"version", package.version}, {"title", package.title},
            {"architecture", package.architecture},
            {"licence", {{"spdx", package.licence.spdx}, {"source", package.licence.source}}},
            {"bytes", total_bytes}};
  if (!package.licence.notice.empty()) json["licence"]["notice"] = package.licence.notice;
  for (const auto& [key, value] : package.facts.items()) json[key] = value;
  for (const auto& component : package.components) json["components"].push_back(componentJson(component));
  for (const auto& graph : package.graphs) json["graphs"].push_back(graphJson(graph));
  for (const auto& file : package.files) json["files"].push_back(fileJson(file));
  return json.dump(1) + "\n";
}

Result<Package> readPackage(const std::filesystem::path& folder) {
  ATELIER_TRY(json, readJsonFile(folder / "package.json"));
  try {
    Package package = readFields(json);
    ATELIER_CHECK(checkIdentity(package));
    return package;
  } catch (const std::exception& error) {
    return badInput("modelpack.package", "{}: {}", (folder / "package.json").string(), error.what());
  }
}

}  // namespace atelier::modelpack

#include "infer/package.h"

#include <algorithm>
#include <array>

#include "infer/field_reader.h"

namespace atelier::infer {

using base::ErrorCode;
using base::fail;

namespace {

bool isDigit(char letter) { return letter >= '0' && letter <= '9'; }
bool isLower(char letter) { return letter >= 'a' && letter <= 'z'; }

std::string identifier(const FieldReader& field) {
  const std::string text = field.text();
  const auto fits = [](char letter) { return isLower(letter) || isDigit(letter) || letter == '-' || letter == '.'; };
  // It names a folder of the private storage, so it may not climb out of it.
  const bool is_plain = !text.empty() && text.size() <= 64 && std::ranges::all_of(text, fits) && text.front() != '.';
  if (!is_plain) field.wrong("is not lower-case letters, digits, '-' and '.'");
  return text;
}

std::string version(const FieldReader& field) {
  const std::string text = field.text();
  const auto fits = [](char letter) { return isDigit(letter) || letter == '.'; };
  const bool is_version = text.size() <= 32 && std::ranges::all_of(text, fits) && std::ranges::count(text, '.') == 2 &&
                          text.front() != '.' && text.back() != '.' && text.find("..") == std::string::npos;
  if (!is_version) field.wrong("is not like 1.0.0");
  return text;
}

std::string filledText(const FieldReader& field) {
  std::string text = field.text();
  if (text.empty()) field.wrong("is empty");
  return text;
}

std::string plainName(const FieldReader& field) {
  std::string name = filledText(field);
  if (name.starts_with('.') || name.find_first_of(std::string_view("/\\:\0", 4)) != std::string::npos) {
    field.wrong("is not a plain file name");
  }
  return name;
}

std::string sha256(const FieldReader& field) {
  std::string text = field.text();
  const auto fits = [](char letter) { return isDigit(letter) || (letter >= 'a' && letter <= 'f'); };
  if (text.size() != 64 || !std::ranges::all_of(text, fits)) field.wrong("is not a SHA-256 in lower-case hexadecimal");
  return text;
}

std::vector<std::string> texts(const FieldReader& field) {
  std::vector<std::string> list;
  for (const FieldReader& item : field.items()) list.push_back(filledText(item));
  return list;
}

Dimension dimension(const FieldReader& field) {
  if (field.json().is_string()) return filledText(field);
  const std::uint64_t length = field.wholeNumber();
  if (length == 0) field.wrong("is not a size");
  return static_cast<std::int64_t>(length);
}

ElementType elementType(const FieldReader& field) {
  constexpr std::array<std::pair<std::string_view, ElementType>, 5> kPackageNames{{{"f32", ElementType::kFloat32},
                                                                                   {"f16", ElementType::kFloat16},
                                                                                   {"i32", ElementType::kInt32},
                                                                                   {"i64", ElementType::kInt64},
                                                                                   {"u8", ElementType::kUint8}}};
  const std::string name = field.text();
  const auto row = std::ranges::find(kPackageNames, name, &std::pair<std::string_view, ElementType>::first);
  if (row != kPackageNames.end()) return row->second;
  field.wrong("is not an element type");
  return ElementType::kFloat32;
}

std::vector<PortSpec> ports(const FieldReader& field) {
  std::vector<PortSpec> list;
  for (const FieldReader& item : field.items()) {
    PortSpec port{.name = filledText(item.field("name")), .type = elementType(item.field("type")), .shape = {}};
    for (const FieldReader& side : item.field("shape").items()) port.shape.push_back(dimension(side));
    if (std::ranges::find(list, port.name, &PortSpec::name) != list.end()) item.wrong("has a name that is used twice");
    list.push_back(std::move(port));
  }
  if (list.empty()) field.wrong("is empty");
  return list;
}

PackageFile readFile(const FieldReader& item) {
  PackageFile file{plainName(item.field("path")), item.field("bytes").wholeNumber(), sha256(item.field("sha256")), {}};
  for (const FieldReader& chunk : item.field("chunk_sha256").items()) file.chunk_sha256.push_back(sha256(chunk));
  if (file.chunk_sha256.size() != (file.byte_count + kChunkBytes - 1) / kChunkBytes) {
    item.field("chunk_sha256").wrong("does not cover the file");
  }
  return file;
}

PackageGraph readGraph(const FieldReader& item, const Package& package) {
  PackageGraph graph{.name = filledText(item.field("name")), .file = plainName(item.field("file")),
                     .inputs = ports(item.field("inputs")), .outputs = ports(item.field("outputs"))};
  if (!package.file(graph.file)) item.field("file").wrong("is not among the files");
  std::uint64_t listed_bytes = 0;
  for (const FieldReader& data : item.field("data").items()) {
    graph.data_files.push_back(plainName(data));
    const PackageFile* file = package.file(graph.data_files.back());
    if (!file) data.wrong("is not among the files");
    if (file && file->byte_count > kMaxShardBytes) data.wrong("is larger than 1 GiB");
    if (file) listed_bytes += file->byte_count;
  }
  graph.data_bytes = item.field("data_bytes").wholeNumber();
  if (graph.data_bytes > listed_bytes) item.field("data_bytes").wrong("is more than its data files hold");
  if (item.has("self_test")) {
    const FieldReader test = item.field("self_test");
    graph.self_test = {plainName(test.field("file")), static_cast<float>(test.field("tolerance").number())};
    if (!package.file(graph.self_test->file)) test.field("file").wrong("is not among the files");
    // A tolerance of everything would trust every provider.
    if (!(graph.self_test->tolerance > 0 && graph.self_test->tolerance <= 0.1f)) {
      test.field("tolerance").wrong("is not within 0 and 0.1");
    }
  }
  return graph;
}

PackageComponent readComponent(const FieldReader& item, const Package& package) {
  PackageComponent component{.role = filledText(item.field("role")), .precision = filledText(item.field("precision")),
                             .segments = texts(item.field("segments"))};
  if (item.has("single")) component.single = filledText(item.field("single"));
  if (component.segments.empty() && component.single.empty()) item.wrong("names no graph");
  const auto isListed = [&](const std::string& name) { return package.graph(name) != nullptr; };
  if (!std::ranges::all_of(component.segments, isListed)) item.field("segments").wrong("names an unknown graph");
  if (!component.single.empty() && !isListed(component.single)) item.field("single").wrong("names an unknown graph");
  return component;
}

void checkBytes(const FieldReader& field, const Package& package) {
  std::uint64_t sum = 0;
  for (const PackageFile& file : package.files) sum += file.byte_count;
  if (sum != package.byte_count) field.wrong("is not the sum of the files");
}

}  // namespace

const PackageFile* Package::file(std::string_view path) const {
  const auto found = std::ranges::find(files, path, &PackageFile::path);
  return found == files.end() ? nullptr : &*found;
}

const PackageGraph* Package::graph(std::string_view name) const {
  const auto found = std::ranges::find(graphs, name, &PackageGraph::name);
  return found == graphs.end() ? nullptr : &*found;
}

const PackageComponent* Package::component(std::string_view role) const {
  const auto found = std::ranges::find(components, role, &PackageComponent::role);
  return found == components.end() ? nullptr : &*found;
}

base::Result<Package> readPackage(std::string_view text) {
  const nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
  if (!json.is_object()) return fail(ErrorCode::kBadRequest, "infer.readPackage", "not a JSON object");
  const FieldReader root(json);
  const std::uint64_t format = root.field("format").wholeNumber();
  if (root.error().empty() && format != 1) {
    return fail(ErrorCode::kUnsupported, "infer.readPackage", "format " + std::to_string(format));
  }

  Package package;
  package.id = identifier(root.field("id"));
  package.version = version(root.field("version"));
  package.title = filledText(root.field("title"));
  package.architecture = filledText(root.field("architecture"));
  const FieldReader licence = root.field("licence");
  package.licence = {filledText(licence.field("spdx")), filledText(licence.field("source")),
                     licence.has("notice") ? licence.field("notice").text() : std::string()};
  package.byte_count = root.field("bytes").wholeNumber();

  // Files first, then what refers to them.
  for (const FieldReader& item : root.field("files").items()) {
    PackageFile file = readFile(item);
    if (package.file(file.path)) item.field("path").wrong("is used twice");
    package.files.push_back(std::move(file));
  }
  checkBytes(root.field("bytes"), package);
  for (const FieldReader& item : root.field("graphs").items()) {
    PackageGraph graph = readGraph(item, package);
    if (package.graph(graph.name)) item.field("name").wrong("is used twice");
    package.graphs.push_back(std::move(graph));
  }
  for (const FieldReader& item : root.field("components").items()) {
    PackageComponent component = readComponent(item, package);
    if (package.component(component.role)) item.field("role").wrong("is used twice");
    package.components.push_back(std::move(component));
  }
  if (!root.error().empty()) return fail(ErrorCode::kBadRequest, "infer.readPackage", root.error());
  package.facts = json;
  return package;
}

}  // namespace atelier::infer

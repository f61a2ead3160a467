#include "modelpack/json_file.h"

#include "modelpack/mapped_file.h"

namespace atelier::modelpack {
namespace {

using Json = nlohmann::json;
constexpr std::size_t kMaxBytes = std::size_t{256} << 20;

template <typename Value, typename Accepts>
Result<Value> field(const Json& json, const std::string& key, const Value& fallback, Accepts accepts) {
  const auto found = json.find(key);
  if (found == json.end() || found->is_null()) return fallback;
  if (!accepts(*found)) return badInput("modelpack.json", "{} has the wrong type", key);
  return found->template get<Value>();
}

}  // namespace

Result<Json> readJsonFile(const std::filesystem::path& path) {
  ATELIER_TRY(file, MappedFile::open(path));
  if (file.bytes().size() > kMaxBytes) return badInput("modelpack.json", "{}: too large", path.string());
  const auto* text = reinterpret_cast<const char*>(file.bytes().data());
  Json json = Json::parse(text, text + file.bytes().size(), nullptr, false);
  if (json.is_discarded() || !json.is_object()) return badInput("modelpack.json", "{}: not a JSON object", path.string());
  return json;
}

Result<std::int64_t> integerField(const Json& json, const std::string& key, std::int64_t fallback) {
  return field(json, key, fallback, [](const Json& value) { return value.is_number_integer(); });
}
Result<double> numberField(const Json& json, const std::string& key, double fallback) {
  return field(json, key, fallback, [](const Json& value) { return value.is_number(); });
}
Result<std::string> textField(const Json& json, const std::string& key, const std::string& fallback) {
  return field(json, key, fallback, [](const Json& value) { return value.is_string(); });
}
Result<bool> flagField(const Json& json, const std::string& key, bool fallback) {
  return field(json, key, fallback, [](const Json& value) { return value.is_boolean(); });
}
Result<std::vector<std::int64_t>> integersField(const Json& json, const std::string& key,
                                                const std::vector<std::int64_t>& fallback) {
  return field(json, key, fallback, [](const Json& value) {
    return value.is_array() && std::ranges::all_of(value, [](const Json& item) { return item.is_number_integer(); });
  });
}

}  // namespace atelier::modelpack

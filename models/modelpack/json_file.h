// JSON files of other programs, and fields of them, without exceptions.
#pragma once

#include <cstdint>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

#include "modelpack/error.h"

namespace atelier::modelpack {

// Fails where the file cannot be read or is not a JSON object. Refuses files over 256 MiB.
Result<nlohmann::json> readJsonFile(const std::filesystem::path& path);

// A field of `json`, or `fallback` where it is absent or null; an error where it has another type.
Result<std::int64_t> integerField(const nlohmann::json& json, const std::string& key, std::int64_t fallback);
Result<double> numberField(const nlohmann::json& json, const std::string& key, double fallback);
Result<std::string> textField(const nlohmann::json& json, const std::string& key, const std::string& fallback);
Result<bool> flagField(const nlohmann::json& json, const std::string& key, bool fallback);
Result<std::vector<std::int64_t>> integersField(const nlohmann::json& json, const std::string& key,
                                                const std::vector<std::int64_t>& fallback);

}  // namespace atelier::modelpack

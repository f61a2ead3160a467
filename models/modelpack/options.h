// Command-line options: `--name value`, `--flag`, and plain words.
#pragma once

#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "modelpack/error.h"

namespace atelier::modelpack {

class Options {
 public:
  // Fails on an option that is neither in `valued` nor in `flags`, given twice, or left without its value.
  static Result<Options> parse(std::span<const std::string> arguments, const std::set<std::string>& valued,
                               const std::set<std::string>& flags = {});

  Result<std::string> required(const std::string& name) const;
  std::string text(const std::string& name, const std::string& fallback = {}) const;
  Result<std::int64_t> integer(const std::string& name, std::int64_t fallback) const;
  Result<double> number(const std::string& name, double fallback) const;
  Result<std::vector<std::int64_t>> integers(const std::string& name, const std::vector<std::int64_t>& fallback) const;
  bool has(const std::string& name) const { return m_values.contains(name); }
  const std::vector<std::string>& words() const { return m_words; }

 private:
  std::map<std::string, std::string> m_values;
  std::vector<std::string> m_words;
};

}  // namespace atelier::modelpack

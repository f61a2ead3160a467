// How the tests of this folder report: each thing that was looked at, once.
#pragma once

#include <functional>
#include <string>

using Check = std::function<void(bool is_right, const std::string& name, const std::string& detail)>;

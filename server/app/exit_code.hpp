#pragma once

#include <stdexcept>
#include <string>

namespace puffin::app {

/// What the program ends with (rules P3, P5, P6).
enum class ExitCode { ok = 0, environment = 1, usage = 2, damaged = 3 };

/// Why the program cannot do what it was asked. `what()` is one line for standard error.
struct CannotRun : std::runtime_error {
  CannotRun(ExitCode exit_code, const std::string& sentence) : std::runtime_error(sentence), code(exit_code) {}
  ExitCode code;
};

}  // namespace puffin::app

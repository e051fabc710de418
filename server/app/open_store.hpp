#pragma once

#include <filesystem>
#include <memory>

#include "app/exit_code.hpp"
#include "storage/engine.hpp"
#include "storage/open_error.hpp"

namespace puffin::app {

/// The store in a directory, made when there is none. Throws CannotRun: environment (P5) or damaged (P6).
std::unique_ptr<storage::Engine> open_store(const std::filesystem::path& directory);

/// What the program ends with when a store is not taken.
CannotRun cannot_open(const storage::OpenError& error);

}  // namespace puffin::app

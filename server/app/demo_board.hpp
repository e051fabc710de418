#pragma once

#include <filesystem>
#include <optional>

#include "protocol/cpp/ids.hpp"
#include "storage/store.hpp"

namespace puffin::app {

/// Makes the board of a scenario file, its history decided and stored by the
/// very rules that hold for people, with its own dates. Only into a store where
/// nobody has an account yet; otherwise, or with an empty path, it does
/// nothing. Gives the demo board while nobody has an account: the first one is
/// seated on it. Throws CannotRun.
std::optional<protocol::BoardId> import_demo(const std::filesystem::path& file, storage::Store& store,
                                             protocol::Instant now);

}  // namespace puffin::app

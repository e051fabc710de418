#pragma once

#include <filesystem>

namespace puffin::crash {

/// Opens the store and writes without end from four threads, each command's outcome noted in `journal` before it is
/// sent and again once it is acknowledged. For a process of its own, to be killed. Never returns normally.
[[noreturn]] void write_until_killed(const std::filesystem::path& data, const std::filesystem::path& journal);

}  // namespace puffin::crash

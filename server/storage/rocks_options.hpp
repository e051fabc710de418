#pragma once

#include <rocksdb/options.h>

#include "storage/rocks_settings.hpp"

namespace puffin::storage {

/// How the database is opened, always: safe first, then small, then quick. Each choice has its reason beside it.
[[nodiscard]] rocksdb::Options rocks_options(const RocksSettings& settings);

}  // namespace puffin::storage

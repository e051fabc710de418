#include "storage/info_log.hpp"

#include <array>
#include <cstdio>
#include <string_view>

#include <spdlog/spdlog.h>

namespace puffin::storage {

void InfoLog::Logv(const char* format, va_list arguments) {
  Logv(rocksdb::InfoLogLevel::INFO_LEVEL, format, arguments);
}

void InfoLog::Logv(rocksdb::InfoLogLevel level, const char* format, va_list arguments) {
  // Headers, the highest level by number, are chatter about options.
  if (level < rocksdb::InfoLogLevel::WARN_LEVEL || level > rocksdb::InfoLogLevel::FATAL_LEVEL) return;
  std::array<char, 512> text{};
  std::vsnprintf(text.data(), text.size(), format, arguments);
  // One line: what follows lists files and the keys in them.
  std::string_view line(text.data());
  line = line.substr(0, line.find('\n'));
  spdlog::log(level == rocksdb::InfoLogLevel::WARN_LEVEL ? spdlog::level::warn : spdlog::level::err, "rocksdb: {}",
              line);
}

}  // namespace puffin::storage

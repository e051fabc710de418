#pragma once

#include <rocksdb/env.h>

namespace puffin::storage {

/// Forwards RocksDB's warnings and errors to the program's log. Its own log file is never made: writing that one fails
/// on an assertion when the disk is full, and takes the process with it.
class InfoLog final : public rocksdb::Logger {
 public:
  InfoLog() : rocksdb::Logger(rocksdb::InfoLogLevel::WARN_LEVEL) {}
  using rocksdb::Logger::Logv;
  void Logv(const char* format, va_list arguments) override;
  void Logv(rocksdb::InfoLogLevel level, const char* format, va_list arguments) override;
};

}  // namespace puffin::storage

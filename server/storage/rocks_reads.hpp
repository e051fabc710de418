#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <rocksdb/db.h>

#include "storage/engine.hpp"
#include "storage/rocks_settings.hpp"

/// Reading a RocksDB database with every status looked at.
namespace puffin::storage::rocks {

[[nodiscard]] std::optional<std::string> get(rocksdb::DB& database, std::string_view key);
void scan(rocksdb::DB& database, std::string_view from, std::string_view to, bool backwards,
          const std::function<bool(std::string_view, std::string_view)>& visit);

/// Opens without changing a byte and without RocksDB's lock; the caller holds the directory's.
[[nodiscard]] rocksdb::Status open_read_only(const std::filesystem::path& database, rocksdb::Options options,
                                             std::unique_ptr<rocksdb::DB>& opened);

/// A database opened for reading, as an engine that takes no writes.
class ReadOnlyEngine final : public Engine {
 public:
  explicit ReadOnlyEngine(std::unique_ptr<rocksdb::DB> database) : database_(std::move(database)) {}
  [[nodiscard]] std::optional<std::string> get(std::string_view key) const override {
    return rocks::get(*database_, key);
  }
  void scan(std::string_view from, std::string_view to, bool backwards,
            const std::function<bool(std::string_view, std::string_view)>& visit) const override {
    rocks::scan(*database_, from, to, backwards, visit);
  }
  bool commit(const Batch&) override { return false; }
  bool recover() override { return false; }
  [[nodiscard]] rocksdb::DB& database() const { return *database_; }

 private:
  std::unique_ptr<rocksdb::DB> database_;
};

}  // namespace puffin::storage::rocks

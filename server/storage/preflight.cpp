#include "storage/preflight.hpp"

#include <algorithm>
#include <charconv>

#include "storage/board_log.hpp"
#include "storage/directory_layout.hpp"
#include "storage/format.hpp"
#include "storage/high_water_mark.hpp"
#include "storage/keys.hpp"
#include "storage/rocks_options.hpp"
#include "storage/wal_chain.hpp"

namespace puffin::storage {
namespace {

std::uint64_t commits_in(const Engine& engine) {
  const auto bytes = engine.get(keys::commits);
  const auto commits = bytes ? keys::read_number(*bytes) : std::nullopt;
  if (!commits) throw DamagedStore("the number of the newest commit is missing");
  return *commits;
}

std::optional<OpenError> check_format(const std::filesystem::path& directory, const Engine& engine) {
  const auto bytes = engine.get(keys::format);
  unsigned version = 0;
  if (!bytes || std::from_chars(bytes->data(), bytes->data() + bytes->size(), version).ec != std::errc() ||
      version == 0)
    return damaged(directory, "it does not say which format it has");
  if (version <= format_version) return std::nullopt;
  return OpenError{OpenFault::newer_format, directory.string() + " was written by a newer Puffin (format " +
                                                std::to_string(version) + ", this one knows up to " +
                                                std::to_string(format_version) + "); start that one"};
}

/// Opens without the log to learn what the sorted files hold, and what the log would add to it.
std::optional<OpenError> check_log(const std::filesystem::path& directory, const std::filesystem::path& database,
                                   const RocksSettings& settings) {
  WalChain chain;
  auto options = rocks_options(settings);
  options.wal_filter = &chain;
  std::unique_ptr<rocksdb::DB> opened;
  if (const auto status = rocks::open_read_only(database, options, opened); !status.ok())
    return open_failed(directory, status);
  const rocks::ReadOnlyEngine sorted(std::move(opened));
  if (auto error = check_format(directory, sorted)) return error;
  const auto before = commits_in(sorted);
  auto missing_after = chain.broken_after();
  if (chain.first() && *chain.first() > before + 1) missing_after = before;
  if (!missing_after) return std::nullopt;
  return damaged(directory, "its write-ahead log has a hole behind commit " + std::to_string(*missing_after));
}

}  // namespace

OpenError open_failed(const std::filesystem::path& directory, const rocksdb::Status& status) {
  const auto text = status.ToString();
  const auto says = [&](std::string_view words) { return text.find(words) != std::string::npos; };
  if (says("LOCK: Resource temporarily unavailable") || says("lock hold by current process"))
    return {OpenFault::locked, directory.string() + " is in use by another Puffin"};
  if (status.IsNoSpace() || says("Permission denied") || says("Read-only file system") || says("No space left") ||
      says("Too many open files"))
    return {OpenFault::unusable, directory.string() + " cannot be used: " + text};
  return damaged(directory, text);
}

std::variant<Sight, OpenError> look_at(const std::filesystem::path& directory, const std::filesystem::path& database,
                                       const RocksSettings& settings) {
  try {
    if (auto error = check_log(directory, database, settings)) return *error;
    std::unique_ptr<rocksdb::DB> opened;
    if (const auto status = rocks::open_read_only(database, rocks_options(settings), opened); !status.ok())
      return open_failed(directory, status);
    Sight sight;
    sight.engine = std::make_unique<rocks::ReadOnlyEngine>(std::move(opened));
    sight.commits = commits_in(*sight.engine);
    return sight;
  } catch (const DamagedStore& damage) {
    return damaged(directory, damage.what());
  }
}

void for_each_board(const Engine& engine, const std::function<void(const protocol::BoardId&)>& visit) {
  std::string from(1, static_cast<char>(keys::Kind::event));
  const auto end = keys::behind(from);
  for (;;) {
    std::optional<std::string> board;
    engine.scan(from, end, false, [&](std::string_view key, std::string_view) {
      const auto event = keys::read_event(key);
      if (!event) throw DamagedStore("the log holds a key that is none");
      board = event->board;
      return false;
    });
    if (!board) return;
    visit(protocol::BoardId(*board));
    from = keys::behind(keys::prefix(keys::Kind::event, *board));
  }
}

std::optional<OpenError> preflight(const std::filesystem::path& directory, const RocksSettings& settings) {
  const auto mark = HighWaterMark::open(mark_file(directory));
  if (!mark) return damaged(directory, "its high-water mark is missing or unreadable");
  auto seen = look_at(directory, database_folder(directory), settings);
  if (auto* error = std::get_if<OpenError>(&seen)) return *error;
  const auto& sight = std::get<Sight>(seen);
  if (sight.commits < mark->value())
    return damaged(directory, "its newest acknowledged writes are missing (commit " + std::to_string(sight.commits) +
                                  " of " + std::to_string(mark->value()) + ")");
  try {
    for_each_board(*sight.engine, [&](const protocol::BoardId& board) { (void)board_log::load(*sight.engine, board); });
  } catch (const DamagedStore& damage) {
    return damaged(directory, damage.what());
  }
  return std::nullopt;
}

}  // namespace puffin::storage

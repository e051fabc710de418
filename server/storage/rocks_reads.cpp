#include "storage/rocks_reads.hpp"

namespace puffin::storage::rocks {
namespace {

rocksdb::Slice slice(std::string_view bytes) { return {bytes.data(), bytes.size()}; }
std::string_view view(const rocksdb::Slice& bytes) { return {bytes.data(), bytes.size()}; }

}  // namespace

std::optional<std::string> get(rocksdb::DB& database, std::string_view key) {
  std::string value;
  const auto status = database.Get(rocksdb::ReadOptions(), slice(key), &value);
  if (status.ok()) return value;
  if (status.IsNotFound()) return std::nullopt;
  throw DamagedStore("a value cannot be read: " + status.ToString());
}

void scan(rocksdb::DB& database, std::string_view from, std::string_view to, bool backwards,
          const std::function<bool(std::string_view, std::string_view)>& visit) {
  if (from >= to) return;
  rocksdb::ReadOptions options;
  // A log is read once, when its board is taken up; its blocks would only push out what is looked up again and again.
  options.fill_cache = false;
  const auto lower = slice(from);
  const auto upper = slice(to);
  options.iterate_lower_bound = &lower;
  options.iterate_upper_bound = &upper;
  const std::unique_ptr<rocksdb::Iterator> entry(database.NewIterator(options));
  const auto visit_current = [&] { return entry->Valid() && visit(view(entry->key()), view(entry->value())); };
  if (backwards)
    for (entry->SeekToLast(); visit_current();) entry->Prev();
  else
    for (entry->SeekToFirst(); visit_current();) entry->Next();
  // An iterator that meets a damaged block looks as if it had come to the end.
  if (!entry->status().ok()) throw DamagedStore("a range cannot be read: " + entry->status().ToString());
}

rocksdb::Status open_read_only(const std::filesystem::path& database, rocksdb::Options options,
                               std::unique_ptr<rocksdb::DB>& opened) {
  // All files are opened now: they may be deleted by a writer while they are read.
  options.max_open_files = -1;
  rocksdb::DB* raw = nullptr;
  const auto status = rocksdb::DB::OpenForReadOnly(options, database.string(), &raw);
  opened.reset(raw);
  return status;
}

}  // namespace puffin::storage::rocks

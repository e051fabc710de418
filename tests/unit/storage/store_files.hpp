#pragma once

#include <fstream>
#include <memory>
#include <random>
#include <string>

#include <gtest/gtest.h>
#include <rocksdb/db.h>

#include "storage/data_directory.hpp"
#include "storage/store.hpp"
#include "support/storage_words.hpp"
#include "support/temporary_directory.hpp"

/// Words for tests that handle a store's files.
namespace puffin::test {

namespace fs = std::filesystem;

/// Opens a store that must open, in manual mode.
inline std::unique_ptr<storage::Store> open_store(const fs::path& directory,
                                                  const storage::RocksSettings& settings = {}) {
  auto opened = storage::open_data_directory(directory, settings);
  if (auto* error = std::get_if<storage::OpenError>(&opened)) throw std::runtime_error(error->sentence);
  return std::make_unique<storage::Store>(std::move(std::get<std::unique_ptr<storage::Engine>>(opened)),
                                          storage::WriterMode::manual);
}

/// What opening is refused with; nothing when it opens.
inline std::optional<storage::OpenError> refusal(const fs::path& directory,
                                                 const storage::RocksSettings& settings = {}) {
  auto opened = storage::open_data_directory(directory, settings);
  if (auto* error = std::get_if<storage::OpenError>(&opened)) return *error;
  return std::nullopt;
}

inline std::optional<storage::OpenFault> fault_of(const fs::path& directory) {
  const auto error = refusal(directory);
  return error ? std::optional(error->fault) : std::nullopt;
}

/// Commits events first..last one by one.
inline void write_events(storage::Store& store, const std::string& board, protocol::Seq first, protocol::Seq last) {
  for (auto seq = first; seq <= last; ++seq)
    ASSERT_EQ(write(store, append_of(board, seq - 1, words_of(seq, seq), command("c" + std::to_string(seq)))),
              storage::AppendStatus::stored);
}

/// What a crash at this moment would leave: the files of an open store as they are.
inline void crash_image(const fs::path& from, const fs::path& to) { fs::copy(from, to, fs::copy_options::recursive); }

/// The files of a database with this ending, oldest first.
inline std::vector<fs::path> files_of(const fs::path& directory, const std::string& ending) {
  std::vector<fs::path> found;
  for (const auto& entry : fs::directory_iterator(directory / "database"))
    if (entry.path().filename().string().ends_with(ending)) found.push_back(entry.path());
  std::sort(found.begin(), found.end());
  return found;
}

inline std::string read_file(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

inline void write_file(const fs::path& file, const std::string& bytes) {
  std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

inline void flip_bit(const fs::path& file, std::size_t at) {
  auto bytes = read_file(file);
  bytes.at(at) = static_cast<char>(bytes.at(at) ^ 0x10);
  write_file(file, bytes);
}

/// Does to the database what no part of Puffin ever does.
inline void remove_key(const fs::path& directory, const std::string& key) {
  rocksdb::DB* raw = nullptr;
  ASSERT_TRUE(rocksdb::DB::Open({}, (directory / "database").string(), &raw).ok());
  const std::unique_ptr<rocksdb::DB> database(raw);
  ASSERT_TRUE(database->Delete({}, key).ok());
  ASSERT_TRUE(database->Flush({}).ok());
}

/// From PUFFIN_SEED, or new; printed by the test that uses it.
inline unsigned seed() {
  const char* given = std::getenv("PUFFIN_SEED");
  return given != nullptr ? static_cast<unsigned>(std::stoul(given)) : std::random_device{}();
}

}  // namespace puffin::test

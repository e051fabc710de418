#pragma once

#include <memory>

#include <gtest/gtest.h>

#include "storage/data_directory.hpp"
#include "storage/memory_engine.hpp"
#include "storage/store.hpp"
#include "support/faulty_engine.hpp"
#include "support/storage_words.hpp"
#include "support/temporary_directory.hpp"

namespace puffin::contract {

enum class Kind { memory, rocksdb };

inline std::string name_of(const ::testing::TestParamInfo<Kind>& kind) {
  return kind.param == Kind::memory ? "memory" : "rocksdb";
}

/// A store on a disk of either kind, in manual mode, with faults to be had.
class StoreContract : public ::testing::TestWithParam<Kind> {
 protected:
  StoreContract() { open(storage::WriterMode::manual); }

  [[nodiscard]] storage::Store& store() { return *store_; }
  [[nodiscard]] storage::Accounts& accounts() { return store_->accounts(); }
  [[nodiscard]] test::Faults& faults() { return *faults_; }

  /// What is not on the disk is gone; what is, is there again.
  void reopen(storage::WriterMode mode = storage::WriterMode::manual) {
    store_.reset();
    open(mode);
  }

 private:
  void open(storage::WriterMode mode) {
    auto faulty = std::make_unique<test::FaultyEngine>(open_engine(), faults_);
    store_ = std::make_unique<storage::Store>(std::move(faulty), mode, std::chrono::milliseconds(1));
  }
  std::unique_ptr<storage::Engine> open_engine() {
    if (GetParam() == Kind::memory) return std::make_unique<storage::MemoryEngine>(memory_);
    auto opened = storage::open_data_directory(directory_ / "data");
    if (auto* error = std::get_if<storage::OpenError>(&opened)) throw std::runtime_error(error->sentence);
    return std::move(std::get<std::unique_ptr<storage::Engine>>(opened));
  }

  test::TemporaryDirectory directory_;
  std::shared_ptr<storage::MemoryDisk> memory_ = std::make_shared<storage::MemoryDisk>();
  std::shared_ptr<test::Faults> faults_ = std::make_shared<test::Faults>();
  std::unique_ptr<storage::Store> store_;
};

/// Runs a suite derived from StoreContract on both kinds of disk.
#define PUFFIN_ON_EVERY_DISK(suite)                                                                                \
  INSTANTIATE_TEST_SUITE_P(On, suite,                                                                              \
                           ::testing::Values(::puffin::contract::Kind::memory, ::puffin::contract::Kind::rocksdb), \
                           ::puffin::contract::name_of)

}  // namespace puffin::contract

#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <utility>

#include "storage/engine.hpp"

namespace puffin::test {

/// How a commit fails: nothing reached the disk, or everything did and only the word of it got lost.
enum class Failure { not_written, written_but_reported_failed };

/// What shall go wrong, kept by the test while the engine belongs to a store. Any thread.
class Faults {
 public:
  /// The nth commit from now on fails, 1 being the next; 0: none.
  void fail_commit(std::size_t nth, Failure how = Failure::not_written) {
    std::lock_guard lock(mutex_);
    countdown_ = nth;
    every_ = 0;
    how_ = how;
  }
  /// The nth commit from now on, and the nth after that, and so on.
  void fail_every(std::size_t nth, Failure how = Failure::not_written) {
    std::lock_guard lock(mutex_);
    countdown_ = every_ = nth;
    how_ = how;
  }
  /// While the disk is gone no commit succeeds and the engine cannot recover.
  void lose_disk() { set_disk(false); }
  void return_disk() { set_disk(true); }
  /// Commits asked for so far.
  [[nodiscard]] std::size_t commits() const {
    std::lock_guard lock(mutex_);
    return commits_;
  }
  [[nodiscard]] bool disk_is_there() const {
    std::lock_guard lock(mutex_);
    return disk_;
  }
  /// Counts a commit; tells how it shall fail.
  std::optional<Failure> next() {
    std::lock_guard lock(mutex_);
    ++commits_;
    if (!disk_) return Failure::not_written;
    if (countdown_ == 0 || --countdown_ > 0) return std::nullopt;
    countdown_ = every_;
    return how_;
  }

 private:
  void set_disk(bool there) {
    std::lock_guard lock(mutex_);
    disk_ = there;
  }

  mutable std::mutex mutex_;
  std::size_t countdown_ = 0;
  std::size_t every_ = 0;
  Failure how_ = Failure::not_written;
  bool disk_ = true;
  std::size_t commits_ = 0;
};

/// Another engine with faults in front of it. After a failed commit it takes nothing until recover().
class FaultyEngine final : public storage::Engine {
 public:
  FaultyEngine(std::unique_ptr<storage::Engine> sound, std::shared_ptr<Faults> faults)
      : sound_(std::move(sound)), faults_(std::move(faults)) {}

  [[nodiscard]] std::optional<std::string> get(std::string_view key) const override { return sound_->get(key); }
  void scan(std::string_view from, std::string_view to, bool backwards,
            const std::function<bool(std::string_view, std::string_view)>& visit) const override {
    sound_->scan(from, to, backwards, visit);
  }
  bool commit(const storage::Batch& batch) override {
    if (failed_) return false;
    const auto failure = faults_->next();
    if (!failure) return sound_->commit(batch);
    failed_ = true;
    if (*failure == Failure::written_but_reported_failed) sound_->commit(batch);
    return false;
  }
  bool recover() override {
    if (faults_->disk_is_there() && sound_->recover()) failed_ = false;
    return !failed_;
  }
  void settle() override { sound_->settle(); }
  [[nodiscard]] bool sweep(std::string_view from, std::string_view to) override { return sound_->sweep(from, to); }
  [[nodiscard]] std::optional<std::string> backup_to(const std::filesystem::path& directory) const override {
    return sound_->backup_to(directory);
  }

 private:
  const std::unique_ptr<storage::Engine> sound_;
  const std::shared_ptr<Faults> faults_;
  bool failed_ = false;
};

}  // namespace puffin::test

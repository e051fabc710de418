#pragma once

#include <atomic>
#include <memory>

#include <rocksdb/env.h>
#include <rocksdb/file_system.h>

namespace puffin::test {

/// What the disk below RocksDB shall do. Any thread.
struct DiskFaults {
  std::atomic<long> countdown = 0;  ///< the nth operation that changes something fails, 1 being the next; 0: none
  std::atomic<bool> full = false;   ///< while true each of them fails for want of space
  std::atomic<bool> half_written = false;  ///< a failing append still writes its first half
  std::atomic<long> operations = 0;

  [[nodiscard]] rocksdb::IOStatus next() {
    ++operations;
    if (full) return rocksdb::IOStatus::NoSpace("the disk of the test is full");
    if (countdown > 0 && --countdown == 0) return rocksdb::IOStatus::IOError("the disk of the test failed");
    return rocksdb::IOStatus::OK();
  }
};

class FaultyFile final : public rocksdb::FSWritableFileOwnerWrapper {
 public:
  using Options = rocksdb::IOOptions;
  using Context = rocksdb::IODebugContext;
  FaultyFile(std::unique_ptr<rocksdb::FSWritableFile>&& file, std::shared_ptr<DiskFaults> faults)
      : FSWritableFileOwnerWrapper(std::move(file)), faults_(std::move(faults)) {}

  rocksdb::IOStatus Append(const rocksdb::Slice& bytes, const Options& options, Context* context) override {
    const auto status = faults_->next();
    if (status.ok()) return FSWritableFileOwnerWrapper::Append(bytes, options, context);
    if (faults_->half_written)
      (void)FSWritableFileOwnerWrapper::Append({bytes.data(), bytes.size() / 2}, options, context);
    return status;
  }
  rocksdb::IOStatus Append(const rocksdb::Slice& bytes, const Options& options, const rocksdb::DataVerificationInfo&,
                           Context* context) override {
    return Append(bytes, options, context);
  }
  rocksdb::IOStatus Sync(const Options& options, Context* context) override {
    const auto status = faults_->next();
    return status.ok() ? FSWritableFileOwnerWrapper::Sync(options, context) : status;
  }
  rocksdb::IOStatus Fsync(const Options& options, Context* context) override {
    const auto status = faults_->next();
    return status.ok() ? FSWritableFileOwnerWrapper::Fsync(options, context) : status;
  }

 private:
  std::shared_ptr<DiskFaults> faults_;
};

/// The real file system, with faults in front of everything that changes it.
class FaultyFileSystem final : public rocksdb::FileSystemWrapper {
 public:
  using Options = rocksdb::IOOptions;
  using Context = rocksdb::IODebugContext;
  explicit FaultyFileSystem(std::shared_ptr<DiskFaults> faults)
      : FileSystemWrapper(rocksdb::FileSystem::Default()), faults_(std::move(faults)) {}
  [[nodiscard]] const char* Name() const override { return "puffin.faulty"; }

  rocksdb::IOStatus NewWritableFile(const std::string& name, const rocksdb::FileOptions& options,
                                    std::unique_ptr<rocksdb::FSWritableFile>* file, Context* context) override {
    if (auto status = faults_->next(); !status.ok()) return status;
    std::unique_ptr<rocksdb::FSWritableFile> sound;
    auto status = FileSystemWrapper::NewWritableFile(name, options, &sound, context);
    if (status.ok()) *file = std::make_unique<FaultyFile>(std::move(sound), faults_);
    return status;
  }
  rocksdb::IOStatus RenameFile(const std::string& from, const std::string& to, const Options& options,
                               Context* context) override {
    const auto status = faults_->next();
    return status.ok() ? FileSystemWrapper::RenameFile(from, to, options, context) : status;
  }

 private:
  std::shared_ptr<DiskFaults> faults_;
};

/// A disk for RocksDB with faults to be had.
struct FaultyDisk {
  std::shared_ptr<DiskFaults> faults = std::make_shared<DiskFaults>();
  std::unique_ptr<rocksdb::Env> env = rocksdb::NewCompositeEnv(std::make_shared<FaultyFileSystem>(faults));
};

}  // namespace puffin::test

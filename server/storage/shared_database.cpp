#include "storage/shared_database.hpp"

#include <utility>

namespace puffin::storage {

SharedDatabase::Shared SharedDatabase::share(std::unique_ptr<rocksdb::DB> database) {
  const auto closed = std::make_shared<std::promise<void>>();
  auto is_closed = closed->get_future();
  const auto close = [closed](rocksdb::DB* last) {
    delete last;
    closed->set_value();
  };
  return {std::shared_ptr<rocksdb::DB>(database.release(), close), std::move(is_closed)};
}

std::shared_ptr<rocksdb::DB> SharedDatabase::get() const {
  std::lock_guard lock(mutex_);
  return current_.database;
}

void SharedDatabase::exchange(std::unique_ptr<rocksdb::DB> database) {
  auto next = share(std::move(database));
  {
    std::lock_guard lock(mutex_);
    std::swap(current_, next);
  }
  next.database.reset();
  next.closed.wait();
}

}  // namespace puffin::storage

#include "storage/store.hpp"

#include <utility>

#include <sodium.h>

#include "storage/board_log.hpp"
#include "storage/stored_accounts.hpp"
#include "storage/stored_private_texts.hpp"
#include "storage/writer.hpp"

namespace puffin::storage {

class Store::Impl {
 public:
  Impl(std::unique_ptr<Engine> made, WriterMode mode, std::chrono::milliseconds retry_every)
      : engine(std::move(made)),
        writer(*engine, mode, retry_every),
        accounts(*engine, writer),
        private_texts(*engine, writer) {}

  const std::unique_ptr<Engine> engine;
  Writer writer;
  StoredAccounts accounts;
  StoredPrivateTexts private_texts;
};

Store::Store(std::unique_ptr<Engine> engine, WriterMode mode, std::chrono::milliseconds retry_every) {
  if (sodium_init() < 0) throw std::runtime_error("libsodium could not be started");
  impl_ = std::make_unique<Impl>(std::move(engine), mode, retry_every);
}

Store::~Store() = default;

std::optional<LoadedBoard> Store::load(const protocol::BoardId& board) const {
  return board_log::load(*impl_->engine, board);
}

std::vector<std::string> Store::events(const protocol::BoardId& board, protocol::Seq since, std::size_t limit,
                                       std::size_t max_bytes) const {
  return board_log::events(*impl_->engine, board, since, limit, max_bytes);
}

std::optional<Outcome> Store::outcome(const protocol::BoardId& board, const CommandKey& key) const {
  const auto bytes = impl_->engine->get(board_log::outcome_key(board, key));
  if (!bytes) return std::nullopt;
  return board_log::decode_outcome(*bytes);
}

void Store::append(Append append, std::shared_ptr<AppendListener> listener) {
  impl_->writer.append(std::move(append), std::move(listener));
}

void Store::save_snapshot(const protocol::BoardId& board, protocol::Seq seq, std::string board_json) {
  impl_->writer.save_snapshot(board, {seq, std::move(board_json)});
}

bool Store::writable() const { return impl_->writer.writable(); }

Accounts& Store::accounts() { return impl_->accounts; }

PrivateTexts& Store::private_texts() { return impl_->private_texts; }

std::optional<std::string> Store::backup_to(const std::filesystem::path& directory) const {
  return impl_->engine->backup_to(directory);
}

std::size_t Store::pump() { return impl_->writer.pump(); }

}  // namespace puffin::storage

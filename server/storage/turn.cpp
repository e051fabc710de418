#include "storage/turn.hpp"

#include <utility>

#include <spdlog/spdlog.h>

#include "storage/board_log.hpp"
#include "storage/keys.hpp"
#include "storage/redactions.hpp"
#include "storage/seats.hpp"

namespace puffin::storage {

void Turn::add(Work work) {
  if (auto* waiting = std::get_if<WaitingAppend>(&work)) {
    const auto status = waiting->refused ? AppendStatus::failed : stage(waiting->append);
    note(std::move(waiting->listener), status);
    return;
  }
  auto& transaction = std::get<Transaction>(work);
  try {
    staging_.attempt(transaction.decide);
    written_.push_back(std::move(transaction.done));
  } catch (const DamagedStore& damage) {
    spdlog::error("a change could not be decided: {}", damage.what());
    refused_.push_back(std::move(transaction.done));
  }
}

void Turn::refuse(Work work) {
  if (auto* waiting = std::get_if<WaitingAppend>(&work))
    note(std::move(waiting->listener), AppendStatus::failed);
  else
    refused_.push_back(std::move(std::get<Transaction>(work).done));
}

AppendStatus Turn::stage(Append& append) {
  protocol::Seq seq = 0;
  try {
    seq = heads_.of(append.board);
  } catch (const DamagedStore& damage) {
    spdlog::error("an append was refused: {}", damage.what());
    return AppendStatus::failed;
  }
  if (seq != append.head) return AppendStatus::conflict;
  if (append.redaction && !redact(append)) return AppendStatus::failed;

  const auto prefix = keys::prefix(keys::Kind::event, append.board.text);
  for (auto& event : append.events) batch_.puts.push_back({keys::event(prefix, ++seq), std::move(event)});
  if (append.key) {
    Outcome outcome;
    if (append.events.empty())
      outcome.rejection_json = std::move(append.rejection_json);
    else
      outcome = {append.head + 1, seq, {}};
    batch_.puts.push_back({board_log::outcome_key(append.board, *append.key), board_log::encode(outcome)});
  }
  if (append.seat) seats::stage(staging_, append.board, *append.seat);
  heads_.advance(append.board, seq);
  return AppendStatus::stored;
}

/// Nothing of the append is staged when it cannot be done.
bool Turn::redact(const Append& append) {
  try {
    redactions::stage(staging_.committed(), batch_, append.board, append.head + append.events.size(), append.redaction);
    return redacts_ = true;
  } catch (const DamagedStore& damage) {
    spdlog::error("words could not be taken out of a log: {}", damage.what());
    return false;
  }
}

void Turn::note(std::shared_ptr<AppendListener> listener, AppendStatus status) {
  const auto [known, is_new] = place_.try_emplace(listener.get(), answers_.size());
  if (is_new) answers_.push_back({std::move(listener), {}});
  answers_[known->second].statuses.push_back(status);
}

Batch Turn::take_batch() {
  staging_.move_into(batch_);
  return std::exchange(batch_, {});
}

std::size_t Turn::answer(bool committed) {
  std::size_t answered = 0;
  for (auto& [listener, statuses] : answers_) {
    if (!committed) statuses.assign(statuses.size(), AppendStatus::failed);
    for (std::size_t begin = 0; begin < statuses.size();) {
      std::size_t end = begin + 1;
      while (end < statuses.size() && statuses[end] == statuses[begin]) ++end;
      listener->appended(end - begin, statuses[begin]);
      begin = end;
    }
    answered += statuses.size();
  }
  for (const auto& done : written_) done(committed);
  for (const auto& done : refused_) done(false);
  return answered;
}

}  // namespace puffin::storage

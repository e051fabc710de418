#include "storage/seats.hpp"

#include "storage/feeds.hpp"
#include "storage/keys.hpp"

namespace puffin::storage::seats {
namespace {

constexpr std::string_view seated = "1";
constexpr std::string_view left = "0";

std::string seat_key(const protocol::ParticipantId& person, const protocol::BoardId& board) {
  return keys::key(keys::Kind::seat, person.text, board.text);
}

}  // namespace

void stage(Staging& staging, const protocol::BoardId& board, const SeatChange& change) {
  staging.put(seat_key(change.person, board), std::string(change.seated ? seated : left));
  if (!change.seated) feeds::stage_end(staging, change.person, board);
}

std::vector<protocol::BoardId> boards_of(const Engine& engine, const protocol::ParticipantId& person) {
  std::vector<protocol::BoardId> boards;
  const auto prefix = keys::prefix(keys::Kind::seat, person.text);
  engine.scan(prefix, keys::behind(prefix), false, [&](std::string_view key, std::string_view value) {
    if (value == seated) boards.emplace_back(std::string(key.substr(prefix.size())));
    return true;
  });
  return boards;
}

bool ever_seated(const Staging& staging, const protocol::ParticipantId& person, const protocol::BoardId& board) {
  return staging.get(seat_key(person, board)).has_value();
}

}  // namespace puffin::storage::seats

#include "net/calendar_feed.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "domain/calendar.hpp"
#include "net/calendar_text.hpp"
#include "net/secrets.hpp"
#include "protocol/cpp/codec.hpp"

namespace puffin::net {
namespace {

constexpr std::string_view feeds_below = "/feeds/";
constexpr std::string_view feed_ending = ".ics";

/// Follows a board's log from its beginning and knows of each card when it last changed.
class LogReader {
 public:
  LogReader(const storage::Store& store, protocol::BoardId board) : store_(store), board_(std::move(board)) {}

  /// Reads on to the present end.
  void read_on() {
    while (true) {
      const auto events = store_.events(board_, read_, limits::events_per_page);
      if (events.empty()) return;
      read_ += events.size();
      for (const auto& event : events) note(event);
    }
  }
  [[nodiscard]] const domain::LastChanges& changes() const { return changes_; }

 private:
  /// Most events are of other kinds; those are not worth decoding.
  void note(const std::string& encoded) {
    constexpr std::array<std::string_view, 4> kinds{R"("card_edited")", R"("session_planned")", R"("session_moved")",
                                                    R"("session_cancelled")"};
    const auto is_one = [&](std::string_view kind) { return encoded.find(kind) != std::string::npos; };
    if (std::ranges::none_of(kinds, is_one)) return;
    const auto event = protocol::decode_event(encoded);
    if (const auto* known = std::get_if<protocol::Event>(&event)) changes_.note(*known);
  }

  const storage::Store& store_;
  const protocol::BoardId board_;
  protocol::Seq read_ = 0;
  domain::LastChanges changes_;
};

Response calendar_answer(std::string text) {
  Response response;
  response.headers = {{"content-type", "text/calendar; charset=utf-8"},
                      {"content-disposition", "inline; filename=\"puffin.ics\""},
                      {"cache-control", "private, no-store"}};
  response.body = std::move(text);
  return response;
}

using LogReaderPtr = std::shared_ptr<LogReader>;

void answer_board(ApiParts& parts, const ExchangePtr& exchange, const LogReaderPtr& log, const live::BoardView& view) {
  const auto decoded = protocol::decode_board(*view.board_json);
  const auto* board = std::get_if<protocol::BoardSnapshot>(&decoded);
  if (!board) return exchange->answer(not_found());
  log->read_on();  // the little that came meanwhile
  const auto board_url = address_of(parts, exchange->request()) + "/b/" + board->id.text;
  exchange->answer(
      calendar_answer(calendar_text(board->title, domain::calendar_entries(*board, log->changes(), board_url))));
}

/// The token in `/feeds/TOKEN.ics`; empty when the path has another form.
std::string_view token_in(std::string_view path) {
  path.remove_prefix(feeds_below.size());
  if (!path.ends_with(feed_ending)) return {};
  path.remove_suffix(feed_ending.size());
  return path;
}

}  // namespace

std::string feed_path(const std::string& token) { return std::string{feeds_below} + token + std::string{feed_ending}; }

bool is_feed_path(std::string_view path) { return path.starts_with(feeds_below); }

void answer_feed(ApiParts& parts, const ExchangePtr& exchange) {
  const Request& request = exchange->request();
  if (!reads(request)) return exchange->answer(only_to_be_read());
  if (const double wait = parts.feeds.take(request.address); wait > 0) {
    return exchange->answer(too_many_requests(wait));
  }
  const auto token = token_in(request.path);
  const auto feed = token.empty() ? std::nullopt : parts.store.accounts().feed_by_token(hash_token(token));
  if (!feed) return exchange->answer(not_found());
  const auto log = std::make_shared<LogReader>(parts.store, feed->board);
  log->read_on();  // here, where no room waits for it: the rest is done on the board's strand
  parts.hub.seat(feed->board, feed->person, [&parts, exchange, feed = *feed, log](auto participant) {
    if (!participant || !sees_board(*participant)) return exchange->answer(not_found());
    parts.hub.view(feed.board, feed.person, [&parts, exchange, log](std::optional<live::BoardView> view) {
      if (!view) return exchange->answer(not_found());
      answer_board(parts, exchange, log, *view);
    });
  });
}

}  // namespace puffin::net

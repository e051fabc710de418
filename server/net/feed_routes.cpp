#include <utility>

#include "domain/calendar.hpp"
#include "net/api.hpp"
#include "net/calendar_text.hpp"
#include "net/secrets.hpp"
#include "protocol/cpp/codec.hpp"

namespace puffin::net {
namespace {

constexpr std::string_view feeds_below = "/feeds/";
constexpr std::string_view feed_ending = ".ics";

std::string feed_url(const ApiParts& parts, const Request& request, const std::string& token) {
  return address_of(parts, request) + std::string{feeds_below} + token + std::string{feed_ending};
}

void make_feed(ApiParts& parts, const ExchangePtr& exchange) {
  with_seat(parts, exchange, [&parts, exchange](const protocol::BoardId& board, const auto& participant) {
    const std::string token = random_token();
    storage::CalendarFeed feed{hash_token(token), board, participant.id, parts.now()};
    parts.store.accounts().save_feed(std::move(feed), [&parts, exchange, token](auto result) {
      if (const auto* error = std::get_if<storage::AccountError>(&result)) {
        return exchange->answer(from_account_error(*error));
      }
      exchange->answer(json_answer(201, {{"url", feed_url(parts, exchange->request(), token)}}));
    });
  });
}

void describe_feed(ApiParts& parts, const ExchangePtr& exchange) {
  with_seat(parts, exchange, [&parts, exchange](const protocol::BoardId& board, const auto& participant) {
    const auto feed = parts.store.accounts().feed(participant.id, board);
    nlohmann::ordered_json made_at;
    if (feed) made_at = protocol::format_instant(feed->made_at);
    exchange->answer(json_answer(200, {{"active", feed.has_value()}, {"made_at", std::move(made_at)}}));
  });
}

void end_feed(ApiParts& parts, const ExchangePtr& exchange) {
  with_seat(parts, exchange, [&parts, exchange](const protocol::BoardId& board, const auto& participant) {
    parts.store.accounts().end_feed(participant.id, board, [exchange](auto result) {
      if (const auto* error = std::get_if<storage::AccountError>(&result)) {
        return exchange->answer(from_account_error(*error));
      }
      exchange->answer(empty_answer(204));
    });
  });
}

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
    if (encoded.find("\"card_edited\"") == std::string::npos) return;
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

/// Answers with the board as this person may see it.
void answer_calendar(ApiParts& parts, const ExchangePtr& exchange, const storage::CalendarFeed& feed) {
  const auto log = std::make_shared<LogReader>(parts.store, feed.board);
  log->read_on();
  parts.hub.view(feed.board, feed.person, [&parts, exchange, log](std::optional<live::BoardView> view) {
    if (!view) return exchange->answer(not_found());
    const auto decoded = protocol::decode_board(*view->board_json);
    const auto* board = std::get_if<protocol::BoardSnapshot>(&decoded);
    if (!board) return exchange->answer(not_found());
    log->read_on();  // the little that came meanwhile, for here the room waits
    const auto board_url = address_of(parts, exchange->request()) + "/b/" + board->id.text;
    exchange->answer(calendar_answer(
        calendar_text(board->title, domain::calendar_entries(*board, log->changes(), board_url))));
  });
}

/// The token in `/feeds/TOKEN.ics`; empty when the path has another form.
std::string_view token_in(std::string_view path) {
  path.remove_prefix(feeds_below.size());
  if (!path.ends_with(feed_ending)) return {};
  path.remove_suffix(feed_ending.size());
  return path;
}

}  // namespace

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
  parts.hub.seat(feed->board, feed->person, [&parts, exchange, feed = *feed](auto participant) {
    if (!participant || !sees_board(*participant)) return exchange->answer(not_found());
    answer_calendar(parts, exchange, feed);
  });
}

void add_feed_routes(Router& router, ApiParts& parts) {
  const auto to = [&parts](auto handler) {
    return [&parts, handler](const ExchangePtr& exchange) { handler(parts, exchange); };
  };
  router.add({"POST", "/api/v1/boards/{}/feed", Access::signed_in, Body::none, to(make_feed)});
  router.add({"GET", "/api/v1/boards/{}/feed", Access::signed_in, Body::none, to(describe_feed)});
  router.add({"DELETE", "/api/v1/boards/{}/feed", Access::signed_in, Body::none, to(end_feed)});
}

}  // namespace puffin::net

#include <charconv>
#include <mutex>
#include <utility>

#include "net/api.hpp"
#include "net/board_heading.hpp"
#include "net/json_fields.hpp"
#include "net/secrets.hpp"

namespace puffin::net {
namespace {

/// Collects the headings of a person's boards; answers when the last has come.
class BoardList : public std::enable_shared_from_this<BoardList> {
 public:
  BoardList(ApiParts& parts, ExchangePtr exchange, std::vector<protocol::BoardId> boards)
      : parts_(parts), exchange_(std::move(exchange)), boards_(std::move(boards)), entries_(boards_.size()) {}

  void run() {
    if (boards_.empty()) return answer();
    waiting_ = boards_.size();
    for (std::size_t place = 0; place < boards_.size(); ++place) ask_seat(place);
  }

 private:
  void ask_seat(std::size_t place) {
    const auto who = exchange_->who->person;
    parts_.hub.seat(boards_[place], who, [self = shared_from_this(), place](auto participant) {
      if (!participant) return self->settle(place, nullptr);
      self->ask_heading(place, participant->seat);
    });
  }

  void ask_heading(std::size_t place, protocol::Seat seat) {
    parts_.hub.read(boards_[place], [self = shared_from_this(), place, seat](auto view) {
      if (!view) return self->settle(place, nullptr);
      const BoardHeading heading = read_heading(*view->board_json);
      self->settle(place, {{"id", self->boards_[place].text},
                           {"title", heading.title},
                           {"kind", heading.kind},
                           {"seat", protocol::to_word(seat)}});
    });
  }

  void settle(std::size_t place, nlohmann::ordered_json entry) {
    const std::lock_guard lock(mutex_);
    entries_[place] = std::move(entry);
    if (--waiting_ == 0) answer();
  }

  void answer() {
    auto boards = nlohmann::ordered_json::array();
    for (auto& entry : entries_) {
      if (!entry.is_null()) boards.push_back(std::move(entry));
    }
    exchange_->answer(json_answer(200, {{"boards", std::move(boards)}}));
  }

  ApiParts& parts_;
  ExchangePtr exchange_;
  const std::vector<protocol::BoardId> boards_;
  std::mutex mutex_;
  std::vector<nlohmann::ordered_json> entries_;  // guarded by mutex_
  std::size_t waiting_ = 0;                      // guarded by mutex_ once run
};

void list_boards(ApiParts& parts, const ExchangePtr& exchange) {
  auto boards = parts.store.accounts().boards_of(exchange->who->person);
  std::make_shared<BoardList>(parts, exchange, std::move(boards))->run();
}

void make_board(ApiParts& parts, const ExchangePtr& exchange) {
  JsonFields fields(exchange->body);
  std::string title = fields.line("title", protocol::limits::board_title);
  const auto kind = protocol::from_word<protocol::BoardKind>(fields.text("kind"));
  if (!kind) fields.wrong("kind", "A board is plain or an engagement.");
  if (auto refusal = fields.refusal()) return exchange->answer(std::move(*refusal));
  if (const double wait = parts.boards.take(exchange->who->person.text); wait > 0) {
    return exchange->answer(too_many_requests(wait));
  }
  const auto person = parts.store.accounts().person(exchange->who->person);
  if (!person) return exchange->answer(not_found());
  const protocol::BoardId board{random_uuid()};
  parts.hub.execute(board, server_key(person->id), domain::CreateBoard{board, std::move(title), *kind, person->name},
                    [exchange, board](live::CommandResult result) {
                      if (const auto* refusal = std::get_if<live::Refused>(&result)) {
                        return exchange->answer(refused(*refusal));
                      }
                      exchange->answer(json_answer(201, {{"id", board.text}}));
                    });
}

/// As in a welcome (L3).
std::string who_you_are(const protocol::Participant& you) {
  const nlohmann::ordered_json fields{
      {"participant", you.id.text}, {"name", you.name}, {"seat", protocol::to_word(you.seat)}};
  return fields.dump();
}

void view_board(ApiParts& parts, const ExchangePtr& exchange) {
  with_seat(parts, exchange, [&parts, exchange](const protocol::BoardId& board, const protocol::Participant& you) {
    parts.hub.view(board, exchange->who->person, [exchange, you](std::optional<live::BoardView> view) {
      if (!view) return exchange->answer(not_found());
      std::string body = "{\"seq\":" + std::to_string(view->seq) + ",\"you\":" + who_you_are(you) + ",\"board\":";
      body += *view->board_json;
      body += '}';
      exchange->answer(json_text_answer(200, std::move(body)));
    });
  });
}

/// A whole number from the query; the fallback when it is left out, nothing when it is no number.
std::optional<std::uint64_t> number_parameter(const Request& request, std::string_view name, std::uint64_t fallback) {
  const auto text = request.parameter(name);
  if (!text) return fallback;
  std::uint64_t number = 0;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
  if (error != std::errc{} || end != text->data() + text->size() || text->empty()) return std::nullopt;
  return number;
}

void list_events(ApiParts& parts, const ExchangePtr& exchange) {
  const auto since = number_parameter(exchange->request(), "since", 0);
  const auto limit = number_parameter(exchange->request(), "limit", limits::events_per_page);
  if (!since) return exchange->answer(bad_shape("since", "A whole number is needed here."));
  if (!limit || *limit == 0) return exchange->answer(bad_shape("limit", "A whole number from 1 is needed here."));
  const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(*limit, limits::events_per_page));
  with_seat(parts, exchange, [&parts, exchange, since, count](const protocol::BoardId& board, const auto&) {
    std::string body = "{\"events\":[";
    bool first = true;
    for (const std::string& event : parts.store.events(board, *since, count)) {
      if (!std::exchange(first, false)) body += ',';
      body += event;
    }
    body += "]}";
    exchange->answer(json_text_answer(200, std::move(body)));
  });
}

}  // namespace

void add_board_routes(Router& router, ApiParts& parts) {
  const auto to = [&parts](auto handler) {
    return [&parts, handler](const ExchangePtr& exchange) { handler(parts, exchange); };
  };
  router.add({"GET", "/api/v1/boards", Access::signed_in, Body::none, to(list_boards)});
  router.add({"POST", "/api/v1/boards", Access::signed_in, Body::fields, to(make_board)});
  router.add({"GET", "/api/v1/boards/{}", Access::signed_in, Body::none, to(view_board)});
  router.add({"GET", "/api/v1/boards/{}/events", Access::signed_in, Body::none, to(list_events)});
}

}  // namespace puffin::net

#include "storage/verify_contents.hpp"

#include <map>

#include "storage/account_records.hpp"
#include "storage/board_log.hpp"
#include "storage/keys.hpp"
#include "storage/private_records.hpp"
#include "storage/redactions.hpp"

namespace puffin::storage {
namespace {

using keys::Kind;

class Contents {
 public:
  Contents(const Engine& engine, VerifyReport& report, const std::function<void(std::string)>& fault)
      : engine_(engine), report_(report), fault_(fault) {}

  void read_all() {
    each(Kind::event, [this](auto key, auto value) { event(key, value); });
    each(Kind::outcome, [this](auto key, auto value) { outcome(key, value); });
    each(Kind::snapshot, [this](auto key, auto value) { snapshot(key, value); });
    each(Kind::redaction, [this](auto key, auto value) { redaction(key, value); });
    each(Kind::person, [this](auto, auto value) { ++report_.persons, (void)account_records::decode_person(value); });
    each(Kind::invite, [this](auto, auto value) { ++report_.invites, (void)account_records::decode_invite(value); });
    each(Kind::feed, [](auto, auto value) { (void)account_records::decode_feed(value); });
    each(Kind::api_token, [](auto, auto value) { (void)account_records::decode_api_token(value); });
    each(Kind::session, [](auto, auto value) { (void)account_records::decode_session(value); });
    each(Kind::login, [this](auto, auto value) { points_to(keys::key(Kind::person, value), "a login"); });
    each(Kind::invite_hash, [this](auto, auto value) { refers(Kind::invite, value, "an invite's token"); });
    each(Kind::feed_hash, [this](auto, auto value) { refers(Kind::feed, value, "a calendar feed's token"); });
    each(Kind::api_token_hash, [this](auto, auto value) { refers(Kind::api_token, value, "an API token"); });
    each(Kind::seat, [this](auto key, auto) { seat(key); });
    each(Kind::private_text, [this](auto key, auto value) { private_text(key, value); });
    each(Kind::private_total, [this](auto key, auto value) { private_total(key, value); });
    if (!kept_.empty()) fault_("private texts of " + std::to_string(kept_.size()) + " people are not counted");
  }

 private:
  /// One kind after the other, so that one unreadable block hides no more than its own kind.
  template <class Visit>
  void each(Kind kind, Visit visit) {
    const std::string from(1, static_cast<char>(kind));
    try {
      engine_.scan(from, keys::behind(from), false, [&](std::string_view key, std::string_view value) {
        try {
          visit(key, value);
        } catch (const DamagedStore& damage) {
          fault_("an entry of kind " + from + " is wrong: " + damage.what());
        }
        return true;
      });
    } catch (const DamagedStore& damage) {
      fault_("the entries of kind " + from + " cannot all be read: " + damage.what());
    }
  }

  void event(std::string_view key, std::string_view value) {
    const auto event = keys::read_event(key);
    if (!event) throw DamagedStore("its key is none");
    ++report_.events;
    auto [board, is_new] = heads_.try_emplace(std::string(event->board), 0);
    if (is_new) ++report_.boards;
    if (event->seq != board->second + 1)
      fault_("the log of board " + board->first + " has a gap behind event " + std::to_string(board->second));
    if (value.empty()) fault_("event " + std::to_string(event->seq) + " of board " + board->first + " is empty");
    board->second = event->seq;
  }

  void outcome(std::string_view key, std::string_view value) {
    ++report_.outcomes;
    const auto outcome = board_log::decode_outcome(value);
    const auto parts = keys::parts(key);
    if (!parts || parts->last.size() != 16) throw DamagedStore("its key is none");
    if (outcome.first == 0 && outcome.last == 0) return;  // refused, or nothing came of it
    if (outcome.first == 0 || outcome.last < outcome.first || outcome.last > head_of(parts->first))
      fault_("an outcome of board " + std::string(parts->first) + " names events that do not exist");
  }

  void snapshot(std::string_view key, std::string_view value) {
    ++report_.snapshots;
    const auto board = key.substr(1);
    if (board_log::decode_snapshot(value).seq > head_of(board))
      fault_("the snapshot of board " + std::string(board) + " is ahead of its log");
  }

  void redaction(std::string_view key, std::string_view value) {
    const auto board = key.substr(1);
    if (redactions::decode(value).seq > head_of(board))
      fault_("words were taken out of board " + std::string(board) + " by an event that does not exist");
  }

  void seat(std::string_view key) {
    const auto parts = keys::parts(key);
    if (!parts) throw DamagedStore("its key is none");
    if (head_of(parts->last) == 0) fault_("a seat is held at a board that does not exist");
  }

  void private_text(std::string_view key, std::string_view value) {
    ++report_.private_texts;
    const auto person = keys::parts(key);
    const auto board = person ? keys::parts(key.substr(1 + person->first.size())) : std::nullopt;
    if (!board) throw DamagedStore("its key is none");
    auto& total = kept_[keys::key(Kind::private_total, person->first, board->first)];
    total.items += 1;
    total.bytes += private_records::decode_item(std::string(board->last), value).text.size();
  }

  void private_total(std::string_view key, std::string_view value) {
    const auto kept = kept_.extract(std::string(key));
    if (kept.empty() || kept.mapped() != private_records::decode_total(value))
      fault_("somebody's private texts are not as many as counted");
  }

  void refers(Kind kind, std::string_view value, const char* what) {
    const auto reference = account_records::decode_reference(value);
    points_to(keys::key(kind, reference.first, reference.last), what);
  }

  void points_to(const std::string& key, const char* what) {
    if (!engine_.get(key)) fault_(std::string(what) + " points to nothing");
  }

  [[nodiscard]] protocol::Seq head_of(std::string_view board) const {
    const auto found = heads_.find(board);
    return found == heads_.end() ? 0 : found->second;
  }

  const Engine& engine_;
  VerifyReport& report_;
  const std::function<void(std::string)>& fault_;
  std::map<std::string, protocol::Seq, std::less<>> heads_;
  std::map<std::string, private_records::Total> kept_;  ///< by the key of the total not yet seen
};

}  // namespace

void verify_contents(const Engine& engine, VerifyReport& report, const std::function<void(std::string)>& fault) {
  Contents(engine, report, fault).read_all();
}

}  // namespace puffin::storage

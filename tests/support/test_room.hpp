#pragma once

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "live/room.hpp"
#include "storage/memory_engine.hpp"
#include "storage/store.hpp"
#include "support/board_builder.hpp"
#include "support/fake_clock.hpp"
#include "support/recording_member.hpp"

namespace puffin::test {

/// Errands that wait until a test carries them out, over a store in manual mode: no thread, no surprise. An errand is
/// worked first and answered later, as on a pool; the appends' answers queue up among the others.
class PumpedErrands final : public live::Errands,
                            public storage::AppendListener,
                            public std::enable_shared_from_this<PumpedErrands> {
 public:
  PumpedErrands(storage::Store& store, protocol::BoardId board) : store_(store), board_(std::move(board)) {}

  void belong_to(live::Room& room) { room_ = &room; }
  [[nodiscard]] std::size_t works() const { return works_.size(); }
  [[nodiscard]] std::size_t answers() const { return answers_.size(); }
  [[nodiscard]] const std::vector<protocol::Seq>& snapshots() const { return snapshots_; }

  /// Carries out one errand; its answer waits.
  void work(std::size_t which = 0) {
    auto work = std::move(works_.at(which));
    works_.erase(works_.begin() + static_cast<std::ptrdiff_t>(which));
    work();
  }
  /// Gives the room the oldest answer.
  void answer() {
    auto answer = std::move(answers_.front());
    answers_.pop_front();
    answer();
  }

  void append(storage::Append append) override { store_.append(std::move(append), shared_from_this()); }
  [[nodiscard]] bool writable() const override { return store_.writable(); }
  [[nodiscard]] std::optional<storage::Outcome> outcome(const storage::CommandKey& key) const override {
    return store_.outcome(board_, key);
  }
  void read_events(protocol::Seq since, std::size_t limit, EventsRead done) override {
    add([this, since, limit] { return std::optional(store_.events(board_, since, limit)); }, std::move(done));
  }
  void load(protocol::Seq told, Loaded done) override {
    works_.push_back([this, told, done = std::move(done)]() mutable {
      auto fold = std::make_shared<std::optional<live::Fold>>();
      try {
        fold->emplace(live::load_fold(store_, board_, told));
      } catch (const storage::DamagedStore&) {
        // Answered with nothing.
      }
      answers_.push_back([fold, done = std::move(done)] { done(std::move(*fold)); });
    });
  }
  void encode(protocol::BoardSnapshot board, Encoded done) override {
    add([board = std::move(board)] { return std::make_shared<const std::string>(protocol::encode_board(board)); },
        std::move(done));
  }
  void save_snapshot(protocol::Seq seq, std::shared_ptr<const std::string> board_json) override {
    snapshots_.push_back(seq);
    store_.save_snapshot(board_, seq, *board_json);
  }

  void appended(std::size_t count, storage::AppendStatus status) override {
    answers_.push_back([this, count, status] { room_->appended(count, status); });
  }

 private:
  template <class Work, class Done>
  void add(Work work, Done done) {
    works_.push_back([this, work = std::move(work), done = std::move(done)]() mutable {
      answers_.push_back([result = work(), done = std::move(done)]() mutable { done(std::move(result)); });
    });
  }

  storage::Store& store_;
  const protocol::BoardId board_;
  live::Room* room_ = nullptr;
  std::deque<std::function<void()>> works_;
  std::deque<std::function<void()>> answers_;
  std::vector<protocol::Seq> snapshots_;
};

/// One board with its store, to be told in words. Names stand for participants; a member is one tab of one of them.
class TestRoom {
 public:
  using Engines = std::function<std::unique_ptr<storage::Engine>()>;

  /// A new board, with a coach `ann` and a coachee `ben` on it.
  explicit TestRoom(Engines engines = over(std::make_shared<storage::MemoryDisk>()),
                    protocol::BoardKind kind = protocol::BoardKind::plain)
      : engines_(std::move(engines)) {
    open();
    system("ann", domain::CreateBoard{board_, "Practice", kind});
    seat("ann", protocol::Seat::coach);
    seat("ben", protocol::Seat::coachee);
  }

  static Engines over(std::shared_ptr<storage::MemoryDisk> disk) {
    return [disk] { return std::make_unique<storage::MemoryEngine>(disk); };
  }

  // --- the people

  void seat(const std::string& name, protocol::Seat seat) {
    system(name, domain::SeatParticipant{person(name), name, seat});
  }
  void unseat(const std::string& name) { (void)send(name, domain::UnseatParticipant{person(name)}); }

  struct Tab {
    std::shared_ptr<RecordingMember> member = std::make_shared<RecordingMember>();
    std::optional<live::MemberId> place;
  };
  Tab& join(const std::string& name, const std::string& tab = "tab", std::optional<protocol::Seq> since = {},
            std::shared_ptr<RecordingMember> member = std::make_shared<RecordingMember>()) {
    Tab& joined = tabs_[name + '/' + tab];
    joined.member = std::move(member);
    joined.place =
        room_->join(person(name), {1, protocol::ClientId(name + '-' + tab + "-client"), since}, joined.member);
    return joined;
  }
  /// Joins, and is welcomed; the welcome and all before it is read already.
  Tab& joined(const std::string& name, const std::string& tab = "tab") {
    Tab& newcomer = join(name, tab);
    settle();
    (void)newcomer.member->messages();
    return newcomer;
  }
  void leave(Tab& tab) { room_->leave(*std::exchange(tab.place, std::nullopt)); }

  // --- what they do

  void command(Tab& tab, const std::string& id, protocol::Command command) {
    room_->command(*tab.place, {protocol::CommandId(id), std::move(command)}, clock_.now());
  }
  /// A card in To Do; the command's id is `add` and the card's.
  void add_card(Tab& tab, const std::string& id) { command(tab, "add-" + id, add(id)); }
  /// Over HTTP. The result is nothing until it is known.
  std::shared_ptr<std::optional<live::CommandResult>> send(const std::string& name, live::Wish wish,
                                                           std::string id = {}) {
    if (id.empty()) id = "http-" + std::to_string(++sent_);
    auto result = std::make_shared<std::optional<live::CommandResult>>();
    room_->execute({person(name), protocol::ClientId("over-http"), protocol::CommandId(id)}, wish, clock_.now(),
                   [result](live::CommandResult known) { *result = std::move(known); });
    return result;
  }

  // --- the course of things

  /// The store writes what waits as one batch; the room does not know yet.
  void write() { store_->pump(); }
  /// The room hears of everything that is done.
  void tell() {
    while (errands_->answers() > 0) errands_->answer();
  }
  /// Everything that is under way comes to its end.
  void settle() {
    for (bool quiet = false; !quiet;) {
      quiet = store_->pump() == 0 && errands_->works() == 0 && errands_->answers() == 0;
      while (errands_->works() > 0) errands_->work();
      tell();
    }
  }
  /// The process dies, with all that was not written, and starts anew.
  void crash_and_restart() {
    tabs_.clear();
    open();
  }

  /// The room goes and comes back; the store stays.
  void reload_room() {
    tabs_.clear();
    make_room();
  }

  live::Room& room() { return *room_; }
  storage::Store& store() { return *store_; }
  PumpedErrands& errands() { return *errands_; }
  FakeClock& clock() { return clock_; }
  const live::Tally& tally() const { return tally_; }
  [[nodiscard]] domain::Board logged() const { return live::load_fold(*store_, board_, 0).board; }
  [[nodiscard]] protocol::Seq logged_seq() const { return logged().seq(); }
  [[nodiscard]] const protocol::BoardId& board() const { return board_; }

 private:
  void open() {
    room_.reset();
    store_.reset();  // drops what was not pumped
    store_ = std::make_unique<storage::Store>(engines_(), storage::WriterMode::manual);
    make_room();
  }
  void make_room() {
    room_.reset();
    errands_ = std::make_shared<PumpedErrands>(*store_, board_);
    room_.emplace(board_, live::load_fold(*store_, board_, 0), *errands_, tally_);
    errands_->belong_to(*room_);
  }
  void system(const std::string& name, domain::SystemCommand wish) {
    (void)send(name, std::move(wish));
    settle();
  }

  const protocol::BoardId board_{"board-1"};
  const Engines engines_;
  FakeClock clock_;
  live::Tally tally_;
  std::unique_ptr<storage::Store> store_;
  std::shared_ptr<PumpedErrands> errands_;
  std::optional<live::Room> room_;
  std::map<std::string, Tab> tabs_;
  std::uint64_t sent_ = 0;
};

}  // namespace puffin::test

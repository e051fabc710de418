#include "text_writer.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "domain/text_algebra.hpp"
#include "domain/written_together.hpp"
#include "protocol/cpp/utf16.hpp"
#include "support/board_builder.hpp"

namespace puffin::test {

using protocol::Event;
using protocol::Seq;
using protocol::TextChange;

namespace {

const protocol::CardDoc doc{card("A"), protocol::CardText::description};

std::size_t below(std::mt19937_64& chance, std::size_t limit) { return chance() % limit; }

std::u16string some_words(std::mt19937_64& chance) {
  static const std::u16string words[] = {u"a", u"bc", u"😀", u"\n", u"ä 字", u"😁x", u""};
  return words[below(chance, std::size(words))] + words[below(chance, std::size(words))];
}

/// A change a hand could make: whole characters only.
TextChange some_change(std::mt19937_64& chance, const std::u16string& text) {
  const auto border = [&](std::size_t at) { return protocol::splits_a_pair(text, at) ? at - 1 : at; };
  auto from = border(below(chance, text.size() + 1));
  auto to = border(std::min(text.size(), from + below(chance, 4)));
  TextChange change;
  if (from > 0) change.pieces.push_back({from, true, {}});
  change.pieces.push_back({to - from, false, some_words(chance)});
  if (to < text.size()) change.pieces.push_back({text.size() - to, true, {}});
  return change;
}

/// One person's copy: what is confirmed, and on top of it what is not, the first part of it on its way.
class Writer {
 public:
  Writer(std::string name, const BoardBuilder& game)
      : name_(std::move(name)), confirmed_(protocol::to_utf16(game.at("A").description)), seq_(game.board().seq()) {
    shown_ = confirmed_;
  }

  void write(std::mt19937_64& chance) {
    unconfirmed_.push_back(some_change(chance, shown_));
    ASSERT_TRUE(domain::apply_change(shown_, unconfirmed_.back()));
  }

  /// Sends what is not confirmed, one command at a time; the answer may be lost.
  void push(BoardBuilder& game) {
    if (unconfirmed_.empty()) return;
    if (sent_.changes.empty()) sent_ = {doc, seq_, unconfirmed_};
    if (is_accepted_) return;  // sent again: the first outcome counts (C3)
    game.accept(name_, sent_);
    is_accepted_ = true;
  }

  /// Hears the next events of the log, `count` at most.
  void hear(const std::vector<Event>& log, std::size_t count) {
    for (; count > 0 && seq_ < log.size(); --count) take(log[seq_]);
  }

  [[nodiscard]] bool is_quiet(const std::vector<Event>& log) const {
    return unconfirmed_.empty() && seq_ == log.size();
  }
  [[nodiscard]] std::string shown() const { return protocol::to_utf8(shown_); }

 private:
  void take(const Event& event) {
    seq_ = event.seq;
    if (const auto* changed = std::get_if<protocol::TextChanged>(&event.body)) {
      const bool own = event.by == person(name_);
      if (own) return settle(*changed);
      for (const auto& change : changed->changes) take_foreign(change);
    } else if (const auto* edited = std::get_if<protocol::CardEdited>(&event.body)) {
      take_foreign(domain::change_between(confirmed_, protocol::to_utf16(*edited->set.description)));
    }
  }
  void settle(const protocol::TextChanged& changed) {
    for (const auto& change : changed.changes) ASSERT_TRUE(domain::apply_change(confirmed_, change));
    unconfirmed_.erase(unconfirmed_.begin(),
                       unconfirmed_.begin() + static_cast<std::ptrdiff_t>(changed.changes.size()));
    sent_.changes.clear();
    is_accepted_ = false;
  }
  void take_foreign(TextChange change) {
    ASSERT_TRUE(domain::apply_change(confirmed_, change));
    for (TextChange& own : unconfirmed_) {
      auto after = domain::map_change(change, own, true);
      own = *domain::map_change(own, change, false);
      change = *std::move(after);
    }
    ASSERT_TRUE(domain::apply_change(shown_, change));
  }

  std::string name_;
  std::u16string confirmed_;
  std::u16string shown_;
  Seq seq_;
  std::vector<TextChange> unconfirmed_;
  protocol::ChangeText sent_;
  bool is_accepted_ = false;
};

}  // namespace

std::size_t play_texts(std::mt19937_64& chance) {
  BoardBuilder game;
  game.seat("second", protocol::Seat::coachee).stand("A", Column::to_do);
  std::vector<Writer> writers;
  for (const char* name : {"coach", "learner", "second"}) writers.emplace_back(name, game);
  std::size_t changes = 0;
  for (int act = 0; act < 120; ++act) {
    Writer& writer = writers[below(chance, writers.size())];
    const auto kind = below(chance, 20);
    if (kind < 9) {
      writer.write(chance);
      ++changes;
    } else if (kind < 13) {
      writer.push(game);
    } else if (kind < 19) {
      writer.hear(game.log(), 1 + below(chance, 3));
    } else {
      protocol::CardChanges set;
      set.description = protocol::to_utf8(some_words(chance) + some_words(chance));
      game.accept("coach", protocol::EditCard{card("A"), set, {}});
    }
  }
  const auto all_quiet = [&] {
    return std::ranges::all_of(writers, [&](const Writer& writer) { return writer.is_quiet(game.log()); });
  };
  for (int round = 0; round < 20 && !all_quiet(); ++round) {
    for (Writer& writer : writers) {
      writer.push(game);
      writer.hear(game.log(), game.log().size());
    }
  }
  for (const Writer& writer : writers) EXPECT_EQ(writer.shown(), game.at("A").description);
  return changes;
}

}  // namespace puffin::test

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdlib>
#include <iostream>
#include <random>

#include "protocol/cpp/codec.hpp"
#include "protocol/cpp/event_form.hpp"

// What is written is read back as it was, whatever it holds: the log depends on it.
namespace puffin::test {
namespace {

using namespace protocol;

/// Gives rapidcheck the seed of PUFFIN_SEED, or a new one, and prints it.
class Seed : public testing::Environment {
  void SetUp() override {
    const char* const given = std::getenv("PUFFIN_SEED");
    const std::string seed = given != nullptr ? given : std::to_string(std::random_device{}());
    std::cout << "PUFFIN_SEED=" << seed << '\n';
    ::setenv("RC_PARAMS", ("seed=" + seed).c_str(), 1);
  }
};
[[maybe_unused]] const auto* const seed = testing::AddGlobalTestEnvironment(new Seed);

template <class T>
T pick_between(T first, T last) {
  return *rc::gen::inRange<T>(first, static_cast<T>(last + 1));
}

const std::string& pick_piece() {
  static const std::vector<std::string> pieces{"a",
                                               "Z",
                                               " ",
                                               "\n",
                                               "\t",
                                               "\"",
                                               "\\",
                                               "/",
                                               "\x01",
                                               "\x7F",
                                               "é",
                                               "€",
                                               "🐧",
                                               "ש",
                                               "\u2028",
                                               "\uFEFF",
                                               "<script>",
                                               "\uFFFD",
                                               std::string(1, '\0')};
  return pieces.at(pick_between<std::size_t>(0, pieces.size() - 1));
}

/// Passed to Form<T>::fields: fills every field with something arbitrary.
struct Filler {
  template <class T>
  void operator()(std::string_view, T& into) const {
    fill(into);
  }
  template <class T>
  void if_any(std::string_view, std::optional<T>& into) const {
    fill(into);
  }

  template <class T>
  void added(std::string_view, T& into) const {
    fill(into);
  }

  void fill(bool& into) const { into = *rc::gen::arbitrary<bool>(); }
  void fill(int& into) const { into = pick_between(-5, 1'000'000); }
  void fill(std::uint64_t& into) const { into = pick_between<std::uint64_t>(0, std::uint64_t{1} << 53); }
  void fill(std::string& into) const {
    for (int left = pick_between(0, 12); left > 0; --left) into += pick_piece();
  }
  void fill(Date& into) const {
    Instant noon;
    fill(noon);
    into.text = format_instant(noon).substr(0, 10);
  }
  void fill(Decimal& into) const {
    into.text = std::to_string(pick_between(-999, 999'999)) + "." + std::to_string(pick_between(0, 999'999));
  }
  void fill(Instant& into) const {
    into =
        Instant{std::chrono::milliseconds{pick_between<std::int64_t>(0, 253'402'300'799'999)}};  // to the end of 9999
  }
  void fill(TextDoc& into) const {
    const auto id = "c-" + std::to_string(pick_between(1, 99));
    const TextDoc docs[] = {CardDoc{CardId{id}, CardText::description}, CardDoc{CardId{id}, CardText::why},
                            GoalDoc{GoalId{id}}, ContractDoc{ContractText::ending}, ReportDoc{ReportText::results}};
    into = docs[pick_between<std::size_t>(0, std::size(docs) - 1)];
  }
  void fill(TextChange& into) const {
    const std::u16string words[] = {u"", u"a", u"one\ntwo", u"\n", u"😀", u"\tä\n\n"};
    for (int left = pick_between(0, 4); left > 0; --left) {
      TextPiece piece{.length = pick_between<std::size_t>(0, 99), .kept = *rc::gen::arbitrary<bool>(), .inserted = {}};
      if (!piece.kept) piece.inserted = words[pick_between<std::size_t>(0, std::size(words) - 1)];
      into.pieces.push_back(std::move(piece));
    }
  }
  template <class Tag>
  void fill(Id<Tag>& into) const {
    fill(into.text);
  }
  template <class Word>
  requires std::is_enum_v<Word>
  void fill(Word& into) const { into = static_cast<Word>(pick_between<std::size_t>(0, words_of<Word>().size() - 1)); }
  template <class T>
  void fill(std::optional<T>& into) const {
    if (*rc::gen::arbitrary<bool>()) fill(into.emplace());
  }
  template <class T>
  void fill(std::vector<T>& into) const {
    for (int left = pick_between(0, 3); left > 0; --left) {
      T element{};
      fill(element);
      into.push_back(std::move(element));
    }
  }
  void fill(std::array<ColumnSettings, 4>& into) const {
    for (ColumnSettings& settings : into) fill(settings);
  }
  template <class T>
  void fill(std::map<std::string, T>& into) const {
    for (const char* text : {"title", "description", "done_when", "first_step", "evidence"}) {
      if (*rc::gen::arbitrary<bool>()) fill(into[text]);
    }
  }
  template <HasForm T>
  void fill(T& into) const {
    Form<T>::fields(into, *this);
  }
};

template <std::size_t Index = 0>
EventBody body_of(std::size_t index) {
  if constexpr (Index == std::variant_size_v<AnyEventBody>) {
    return {};
  } else {
    if (index != Index) return body_of<Index + 1>(index);
    std::variant_alternative_t<Index, AnyEventBody> body;
    Filler{}.fill(body);
    return body;
  }
}

Event any_event() {
  const Filler filler;
  Event event;
  filler.fill(event.seq);
  filler.fill(event.at);
  filler.fill(event.by);
  filler.fill(event.client);
  filler.fill(event.command);
  event.body = body_of(pick_between<std::size_t>(0, std::variant_size_v<AnyEventBody> - 1));
  return event;
}

BoardSnapshot any_board() {
  BoardSnapshot board;
  Filler{}.fill(board);
  return board;
}

RC_GTEST_PROP(RoundTrip, E_events_come_back_as_they_were, ()) {
  const Event event = any_event();
  const auto decoded = decode_event(encode_event(event));
  RC_ASSERT(std::holds_alternative<Event>(decoded));
  RC_ASSERT(std::get<Event>(decoded) == event);
}

RC_GTEST_PROP(RoundTrip, B_boards_come_back_as_they_were, ()) {
  const BoardSnapshot board = any_board();
  const auto decoded = decode_board(encode_board(board));
  RC_ASSERT(std::holds_alternative<BoardSnapshot>(decoded));
  RC_ASSERT(std::get<BoardSnapshot>(decoded) == board);
}

RC_GTEST_PROP(RoundTrip, E_a_shortened_event_is_never_taken, ()) {
  const std::string bytes = encode_event(any_event());
  const auto length = pick_between<std::size_t>(0, bytes.size() - 1);
  RC_ASSERT(std::holds_alternative<DecodeError>(decode_event(bytes.substr(0, length))));
}

RC_GTEST_PROP(RoundTrip, L4_instants_come_back_as_they_were, ()) {
  Instant instant;
  Filler{}.fill(instant);
  RC_ASSERT(parse_instant(format_instant(instant)) == instant);
}

RC_GTEST_PROP(RoundTrip, X1_arbitrary_bytes_never_do_harm, ()) {
  const auto bytes = *rc::gen::arbitrary<std::string>();
  RC_ASSERT(std::holds_alternative<DecodeError>(decode_client_frame(bytes)));
}

TEST(RoundTrip, B_a_large_board_is_read_whatever_the_limits_of_frames) {
  BoardSnapshot board;
  for (std::uint64_t number = 1; number <= 5000; ++number) {
    Card card;
    card.id = CardId{"card-" + std::to_string(number)};
    card.number = number;
    card.title = "Card " + std::to_string(number);
    board.cards.push_back(std::move(card));
  }
  EXPECT_EQ(std::get<BoardSnapshot>(decode_board(encode_board(board))), board);
}

}  // namespace
}  // namespace puffin::test

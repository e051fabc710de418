#include "fold_story.hpp"

#include "domain/text_algebra.hpp"
#include "protocol/cpp/utf16.hpp"

namespace puffin::test {

using namespace protocol;

namespace {

const std::string tally = "5e0c9a52-0a51-4f0e-9a77-000000000001";
const std::string ask = "5e0c9a52-0a51-4f0e-9a77-000000000002";
const std::string visit = "5e0c9a52-0a51-4f0e-9a77-000000000003";
const std::string talk = "5e0c9a52-0a51-4f0e-9a77-000000000004";
const std::string idea = "5e0c9a52-0a51-4f0e-9a77-000000000005";

void settle_the_board(BoardBuilder& game) {
  game.accept("coach", RenameBoard{"Asking before answering — “früh” 🙂"});
  game.accept("coach", RenameColumn{Column::verify, "Look at it"});
  game.accept("coach", SetColumnPolicy{Column::verify, "Evidence can be seen.\nBoth have read it."});
  game.accept("learner", SetWipLimit{Column::in_progress, 2, std::nullopt});
  game.accept("coach", SetPersonWipLimit{3});
  game.accept("coach", SetBoardWipLimit{5});
  game.accept("coach", SetVerifyPolicy{VerifyPolicy::self_with_evidence});
  game.accept("coach", SetVerifyPolicy{VerifyPolicy::other_party});
  game.seat("watcher", Seat::observer);
  game.accept("coach", domain::UnseatParticipant{person("watcher")});
  game.seat("watcher", Seat::second_coach);
  game.seat("guest", Seat::observer);
  game.accept("coach", domain::UnseatParticipant{person("guest")});
}

AddCard card_titled(const std::string& id, std::string title, CardType type) {
  auto command = add(id);
  command.title = std::move(title);
  command.card_type = type;
  return command;
}

void write_the_cards(BoardBuilder& game) {
  game.accept("learner", card_titled(tally, "Tally my asks and my tells", CardType::observation));
  auto second = card_titled(ask, "Ask two people how my answers land", CardType::task);
  second.after = card(tally);
  game.accept("learner", second);
  auto third = card_titled(visit, "Coach comes to the 06:00 huddle", CardType::event);
  third.owner = std::optional<ParticipantId>();
  game.accept("learner", third);
  EditCard edit{card(tally), {}, game.board().seq()};
  edit.set.title = "Tally my asks and my tells in three huddles";
  edit.set.description = "Two columns on a folded card.\n\tNo judging while I count.";
  edit.set.done_when = {{"Three huddles tallied", "Totals written down"}};
  edit.set.first_step = "Put a pencil in my coat tonight";
  edit.set.due = Date{"2026-11-09"};
  game.accept("learner", edit);
  EditCard owner{card(visit), {}, {}};
  owner.set.owner = person("coach");
  owner.set.type = CardType::experiment;
  game.accept("coach", owner);
  game.accept("coach", AgreeCard{card(tally)});
  game.accept("learner", AgreeCard{card(tally)});
  game.accept("coach", AddComment{card(tally), CommentId("5e0c9a52-0a51-4f0e-9a77-0000000000c1"), CommentKind::question,
                                  "What did you notice?"});
  game.accept("watcher", AddComment{card(tally), CommentId("5e0c9a52-0a51-4f0e-9a77-0000000000c2"), CommentKind::plain,
                                    "<b>Good</b> start."});
}

void share_the_cards(BoardBuilder& game) {
  const CommentId asked("5e0c9a52-0a51-4f0e-9a77-0000000000c1");
  game.accept("coach", AddLabel{LabelId("5e0c9a52-0a51-4f0e-9a77-0000000000a1"), "Asking", LabelColor::moss});
  game.accept("coach", AddLabel{LabelId("5e0c9a52-0a51-4f0e-9a77-0000000000a2"), "Huddle", LabelColor::sea});
  game.accept("coach", EditLabel{LabelId("5e0c9a52-0a51-4f0e-9a77-0000000000a1"), {"Asking first", LabelColor::plum}});
  EditCard shared{card(tally), {}, {}};
  shared.set.co_owner = person("coach");
  shared.set.stretch = Stretch::beyond;
  shared.set.links = {{{"https://example.org/notes", "Notes"}}};
  shared.set.labels = {
      {LabelId("5e0c9a52-0a51-4f0e-9a77-0000000000a1"), LabelId("5e0c9a52-0a51-4f0e-9a77-0000000000a2")}};
  game.accept("learner", shared);
  game.accept("learner", RemoveLabel{LabelId("5e0c9a52-0a51-4f0e-9a77-0000000000a2")});
  game.accept("learner", WithdrawAgreement{card(tally)});
  game.accept("learner", AnswerComment{card(tally), asked, true});
  game.accept("learner", AnswerComment{card(tally), asked, false});
  game.accept("watcher", TakeBackComment{card(tally), CommentId("5e0c9a52-0a51-4f0e-9a77-0000000000c2")});
  game.accept("watcher", ThankCard{card(tally), "It made me count as well"});
  game.accept("coach", ThankCard{card(tally), ""});
  game.accept("coach", TakeBackThanks{card(tally)});
  EditCard alone{card(tally), {}, {}};
  alone.set.co_owner = std::optional<ParticipantId>();
  game.accept("learner", alone);
  EditCard lines{card(ask), {}, {}};
  lines.set.done_when = {{"Two people asked", "Their words written down"}};
  game.accept("learner", lines);
  SplitCard split{card(ask),
                  card("5e0c9a52-0a51-4f0e-9a77-000000000006"),
                  "Write down what I heard",
                  {"Their words written down"},
                  game.board().seq()};
  game.accept("learner", split);
}

void work_over_the_limit(BoardBuilder& game) {
  game.accept("learner", pull(tally));
  game.accept("learner", pull(ask));
  game.accept("coach", with_override(pull(visit), "the huddle is tomorrow"));
  BlockCard block{card(ask), "Both are on holiday", BlockerCategory::waiting_on_other, person("coach"),
                  Date{"2026-11-06"}};
  game.accept("learner", block);
  BlockerChanges known;
  known.reason = "One is on holiday";
  known.remover = person("learner");
  known.check_date = std::optional<Date>();
  game.accept("coach", EditBlocker{card(ask), known});
  game.accept("learner", UnblockCard{card(ask), "one came back"});
  block.remover = std::nullopt;
  block.check_date = std::nullopt;
  game.accept("learner", block);
  game.accept("learner", put_back(ask, "they are away"));  // ends the blocker, clears the mark
  game.accept("learner", deliver(tally, "Photo of the card: 7 asks, 26 tells"));
  auto back = give_back(tally, "totals are missing");
  back.move.verification = Verification{std::nullopt, {true, false}};
  game.accept("coach", back);
  game.accept("learner", deliver(tally, "Totals: 21 % asks"));
  auto seen = verify(tally, {true, true});
  seen.move.verification->saw = "Counted the marks together.";
  game.accept("coach", seen);
  game.accept("learner", reopen(tally, "the third huddle was cancelled"));
}

void come_and_go(BoardBuilder& game) {
  game.accept("learner", card_titled(idea, "A chair for the one who asks", CardType::thought_experiment));
  game.accept("coach", MoveCards{{put_back(visit, "first things first").move, pull(idea).move}, std::nullopt});
  game.accept("learner", BlockCard{card(idea), "no chair yet", BlockerCategory::other, {}, {}});
  game.accept("learner", ArchiveCard{card(idea), "there is no chair"});
  game.accept("learner", RestoreCard{card(idea), Column::in_progress, {}});
  game.accept("learner", ArchiveCard{card(idea), std::nullopt});
  game.accept("coach", RestoreCard{card(idea), std::nullopt, {}});
  game.accept("coach", SetWipLimit{Column::in_progress, std::nullopt, std::nullopt});
  game.accept("learner", card_titled(talk, "Ten minutes for the other shift leaders", CardType::learning_share));
  // Two cards taking turns below a third, until the column is ranked anew.
  const auto reranked = [&] { return std::holds_alternative<CardsReranked>(game.log()[game.log().size() - 2].body); };
  for (int turn = 0; turn < 1000 && !reranked(); ++turn) {
    auto wish = move(turn % 2 == 0 ? ask : visit, Column::to_do, Column::to_do);
    wish.move.after = card(talk);
    game.accept("learner", wish);
  }
}

/// Two write in one text at once, and what one of them read is older than what the other made of it.
void write_together(BoardBuilder& game) {
  const CardDoc why{card(ask), CardText::why};
  const auto change = [](std::string_view from, std::string_view to) {
    return domain::change_between(to_utf16(from), to_utf16(to));
  };
  game.accept("learner", ChangeText{why, game.board().seq(), {change("", "Nobody asks back 🙂")}});
  const auto read_at = game.board().seq();
  game.accept("coach", ChangeText{why, read_at, {change("Nobody asks back 🙂", "So far: Nobody asks back 🙂")}});
  game.accept("learner", ChangeText{why,
                                    read_at,
                                    {change("Nobody asks back 🙂", "Nobody asks back 😁"),
                                     change("Nobody asks back 😁", "Nobody asks back 😁\nyet")}});
}

void bring_in(BoardBuilder& game) {
  auto brought = import_card("5e0c9a52-0a51-4f0e-9a77-000000000016", Column::done, "learner");
  brought.description = "From the old board.";
  brought.done_when = {"Three asked"};
  brought.due = Date{"2026-12-01"};
  brought.comments = {{CommentId("5e0c9a52-0a51-4f0e-9a77-0000000000c3"), "Mia Lind, 2026-03-02:\nGladly."}};
  game.accept("coach", brought);
  game.accept("coach", import_card("5e0c9a52-0a51-4f0e-9a77-000000000017"));
}

}  // namespace

BoardBuilder fold_story() {
  BoardBuilder game;
  settle_the_board(game);
  write_the_cards(game);
  share_the_cards(game);
  work_over_the_limit(game);
  come_and_go(game);
  bring_in(game);
  write_together(game);
  return game;
}

}  // namespace puffin::test

#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

#include "test_server.hpp"

namespace puffin::test {
namespace {

using nlohmann::json;

/// A coach with an engagement, and the words of its beginning.
struct Beginning {
  explicit Beginning(TestServer& at) : server(at), coach(at.set_up()), board(make_engagement()) {}

  std::string make_engagement() {
    return coach.post("/api/v1/boards", {{"title", "Ours"}, {"kind", "engagement"}}).json().at("id");
  }
  [[nodiscard]] std::string base() const { return "/api/v1/boards/" + board; }
  HttpReply command(HttpClient& who, const json& wish) const {
    return who.post(base() + "/commands", {{"id", new_uuid()}, {"command", wish}});
  }
  HttpReply ask_for_link(const std::string& seat, const json& proposal = nullptr) {
    json body{{"seat", seat}};
    if (!proposal.is_null()) body["proposal"] = proposal;
    return coach.post(base() + "/invites", body);
  }
  HttpReply look(const std::string& token) const {
    return server.client().post("/api/v1/invites/look", {{"token", token}});
  }
  HttpReply decline(const std::string& token) const {
    return server.client().post("/api/v1/invites/decline", {{"token", token}});
  }
  std::string propose(const std::string& seat) {
    const std::string proposal = new_uuid();
    command(coach, {{"type", "propose_seat"}, {"proposal", proposal}, {"seat", seat}, {"who", "Somebody"}});
    return proposal;
  }
  HttpReply answer(HttpClient& coachee, const std::string& proposal, bool consent) const {
    return command(coachee, {{"type", "consent_seat"}, {"proposal", proposal}, {"consent", consent}});
  }
  json engagement() { return coach.get(base()).json().at("board").at("engagement"); }

  TestServer& server;
  HttpClient coach;
  std::string board;
};

/// Whether a file below `data` holds the word in its bytes.
bool held_in_files(const std::filesystem::path& data, const std::string& word) {
  for (const auto& entry : std::filesystem::recursive_directory_iterator(data)) {
    if (!entry.is_regular_file()) continue;
    std::ifstream file(entry.path(), std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    if (bytes.find(word) != std::string::npos) return true;
  }
  return false;
}

TEST(Invitation, H6_a_link_tells_who_invites_to_what_before_anything_is_given) {
  TestServer server;
  Beginning story(server);
  story.command(story.coach,
                {{"type", "set_intent"},
                 {"set", {{"topic", "Listening"}, {"coach_profile", "Twenty years"}, {"style", {"calm"}}}}});
  const auto seen = story.look(invite(story.coach, story.board).token);
  EXPECT_EQ(seen.status, 200U);
  EXPECT_EQ(seen.json(), json({{"board", {{"title", "Ours"}, {"kind", "engagement"}}},
                               {"seat", "coachee"},
                               {"coach", {{"name", "Coach"}, {"profile", "Twenty years"}}},
                               {"topic", "Listening"},
                               {"style", {"calm"}},
                               {"intention", ""}}));
}

TEST(Invitation, H6_of_a_plain_board_only_title_seat_and_who_invites) {
  TestServer server;
  HttpClient coach = server.set_up();
  const auto link = invite(coach, make_board(coach, "Plain"), "observer");
  const auto seen = server.client().post("/api/v1/invites/look", {{"token", link.token}});
  EXPECT_EQ(
      seen.json(),
      json({{"board", {{"title", "Plain"}, {"kind", "plain"}}}, {"seat", "observer"}, {"coach", {{"name", "Coach"}}}}));
}

TEST(Invitation, H6_a_sponsors_link_tells_nothing_of_what_the_two_work_on) {
  TestServer server;
  Beginning story(server);
  story.command(story.coach, {{"type", "set_intent"}, {"set", {{"topic", "word-topic"}, {"intention", "word-aim"}}}});
  const auto seen = story.look(story.ask_for_link("sponsor").json().at("token"));
  EXPECT_EQ(seen.status, 200U);
  EXPECT_EQ(seen.body.find("word-"), std::string::npos);
}

TEST(Invitation, H6_the_answers_are_there_with_the_seat) {
  TestServer server;
  Beginning story(server);
  HttpClient coachee = server.client();
  const auto in = coachee.post("/api/v1/invites/accept",
                               {{"token", invite(story.coach, story.board).token},
                                {"name", "Lea"},
                                {"readiness", {{"want", "To be heard\nand to hear"}, {"improve", "My patience"}}}});
  EXPECT_EQ(in.status, 200U);
  const json readiness = story.engagement().at("readiness");
  ASSERT_EQ(readiness.size(), 1U);
  EXPECT_EQ(readiness.at(0).at("by"), in.json().at("participant"));
  EXPECT_EQ(readiness.at(0).at("want"), "To be heard\nand to hear");
}

TEST(Invitation, H6_answers_of_the_wrong_shape_are_named_and_cost_the_link_nothing) {
  TestServer server;
  Beginning story(server);
  const std::string token = invite(story.coach, story.board).token;
  const std::vector<std::pair<json, std::string>> odd{
      {{{"want", "w"}}, "readiness.improve"},
      {{{"want", " "}, {"improve", "i"}}, "readiness.want"},
      {{{"want", std::string(501, 'w')}, {"improve", "i"}}, "readiness.want"},
      {{{"want", "w"}, {"improve", "i"}, {"more", "m"}}, "readiness.more"},
      {"yes", "readiness"},
  };
  for (const auto& [readiness, path] : odd) {
    const auto reply =
        server.client().post("/api/v1/invites/accept", {{"token", token}, {"name", "Lea"}, {"readiness", readiness}});
    EXPECT_EQ(reply.status, 400U) << readiness;
    EXPECT_EQ(reply.json().at("details").at("path"), path) << readiness;
  }
  accept(server.port(), token, "Lea");
}

TEST(Invitation, H6_not_now_ends_the_link_and_tells_the_coach_only_that) {
  TestServer server;
  Beginning story(server);
  const auto link = invite(story.coach, story.board);
  EXPECT_EQ(story.decline(link.token).status, 204U);
  const json listed = story.coach.get(story.base() + "/invites").json().at("invites").at(0);
  EXPECT_EQ(listed.at("declined"), true);
  EXPECT_TRUE(listed.at("uses").empty());
  EXPECT_EQ(story.coach.get(story.base()).json().at("board").at("participants").size(), 1U);

  const auto guessed = story.look("guessed");
  EXPECT_EQ(guessed.status, 403U);
  EXPECT_EQ(guessed.code(), "invite_invalid");
  for (const auto& again :
       {story.look(link.token), story.decline(link.token), story.decline("guessed"),
        server.client().post("/api/v1/invites/accept", {{"token", link.token}, {"name", "Late"}})}) {
    EXPECT_EQ(again.status, 403U);
    EXPECT_EQ(again.body, guessed.body);
  }
}

TEST(Invitation, H6_a_taken_link_can_neither_be_looked_at_nor_declined) {
  TestServer server;
  Beginning story(server);
  const auto link = invite(story.coach, story.board);
  accept(server.port(), link.token, "Lea");
  EXPECT_EQ(story.look(link.token).status, 403U);
  EXPECT_EQ(story.decline(link.token).status, 403U);
  EXPECT_EQ(story.coach.get(story.base() + "/invites").json().at("invites").at(0).at("declined"), false);
}

TEST(Invitation, H6_one_who_declines_a_groups_link_speaks_for_nobody_else) {
  TestServer server;
  HttpClient coach = server.set_up();
  const auto link = invite(coach, make_board(coach), "observer", true);
  EXPECT_EQ(server.client().post("/api/v1/invites/decline", {{"token", link.token}}).status, 204U);
  accept(server.port(), link.token, "Another");
}

TEST(Consent, G7_with_a_coachee_a_link_needs_every_coachees_yes) {
  TestServer server;
  Beginning story(server);
  HttpClient lea = accept(server.port(), invite(story.coach, story.board).token, "Lea");
  EXPECT_EQ(story.ask_for_link("observer").code(), "consent_needed");
  const std::string proposal = story.propose("observer");
  EXPECT_EQ(story.ask_for_link("observer", proposal).code(), "consent_needed");
  EXPECT_EQ(story.answer(lea, proposal, true).status, 200U);
  EXPECT_EQ(story.ask_for_link("coach", proposal).code(), "consent_needed");
  const auto made = story.ask_for_link("observer", proposal);
  EXPECT_EQ(made.status, 201U);
  EXPECT_EQ(story.ask_for_link("observer", proposal).code(), "consent_needed");
  accept(server.port(), made.json().at("token"), "Ola");
  EXPECT_EQ(story.ask_for_link("observer", proposal).code(), "consent_needed");
}

TEST(Consent, G7_a_no_keeps_the_seat_closed) {
  TestServer server;
  Beginning story(server);
  HttpClient lea = accept(server.port(), invite(story.coach, story.board).token, "Lea");
  const std::string proposal = story.propose("second_coach");
  EXPECT_EQ(story.answer(lea, proposal, false).status, 200U);
  EXPECT_EQ(story.ask_for_link("second_coach", proposal).code(), "consent_needed");
}

TEST(Consent, G7_a_link_made_before_the_coachee_came_opens_nothing_afterwards) {
  TestServer server;
  Beginning story(server);
  const auto first = invite(story.coach, story.board);
  const auto early = invite(story.coach, story.board, "observer");
  accept(server.port(), first.token, "Lea");
  EXPECT_EQ(story.look(early.token).code(), "invite_invalid");
  const auto reply = server.client().post("/api/v1/invites/accept", {{"token", early.token}, {"name", "Early"}});
  EXPECT_EQ(reply.status, 403U);
  EXPECT_EQ(reply.code(), "invite_invalid");
  EXPECT_EQ(story.coach.get(story.base()).json().at("board").at("participants").size(), 2U);
}

TEST(Consent, H5_a_link_to_an_engagement_is_for_one_person) {
  TestServer server;
  Beginning story(server);
  const auto reply = story.coach.post(story.base() + "/invites", {{"seat", "coachee"}, {"group", true}});
  EXPECT_EQ(reply.code(), "bad_shape");
}

TEST(Sponsor, H19_the_page_and_nothing_but_the_page) {
  TestServer server;
  Beginning story(server);
  HttpClient sponsor = accept(server.port(), story.ask_for_link("sponsor").json().at("token"), "Sol");
  HttpClient lea = accept(server.port(), invite(story.coach, story.board).token, "Lea");
  EXPECT_EQ(story.command(lea, add_card(new_uuid(), "word-card")).status, 200U);
  story.command(lea, {{"type", "answer_readiness"}, {"want", "word-want"}, {"improve", "word-improve"}});
  story.command(lea, {{"type", "release_sentence"}, {"release", new_uuid()}, {"text", "Released to you."}});

  const auto page = sponsor.get(story.base() + "/sponsor");
  EXPECT_EQ(page.status, 200U);
  EXPECT_EQ(page.json().at("releases").at(0).at("text"), "Released to you.");
  EXPECT_EQ(page.body.find("word-"), std::string::npos);
  for (const char* under : {"", "/events?since=0", "/live", "/invites"}) {
    EXPECT_EQ(sponsor.get(story.base() + under).status, 404U) << under;
  }
  EXPECT_EQ(story.command(sponsor, add_card(new_uuid(), "x")).status, 404U);
  EXPECT_EQ(story.coach.get(story.base() + "/sponsor").status, 404U);
  EXPECT_EQ(lea.get(story.base() + "/sponsor").status, 404U);
  EXPECT_EQ(sponsor.get("/api/v1/boards").json().at("boards").at(0).at("seat"), "sponsor");
}

TEST(Sponsor, H19_signs_the_contract_of_an_organisation) {
  TestServer server;
  Beginning story(server);
  HttpClient sponsor = accept(server.port(), story.ask_for_link("sponsor").json().at("token"), "Sol");
  HttpClient lea = accept(server.port(), invite(story.coach, story.board).token, "Lea");
  story.command(lea, {{"type", "answer_readiness"}, {"want", "w"}, {"improve", "i"}});
  const json terms{{"kind", "organisation"},
                   {"goals", {"Listen first"}},
                   {"deliverables", {{{"id", new_uuid()}, {"what", "A habit"}, {"goal", 0}}}},
                   {"start", "2026-11-23"},
                   {"end", "2027-02-21"},
                   {"rate", {{"price", {{"amount_minor", 0}, {"currency", "EUR"}}}, {"per", "none"}}},
                   {"role_is", {"asks"}},
                   {"role_is_not", {"decides"}}};
  EXPECT_EQ(story.command(story.coach, {{"type", "edit_contract"}, {"set", terms}}).status, 200U);
  EXPECT_EQ(sponsor.get(story.base() + "/sponsor").json().at("may_sign"), true);
  EXPECT_EQ(story.command(sponsor, {{"type", "sign_contract"}, {"version", 1}}).status, 200U);
  const json page = sponsor.get(story.base() + "/sponsor").json();
  EXPECT_EQ(page.at("may_sign"), false);
  EXPECT_EQ(page.at("signatures").size(), 1U);
}

TEST(Erasing, G9_erased_words_are_in_no_reading_and_in_no_file_of_the_store) {
  TestServer server;
  Beginning story(server);
  HttpClient lea = accept(server.port(), invite(story.coach, story.board).token, "Lea");
  const std::string word = "qXzW7vKj2mPf9LtR";
  EXPECT_EQ(story.command(lea, {{"type", "answer_readiness"}, {"want", word}, {"improve", word}}).status, 200U);
  server.restart();  // so that it stands in the sorted files too
  HttpClient back(server.port());
  back.cookie = lea.cookie;
  EXPECT_TRUE(held_in_files(server.data(), word)) << "or this proves nothing";
  EXPECT_EQ(story.command(back, {{"type", "erase_my_texts"}}).status, 200U);
  EXPECT_EQ(back.get(story.base() + "/events?since=0&limit=100").body.find(word), std::string::npos);
  const auto welcome = join_live(back, story.board, "earlier-tab", 2).welcome;
  EXPECT_TRUE(welcome.contains("events"));
  EXPECT_EQ(welcome.dump().find(word), std::string::npos);
  server.stop();
  EXPECT_FALSE(held_in_files(server.data(), word));
}

}  // namespace
}  // namespace puffin::test

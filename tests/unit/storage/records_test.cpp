#include "storage/account_records.hpp"

#include <gtest/gtest.h>

#include "storage/board_log.hpp"
#include "storage/damaged.hpp"
#include "storage/private_records.hpp"
#include "storage/record.hpp"

namespace puffin::storage {
namespace {

TEST(Records, Numbers_and_texts_come_back_as_written) {
  const auto bytes =
      RecordWriter().number(0).number(127).number(128).number(~0ULL).text("").text("ä\n").flag(true).take();
  RecordReader reader(bytes);
  EXPECT_EQ(reader.number(), 0u);
  EXPECT_EQ(reader.number(), 127u);
  EXPECT_EQ(reader.number(), 128u);
  EXPECT_EQ(reader.number(), ~0ULL);
  EXPECT_EQ(reader.text(), "");
  EXPECT_EQ(reader.text(), "ä\n");
  EXPECT_TRUE(reader.flag());
  EXPECT_NO_THROW(reader.end());
}

TEST(Records, Every_record_cut_short_or_lengthened_is_called_damaged) {
  Invite invite;
  invite.id = "i1";
  invite.board = BoardId("walk");
  invite.uses.push_back({ParticipantId("pat"), Instant{}});
  const auto whole = account_records::encode(invite);
  for (std::size_t size = 0; size < whole.size(); ++size)
    EXPECT_THROW((void)account_records::decode_invite(whole.substr(0, size)), DamagedStore) << size;
  EXPECT_THROW((void)account_records::decode_invite(whole + "x"), DamagedStore);
  EXPECT_NO_THROW((void)account_records::decode_invite(whole));
}

TEST(Records, H14_a_calendar_feed_cut_short_or_lengthened_is_called_damaged) {
  const auto whole = account_records::encode(CalendarFeed{"hash", BoardId("walk"), ParticipantId("pat"), Instant{}});
  for (std::size_t size = 0; size < whole.size(); ++size)
    EXPECT_THROW((void)account_records::decode_feed(whole.substr(0, size)), DamagedStore) << size;
  EXPECT_THROW((void)account_records::decode_feed(whole + "x"), DamagedStore);
  EXPECT_EQ(account_records::decode_feed(whole).token_hash, "hash");
}

TEST(Records, H13_a_private_text_cut_short_or_lengthened_is_called_damaged) {
  const auto whole = private_records::encode(PrivateItem{"coach_notes", "wait longer", 300, {}});
  for (std::size_t size = 0; size < whole.size(); ++size)
    EXPECT_THROW((void)private_records::decode_item("coach_notes", whole.substr(0, size)), DamagedStore) << size;
  EXPECT_THROW((void)private_records::decode_item("coach_notes", whole + "x"), DamagedStore);
  EXPECT_EQ(private_records::decode_item("coach_notes", whole).text, "wait longer");
  EXPECT_THROW((void)private_records::decode_total(private_records::encode(private_records::Total{1, 2}) + "x"),
               DamagedStore);
}

TEST(Records, An_invite_of_the_first_form_was_neither_declined_nor_made_by_a_consent) {
  const auto bytes = RecordWriter()
                         .number(1)
                         .text("i1")
                         .text("hash")
                         .text("walk")
                         .text("coachee")
                         .flag(false)
                         .text("coach")
                         .number(1)
                         .number(2)
                         .flag(true)
                         .number(0)
                         .take();
  const auto invite = account_records::decode_invite(bytes);
  EXPECT_EQ(invite.id, "i1");
  EXPECT_TRUE(invite.revoked);
  EXPECT_FALSE(invite.declined);
  EXPECT_FALSE(invite.proposal);
}

TEST(Records, A_form_not_known_is_called_damaged) {
  auto bytes = account_records::encode(Person{ParticipantId("pat"), "Pat", {}, {}});
  bytes[0] = 2;
  EXPECT_THROW((void)account_records::decode_person(bytes), DamagedStore);
  EXPECT_THROW((void)board_log::decode_outcome("\x05"), DamagedStore);
  EXPECT_THROW((void)board_log::decode_outcome(std::string(11, '\xff')), DamagedStore);
}

TEST(Records, An_outcomes_key_has_one_length_whatever_the_names) {
  const auto key = [&](std::size_t length) {
    const std::string name(length, 'n');
    return board_log::outcome_key(walk, {ParticipantId(name), protocol::ClientId(name), protocol::CommandId(name)});
  };
  EXPECT_EQ(key(1).size(), key(64).size());
  EXPECT_NE(key(1), key(2));
}

}  // namespace
}  // namespace puffin::storage

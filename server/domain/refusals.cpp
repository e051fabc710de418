#include "domain/refusals.hpp"

#include <utility>

namespace puffin::domain::refusal {

using namespace protocol;

namespace {

Rejection refuse(RejectionCode code, std::string message) {
  Rejection no;
  no.code = code;
  no.message = std::move(message);
  return no;
}

Rejection refuse_limits(RejectionCode code, std::string message, std::vector<BrokenLimit> limits) {
  auto no = refuse(code, std::move(message));
  no.limits = std::move(limits);
  return no;
}

Rejection refuse_id(RejectionCode code, std::string message, std::string id) {
  auto no = refuse(code, std::move(message));
  no.id = std::move(id);
  return no;
}

}  // namespace

Rejection no_seat() {
  return refuse(RejectionCode::not_permitted, "You hold no seat on this board; ask its coach for an invitation.");
}
Rejection seat_looks_on() {
  return refuse(RejectionCode::not_permitted, "Your seat looks on; ask the coach for another one to take part.");
}
Rejection seat_comments_only() {
  return refuse(RejectionCode::not_permitted,
                "From your seat you can comment and ask; moving and editing is for coach and coachee.");
}
Rejection card_archived() { return refuse(RejectionCode::not_permitted, "This card is archived; restore it first."); }
Rejection blocked_only_in_work() {
  return refuse(RejectionCode::not_permitted, "Only a card in work can be blocked; pull it first, or write a comment.");
}

Rejection unknown_card(const CardId& id) {
  return refuse_id(RejectionCode::not_found, "There is no such card on this board; look at the board again.", id.text);
}
std::optional<Rejection> absent(const Card* card, const CardId& id) {
  if (card == nullptr) return unknown_card(id);
  if (card->archived) return card_archived();
  return std::nullopt;
}

Rejection unknown_board() {
  return refuse(RejectionCode::not_found, "There is no such board; look at the list of your boards.");
}
Rejection unknown_person(const ParticipantId& id) {
  return refuse_id(RejectionCode::not_found, "This person has no fitting seat here; choose the coach or a coachee.",
                   id.text);
}
Rejection id_taken(const std::string& id) {
  return refuse_id(RejectionCode::id_taken, "Something with this id exists already; try again with a new id.", id);
}

Rejection stale(const Card& present, std::string message) {
  auto no = refuse(RejectionCode::stale, std::move(message));
  no.present = present;
  return no;
}
Rejection stale_text(std::string field, std::string text, Seq seq) {
  auto no = refuse(RejectionCode::stale, "This text was changed while you wrote; look at both and keep what you need.");
  no.stale_text = StaleText{std::move(field), std::move(text), seq};
  return no;
}

Rejection skip(Column from, Column to) {
  auto no = refuse(RejectionCode::skip_not_allowed,
                   "A card takes one step at a time; move it to the neighbouring column first.");
  no.from = from;
  no.to = to;
  return no;
}
Rejection no_contract() {
  return refuse(RejectionCode::no_contract,
                "No contract is in force just now; until one is, cards wait in the first column.");
}
Rejection paused(const std::string& who_resumes) {
  return refuse(RejectionCode::no_contract, "The engagement is paused and cards wait in the first column; " +
                                                who_resumes + " can resume it at any time.");
}
Rejection contract_closing() {
  return refuse(RejectionCode::no_contract,
                "The contract has ended; look together at what was begun, and renew it to go on.");
}
Rejection contract_over() {
  return refuse(RejectionCode::no_contract,
                "The contract has ended and the board is kept as it stands; renew it to go on.");
}
Rejection owners_card() {
  return refuse(RejectionCode::not_permitted, "This card is moved by its owner alone; ask them, or leave a comment.");
}
Rejection owners_card_outside_session() {
  return refuse(RejectionCode::not_permitted,
                "This card is moved by its owner; in a session you can move it together.");
}
Rejection coachees_order() {
  return refuse(RejectionCode::not_permitted,
                "The order here is the coachee's; in a session you can change it together.");
}
Rejection plain_board() {
  return refuse(RejectionCode::not_permitted,
                "This is a plain board, without contract and sessions; make an engagement to have them.");
}
Rejection not_ready(std::vector<std::string> missing) {
  auto no = refuse(RejectionCode::not_ready, "Something is still missing; fill it in and try again.");
  no.missing = std::move(missing);
  return no;
}
Rejection contract_settled() {
  return refuse(RejectionCode::not_permitted, "This contract is settled; to change it, end it and renew it.");
}
Rejection stale_contract(int version, Seq seq) {
  auto no = refuse(RejectionCode::stale, "The contract was changed since you read it; read it again, then sign.");
  no.stale_text = StaleText{"version", std::to_string(version), seq};
  return no;
}
Rejection signed_meanwhile(int version, Seq seq) {
  auto no = refuse(RejectionCode::stale,
                   "The contract was signed or changed meanwhile; look at who has signed, then send the change again.");
  no.stale_text = StaleText{"version", std::to_string(version), seq};
  return no;
}
Rejection signs_nothing() {
  return refuse(RejectionCode::not_permitted, "This contract needs no signature from your seat.");
}
Rejection signed_already() {
  return refuse(RejectionCode::not_permitted, "You have signed this version already; now it is the others' turn.");
}
Rejection still_running() {
  return refuse(RejectionCode::not_permitted, "The present contract is not over yet; complete or end it first.");
}
Rejection coach_alone() { return refuse(RejectionCode::not_permitted, "This is for the coach; ask them to do it."); }
Rejection coachee_alone() { return refuse(RejectionCode::not_permitted, "This is for the coachee alone to say."); }
Rejection coachee_first() {
  return refuse(RejectionCode::not_permitted,
                "The report begins with the coachee's words; yours come once they have written, or said it is right.");
}
Rejection nothing_to_pause() {
  return refuse(RejectionCode::not_permitted, "Only a running engagement can be paused.");
}
Rejection nothing_to_resume() {
  return refuse(RejectionCode::not_permitted, "The engagement is not paused; there is nothing to resume.");
}
Rejection ended_already() {
  return refuse(RejectionCode::not_permitted, "The engagement has ended already; renew it to go on.");
}
Rejection answered_already() {
  return refuse(RejectionCode::not_permitted, "This was answered already; there is nothing left to do.");
}
Rejection consent_needed() {
  return refuse(RejectionCode::not_permitted,
                "Every coachee has a say in who comes; ask them first, then make a link.");
}
Rejection not_found(const std::string& id, std::string message) {
  return refuse_id(RejectionCode::not_found, std::move(message), id);
}
Rejection unknown_goal(const GoalId& id) {
  return not_found(id.text, "There is no such goal any more; look at the plan again.");
}
Rejection unknown_label(const LabelId& id) {
  return not_found(id.text, "There is no such label any more; look at the board's labels again.");
}
Rejection unknown_comment(const CommentId& id) {
  return not_found(id.text, "There is no such comment on this card; look at the card again.");
}
Rejection label_name_taken(const char* path) {
  return bad_command(path, "A label of this name is there already; take that one, or find another name.");
}
Rejection co_owner_is_owner() {
  return bad_command("set.co_owner", "The owner has the card already; choose somebody else to share it.");
}
Rejection no_question() {
  return refuse(RejectionCode::not_permitted, "Only a question is answered; reply to a remark with one of your own.");
}
Rejection anothers_comment() {
  return refuse(RejectionCode::not_permitted, "Only who wrote a comment takes it back; ask them, or answer it.");
}
Rejection unknown_measure(const MeasureId& id) {
  return not_found(id.text, "There is no such measure any more; look at the plan again.");
}
Rejection unknown_deliverable(const DeliverableId& id) {
  return not_found(id.text, "The contract has no such deliverable; choose one of its own.");
}
Rejection unknown_session(const SessionId& id) {
  return not_found(id.text, "There is no such session; look at the list of sessions again.");
}
Rejection unknown_commitment(const CommitmentId& id) {
  return not_found(id.text, "There is no such promise any more; look at the list again.");
}
Rejection owners_goal() {
  return refuse(RejectionCode::not_permitted, "A goal belongs to its owner; ask them, or propose another one.");
}
Rejection session_not_planned() {
  return refuse(RejectionCode::not_permitted, "This session has begun or been cancelled already; plan another one.");
}
Rejection session_not_open() {
  return refuse(RejectionCode::not_permitted, "This session is not open; begin it first, or add a note to it.");
}
Rejection session_not_closed() {
  return refuse(RejectionCode::not_permitted, "The session goes on; write into its summary instead.");
}
Rejection session_open_already() {
  return refuse(RejectionCode::not_permitted, "A session is open already; join that one, or close it first.");
}
Rejection session_goes_on() {
  return refuse(RejectionCode::not_permitted, "Somebody was here a short while ago; the session goes on.");
}
Rejection summary_confirmed() {
  return refuse(RejectionCode::not_permitted,
                "You both confirmed this summary, so it stays as it is; add a note to it.");
}
Rejection anothers_voice() {
  return refuse(RejectionCode::not_permitted, "Somebody else has the word; yours comes next.");
}
Rejection takes_no_part() {
  return refuse(RejectionCode::not_permitted, "You have not joined this session yet; join it first.");
}
Rejection not_all_ready() {
  return refuse(RejectionCode::not_permitted, "Not everybody is ready yet; all reflections are opened together.");
}
Rejection promised_already() {
  return refuse(RejectionCode::not_permitted, "There is an open promise about this card; look at that one first.");
}
Rejection too_many(const char* path, std::uint64_t count, std::uint64_t limit) {
  return too_long(path, count + 1, limit, "There are as many of these as there can be; let go of one first.");
}
Rejection reason_required() {
  return refuse(RejectionCode::reason_required, "Say in a few words why, so that both of you know it later.");
}
Rejection override_reason_required() {
  return refuse(RejectionCode::reason_required,
                "To go over the limit on purpose, give a reason of at least five characters.");
}
Rejection evidence_required() {
  return refuse(RejectionCode::evidence_required, "Add a line of evidence first: what shows that it is done?");
}
Rejection verify_not_allowed() {
  return refuse(RejectionCode::verify_not_allowed,
                "The owner does not verify their own card; ask somebody else to look.");
}
Rejection criteria_not_met(std::vector<std::uint64_t> lines) {
  auto no = refuse(RejectionCode::criteria_not_met,
                   "Not every done-when line has its yes yet; return the card and say what is still missing.");
  no.lines = std::move(lines);
  return no;
}

Rejection full(std::vector<BrokenLimit> limits) {
  const auto code = limits.front().code;
  std::string message = "All seats are taken. What could we finish first?";
  if (code == RejectionCode::person_wip_full) {
    message = "This person's hands are full. What could they finish first?";
  } else if (code == RejectionCode::board_wip_full) {
    message = "The whole board holds as much as agreed. What could we finish first?";
  }
  return refuse_limits(code, std::move(message), std::move(limits));
}
Rejection override_not_allowed(std::vector<BrokenLimit> limits) {
  return refuse_limits(RejectionCode::override_not_allowed,
                       "This board keeps to its limits. What could we finish first?", std::move(limits));
}
Rejection override_together(std::vector<BrokenLimit> limits) {
  return refuse_limits(RejectionCode::override_not_allowed,
                       "Here both agree before a limit is passed; ask the other one, or finish something first.",
                       std::move(limits));
}
Rejection others_answer() {
  return refuse(RejectionCode::not_permitted, "The other one agrees to it; you can take your wish back.");
}
Rejection no_override_to_ask() {
  return refuse(RejectionCode::not_permitted, "Nobody has to be asked on this board; move the card with a reason.");
}
Rejection override_cap(std::vector<BrokenLimit> limits) {
  return refuse_limits(RejectionCode::override_cap,
                       "As many cards as agreed stand here over the limit already. What could we finish first?",
                       std::move(limits));
}

Rejection too_long(std::string path, std::uint64_t length, std::uint64_t limit, std::string message) {
  auto no = refuse(RejectionCode::too_long, std::move(message));
  no.path = std::move(path);
  no.length = length;
  no.limit = limit;
  return no;
}
Rejection bad_command(std::string path, std::string message) {
  auto no = refuse(RejectionCode::bad_command, std::move(message));
  no.path = std::move(path);
  return no;
}

}  // namespace puffin::domain::refusal

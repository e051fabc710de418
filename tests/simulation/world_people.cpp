#include <algorithm>

#include "wishes.hpp"
#include "world.hpp"

namespace puffin::test {

void World::live(std::size_t steps) {
  for (std::size_t i = 0; i < steps; ++i) step();
}

void World::step() {
  clock_.advance(std::chrono::milliseconds(chance_.below(500)));
  const std::size_t kind = chance_.below(1000);
  if (weather_.crashes && kind < 4) return crash();
  if (weather_.failed_writes && kind < 20) return bring_trouble();
  if (kind < 30) return room_goes_and_comes_back();
  if (kind < 60) return program_acts();
  if (kind < 400) return do_errand();
  if (kind < 650 && !links_.empty()) return server_reads(chance_.one_of(links_));
  person_acts(people_[chance_.below(people_.size())]);
}

void World::person_acts(Person& person) {
  if (!person.link) {
    if (chance_.percent(40)) connect(person);
    return;
  }
  const std::size_t kind = chance_.below(100);
  if (weather_.disconnects && kind < 3) return disconnect(person);
  if (kind < 25 && person.script.welcomed()) return wish(person);
  if (kind < 28 && !person.said.empty()) return send(person, person.said[chance_.below(person.said.size())]);
  if (kind < 31 && person.script.welcomed()) return send_pending(person);
  if (kind < 36) return void(person.link->to_server.emplace_back(R"({"looks_at":"board"})"));
  client_reads(person);
}

void World::connect(Person& person) {
  if (chance_.percent(15)) person.script.forget_board();
  auto link = std::make_shared<Link>();
  link->client = &person.script;
  const live::Outbox::Limits narrow{6000, 12};
  link->member = chance_.percent(80) ? std::make_shared<RecordingMember>() : std::make_shared<RecordingMember>(narrow);
  link->to_server.emplace_back(person.script.join_frame());
  person.link = link;
  links_.push_back(std::move(link));
  // As a browser does: what has no outcome is sent again, in the order it was issued, without waiting.
  send_pending(person);
}

void World::disconnect(Person& person) {
  // Part of what was sent is still on its way to the server, the rest is gone; so is what was on its way here.
  auto& sent = person.link->to_server;
  if (sent.size() > 1) sent.resize(1 + chance_.below(sent.size()));
  person.link->open_at_client = false;
  person.link.reset();
  person.script.disconnected();
}

void World::wish(Person& person) {
  const std::string name = "n" + std::to_string(++names_);
  const auto frame = person.script.issue(any_wish(chance_, *person.script.base(), name));
  if (chance_.percent(20)) person.said.push_back(frame);
  send(person, frame);
}

void World::send(Person& person, const protocol::CommandFrame& frame) { person.link->to_server.emplace_back(frame); }

void World::send_pending(Person& person) {
  for (const auto& frame : person.script.pending()) send(person, frame);
}

void World::client_reads(Person& person) {
  if (const auto bytes = person.link->member->next_message()) return person.script.receive(*bytes);
  const auto closed = person.link->member->closed();
  if (!closed) return;
  if (*closed == live::CloseCode::board_damaged) mishaps_.push_back("a sound log was taken for damaged");
  person.link->open_at_client = false;
  person.link.reset();
  person.script.disconnected();
}

void World::program_acts() {
  if (calls_.empty() || chance_.percent(60)) {
    const Person& somebody = people_[chance_.below(people_.size())];
    if (somebody.script.base() == nullptr) return;
    const std::string name = "p" + std::to_string(++names_);
    calls_.push_back({{somebody.script.who(), protocol::ClientId("program"), protocol::CommandId(name)},
                      any_wish(chance_, *somebody.script.base(), name),
                      {}});
    return call(calls_.back());
  }
  call(calls_[chance_.below(calls_.size())]);
}

void World::call(Call& call) {
  room_->execute(call.key, call.wish, clock_.now(),
                 [&call](live::CommandResult result) { call.answers.push_back(std::move(result)); });
}

void World::come_to_rest() {
  faults_->fail_commit(0);
  late_->faults.fail_commit(0);
  late_->faults.return_disk();
  constexpr int patience = 100;
  for (int round = 0; round < patience && !(round > 0 && everything_is_known()); ++round) {
    for (Call& unknown : calls_) {
      if (!unknown.outcome()) call(unknown);
    }
    for (Person& person : people_) {
      if (person.link) {
        send_pending(person);
      } else {
        connect(person);
      }
    }
    // Copies: a link that has come to its end leaves the list.
    for (const auto& link : std::vector(links_)) {
      while (link->open_at_server && (!link->to_server.empty() || !link->open_at_client)) server_reads(link);
    }
    settle();
    for (Person& person : people_) read_everything(person);
  }
}

void World::read_everything(Person& person) {
  while (const auto bytes = person.link->member->next_message()) person.script.receive(*bytes);
  if (person.link->member->closed()) client_reads(person);
}

bool World::everything_is_known() const {
  const auto settled = [](const Person& person) { return person.link && person.script.pending().empty(); };
  const auto answered = [](const Call& call) { return call.outcome() != nullptr; };
  return std::ranges::all_of(people_, settled) && std::ranges::all_of(calls_, answered);
}

std::size_t World::acknowledged() const {
  std::size_t sum = 0;
  for (const Person& person : people_) sum += person.script.acknowledged().size();
  return sum;
}

}  // namespace puffin::test

#include "world.hpp"

#include <algorithm>
#include <stdexcept>

namespace puffin::test {

World::World(std::uint64_t seed, Weather weather, Engines engines)
    : chance_(seed), weather_(weather), engines_(std::move(engines)) {
  open();
  make_board();
  const std::size_t tabs = 3 + chance_.below(4);
  const std::vector<std::string> names{"ann", "ben", "cid"};
  for (std::size_t i = 0; i < tabs; ++i) {
    people_.push_back(
        {ScriptedClient(person(names[i % names.size()]), protocol::ClientId("tab-" + std::to_string(i))), nullptr, {}});
  }
}

World::~World() = default;

void World::open() {
  auto sound = std::make_unique<FaultyEngine>(engines_(), faults_);
  store_ = std::make_unique<storage::Store>(std::make_unique<LateEngine>(std::move(sound), late_),
                                            storage::WriterMode::manual);
  errands_ = std::make_shared<PumpedErrands>(*store_, board_);
  room_.emplace(board_, live::load_fold(*store_, board_, 0), *errands_, tally_);
  errands_->belong_to(*room_);
}

void World::make_board() {
  system(domain::CreateBoard{board_, "Practice", protocol::BoardKind::plain}, "make");
  system(domain::SeatParticipant{person("ann"), "Ann", protocol::Seat::coach}, "seat-ann");
  system(domain::SeatParticipant{person("ben"), "Ben", protocol::Seat::coachee}, "seat-ben");
  system(domain::SeatParticipant{person("cid"), "Cid", protocol::Seat::coachee}, "seat-cid");
}

void World::system(domain::SystemCommand wish, const std::string& id) {
  room_->execute({person("ann"), protocol::ClientId("set-up"), protocol::CommandId(id)}, wish, clock_.now(),
                 [](const live::CommandResult&) {});
  settle();
}

void World::crash() {
  ++crashes_;
  late_->survives_crash = chance_.percent(50);
  for (Person& person : people_) {
    person.link.reset();
    person.script.disconnected();
  }
  links_.clear();
  room_.reset();
  store_.reset();
  errands_.reset();
  open();
}

void World::room_goes_and_comes_back() {
  if (!room_->idle() || errands_->works() + errands_->answers() > 0) return;
  room_->prepare_to_go();
  settle();
  if (!room_->idle()) return;
  room_.reset();
  room_.emplace(board_, live::load_fold(*store_, board_, 0), *errands_, tally_);
  errands_->belong_to(*room_);
}

void World::bring_trouble() {
  const std::size_t soon = 1 + chance_.below(5);
  switch (chance_.below(6)) {
    case 0:
      return faults_->fail_commit(soon, Failure::not_written);
    case 1:
      return faults_->fail_commit(soon, Failure::written_but_reported_failed);
    case 2:
      return late_->faults.fail_commit(soon);
    case 3:
      return late_->faults.lose_disk();
    default:
      return late_->faults.return_disk();
  }
}

void World::server_reads(const std::shared_ptr<Link>& link) {
  if (link->member->closed() || (link->to_server.empty() && !link->open_at_client)) {
    if (link->place) room_->leave(*link->place);
    link->open_at_server = false;
    std::erase(links_, link);
    return;
  }
  if (link->to_server.empty()) return;
  auto frame = std::move(link->to_server.front());
  link->to_server.pop_front();
  if (const auto* join = std::get_if<protocol::JoinFrame>(&frame)) {
    link->place = room_->join(link->client->who(), *join, link->member);
  } else if (!link->place) {
    throw std::logic_error("a frame before the join");
  } else if (auto* command = std::get_if<protocol::CommandFrame>(&frame)) {
    room_->command(*link->place, std::move(*command), clock_.now());
  } else {
    room_->presence(*link->place, std::get<std::string>(frame));
  }
}

void World::do_errand() {
  switch (chance_.below(3)) {
    case 0:
      store_->pump();
      return;
    case 1:
      if (errands_->works() > 0) errands_->work(chance_.below(errands_->works()));
      return;
    default:
      if (errands_->answers() > 0) errands_->answer();
  }
}

void World::settle() {
  for (bool quiet = false; !quiet;) {
    quiet = store_->pump() == 0 && errands_->works() == 0 && errands_->answers() == 0;
    while (errands_->works() > 0) errands_->work();
    while (errands_->answers() > 0) errands_->answer();
  }
}

}  // namespace puffin::test

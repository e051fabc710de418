#include "net/live_sessions.hpp"

#include <utility>
#include <vector>

namespace puffin::net {
namespace {

void take_one(std::unordered_map<std::string, std::size_t>& counts, const std::string& key) {
  const auto found = counts.find(key);
  if (--found->second == 0) counts.erase(found);
}

}  // namespace

LiveSessions::Ticket::Ticket(std::shared_ptr<LiveSessions> sessions, std::string credential, std::string address,
                             std::string person)
    : sessions_(std::move(sessions)),
      credential_(std::move(credential)),
      address_(std::move(address)),
      person_(std::move(person)) {}

LiveSessions::Ticket::~Ticket() { sessions_->give_back(*this); }

bool LiveSessions::Ticket::attach(std::weak_ptr<live::Member> member) {
  const std::lock_guard lock(sessions_->mutex_);
  member_ = std::move(member);
  return !revoked_;
}

std::unique_ptr<LiveSessions::Ticket> LiveSessions::admit(std::string credential, std::string address,
                                                          std::string person) {
  auto ticket =
      std::make_unique<Ticket>(shared_from_this(), std::move(credential), std::move(address), std::move(person));
  const std::lock_guard lock(mutex_);
  std::size_t& of_address = of_address_[ticket->address_];
  std::size_t& of_person = of_person_[ticket->person_];
  const bool room = of_address < caps_.per_address && of_person < caps_.per_person;
  // Counted either way: the ticket gives back what it took when it goes.
  ++of_address;
  ++of_person;
  ++count_;
  by_credential_[ticket->credential_].insert(ticket.get());
  return room ? std::move(ticket) : nullptr;
}

void LiveSessions::give_back(Ticket& ticket) {
  const std::lock_guard lock(mutex_);
  take_one(of_address_, ticket.address_);
  take_one(of_person_, ticket.person_);
  --count_;
  const auto found = by_credential_.find(ticket.credential_);
  found->second.erase(&ticket);
  if (found->second.empty()) by_credential_.erase(found);
}

void LiveSessions::close_all(const std::string& credential) {
  std::vector<std::weak_ptr<live::Member>> members;
  {
    const std::lock_guard lock(mutex_);
    const auto found = by_credential_.find(credential);
    if (found == by_credential_.end()) return;
    for (Ticket* ticket : found->second) {
      ticket->revoked_ = true;
      members.push_back(ticket->member_);
    }
  }
  for (const auto& member : members) {
    if (const auto alive = member.lock()) alive->close(live::CloseCode::login_gone);
  }
}

void LiveSessions::close_others(const std::string& person, const std::string& kept) {
  std::vector<std::string> credentials;
  {
    const std::lock_guard lock(mutex_);
    for (const auto& [credential, tickets] : by_credential_) {
      if (credential != kept && (*tickets.begin())->person_ == person) credentials.push_back(credential);
    }
  }
  for (const std::string& credential : credentials) close_all(credential);
}

std::size_t LiveSessions::count() const {
  const std::lock_guard lock(mutex_);
  return count_;
}

}  // namespace puffin::net

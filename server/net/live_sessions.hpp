#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "live/member.hpp"

namespace puffin::net {

/// The open live connections by the credential they came in with, and how many there are of each person and address.
/// Any thread. A seat here is given back when its Ticket goes.
class LiveSessions : public std::enable_shared_from_this<LiveSessions> {
 public:
  struct Caps {
    std::size_t per_address = 0;
    std::size_t per_person = 0;
  };
  explicit LiveSessions(Caps caps) : caps_(caps) {}

  class Ticket {
   public:
    Ticket(std::shared_ptr<LiveSessions> sessions, std::string credential, std::string address, std::string person);
    ~Ticket();
    Ticket(const Ticket&) = delete;
    Ticket& operator=(const Ticket&) = delete;
    /// From now on close_all of the credential reaches `member`. False: it has been revoked since the ticket was made.
    [[nodiscard]] bool attach(std::weak_ptr<live::Member> member);

   private:
    friend class LiveSessions;
    std::shared_ptr<LiveSessions> sessions_;
    std::string credential_;
    std::string address_;
    std::string person_;
    std::weak_ptr<live::Member> member_;  // guarded by sessions_->mutex_
    bool revoked_ = false;                // guarded by sessions_->mutex_
  };

  /// Nothing when this address or person holds as many as allowed.
  std::unique_ptr<Ticket> admit(std::string credential, std::string address, std::string person);
  /// The credential is gone: closes what came in with it.
  void close_all(const std::string& credential);
  /// All of a person's connections, but for those of one credential.
  void close_others(const std::string& person, const std::string& kept);
  [[nodiscard]] std::size_t count() const;

 private:
  void give_back(Ticket& ticket);

  const Caps caps_;
  mutable std::mutex mutex_;
  std::unordered_map<std::string, std::unordered_set<Ticket*>> by_credential_;  // guarded by mutex_
  std::unordered_map<std::string, std::size_t> of_address_;                     // guarded by mutex_
  std::unordered_map<std::string, std::size_t> of_person_;                      // guarded by mutex_
  std::size_t count_ = 0;                                                       // guarded by mutex_
};

}  // namespace puffin::net

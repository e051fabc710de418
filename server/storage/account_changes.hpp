#pragma once

#include "storage/accounts.hpp"
#include "storage/staging.hpp"

/// What each write of the accounts does to the keys: decided and staged, all or nothing. On the writer thread.
namespace puffin::storage::account_changes {

AccountResult<Person> save_person(Staging& staging, const Person& person);
/// Sweeps at most `most_swept` sessions away that had run out when this one was made.
AccountResult<Session> open_session(Staging& staging, const Session& session, std::size_t most_swept);
AccountResult<std::monostate> close_session(Staging& staging, const std::string& token_hash);
AccountResult<ApiToken> save_api_token(Staging& staging, const ApiToken& token);
AccountResult<ApiToken> revoke_api_token(Staging& staging, const ParticipantId& person, const std::string& id);

AccountResult<Invite> save_invite(Staging& staging, const Invite& invite);
AccountResult<Invite> revoke_invite(Staging& staging, const BoardId& board, const std::string& id);
AccountResult<Invite> decline_invite(Staging& staging, const std::string& token_hash, Instant now,
                                     std::chrono::milliseconds use_lapses_after);
/// Records the use by `guest`, and nothing else.
AccountResult<Invite> use_invite(Staging& staging, const std::string& token_hash, const ParticipantId& guest,
                                 Instant now, std::chrono::milliseconds use_lapses_after);

}  // namespace puffin::storage::account_changes

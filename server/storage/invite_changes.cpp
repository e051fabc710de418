#include <algorithm>

#include "storage/account_changes.hpp"
#include "storage/account_records.hpp"
#include "storage/keys.hpp"
#include "storage/seats.hpp"

namespace puffin::storage::account_changes {
namespace {

using account_records::encode;
using keys::key;
using keys::Kind;

std::string invite_key(const BoardId& board, const std::string& id) { return key(Kind::invite, board.text, id); }

/// The invite of this token while somebody can still take it, without the uses that count no more; `guest`, if given,
/// is who is about to.
AccountResult<Invite> usable_invite(const Staging& staging, const std::string& token_hash, const ParticipantId* guest,
                                    Instant now, std::chrono::milliseconds use_lapses_after) {
  const auto reference = staging.get(key(Kind::invite_hash, token_hash));
  if (!reference) return AccountError::not_found;
  const auto where = account_records::decode_reference(*reference);
  const BoardId board(where.first);
  const auto bytes = staging.get(invite_key(board, where.last));
  if (!bytes) return AccountError::not_found;

  auto invite = account_records::decode_invite(*bytes);
  if (invite.revoked || invite.declined) return AccountError::not_found;
  if (invite.expires_at <= now) return AccountError::expired;
  // Neither a use that lapsed counts, nor an earlier one by the same person that has not come to a seat yet.
  std::erase_if(invite.uses, [&](const Invite::Use& use) {
    const bool own = guest != nullptr && use.person == *guest;
    return (own || now - use.at >= use_lapses_after) && !seats::ever_seated(staging, use.person, board);
  });
  if (!invite.group && !invite.uses.empty()) return AccountError::used;
  return invite;
}

}  // namespace

AccountResult<Invite> save_invite(Staging& staging, const Invite& invite) {
  const auto hash_key = key(Kind::invite_hash, invite.token_hash);
  if (staging.get(invite_key(invite.board, invite.id)) || staging.get(hash_key)) return AccountError::taken;
  staging.put(invite_key(invite.board, invite.id), encode(invite));
  staging.put(hash_key, encode(account_records::Reference{invite.board.text, invite.id}));
  return invite;
}

AccountResult<Invite> revoke_invite(Staging& staging, const BoardId& board, const std::string& id) {
  const auto bytes = staging.get(invite_key(board, id));
  if (!bytes) return AccountError::not_found;
  auto invite = account_records::decode_invite(*bytes);
  invite.revoked = true;
  staging.put(invite_key(board, id), encode(invite));
  return invite;
}

AccountResult<Invite> decline_invite(Staging& staging, const std::string& token_hash, Instant now,
                                     std::chrono::milliseconds use_lapses_after) {
  auto found = usable_invite(staging, token_hash, nullptr, now, use_lapses_after);
  auto* invite = std::get_if<Invite>(&found);
  if (invite == nullptr || invite->group) return found;
  invite->declined = true;
  staging.put(invite_key(invite->board, invite->id), encode(*invite));
  return found;
}

AccountResult<Invite> use_invite(Staging& staging, const std::string& token_hash, const ParticipantId& guest,
                                 Instant now, std::chrono::milliseconds use_lapses_after) {
  auto found = usable_invite(staging, token_hash, &guest, now, use_lapses_after);
  auto* invite = std::get_if<Invite>(&found);
  if (invite == nullptr) return found;
  if (std::ranges::find(invite->uses, guest, &Invite::Use::person) == invite->uses.end())
    invite->uses.push_back({guest, now});
  staging.put(invite_key(invite->board, invite->id), encode(*invite));
  return found;
}

}  // namespace puffin::storage::account_changes

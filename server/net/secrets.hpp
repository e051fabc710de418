#pragma once

#include <string>
#include <string_view>

/// Random values and their hashes; libsodium's, from the system's random source.
namespace puffin::net {

/// Call once before anything else here. Throws std::runtime_error when there is no randomness to be had.
void start_secrets();

/// 256 random bits, base64url without padding.
std::string random_token();
/// What is stored instead of a token: BLAKE2b, 32 bytes, hexadecimal.
std::string hash_token(std::string_view token);
/// A random UUID (version 4), lower case.
std::string random_uuid();
/// A UUID that is always the same for the same name: for ids that are derived, not drawn.
std::string uuid_for(std::string_view name);
/// Compares in a time that does not tell where two texts differ.
bool same_secret(std::string_view left, std::string_view right);

}  // namespace puffin::net

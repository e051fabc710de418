#include <utility>

#include "net/api.hpp"
#include "net/cookies.hpp"
#include "net/json_fields.hpp"

namespace puffin::net {
namespace {

Response busy() {
  Response response = error_answer(503, "busy", "Too many people are signing in just now. Try again in a moment.");
  response.headers.push_back({"retry-after", "2"});
  return response;
}

Response login_failed() { return error_answer(401, "login_failed", "Name or password is not right."); }

Response person_answer(unsigned status, const storage::Person& person) {
  return json_answer(status, {{"person", person.id.text},
                              {"name", person.name},
                              {"login", person.login ? nlohmann::ordered_json(*person.login) : nullptr}});
}

/// Opens a session for `person` in place of the one the request came with, which ends (a stolen one is worth nothing
/// after the owner has signed in anew).
void sign_in(ApiParts& parts, const ExchangePtr& exchange, const storage::Person& person) {
  const NewSession made = make_session(person, parts.now());
  parts.store.accounts().open_session(made.session, [&parts, exchange, person, made](auto result) {
    if (const auto* error = std::get_if<storage::AccountError>(&result)) {
      return exchange->answer(from_account_error(*error));
    }
    Response response = person_answer(200, person);
    set_session_cookie(response, made, parts);
    if (!exchange->who || exchange->who->bearer) return exchange->answer(std::move(response));
    const std::string old = exchange->who->credential;
    parts.store.accounts().close_session(old, [&parts, exchange, old, response](auto) {
      parts.live_sessions.close_all(old);
      exchange->answer(response);
    });
  });
}

/// H3. An unknown name costs as much time as a wrong password.
void login(ApiParts& parts, const ExchangePtr& exchange) {
  JsonFields fields(exchange->body);
  const std::string key = login_key(fields.text("name"));
  std::string password = fields.text("password");
  if (auto refusal = fields.refusal()) return exchange->answer(std::move(*refusal));
  if (key.size() > 4 * protocol::limits::name || password.size() > limits::password_max) {
    return exchange->answer(login_failed());
  }
  const std::string address = exchange->request().address;
  if (const double wait = parts.throttle.begin(key, address); wait > 0) {
    return exchange->answer(too_many_requests(wait));
  }
  const auto person = parts.store.accounts().person_by_login(key);
  const auto decided = [&parts, exchange, person, key, address](bool right) {
    parts.metrics.login(right);
    if (!right) return exchange->answer(login_failed());
    parts.throttle.succeeded(key, address);
    sign_in(parts, exchange, *person);
  };
  const bool queued = person && person->password_hash
                          ? parts.hasher.verify(std::move(password), *person->password_hash, decided)
                          : parts.hasher.verify_nobody(std::move(password), decided);
  if (!queued) exchange->answer(busy());
}

void logout(ApiParts& parts, const ExchangePtr& exchange) {
  Response response = empty_answer(204);
  response.headers.push_back({"set-cookie", session_set_cookie("", std::chrono::seconds(0), parts.public_url.https())});
  if (!exchange->who || exchange->who->bearer) return exchange->answer(std::move(response));
  const std::string credential = exchange->who->credential;
  parts.store.accounts().close_session(credential, [&parts, exchange, credential, response](auto result) {
    const auto* error = std::get_if<storage::AccountError>(&result);
    if (error && *error == storage::AccountError::storage_failed) return exchange->answer(storage_failed());
    parts.live_sessions.close_all(credential);
    exchange->answer(response);
  });
}

void me(ApiParts& parts, const ExchangePtr& exchange) {
  const auto person = parts.store.accounts().person(exchange->who->person);
  exchange->answer(person ? person_answer(200, *person) : not_found());
}

void save_password(ApiParts& parts, const ExchangePtr& exchange, storage::Person person, std::string password) {
  const bool queued = parts.hasher.hash(std::move(password), [&parts, exchange, person](std::string stored) mutable {
    if (stored.empty()) return exchange->answer(busy());
    person.password_hash = std::move(stored);
    // Whoever else is signed in as this person, by an old cookie, is so no longer.
    person.sessions_since = parts.now();
    parts.store.accounts().save_person(person, [&parts, exchange, person](auto result) {
      if (const auto* error = std::get_if<storage::AccountError>(&result)) {
        return exchange->answer(from_account_error(*error));
      }
      parts.live_sessions.close_others(person.id.text, exchange->who->credential);
      sign_in(parts, exchange, person);
    });
  });
  if (!queued) exchange->answer(busy());
}

/// A guest gets a login; who has one proves it with the present password before changing it.
void password(ApiParts& parts, const ExchangePtr& exchange) {
  JsonFields fields(exchange->body);
  const std::string name = fields.line("name", protocol::limits::name);
  std::string wanted = fields.text("password");
  std::optional<std::string> present = fields.optional_text("current");
  if (auto refusal = fields.refusal()) return exchange->answer(std::move(*refusal));
  if (const std::string fault = password_fault(wanted, name); !fault.empty()) {
    return exchange->answer(error_answer(400, "weak_password", fault, {{"path", "password"}}));
  }
  auto person = parts.store.accounts().person(exchange->who->person);
  if (!person) return exchange->answer(not_found());
  const std::string old_key = person->login.value_or("");
  const auto old_hash = person->password_hash;
  person->login = login_key(name);
  if (!old_hash) return save_password(parts, exchange, std::move(*person), std::move(wanted));
  const std::string address = exchange->request().address;
  if (const double wait = parts.throttle.begin(old_key, address); wait > 0) {
    return exchange->answer(too_many_requests(wait));
  }
  const bool queued = parts.hasher.verify(
      present.value_or(""), *old_hash, [&parts, exchange, person, wanted, old_key, address](bool right) {
        if (!right) return exchange->answer(error_answer(403, "login_failed", "The present password is not right."));
        parts.throttle.succeeded(old_key, address);
        save_password(parts, exchange, *person, wanted);
      });
  if (!queued) exchange->answer(busy());
}

}  // namespace

void add_account_routes(Router& router, ApiParts& parts) {
  const auto to = [&parts](auto handler) {
    return [&parts, handler](const ExchangePtr& exchange) { handler(parts, exchange); };
  };
  router.add({"POST", "/api/v1/login", Access::open, Body::fields, to(login)});
  router.add({"POST", "/api/v1/logout", Access::open, Body::none, to(logout)});
  router.add({"GET", "/api/v1/me", Access::signed_in, Body::none, to(me)});
  router.add({"POST", "/api/v1/password", Access::signed_in, Body::fields, to(password)});
}

}  // namespace puffin::net

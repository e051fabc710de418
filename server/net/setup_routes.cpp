#include <utility>

#include "net/api.hpp"
#include "net/json_fields.hpp"
#include "net/secrets.hpp"

namespace puffin::net {
namespace {

/// Makes the first account (H2). The token is given back whenever it comes to nothing.
class Setup : public std::enable_shared_from_this<Setup> {
 public:
  Setup(ApiParts& parts, ExchangePtr exchange) : parts_(parts), exchange_(std::move(exchange)) {}

  void run() {
    JsonFields fields(exchange_->body);
    const std::string token = fields.text("token");
    const std::string name = fields.line("name", protocol::limits::name);
    password_ = fields.text("password");
    if (auto refusal = fields.refusal()) return exchange_->answer(std::move(*refusal));
    if (const double wait = parts_.joins.take(exchange_->request().address); wait > 0) {
      return exchange_->answer(too_many_requests(wait));
    }
    if (const std::string fault = password_fault(password_, name); !fault.empty()) {
      return exchange_->answer(error_answer(400, "weak_password", fault, {{"path", "password"}}));
    }
    if (!parts_.setup_token.take(token)) {
      return exchange_->answer(error_answer(403, "setup_token_invalid", "This setup link is not valid any more."));
    }
    person_ = {protocol::ParticipantId{random_uuid()}, name, login_key(name), {}};
    const bool queued = parts_.hasher.hash(
        std::move(password_), [self = shared_from_this()](std::string stored) { self->save(std::move(stored)); });
    if (!queued) fail(too_many_requests(1));
  }

 private:
  void fail(Response response) {
    parts_.setup_token.give_back();
    exchange_->answer(std::move(response));
  }

  void save(std::string stored) {
    if (stored.empty()) return fail(storage_failed());
    person_.password_hash = std::move(stored);
    parts_.store.accounts().save_person(person_, [self = shared_from_this()](auto result) {
      const auto* error = std::get_if<storage::AccountError>(&result);
      if (error) return self->fail(from_account_error(*error));
      self->parts_.first_account(self->person_, [self] { self->sign_in(); });
    });
  }

  void sign_in() {
    const NewSession made = make_session(person_, parts_.now());
    parts_.store.accounts().open_session(made.session, [self = shared_from_this(), made](auto result) {
      if (const auto* error = std::get_if<storage::AccountError>(&result)) {
        return self->exchange_->answer(from_account_error(*error));
      }
      Response response = json_answer(201, {{"person", self->person_.id.text}, {"name", self->person_.name}});
      set_session_cookie(response, made, self->parts_);
      self->exchange_->answer(std::move(response));
    });
  }

  ApiParts& parts_;
  ExchangePtr exchange_;
  std::string password_;
  storage::Person person_;
};

}  // namespace

void add_setup_routes(Router& router, ApiParts& parts) {
  router.add({"POST", "/api/v1/setup", Access::open, Body::fields,
              [&parts](ExchangePtr exchange) { std::make_shared<Setup>(parts, std::move(exchange))->run(); }});
}

}  // namespace puffin::net

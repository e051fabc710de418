#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace puffin::test {

using Headers = std::vector<std::pair<std::string, std::string>>;

struct HttpReply {
  unsigned status = 0;
  Headers headers;  ///< names in lower case
  std::string body;

  [[nodiscard]] std::string header(std::string_view name) const;
  [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(body); }
  /// The `code` of an error's body.
  [[nodiscard]] std::string code() const { return json().value("code", ""); }
};

/// A browser or bot in miniature: one cookie, one request at a time, each on a connection of its own. Throws when the
/// server does not answer within 20 s.
class HttpClient {
 public:
  explicit HttpClient(unsigned short port) : port_(port) {}

  HttpReply get(const std::string& target, const Headers& headers = {});
  HttpReply post(const std::string& target, const nlohmann::json& body, const Headers& headers = {});
  HttpReply remove(const std::string& target, const Headers& headers = {});
  HttpReply request(const std::string& method, const std::string& target, const std::string& body,
                    const Headers& headers = {});

  std::string cookie;  ///< kept from answers, sent with requests
  std::string bearer;  ///< sent when not empty
  [[nodiscard]] unsigned short port() const { return port_; }
  /// What identifies this client, for a live connection.
  [[nodiscard]] Headers credentials() const;

 private:
  unsigned short port_;
};

/// A browser's connection that stays open between requests: each is a GET with the credentials of `who`.
class KeptConnection {
 public:
  explicit KeptConnection(const HttpClient& who);
  ~KeptConnection();

  HttpReply get(const std::string& target);

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

/// Sends bytes as they are and reads until the server closes (or `patience` is over). Where it stops sending, it just
/// waits.
std::string send_raw(unsigned short port, std::string_view bytes, int patience_ms = 5000);
/// The status of the first answer in what send_raw got; 0 when there is none.
unsigned raw_status(std::string_view answer);

}  // namespace puffin::test

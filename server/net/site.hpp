#pragma once

#include <string>

#include "net/api.hpp"
#include "net/metrics.hpp"
#include "net/service.hpp"
#include "net/static_files.hpp"

namespace puffin::net {

struct SiteOptions {
  bool rates = true;          ///< X2
  std::string metrics_token;  ///< opens GET /metrics to who sends it as a bearer token; empty: nobody
};

/// What a browser or bot finds at our address: the API, the live connection, the web client. Any thread.
class Site : public Service {
 public:
  Site(ApiParts& parts, Metrics& metrics, SteadyClock steady, SiteOptions options);
  void handle(Request request, Reply reply) override;
  std::variant<Response, LiveAdmission> admit_live(const Request& request) override;

 private:
  [[nodiscard]] Response answer_metrics(const Request& request) const;

  ApiParts& parts_;
  Metrics& metrics_;
  const SiteOptions options_;
  KeyedBuckets requests_;
  KeyedBuckets handshakes_;
  StaticFiles files_;
  Router router_;
};

/// What stands behind `--metrics-listen`: figures and health, for the operator's own network.
class MetricsSite : public Service {
 public:
  MetricsSite(ApiParts& parts, Metrics& metrics) : parts_(parts), metrics_(metrics) {}
  void handle(Request request, Reply reply) override;
  std::variant<Response, LiveAdmission> admit_live(const Request& request) override;

 private:
  ApiParts& parts_;
  Metrics& metrics_;
};

}  // namespace puffin::net

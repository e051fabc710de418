#include "app/demo_dates.hpp"

#include "domain/zone.hpp"

namespace puffin::app {
namespace {

using namespace protocol;
using std::chrono::days;
using std::chrono::floor;

class Mover {
 public:
  Mover(std::string_view zone, days by) : zone_(zone), by_(by) {}

  void move(json& value) const {
    if (value.is_structured()) {
      for (json& part : value) move(part);
    } else if (value.is_string()) {
      const auto& text = value.get_ref<const std::string&>();
      if (is_date(text)) {
        value = moved(Date{text}).text;
      } else if (const auto instant = parse_instant(text)) {
        value = format_instant(moved(*instant));
      }
    }
  }

 private:
  [[nodiscard]] Date moved(const Date& date) const { return domain::add_days(date, static_cast<int>(by_.count())); }

  [[nodiscard]] Instant moved(Instant instant) const {
    const auto minutes = domain::local_minutes(zone_, instant);
    const auto within_minute = instant - floor<std::chrono::minutes>(instant);
    return domain::instant_of(zone_, moved(domain::local_date(zone_, instant)), minutes) + within_minute;
  }

  const std::string_view zone_;
  const days by_;
};

}  // namespace

json moved_towards(Instant now, Instant present, std::string_view zone, json scenario) {
  Mover(zone, floor<std::chrono::weeks>(now - present)).move(scenario);
  return scenario;
}

}  // namespace puffin::app

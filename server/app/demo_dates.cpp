#include "app/demo_dates.hpp"

#include "domain/zone.hpp"

namespace puffin::app {
namespace {

using namespace protocol;
using std::chrono::floor;

class Mover {
 public:
  Mover(std::string_view zone, int days) : zone_(zone), days_(days) {}

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
  [[nodiscard]] Date moved(const Date& date) const { return domain::add_days(date, days_); }

  [[nodiscard]] Instant moved(Instant instant) const {
    const auto minutes = domain::local_minutes(zone_, instant);
    const auto within_minute = instant - floor<std::chrono::minutes>(instant);
    return domain::instant_of(zone_, moved(domain::local_date(zone_, instant)), minutes) + within_minute;
  }

  const std::string_view zone_;
  const int days_;
};

}  // namespace

json moved_towards(Instant now, json story) {
  const auto zone = story.at("engagement").at("time_zone").get<std::string>();
  const Date told = domain::local_date(zone, instant(story.at("present")));
  Mover(zone, domain::days_between(told, domain::local_date(zone, now)) - 1).move(story);
  return story;
}

}  // namespace puffin::app

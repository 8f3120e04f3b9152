package se.vagval.attendance.calendar;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.choice.PlacementId;
import se.vagval.web.NotFound;

/// A placement's days, month by month, for the person, the provider and the caseworkers.
@Controller
class CalendarPage {

  private final Access access;
  private final ReadCalendar read;

  CalendarPage(Access access, ReadCalendar read) {
    this.access = access;
    this.read = read;
  }

  @GetMapping("/attendance/placements/{placement}")
  String show(
      Actor actor,
      @PathVariable UUID placement,
      @RequestParam(required = false, defaultValue = "") String month,
      Model model) {
    var id = new PlacementId(placement);
    access.require(actor, Permission.READ_ATTENDANCE, id);
    model.addAttribute("calendar", read.handle(new ReadCalendar.Query(actor, id, month(month))));
    model.addAttribute("mayAssess", access.offers(actor, Permission.ASSESS_ABSENCE, id));
    model.addAttribute("mayReport", access.offers(actor, Permission.REPORT_ATTENDANCE, id));
    model.addAttribute("mayPlan", access.offers(actor, Permission.PLAN_SCHEDULE, id));
    return "attendance/calendar/CalendarPage";
  }

  private static Optional<YearMonth> month(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(YearMonth.parse(text));
    } catch (DateTimeParseException noMonth) {
      throw new NotFound("month " + text);
    }
  }
}

package se.vagval.attendance.schedule;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.attendance.model.Hours;
import se.vagval.attendance.model.HoursMayBePlanned;
import se.vagval.choice.PlacementId;

/// Where whoever decides in the case writes the hours of a placement's week. The provider, and
/// others who may see the days, read them here.
@Controller
@RequestMapping("/attendance/placements/{placement}/schedule")
class SchedulePage {

  private final Access access;
  private final PlanSchedule plan;

  SchedulePage(Access access, PlanSchedule plan) {
    this.access = access;
    this.plan = plan;
  }

  @GetMapping
  String show(Actor actor, @PathVariable UUID placement, Model model) {
    var id = new PlacementId(placement);
    boolean mayPlan = access.offers(actor, Permission.PLAN_SCHEDULE, id);
    access.require(actor, mayPlan ? Permission.PLAN_SCHEDULE : Permission.READ_ATTENDANCE, id);
    var schedule = plan.read(actor, id);
    if (mayPlan) {
      return page(model, schedule, ScheduleForm.of(schedule));
    }
    model.addAttribute("schedule", schedule);
    return "attendance/schedule/ReadSchedulePage";
  }

  @PostMapping
  String save(
      Actor actor,
      @PathVariable UUID placement,
      @RequestParam Map<String, String> typed,
      Model model,
      HttpServletResponse response) {
    var id = new PlacementId(placement);
    access.require(actor, Permission.PLAN_SCHEDULE, id);
    var form = ScheduleForm.typed(typed);
    if (!form.problems().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(model, plan.read(actor, id), form);
    }
    var command = new PlanSchedule.Command(actor, id, form.from(), form.hours());
    return switch (plan.handle(command)) {
      case PlanSchedule.Outcome.Planned() -> "redirect:/attendance/placements/" + placement;
      case PlanSchedule.Outcome.Refused(var reason, var hours) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("inTheWay", hours);
        yield page(model, plan.read(actor, id), refused(form, reason, hours));
      }
    };
  }

  private static ScheduleForm refused(
      ScheduleForm form, HoursMayBePlanned.Reason reason, Optional<Hours> hours) {
    return switch (reason) {
      case BEFORE_START -> form.with("from", "attendance.schedule.problem.before-start");
      case IN_THE_PAST -> form.with("from", "attendance.schedule.problem.in-the-past");
      case AFTER_LAST_DAY -> form.with("from", "attendance.schedule.problem.after-last-day");
      case SAME_HOUR_ELSEWHERE ->
          form.with(
              ScheduleForm.field(hours.orElseThrow().weekday(), "start"),
              "attendance.schedule.problem.same-hour");
    };
  }

  private static String page(Model model, Schedule schedule, ScheduleForm form) {
    model.addAttribute("schedule", schedule);
    model.addAttribute("form", form);
    model.addAttribute("weekdays", DayOfWeek.values());
    return "attendance/schedule/SchedulePage";
  }
}

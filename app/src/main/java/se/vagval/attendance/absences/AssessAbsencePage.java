package se.vagval.attendance.absences;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.attendance.model.AbsenceReason;
import se.vagval.attendance.model.Cell;
import se.vagval.choice.PlacementId;

/// Where the caseworker says whether a reason for absence is accepted. Before a reason is refused
/// the page stops and tells what that means for the person.
@Controller
@RequestMapping("/attendance/placements/{placement}/absences/{date}")
class AssessAbsencePage {

  /// @param reason as chosen; empty when nothing was
  /// @param sure set when the person has read what a refusal means
  record Form(String reason, @Nullable Integer version, @Nullable Boolean sure) {

    Form {
      reason = Optional.ofNullable(reason).orElse("");
    }

    /// The version that was seen; 0, which no day has, when the form did not say.
    int seen() {
      return version == null ? 0 : version;
    }

    boolean isSure() {
      return Boolean.TRUE.equals(sure);
    }

    Optional<AbsenceReason> chosen() {
      return CHOICES.stream().filter(choice -> choice.name().equals(reason)).findFirst();
    }
  }

  private static final List<AbsenceReason> CHOICES =
      Arrays.stream(AbsenceReason.values())
          .filter(reason -> reason != AbsenceReason.UNASSESSED)
          .toList();
  private static final String TEMPLATE = "attendance/absences/AssessAbsencePage";

  private final Access access;
  private final AssessAbsence assess;

  AssessAbsencePage(Access access, AssessAbsence assess) {
    this.access = access;
    this.assess = assess;
  }

  @GetMapping
  String show(
      Actor actor,
      @PathVariable UUID placement,
      @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
      Model model) {
    var cell = new Cell(new PlacementId(placement), date);
    access.require(actor, Permission.ASSESS_ABSENCE, cell.placement());
    var absence = assess.read(actor, cell);
    model.addAttribute("absence", absence);
    model.addAttribute("chosen", absence.reason().name());
    return page(model, "");
  }

  @PostMapping
  String save(
      Actor actor,
      @PathVariable UUID placement,
      @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
      Form form,
      Model model,
      HttpServletResponse response) {
    var cell = new Cell(new PlacementId(placement), date);
    access.require(actor, Permission.ASSESS_ABSENCE, cell.placement());
    var reason = form.chosen();
    if (reason.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return again(actor, cell, form, model, "attendance.absence.choose");
    }
    if (reason.get() == AbsenceReason.INVALID && !form.isSure()) {
      model.addAttribute("pause", true);
      return again(actor, cell, form, model, "");
    }
    return switch (assess.handle(
        new AssessAbsence.Command(actor, cell, form.seen(), reason.get()))) {
      case AssessAbsence.Outcome.Assessed() ->
          "redirect:/attendance/placements/"
              + placement
              + "?month="
              + date.toString().substring(0, 7);
      case AssessAbsence.Outcome.Refused(var why) -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        yield switch (why) {
          case NOT_ABSENT -> {
            model.addAttribute("back", "/attendance/placements/" + placement);
            yield "attendance/absences/NoAbsencePage";
          }
          case CHANGED_BY_SOMEBODY_ELSE ->
              again(actor, cell, form, model, "attendance.absence.changed");
        };
      }
    };
  }

  private String again(Actor actor, Cell cell, Form form, Model model, String problem) {
    model.addAttribute("absence", assess.read(actor, cell));
    model.addAttribute("chosen", form.reason());
    return page(model, problem);
  }

  private static String page(Model model, String problem) {
    model.addAttribute("choices", CHOICES);
    model.addAttribute("problem", problem);
    return TEMPLATE;
  }
}

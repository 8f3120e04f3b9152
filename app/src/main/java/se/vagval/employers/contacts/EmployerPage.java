package se.vagval.employers.contacts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.employers.EmployerId;
import se.vagval.employers.contacts.KeepEmployers.FollowUp;
import se.vagval.employers.contacts.KeepEmployers.Noted;
import se.vagval.employers.contacts.KeepEmployers.Outcome.ChangedSince;
import se.vagval.employers.contacts.KeepEmployers.Outcome.Kept;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// One employer: what they offer, what has happened, and the follow-up that leads to the next.
@Controller
@RequestMapping("/employers/{employer}")
class EmployerPage {

  private record Shown(UUID noteId, Filled filled, HttpStatus status) {}

  private final Access access;
  private final KeepEmployers keepEmployers;
  private final Clock clock;

  EmployerPage(Access access, KeepEmployers keepEmployers, Clock clock) {
    this.access = access;
    this.keepEmployers = keepEmployers;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable("employer") UUID id) {
    access.require(actor, Permission.KEEP_EMPLOYERS);
    return page(new EmployerId(id), new Shown(UUID.randomUUID(), Filled.nothing(), HttpStatus.OK));
  }

  @PostMapping
  ModelAndView followUp(
      Actor actor,
      @PathVariable("employer") UUID employer,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute(value = "page", binding = false) Page page) {
    access.require(actor, Permission.KEEP_EMPLOYERS);
    var id = new EmployerId(employer);
    var form = new EmployerForm(typed, page.text(), LocalDate.now(clock));
    var noted = new Noted(form.id(), form.note(), actor);
    var done = new FollowUp(form.reached(), form.offers(), form.version());
    var next = form.next();
    if (form.isWrong()) {
      return page(id, new Shown(noted.id(), form.filled(), HttpStatus.UNPROCESSABLE_CONTENT));
    }
    return switch (keepEmployers.followUp(id, done, next, noted)) {
      case Kept(var kept, _) -> new ModelAndView("redirect:/employers/" + kept);
      case ChangedSince() -> {
        var told = form.filled().withProblem("", page.t("employers.error.changed"));
        yield page(id, new Shown(UUID.randomUUID(), told, HttpStatus.CONFLICT));
      }
    };
  }

  /// After a change by somebody else the form takes the version that is shown with it now.
  private ModelAndView page(EmployerId id, Shown shown) {
    var whole = keepEmployers.one(id);
    var filled =
        shown.status() == HttpStatus.OK ? EmployerForm.fresh(whole.employer()) : shown.filled();
    return new ModelAndView("employers/contacts/EmployerPage", shown.status())
        .addObject("whole", whole)
        .addObject("noteId", shown.noteId())
        .addObject("filled", filled);
  }
}

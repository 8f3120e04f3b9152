package se.vagval.employers.contacts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.FirstContactId;
import se.vagval.casework.FirstContacts;
import se.vagval.employers.EmployerId;
import se.vagval.employers.contacts.KeepEmployers.Noted;
import se.vagval.employers.contacts.KeepEmployers.Outcome.ChangedSince;
import se.vagval.employers.contacts.KeepEmployers.Outcome.Kept;
import se.vagval.employers.model.Employer;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where an employer or an association is entered, with what was said at the entrance where it came
/// that way.
@Controller
@RequestMapping("/employers/new")
class AddEmployerPage {

  private record Shown(UUID id, Filled filled, HttpStatus status) {}

  private final Access access;
  private final KeepEmployers keepEmployers;
  private final FirstContacts firstContacts;
  private final Clock clock;

  AddEmployerPage(
      Access access, KeepEmployers keepEmployers, FirstContacts firstContacts, Clock clock) {
    this.access = access;
    this.keepEmployers = keepEmployers;
    this.firstContacts = firstContacts;
    this.clock = clock;
  }

  /// @param from the first contact that leads here
  @GetMapping
  ModelAndView show(Actor actor, @RequestParam(required = false) @Nullable UUID from) {
    access.require(actor, Permission.KEEP_EMPLOYERS);
    var contact = Optional.ofNullable(from).map(FirstContactId::new);
    contact.ifPresent(id -> access.require(actor, Permission.FOLLOW_FIRST_CONTACT, id));
    var filled =
        contact
            .flatMap(id -> firstContacts.read(id, actor))
            .map(EmployerForm::knowing)
            .orElseGet(Filled::nothing);
    return form(contact, new Shown(UUID.randomUUID(), filled, HttpStatus.OK));
  }

  @PostMapping
  ModelAndView add(
      Actor actor,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute(value = "page", binding = false) Page page) {
    access.require(actor, Permission.KEEP_EMPLOYERS);
    var form = new EmployerForm(typed, page.text(), LocalDate.now(clock));
    form.from().ifPresent(id -> access.require(actor, Permission.FOLLOW_FIRST_CONTACT, id));
    var id = form.id();
    var employer = new Employer(new EmployerId(id), form.facts(), form.reached(), form.next(), 0);
    var noted = new Noted(id, form.note(), actor);
    if (form.isWrong()) {
      var wrong = new Shown(id, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
      return form(form.from(), wrong);
    }
    return switch (keepEmployers.add(employer, noted, form.from().orElse(null))) {
      case Kept(var kept, _) -> new ModelAndView("redirect:/employers/" + kept);
      case ChangedSince() -> {
        var told = form.filled().withProblem("", page.t("employers.error.sent-before"));
        yield form(form.from(), new Shown(UUID.randomUUID(), told, HttpStatus.CONFLICT));
      }
    };
  }

  private static ModelAndView form(Optional<FirstContactId> from, Shown shown) {
    return new ModelAndView("employers/contacts/AddEmployerPage", shown.status())
        .addObject("id", shown.id())
        .addObject("from", from.map(FirstContactId::toString).orElse(""))
        .addObject("filled", shown.filled());
  }
}

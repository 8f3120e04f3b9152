package se.vagval.coordination.contact;

import java.time.Clock;
import java.time.LocalDate;
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
import se.vagval.coordination.ContactId;
import se.vagval.coordination.contact.StartContact.Outcome.Received;
import se.vagval.coordination.contact.StartContact.Outcome.SentBefore;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where an officer of another authority asks about somebody.
@Controller
@RequestMapping("/coordination/contacts/new")
class StartContactPage {

  private final Access access;
  private final StartContact startContact;
  private final Clock clock;

  StartContactPage(Access access, StartContact startContact, Clock clock) {
    this.access = access;
    this.startContact = startContact;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(Actor actor) {
    access.require(actor, Permission.START_CONTACT);
    return form(FormId.madeAt(clock.instant()), Filled.nothing(), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView start(
      Actor actor,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute(value = "page", binding = false) Page page) {
    access.require(actor, Permission.START_CONTACT);
    var form = new ContactForm(typed, page.text());
    var id = form.id(clock.instant());
    var read = form.read(LocalDate.now(clock));
    if (read.isEmpty()) {
      return form(id, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var authority = OwnAuthority.of(actor).orElseThrow();
    var command =
        new StartContact.Command(id, read.get().about(), authority, read.get().asked(), actor);
    return switch (startContact.handle(command)) {
      case Received() -> new ModelAndView("redirect:/coordination/contacts/" + id);
      case SentBefore() -> {
        var told = form.filled().withProblem("message", page.t("coordination.error.sent-before"));
        yield form(FormId.madeAt(clock.instant()), told, HttpStatus.CONFLICT);
      }
    };
  }

  private static ModelAndView form(ContactId id, Filled filled, HttpStatus status) {
    return new ModelAndView("coordination/contact/StartContactPage", status)
        .addObject("id", id)
        .addObject("filled", filled);
  }
}

package se.vagval.casework.consent;

import java.time.Clock;
import java.time.LocalDate;
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
import se.vagval.casework.Authority;
import se.vagval.casework.consent.GiveConsent.Outcome.ChangedMeanwhile;
import se.vagval.casework.consent.GiveConsent.Outcome.ConsentGiven;
import se.vagval.casework.consent.GiveConsent.Outcome.Refused;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where a participant says what one authority may see.
@Controller
@RequestMapping(MyConsentsPage.ADDRESS + "/{authority}")
class GiveConsentPage {

  private final Access access;
  private final ReadConsents readConsents;
  private final GiveConsent giveConsent;
  private final Clock clock;

  GiveConsentPage(Access access, ReadConsents readConsents, GiveConsent giveConsent, Clock clock) {
    this.access = access;
    this.readConsents = readConsents;
    this.giveConsent = giveConsent;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable("authority") String word) {
    var self = access.require(actor, Permission.GIVE_OWN_CONSENT, MyConsentsPage.self(actor));
    var authority = MyConsentsPage.authority(word);
    var now = readConsents.own(self, actor);
    return now.filter(ReadConsents.Now::isOpen)
        .map(open -> {
          var filled = ConsentForm.fresh(open.of(authority), LocalDate.now(clock));
          return form(open, open.of(authority), filled, HttpStatus.OK);
        })
        .orElseGet(() -> MyConsentsPage.done(authority));
  }

  @PostMapping
  ModelAndView give(
      Actor actor,
      @PathVariable("authority") String word,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var self = access.require(actor, Permission.GIVE_OWN_CONSENT, MyConsentsPage.self(actor));
    var authority = MyConsentsPage.authority(word);
    var now = readConsents.own(self, actor);
    if (now.isEmpty()) {
      return MyConsentsPage.done(authority);
    }
    var form = new ConsentForm(typed, page.text());
    var said = form.own(LocalDate.now(clock));
    if (said.isEmpty()) {
      var standing = now.get().of(authority).asSeen(form.seen());
      return form(now.get(), standing, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var caseId = now.get().head().id();
    var command = new GiveConsent.Command(caseId, authority, said.get(), form.seen(), actor);
    return switch (giveConsent.handle(command)) {
      case ConsentGiven() -> MyConsentsPage.done(authority);
      case ChangedMeanwhile() -> conflict(now.get(), authority, form.changed("own"));
      case Refused(var reason) -> conflict(now.get(), authority, form.refused(reason));
    };
  }

  private static ModelAndView conflict(ReadConsents.Now now, Authority authority, Filled filled) {
    return form(now, now.of(authority), filled, HttpStatus.CONFLICT);
  }

  private static ModelAndView form(
      ReadConsents.Now now, ReadConsents.Standing standing, Filled filled, HttpStatus status) {
    return new ModelAndView("casework/consent/GiveConsentPage", status)
        .addObject("now", now)
        .addObject("standing", standing)
        .addObject("seen", String.valueOf(standing.seen()))
        .addObject("filled", filled);
  }
}

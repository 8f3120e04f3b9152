package se.vagval.casework.consent;

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
import se.vagval.casework.CaseId;
import se.vagval.casework.consent.GiveConsent.Outcome.ChangedMeanwhile;
import se.vagval.casework.consent.GiveConsent.Outcome.ConsentGiven;
import se.vagval.casework.consent.GiveConsent.Outcome.Refused;
import se.vagval.casework.model.ConsentMayBeGiven;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where the responsible caseworker notes a consent that the person gave in writing or at a
/// meeting.
@Controller
@RequestMapping("/casework/cases/{case}/consents/{authority}")
class RecordConsentPage {

  private final Access access;
  private final ReadConsents readConsents;
  private final GiveConsent giveConsent;
  private final Clock clock;

  RecordConsentPage(
      Access access, ReadConsents readConsents, GiveConsent giveConsent, Clock clock) {
    this.access = access;
    this.readConsents = readConsents;
    this.giveConsent = giveConsent;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(
      Actor actor, @PathVariable("case") UUID id, @PathVariable("authority") String word) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.RECORD_CONSENT, caseId);
    var authority = MyConsentsPage.authority(word);
    var now = readConsents.of(caseId, actor);
    var standing = now.of(authority);
    return now.isOpen()
        ? form(now, standing, ConsentForm.fresh(standing, LocalDate.now(clock)), HttpStatus.OK)
        : ConsentsPage.done(caseId);
  }

  @PostMapping
  ModelAndView record(
      Actor actor,
      @PathVariable("case") UUID id,
      @PathVariable("authority") String word,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.RECORD_CONSENT, caseId);
    var authority = MyConsentsPage.authority(word);
    var form = new ConsentForm(typed, page.text());
    var said = form.noted();
    var now = readConsents.of(caseId, actor);
    if (said.isEmpty()) {
      var standing = now.of(authority).asSeen(form.seen());
      return form(now, standing, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var command = new GiveConsent.Command(caseId, authority, said.get(), form.seen(), actor);
    return switch (giveConsent.handle(command)) {
      case ConsentGiven() -> ConsentsPage.done(caseId);
      case ChangedMeanwhile() ->
          form(now, now.of(authority), form.changed("case"), HttpStatus.CONFLICT);
      case Refused(var reason) ->
          form(now, now.of(authority), form.refused(reason), status(reason));
    };
  }

  private static HttpStatus status(ConsentMayBeGiven.Reason reason) {
    return switch (reason) {
      case PROTECTED, CASE_IS_CLOSED, TAKEN_BACK_SINCE -> HttpStatus.CONFLICT;
      case LIES_AHEAD, ENDS_TOO_SOON, ENDS_TOO_LATE -> HttpStatus.UNPROCESSABLE_CONTENT;
    };
  }

  private static ModelAndView form(
      ReadConsents.Now now, ReadConsents.Standing standing, Filled filled, HttpStatus status) {
    return new ModelAndView("casework/consent/RecordConsentPage", status)
        .addObject("now", now)
        .addObject("standing", standing)
        .addObject("seen", String.valueOf(standing.seen()))
        .addObject("filled", filled);
  }
}

package se.vagval.casework.consent;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.NamedAct;
import se.vagval.access.Permission;
import se.vagval.casework.CaseId;

/// What the person of a case has let other authorities see, for the unit to read. The responsible
/// caseworker notes that it was taken back.
@Controller
@RequestMapping("/casework/cases/{case}/consents")
class ConsentsPage {

  private final Access access;
  private final ReadConsents readConsents;
  private final TakeBackConsent takeBackConsent;

  ConsentsPage(Access access, ReadConsents readConsents, TakeBackConsent takeBackConsent) {
    this.access = access;
    this.readConsents = readConsents;
    this.takeBackConsent = takeBackConsent;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable("case") UUID id) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.READ_CONSENTS, caseId);
    var now = readConsents.of(caseId, actor);
    var mayRecord = access.offers(actor, Permission.RECORD_CONSENT, caseId);
    var give = NamedAct.of("casework.consent.act.give").unless(now.hindrance());
    return new ModelAndView("casework/consent/ConsentsPage")
        .addObject("now", now)
        .addObject("mayRecord", mayRecord)
        .addObject(
            "mayGive", mayRecord && access.offers(actor, Permission.RECORD_CONSENT, caseId, give));
  }

  @PostMapping("/{authority}/taken-back")
  ModelAndView takeBack(
      Actor actor, @PathVariable("case") UUID id, @PathVariable("authority") String word) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.RECORD_CONSENT, caseId);
    takeBackConsent.handle(caseId, MyConsentsPage.authority(word), actor);
    return done(caseId);
  }

  static ModelAndView done(CaseId caseId) {
    return new ModelAndView("redirect:/casework/cases/" + caseId + "/consents");
  }
}

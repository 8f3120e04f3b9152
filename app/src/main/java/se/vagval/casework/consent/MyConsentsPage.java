package se.vagval.casework.consent;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.Authority;
import se.vagval.casework.PersonId;
import se.vagval.web.NotFound;

/// "Vilka som får se": where participants see what each authority may see of their case, and take
/// it back.
@Controller
@RequestMapping(MyConsentsPage.ADDRESS)
class MyConsentsPage {

  static final String ADDRESS = "/casework/my-consents";

  private final Access access;
  private final ReadConsents readConsents;
  private final TakeBackConsent takeBackConsent;

  MyConsentsPage(Access access, ReadConsents readConsents, TakeBackConsent takeBackConsent) {
    this.access = access;
    this.readConsents = readConsents;
    this.takeBackConsent = takeBackConsent;
  }

  /// @param about the authority about which something was just done
  @GetMapping
  ModelAndView show(Actor actor, @RequestParam(defaultValue = "") String about) {
    var self = access.require(actor, Permission.GIVE_OWN_CONSENT, self(actor));
    var now = readConsents.own(self, actor);
    return now.isEmpty()
        ? new ModelAndView("casework/consent/NoCaseToShare")
        : new ModelAndView("casework/consent/MyConsentsPage")
            .addObject("now", now.get())
            .addObject("about", Authority.of(about).map(now.get()::of).orElse(null));
  }

  @PostMapping("/{authority}/taken-back")
  ModelAndView takeBack(Actor actor, @PathVariable("authority") String word) {
    var self = access.require(actor, Permission.GIVE_OWN_CONSENT, self(actor));
    var authority = authority(word);
    readConsents
        .own(self, actor)
        .ifPresent(now -> takeBackConsent.handle(now.head().id(), authority, actor));
    return done(authority);
  }

  static ModelAndView done(Authority authority) {
    return new ModelAndView("redirect:" + ADDRESS + "?about=" + authority.word());
  }

  static Authority authority(String word) {
    return Authority.of(word).orElseThrow(() -> new NotFound("authority " + word));
  }

  static Optional<PersonId> self(Actor actor) {
    return Optional.ofNullable(actor.personId()).map(PersonId::new);
  }
}

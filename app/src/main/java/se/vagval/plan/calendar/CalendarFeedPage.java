package se.vagval.plan.calendar;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.plan.FeedId;

/// Where somebody makes the secret address of their calendar, renews it and takes it back.
@Controller
@RequestMapping("/plan/calendar")
class CalendarFeedPage {

  private static final String HERE = "redirect:/plan/calendar";

  private final Access access;
  private final KeepFeed keepFeed;

  CalendarFeedPage(Access access, KeepFeed keepFeed) {
    this.access = access;
    this.keepFeed = keepFeed;
  }

  @GetMapping
  ModelAndView show(Actor actor) {
    access.require(actor, Permission.KEEP_OWN_CALENDAR);
    return page(actor, "");
  }

  /// The address is shown in the answer itself, as it is kept nowhere.
  @PostMapping
  ModelAndView make(@RequestParam(defaultValue = "") String id, Actor actor) {
    access.require(actor, Permission.KEEP_OWN_CALENDAR);
    if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      return new ModelAndView(HERE);
    }
    return switch (keepFeed.make(new FeedId(UUID.fromString(id)), actor)) {
      case KeepFeed.Outcome.FeedMade(var secret) -> page(actor, address(secret));
      case KeepFeed.Outcome.ToldBefore() -> new ModelAndView(HERE);
    };
  }

  @PostMapping("/end")
  ModelAndView takeBack(Actor actor) {
    access.require(actor, Permission.KEEP_OWN_CALENDAR);
    keepFeed.takeBack(actor);
    return new ModelAndView(HERE);
  }

  private static String address(String secret) {
    return ServletUriComponentsBuilder.fromCurrentContextPath()
        .path("/plan/calendar/" + secret + ".ics")
        .toUriString();
  }

  private ModelAndView page(Actor actor, String address) {
    return new ModelAndView("plan/calendar/CalendarFeedPage")
        .addObject("made", keepFeed.madeAt(actor).isPresent())
        .addObject("fresh", UUID.randomUUID())
        .addObject("address", address);
  }
}

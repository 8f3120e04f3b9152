package se.vagval.catalogue.front;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.MenuEntry;
import se.vagval.access.Permission;
import se.vagval.catalogue.Offer;
import se.vagval.catalogue.Offers;

/// Where a visitor begins. Somebody who is signed in goes on to the first entry of their menu.
@Controller
class FrontPage {

  private final Access access;
  private final Offers offers;
  private final List<MenuEntry> menu;
  private final Clock clock;

  FrontPage(Access access, Offers offers, List<MenuEntry> menu, Clock clock) {
    this.access = access;
    this.offers = offers;
    this.menu = menu;
    this.clock = clock;
  }

  @GetMapping("/")
  String show(Actor actor, Model page) {
    access.require(actor, Permission.READ_PUBLIC);
    return ownStart(actor).map(entry -> "redirect:" + entry.href()).orElseGet(() -> front(page));
  }

  private String front(Model page) {
    page.addAttribute(
        "measures",
        offers.published(LocalDate.now(clock)).stream()
            .map(Offer::measure)
            .distinct()
            .sorted()
            .toList());
    return "catalogue/front/FrontPage";
  }

  private Optional<MenuEntry> ownStart(Actor actor) {
    return actor.isVisitor()
        ? Optional.empty()
        : menu.stream()
            .filter(entry -> entry.isFor(actor))
            .min(Comparator.comparingInt(MenuEntry::order));
  }
}

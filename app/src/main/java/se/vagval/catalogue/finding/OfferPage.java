package se.vagval.catalogue.finding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.catalogue.Catalogue;
import se.vagval.catalogue.Listed;
import se.vagval.catalogue.Offer;
import se.vagval.catalogue.OfferActions;
import se.vagval.catalogue.OfferId;
import se.vagval.catalogue.Offers;
import se.vagval.web.Page;

/// One offer with everything that is known of it.
@Controller
public class OfferPage {

  public record View(Listed listed, LocalDate today, List<OfferActions.Way> ways) {}

  private final Access access;
  private final Catalogue catalogue;
  private final Offers offers;
  private final ObjectProvider<OfferActions> actions;
  private final Clock clock;

  OfferPage(
      Access access,
      Catalogue catalogue,
      Offers offers,
      ObjectProvider<OfferActions> actions,
      Clock clock) {
    this.access = access;
    this.catalogue = catalogue;
    this.offers = offers;
    this.actions = actions;
    this.clock = clock;
  }

  @GetMapping("/catalogue/offers/{offer}")
  ModelAndView show(
      Actor actor,
      @PathVariable UUID offer,
      @org.springframework.web.bind.annotation.ModelAttribute("page") Page page) {
    access.require(actor, Permission.READ_PUBLIC);
    var today = LocalDate.now(clock);
    var id = new OfferId(offer);
    return catalogue
        .on(today)
        .find(id)
        .map(listed -> shown(new View(listed, today, ways(actor, today, page))))
        .orElseGet(() -> gone(offers.get(id)));
  }

  private List<OfferActions.Way> ways(Actor actor, LocalDate today, Page page) {
    return actions.stream().flatMap(one -> one.of(actor, today, page.text()).stream()).toList();
  }

  private static ModelAndView shown(View view) {
    return new ModelAndView("catalogue/finding/OfferPage", "view", view);
  }

  private static ModelAndView gone(Offer offer) {
    return new ModelAndView(
        "catalogue/finding/OfferGone",
        java.util.Map.of("provider", offer.provider().toString()),
        HttpStatus.GONE);
  }
}

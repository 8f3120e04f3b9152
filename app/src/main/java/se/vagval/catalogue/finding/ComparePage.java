package se.vagval.catalogue.finding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.catalogue.Catalogue;
import se.vagval.catalogue.DayList;
import se.vagval.catalogue.Listed;
import se.vagval.catalogue.OfferActions;
import se.vagval.catalogue.OfferId;
import se.vagval.web.Page;

/// Up to four offers side by side, with the same facts about each, in the order that was asked for.
@Controller
public class ComparePage {

  private static final int MOST = 4;

  /// @param left offers of the address that stand beyond the fourth
  /// @param missing offers of the address that can no longer be chosen
  /// @param others what can be added, in the day's order
  public record View(
      List<Listed> compared,
      int left,
      int missing,
      List<Listed> others,
      LocalDate today,
      List<OfferActions.Way> ways) {

    static View of(List<UUID> asked, DayList all, List<OfferActions.Way> ways) {
      var distinct = asked.stream().distinct().map(OfferId::new).toList();
      var found = distinct.stream().map(all::find).flatMap(Optional::stream).toList();
      var compared = found.stream().limit(MOST).toList();
      var others =
          compared.size() == MOST
              ? List.<Listed>of()
              : all.offers().stream().filter(one -> !compared.contains(one)).toList();
      return new View(
          compared,
          found.size() - compared.size(),
          distinct.size() - found.size(),
          others,
          all.day(),
          ways);
    }
  }

  private final Access access;
  private final Catalogue catalogue;
  private final ObjectProvider<OfferActions> actions;
  private final Clock clock;

  ComparePage(
      Access access, Catalogue catalogue, ObjectProvider<OfferActions> actions, Clock clock) {
    this.access = access;
    this.catalogue = catalogue;
    this.actions = actions;
    this.clock = clock;
  }

  @GetMapping("/catalogue/compare")
  String show(
      Actor actor,
      @RequestParam(required = false, defaultValue = "") List<UUID> offer,
      @ModelAttribute("page") Page page,
      Model model) {
    access.require(actor, Permission.READ_PUBLIC);
    var all = catalogue.on(LocalDate.now(clock));
    var ways =
        actions.stream().flatMap(one -> one.of(actor, all.day(), page.text()).stream()).toList();
    model.addAttribute("view", View.of(offer, all, ways));
    return "catalogue/finding/ComparePage";
  }
}

package se.vagval.remuneration.statement;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonName;
import se.vagval.choice.PlacementId;
import se.vagval.choice.Placements;
import se.vagval.providers.Providers;

/// What was paid for one placement, day by day.
@Controller
class PlacementMoneyPage {

  private final Access access;
  private final ReadPlacementMoney readPlacementMoney;
  private final Placements placements;
  private final Cases cases;
  private final Providers providers;

  PlacementMoneyPage(
      Access access,
      ReadPlacementMoney readPlacementMoney,
      Placements placements,
      Cases cases,
      Providers providers) {
    this.access = access;
    this.readPlacementMoney = readPlacementMoney;
    this.placements = placements;
    this.cases = cases;
    this.providers = providers;
  }

  @GetMapping("/remuneration/placements/{placement}")
  String show(Actor actor, @PathVariable UUID placement, Model model) {
    var id = new PlacementId(placement);
    access.require(actor, Permission.LIST_STATEMENTS);
    access.require(actor, Permission.READ_STATEMENT, placements.get(id).provider());
    var reasons = access.offers(actor, Permission.READ_ABSENCE_REASON, id);
    var view =
        readPlacementMoney.handle(
            id, new ReadPlacementMoney.By(actor, Sight.of(access, actor), reasons));
    model.addAttribute("view", view);
    model.addAttribute("person", name(view));
    model.addAttribute("provider", providers.get(view.placement().provider()));
    return "remuneration/statement/PlacementMoneyPage";
  }

  /// Whoever does not see who it is about knows the placement by the number of the case.
  private PersonName name(ReadPlacementMoney.View view) {
    var person = view.placement().person();
    return view.named()
        ? Objects.requireNonNullElse(cases.names(List.of(person)).get(person), PersonName.hidden())
        : new PersonName.Protected("", cases.head(view.placement().caseId()).number());
  }
}

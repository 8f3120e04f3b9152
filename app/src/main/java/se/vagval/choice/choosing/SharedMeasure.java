package se.vagval.choice.choosing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CasePanel.Row;
import se.vagval.casework.ConsentedPart;
import se.vagval.casework.SharedPart;
import se.vagval.catalogue.Offers;
import se.vagval.choice.Placement;
import se.vagval.choice.store.PlacementStore;
import se.vagval.providers.Providers;
import se.vagval.web.Text;

/// The measure that goes on or is to begin, for an authority that the person lets see it.
@Component
class SharedMeasure implements ConsentedPart {

  private final PlacementStore placements;
  private final Offers offers;
  private final Providers providers;

  SharedMeasure(PlacementStore placements, Offers offers, Providers providers) {
    this.placements = placements;
    this.offers = offers;
    this.providers = providers;
  }

  @Override
  public SharedPart part() {
    return SharedPart.MEASURE;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Row> of(CaseHead head, LocalDate today, Text text) {
    var current =
        placements.ofCases(List.of(head.id())).values().stream()
            .filter(placement -> !placement.isCalledOff())
            .filter(placement -> !isOver(placement, today))
            .toList();
    var known = offers.get(current.stream().map(Placement::offer).toList());
    var names = providers.all();
    var rows = new ArrayList<Row>();
    for (var placement : current) {
      var offer = Objects.requireNonNull(known.get(placement.offer()));
      var provider = Objects.requireNonNull(names.get(placement.provider()));
      rows.add(
          new Row(text.t("choice.shared.measure"), text.of("catalogue.measure", offer.measure())));
      rows.add(new Row(text.t("choice.shared.provider"), provider.name()));
      rows.add(new Row(text.t("choice.shared.time"), time(placement, text)));
    }
    return List.copyOf(rows);
  }

  private static boolean isOver(Placement placement, LocalDate today) {
    var last = placement.lastDay();
    return last != null && (last.isBefore(today) || last.isBefore(placement.start()));
  }

  private static String time(Placement placement, Text text) {
    var last = placement.lastDay();
    return last == null
        ? text.t("choice.shared.from", placement.start())
        : text.t("choice.shared.from-to", placement.start(), last);
  }
}

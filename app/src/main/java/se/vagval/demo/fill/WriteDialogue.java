package se.vagval.demo.fill;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes what caseworkers have taken up with other authorities. Some are late in getting back.
final class WriteDialogue {

  private static final String MIDWAY = "02:midway";
  private static final int SPOKEN = 20;
  private static final int MORE_TO_DO = 60;
  private static final List<String> OFFICERS =
      List.of("Kim Ekhage, arbetsförmedlare", "Robin Sälgmark, arbetsförmedlare");

  private final Story.Place place;
  private final Rows rows;
  private final Chance chance;

  WriteDialogue(Story.Place place, Rows rows) {
    this.place = place;
    this.rows = rows;
    this.chance = new Chance(place.town().id() + " dialogue");
  }

  void write(Journey journey, WriteCase.Written written) {
    if (!journey.isOpen() || journey.mapped() == null) {
      return;
    }
    if (MIDWAY.equals(journey.part())) {
      spoke(written, "AF", place.today().minusDays(12), place.today().plusDays(9));
      return;
    }
    if (chance.percent(SPOKEN)) {
      var on = Chance.weekday(place.today().minusDays(chance.between(8, 60)));
      var partner = written.cause().equals("SICK") ? "FK" : "AF";
      var next = chance.percent(MORE_TO_DO) ? on.plusDays(chance.between(14, 45)) : null;
      spoke(written, partner, on, next);
    }
  }

  private void spoke(
      WriteCase.Written written, String partner, LocalDate on, @Nullable LocalDate next) {
    @Nullable String none = null;
    var isAf = partner.equals("AF");
    rows.add(
        Table.DIALOGUE,
        chance.id(),
        written.id(),
        partner,
        on,
        isAf ? chance.one(OFFICERS) : "Alva Hedbro, handläggare",
        Words.said("dialogue-about-" + partner, chance),
        Words.said("dialogue-outcome-" + partner, chance),
        next,
        "PROVISION",
        none,
        "OSL_10_2",
        Town.at(on, 15),
        written.caseworker());
  }
}

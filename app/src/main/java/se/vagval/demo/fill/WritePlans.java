package se.vagval.demo.fill;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes the plan of each open case whose mapping is complete, what the person says of it, its
/// follow-ups, and for some what else fills their week. Of the latest some are drafts.
final class WritePlans {

  private static final int ANSWERED = 85;
  private static final int AGREED = 90;
  private static final int FOLLOWED_IN_TIME = 85;
  private static final int BEGUN = 70;
  private static final int STUDIES = 40;
  private static final int MONTHS_BETWEEN = 3;

  private final Story.Place place;
  private final Rows rows;
  private final Chance chance;

  WritePlans(Story.Place place, Rows rows) {
    this.place = place;
    this.rows = rows;
    this.chance = new Chance(place.town().id() + " plans");
  }

  void write(Journey journey, WriteCase.Written written) {
    var mapped = journey.mapped();
    if (!journey.isOpen() || mapped == null) {
      return;
    }
    var wanted = Chance.weekday(mapped.plusDays(chance.between(3, 12)));
    if (wanted.isAfter(place.today()) && journey.part() == null) {
      draft(written, mapped);
      return;
    }
    var signed = wanted.isAfter(place.today()) ? mapped : wanted;
    var step = chance.id();
    rows.add(
        Table.PLAN,
        written.id(),
        1,
        content(step, signed),
        signed.plusMonths(MONTHS_BETWEEN),
        signed,
        Town.at(signed, 15),
        written.caseworker());
    answer(written, signed);
    if (chance.percent(50)) {
      mark(written, step, signed);
    }
    followUps(written, signed);
    if (journey.part() != null || chance.percent(STUDIES)) {
      studies(written, signed);
    }
  }

  /// Begun when the mapping was complete, and not signed yet.
  private void draft(WriteCase.Written written, LocalDate mapped) {
    if (chance.percent(BEGUN)) {
      rows.add(
          Table.PLAN_DRAFT,
          written.id(),
          content(chance.id(), mapped),
          Town.at(mapped, 15),
          written.caseworker());
    }
  }

  private String content(UUID step, LocalDate signed) {
    var first =
        Map.of(
            "id", step.toString(),
            "what", "Skriva ett cv tillsammans med coachen",
            "kind", "STEP",
            "who", "PERSON",
            "by", signed.plusDays(21).toString());
    var second =
        Map.of(
            "id", chance.id().toString(),
            "what", "Ordna studiebesök på två arbetsplatser",
            "kind", "STEP",
            "who", "COACH",
            "by", signed.plusDays(40).toString());
    var third =
        Map.of(
            "id", chance.id().toString(),
            "what", "Insats hos den anordnare som du väljer",
            "kind", "MEASURE",
            "who", "PROVIDER");
    return Json.object(
        Map.of(
            "aim",
            Words.said("goal", chance),
            "ownWords",
            Words.said("person", chance),
            "followUpOn",
            signed.plusMonths(MONTHS_BETWEEN).toString(),
            "goals",
            List.of(
                goal("Veta vilket arbete som passar", List.of(first, second)),
                goal("Klara fyra dagar i veckan", List.of(third)))));
  }

  private Map<String, Object> goal(String text, List<Map<String, String>> steps) {
    return Map.of("id", chance.id().toString(), "text", text, "steps", steps);
  }

  private void answer(WriteCase.Written written, LocalDate signed) {
    if (!chance.percent(ANSWERED)) {
      return;
    }
    var agrees = chance.percent(AGREED);
    rows.add(
        Table.PLAN_ANSWER,
        written.id(),
        1,
        agrees ? "AGREES" : "OBJECTS",
        agrees ? "" : "Jag vill börja med färre dagar.",
        "ORAL",
        signed,
        Town.at(signed, 16),
        written.caseworker());
  }

  private void mark(WriteCase.Written written, UUID step, LocalDate signed) {
    var day = Chance.weekday(signed.plusDays(20));
    if (!day.isAfter(place.today())) {
      rows.add(
          Table.STEP_MARK,
          written.id(),
          step,
          "DONE",
          "",
          false,
          day,
          Town.at(day, 10),
          written.caseworker());
    }
  }

  /// Every third month, but for some whose last one waits.
  private void followUps(WriteCase.Written written, LocalDate signed) {
    for (var day = signed.plusMonths(MONTHS_BETWEEN);
        day.isBefore(place.today());
        day = day.plusMonths(MONTHS_BETWEEN)) {
      var next = day.plusMonths(MONTHS_BETWEEN);
      if (!next.isBefore(place.today()) && !chance.percent(FOLLOWED_IN_TIME)) {
        return;
      }
      rows.add(
          Table.PLAN_FOLLOW_UP,
          chance.id(),
          written.id(),
          "Det går framåt. Vi håller fast vid planen.",
          day,
          next,
          Town.at(day, 14),
          written.caseworker());
    }
  }

  private void studies(WriteCase.Written written, LocalDate from) {
    @Nullable LocalDate none = null;
    rows.add(
        Table.OCCUPATION,
        chance.id(),
        written.id(),
        "SFI",
        "TWO",
        "C",
        "Centrumskolan",
        0,
        0,
        """
        [{"day": 1, "start": 660, "until": 780}, {"day": 3, "start": 660, "until": 780}]\
        """,
        from,
        none,
        Town.at(from, 15),
        written.caseworker());
  }
}

package se.vagval.demo.fill;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes how far people have come since their mapping: a measurement now and then, and what
/// happened on the way.
final class WriteProgress {

  private static final int DAYS_BETWEEN = 56;
  private static final int MOST = 5;
  private static final List<String> KINDS =
      List.of("APPLICATION", "EMPLOYER_MET", "INTERVIEW", "STUDY_VISIT");

  private final Story.Place place;
  private final Rows rows;
  private final Chance chance;

  WriteProgress(Story.Place place, Rows rows) {
    this.place = place;
    this.rows = rows;
    this.chance = new Chance(place.town().id() + " progress");
  }

  void write(UUID caseId, UUID caseworker, LocalDate mapped, @Nullable LocalDate closed) {
    var end = closed == null ? place.today() : closed;
    var self = chance.between(1, 3);
    var seen = chance.between(1, 3);
    for (var day = mapped; day.isBefore(end); day = day.plusDays(DAYS_BETWEEN)) {
      rows.add(
          Table.PROGRESS, chance.id(), caseId, day, self, seen, "", Town.at(day, 15), caseworker);
      self = Math.clamp(self + chance.between(-1, 2), 1, MOST);
      seen = Math.clamp(seen + chance.between(0, 1), 1, MOST);
      happened(caseId, caseworker, day.plusDays(chance.between(3, DAYS_BETWEEN - 3)), end);
    }
  }

  private void happened(UUID caseId, UUID caseworker, LocalDate day, LocalDate end) {
    if (day.isBefore(end)) {
      rows.add(
          Table.PROGRESS_EVENT,
          chance.id(),
          caseId,
          chance.one(KINDS),
          day,
          "",
          Town.at(day, 16),
          caseworker);
    }
  }
}

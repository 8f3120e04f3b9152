package se.vagval.demo.fill;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes what those who seek work are asked to seek, their own lists, and what was found when the
/// months were followed up. Of some the latest month still waits.
final class WriteJobSearch {

  private static final List<String> HOW =
      List.of("ADVERT", "ADVERT", "ASKED_MYSELF", "FROM_AF", "SOMEBODY_I_KNOW", "AGENCY");
  private static final List<String> CAME_OF =
      List.of("NO_ANSWER_YET", "NO_ANSWER_YET", "NO", "NO", "INTERVIEW");
  private static final String MIDWAY = "02:midway";
  private static final int DEMANDED = 25;
  private static final int FOLLOWED = 60;
  private static final int ASKED = 4;
  private static final int MONTHS = 3;

  private final Story.Place place;
  private final Rows rows;
  private final Chance chance;

  WriteJobSearch(Story.Place place, Rows rows) {
    this.place = place;
    this.rows = rows;
    this.chance = new Chance(place.town().id() + " jobs");
  }

  void write(Journey journey, WriteCase.Written written) {
    var mapped = journey.mapped();
    if (!journey.isOpen() || mapped == null || written.cause().equals("SICK")) {
      return;
    }
    if (MIDWAY.equals(journey.part()) || chance.percent(DEMANDED)) {
      var first = place.today().minusMonths(MONTHS).withDayOfMonth(1);
      demand(written, mapped.isAfter(first) ? mapped : first);
    }
  }

  private void demand(WriteCase.Written written, LocalDate from) {
    @Nullable LocalDate none = null;
    rows.add(
        Table.JOB_DEMAND,
        chance.id(),
        written.id(),
        Words.said("job-demand", chance),
        ASKED,
        from,
        none,
        Words.said("job-reason", chance),
        from,
        Town.at(from, 10),
        written.caseworker());
    var now = YearMonth.from(place.today());
    for (var month = YearMonth.from(from); !month.isAfter(now); month = month.plusMonths(1)) {
      month(written, month, from);
    }
  }

  private void month(WriteCase.Written written, YearMonth month, LocalDate from) {
    var sought = chance.between(1, ASKED + 1);
    var listed = 0;
    for (var nth = 0; nth < sought; nth++) {
      var day = month.atDay(chance.between(1, 28));
      if (!day.isBefore(from) && !day.isAfter(place.today())) {
        entry(written, day);
        listed++;
      }
    }
    var over = month.plusMonths(1).atDay(1);
    var isLatest = over.plusMonths(1).isAfter(place.today());
    if (!over.isAfter(place.today()) && (!isLatest || chance.percent(FOLLOWED))) {
      follow(written, month, listed, over);
    }
  }

  private void entry(WriteCase.Written written, LocalDate day) {
    rows.add(
        Table.JOB_SOUGHT,
        chance.id(),
        written.id(),
        Words.said("job-what", chance),
        chance.one(HOW),
        day,
        chance.one(CAME_OF),
        Town.at(day, 15));
  }

  private void follow(WriteCase.Written written, YearMonth month, int listed, LocalDate over) {
    var latest = over.plusDays(4);
    var day = latest.isAfter(place.today()) ? over : latest;
    rows.add(
        Table.JOB_MONTH,
        written.id(),
        month.atDay(1),
        listed >= ASKED ? "MET" : "PARTLY",
        Words.said("job-found", chance),
        listed,
        day,
        Town.at(day, 9),
        written.caseworker());
  }
}

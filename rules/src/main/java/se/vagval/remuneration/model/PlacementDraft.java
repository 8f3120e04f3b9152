package se.vagval.remuneration.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import se.vagval.kernel.Period;
import se.vagval.kernel.Reading;
import se.vagval.kernel.Tree;

/// One placement as read, before it is known to be sound.
final class PlacementDraft {

  private record PauseDraft(Reading<LocalDate> from, Reading<LocalDate> to) {

    static PauseDraft of(Tree tree) {
      var members = tree.members();
      var from = members.required("from").date(Limits.TIME);
      var to = members.required("to").date(Limits.TIME);
      members.refuseUnknown();
      if (Limits.isBefore(to, from)) {
        to.refuse(StatementFault.PAUSE_BACKWARDS.of());
      }
      return new PauseDraft(from, to);
    }
  }

  private record DayDraft(Reading<LocalDate> date, Reading<DayStatus> status) {

    static DayDraft of(Tree tree) {
      var members = tree.members();
      var date = members.required("date").date(Limits.TIME);
      var status = members.required("status").word(List.of(DayStatus.values()));
      members.refuseUnknown();
      return new DayDraft(date, status);
    }
  }

  final Reading<String> id;
  final Reading<LocalDate> start;
  final Reading<LocalDate> lastDay;
  private final Reading<String> provider;
  private final List<PauseDraft> pauses;
  private final List<DayDraft> days;

  PlacementDraft(Tree tree) {
    var members = tree.members();
    id = members.required("id").text();
    provider = members.required("provider").text();
    start = members.required("start").date(Limits.TIME);
    lastDay = members.optional("lastDay").date(Limits.TIME);
    pauses = members.required("pauses").items().read(PauseDraft::of);
    days = members.required("days").items().read(DayDraft::of);
    members.refuseUnknown();
    if (Limits.isBefore(lastDay, start)) {
      lastDay.refuse(StatementFault.LAST_DAY_BEFORE_START.of());
    }
    refuseDays();
  }

  private void refuseDays() {
    var seen = new HashSet<LocalDate>();
    for (var day : days) {
      if (Limits.isBefore(day.date(), start) || Limits.isBefore(lastDay, day.date())) {
        day.date().refuse(StatementFault.DAY_OUTSIDE.of());
      } else if (day.date().isSound() && !seen.add(day.date().get())) {
        day.date().refuse(StatementFault.DAY_TWICE.of());
      }
    }
  }

  /// Only when no fault was found.
  Placement toPlacement() {
    return new Placement(
        new PlacementKey(id.get()),
        provider.get(),
        start.get(),
        lastDay.ifSound().orElse(null),
        pauses.stream().map(p -> Period.ofInclusive(p.from().get(), p.to().get())).toList(),
        days.stream().map(d -> new ActivityDay(d.date().get(), d.status().get())).toList());
  }
}

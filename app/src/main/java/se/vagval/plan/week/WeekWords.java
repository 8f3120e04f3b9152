package se.vagval.plan.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Week;
import se.vagval.plan.OccupationKind;
import se.vagval.plan.PlannedElsewhere;
import se.vagval.plan.model.Occupation;
import se.vagval.plan.model.Occupation.Sfi;
import se.vagval.plan.model.Slot;
import se.vagval.plan.model.TwoAtTheSameTime.Clash;
import se.vagval.plan.model.WeekIsFull;
import se.vagval.plan.model.WeekPlan;
import se.vagval.web.Text;
import se.vagval.web.components.SummaryRow;

/// A week in words.
public final class WeekWords {

  private static final int MINUTES = 60;

  private final Text text;

  public WeekWords(Text text) {
    this.text = text;
  }

  public String hours(int minutes) {
    return minutes % MINUTES == 0
        ? text.t("plan.week.hours", minutes / MINUTES)
        : text.t("plan.week.hours-minutes", minutes / MINUTES, minutes % MINUTES);
  }

  public String what(Slot slot, List<Occupation> occupations) {
    return occupations.stream()
        .filter(one -> one.id().toString().equals(slot.source()))
        .findFirst()
        .map(this::what)
        .orElseGet(() -> named(slot.kind(), slot.words()));
  }

  public String what(Occupation occupation) {
    var sfi = occupation.sfi();
    return sfi == null
        ? named(occupation.kind(), occupation.words())
        : named(sfi(sfi), occupation.words());
  }

  private String sfi(Sfi sfi) {
    return text.t("plan.week.sfi", text.of("plan.sfi.path", sfi.path()), sfi.course().name());
  }

  private String named(OccupationKind kind, String words) {
    return named(text.of("plan.occupation", kind), words);
  }

  private static String named(String kind, String words) {
    return words.isEmpty() ? kind : kind + ": " + words;
  }

  public String clash(Clash clash, List<Occupation> occupations) {
    return text.t(
        "plan.week.clash",
        text.of("plan.weekday", clash.first().day().getDayOfWeek()),
        what(clash.first(), occupations),
        clash.first().shown(),
        what(clash.second(), occupations),
        clash.second().shown());
  }

  public String load(WeekPlan plan) {
    return switch (plan.load()) {
      case WeekIsFull.Outcome.HasRoom(var left) ->
          text.t("plan.week.room", hours(plan.total()), hours(left));
      case WeekIsFull.Outcome.Overloaded(var over) ->
          text.t("plan.week.overload", hours(plan.total()), hours(over));
    };
  }

  public boolean isOverloaded(WeekPlan plan) {
    return plan.load() instanceof WeekIsFull.Outcome.Overloaded;
  }

  /// Hours of each kind, in order.
  public List<SummaryRow> sums(WeekPlan plan) {
    var rows = new ArrayList<SummaryRow>();
    for (var kind : OccupationKind.values()) {
      Optional.ofNullable(plan.minutes().get(kind))
          .ifPresent(sum -> rows.add(SummaryRow.of(text.of("plan.occupation", kind), hours(sum))));
    }
    if (plan.overlap() > 0) {
      rows.add(SummaryRow.of(text.t("plan.week.overlap"), hours(plan.overlap())));
    }
    return rows;
  }

  /// The days whose hours nobody has set, by what they belong to.
  public List<String> without(WeekPlan plan) {
    Map<String, List<PlannedElsewhere.Occupied>> bySource =
        plan.without().stream().collect(Collectors.groupingBy(PlannedElsewhere.Occupied::source));
    return bySource.values().stream()
        .map(days ->
            text.t(
                "plan.week.without",
                named(days.getFirst().kind(), days.getFirst().words()),
                days.stream()
                    .map(day -> text.of("plan.weekday", day.day().getDayOfWeek()))
                    .collect(Collectors.joining(", "))))
        .sorted()
        .toList();
  }

  /// That it is saved, and in which week it begins.
  public String kept(Occupation one) {
    var first = Week.of(one.from());
    return text.t("plan.week.kept.first", what(one), String.valueOf(first.number()), one.from());
  }

  /// From when to when, and how much a week where no times are known.
  public String extent(Occupation one) {
    var parts = new ArrayList<String>();
    if (one.extent().points() > 0) {
      parts.add(text.t("plan.week.points", one.extent().points()));
    }
    if (one.extent().minutes() > 0 && one.extent().times().isEmpty()) {
      parts.add(text.t("plan.week.a-week", hours(one.extent().minutes())));
    }
    parts.add(days(one.from(), one.lastDay()));
    return String.join(". ", parts);
  }

  private String days(LocalDate from, @Nullable LocalDate last) {
    return last == null
        ? text.t("plan.week.from", from)
        : text.t("plan.week.from-until", from, Objects.requireNonNull(last));
  }
}

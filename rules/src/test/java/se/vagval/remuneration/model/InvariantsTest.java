package se.vagval.remuneration.model;

import static org.assertj.core.api.Assertions.assertThat;
import static se.vagval.remuneration.model.OracleTest.statement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.vagval.kernel.Money;
import se.vagval.kernel.Samples;
import se.vagval.kernel.Share;

/// What the contract promises of every statement.
class InvariantsTest {

  private static final int SAMPLES = 1_500;

  @Test
  void no_two_lines_are_for_the_same() {
    Samples.of(SAMPLES, SampleGenerator::any)
        .shrunkenBy(Sample::smaller)
        .check(sample ->
            assertThat(statement(sample).lines()).extracting(Line::key).doesNotHaveDuplicates());
  }

  @Test
  void the_lines_sum_to_the_total_and_the_funding_too() {
    Samples.of(SAMPLES, SampleGenerator::any)
        .shrunkenBy(Sample::smaller)
        .check(sample -> {
          var statement = statement(sample);

          var funded = statement.funding().stream().map(FundedAmount::amount);
          assertThat(sum(statement.lines())).isEqualTo(statement.total());
          assertThat(statement.funding().isEmpty() ? statement.total() : Money.sum(funded))
              .isEqualTo(statement.total());
        });
  }

  @Test
  void a_check_is_never_overdrawn() {
    Samples.of(SAMPLES, SampleGenerator::check)
        .shrunkenBy(Sample::smaller)
        .check(sample -> {
          var statement = statement(sample);

          var check = Long.parseLong(String.valueOf(sample.terms().get("checkOre")));
          var running = statement.lines().stream().filter(l -> l.kind() == LineKind.RUNNING);
          assertThat(statement.total().ore()).isBetween(0L, check);
          assertThat(sum(running.toList())).isLessThanOrEqualTo(cap(sample));
        });
  }

  @Test
  void posting_the_adjustments_leaves_nothing_to_adjust() {
    Samples.of(SAMPLES, SampleGenerator::any)
        .shrunkenBy(Sample::smaller)
        .check(sample -> {
          var posted = new ArrayList<Object>(entries(sample.extras().get("posted")));
          var asked = sample.withExtra("posted", posted);
          adjustments(asked).forEach(each -> posted.addAll(withinLimit(each)));

          var next = statement(sample.withExtra("posted", posted));

          assertThat(next.adjustments()).isEmpty();
        });
  }

  private static List<Adjustment> adjustments(Sample sample) {
    return Objects.requireNonNull(statement(sample).adjustments());
  }

  /// An entry has at most 10¹² öre, so more than that is posted in several.
  private static List<Map<String, Object>> withinLimit(Adjustment adjustment) {
    var entries = new ArrayList<Map<String, Object>>();
    var left = adjustment.amount().ore();
    while (left != 0) {
      var amount = Math.clamp(left, -Limits.MOST.ore(), Limits.MOST.ore());
      entries.add(
          Map.of(
              "placement", adjustment.key().placement().value(),
              "kind", adjustment.key().kind().word(),
              "month", adjustment.key().month().toString(),
              "amountOre", amount));
      left -= amount;
    }
    return entries;
  }

  private record Later(Sample sample, LocalDate asOf) {

    static Later any(RandomGenerator random) {
      var sample = SampleGenerator.any(random);
      var later = sample.asOf().plusDays(random.nextInt(0, 300));
      return new Later(sample, later.getYear() > 2099 ? sample.asOf() : later);
    }
  }

  @Test
  void a_later_day_of_knowledge_leaves_what_had_ended_alone() {
    Samples.of(SAMPLES, Later::any)
        .check(later -> {
          var before = statement(later.sample());
          var after = statement(later.sample().withAsOf(later.asOf()));

          assertThat(settled(later.sample(), after)).isEqualTo(settled(later.sample(), before));
        });
  }

  /// Running lines of months that have ended, of placements that have qualified.
  private static List<Line> settled(Sample sample, Statement statement) {
    return statement.lines().stream()
        .filter(line -> line.kind() == LineKind.RUNNING)
        .filter(line -> !lastDayThatCounts(sample, line).isAfter(sample.asOf()))
        .filter(line ->
            sample.placements().stream()
                .filter(spell -> spell.id().equals(line.placement().value()))
                .anyMatch(s -> s.runningDays(sample.asOf()).size() >= sample.neededDays()))
        .toList();
  }

  private static LocalDate lastDayThatCounts(Sample sample, Line line) {
    var day = line.month().atEndOfMonth();
    if (sample.model().equals("week")) {
      while (day.getDayOfWeek() != DayOfWeek.THURSDAY) {
        day = day.minusDays(1);
      }
      return day.plusDays(3);
    }
    return day;
  }

  private record Reported(Sample sample, Sample reported) {

    static Reported any(RandomGenerator random) {
      var sample = SampleGenerator.any(random);
      var i = random.nextInt(sample.placements().size());
      var spell = sample.placements().get(i);
      var days = Math.max(1, spell.days().size());
      var date = spell.days().keySet().stream().skip(random.nextInt(days)).findFirst();
      var status = List.of("present", "valid-absence", "sick").get(random.nextInt(3));
      return new Reported(
          sample.with(i, date.map(d -> spell.withStatus(d, "unreported")).orElse(spell)),
          sample.with(i, date.map(d -> spell.withStatus(d, status)).orElse(spell)));
    }
  }

  @Test
  void reporting_a_day_never_lowers_the_total() {
    Samples.of(SAMPLES, Reported::any)
        .check(each ->
            assertThat(statement(each.reported()).total())
                .isGreaterThanOrEqualTo(statement(each.sample()).total()));
  }

  @Test
  void splitting_a_placement_that_qualifies_on_both_sides_changes_no_month() {
    var splits = new ArrayList<LocalDate>();

    Samples.of(SAMPLES, Split::any)
        .check(split -> {
          if (split.bothQualify()) {
            splits.add(split.day());
            assertThat(byMonth(statement(split.after())))
                .isEqualTo(byMonth(statement(split.sample())));
          }
        });

    assertThat(splits).isNotEmpty();
  }

  private static Map<Object, Money> byMonth(Statement statement) {
    var sums = new TreeMap<Object, Money>();
    statement.lines().forEach(line -> sums.merge(line.month(), line.amount(), Money::plus));
    return sums;
  }

  private static Money cap(Sample sample) {
    var share = Share.parse(String.valueOf(sample.terms().get("runningShare"))).orElseThrow();
    return share.floorOf(
        Money.ofOre(Long.parseLong(String.valueOf(sample.terms().get("checkOre")))));
  }

  private static Money sum(List<Line> lines) {
    return Money.sum(lines.stream().map(Line::amount));
  }

  private static List<?> entries(@Nullable Object list) {
    return list instanceof List<?> entries ? entries : List.of();
  }
}

package se.vagval.remuneration.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.vagval.assessment.VoucherId;
import se.vagval.attendance.PlannedDays;
import se.vagval.choice.PlacementId;
import se.vagval.choice.Placements;
import se.vagval.remuneration.Calculator;
import se.vagval.remuneration.Calculator.Answer;
import se.vagval.remuneration.ContractCases;
import se.vagval.remuneration.GivenMoney;
import se.vagval.remuneration.GivenMoney.Scene;
import se.vagval.remuneration.store.LedgerStore;
import se.vagval.tenancy.Tenant;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

/// After every run, whatever came late or was corrected, the ledger holds for each thing exactly
/// what the calculator answers when it is asked with the facts.
@VagvalTest
class LedgerEqualsStatementsTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
  private static final int CHECKS = 40;

  @Autowired GivenMoney money;
  @Autowired GivenPath path;
  @Autowired PrepareRun prepareRun;
  @Autowired ApproveRun approveRun;
  @Autowired Placements placements;
  @Autowired PlannedDays plannedDays;
  @Autowired LedgerStore ledger;
  @Autowired TestClock clock;

  private record Check(VoucherId id, int kronor, int days) {}

  @AfterEach
  void back_to_the_usual_day() {
    clock.moveTo(TestClock.USUAL);
  }

  @ParameterizedTest
  @ValueSource(longs = {20_260_901, 4_711})
  void the_sums_are_equal_after_every_run(long seed) {
    var random = new Random(seed);
    var scene = money.scene();
    var checks = money.in(scene.here(), () -> checks(scene, random));

    for (var month = YearMonth.of(2026, 4);
        month.isBefore(YearMonth.of(2026, 9));
        month = month.plusMonths(1)) {
      run(scene, month);
      var asOf = month.atEndOfMonth();
      money.in(
          scene.here(),
          () -> {
            assertThat(ledgerSums())
                .as("seed %d, %s", seed, asOf)
                .isEqualTo(answered(checks, asOf));
            return change(random);
          });
    }
  }

  private List<Check> checks(Scene scene, Random random) {
    var checks = new ArrayList<Check>();
    for (int n = 0; n < CHECKS; n++) {
      var kronor = 10_000 * (1 + random.nextInt(8));
      var days = 30 * (1 + random.nextInt(6));
      var check = new Check(money.check(scene, kronor, days), kronor, days);
      checks.add(check);
      var start = FIRST.plusDays(random.nextInt(90));
      var last = start.plusDays(5 + random.nextInt(60));
      attended(path.placement(check.id(), scene.offer(), start, last), start, last, random);
      if (random.nextBoolean()) {
        var again = last.plusDays(1 + random.nextInt(20));
        attended(
            path.placement(check.id(), scene.offer(), again, null),
            again,
            again.plusDays(60),
            random);
      }
    }
    return checks;
  }

  private void attended(PlacementId placement, LocalDate from, LocalDate to, Random random) {
    money.allPresent(placement, from, to.minusDays(random.nextInt(5)));
  }

  /// Some absences turn out to have no accepted reason.
  private boolean change(Random random) {
    for (var placement : placements.startedBy(LocalDate.of(2026, 8, 31))) {
      if (random.nextInt(4) == 0) {
        money.wasAwayWithoutReason(placement.id(), placement.start().plusDays(random.nextInt(40)));
      }
    }
    return true;
  }

  private void run(Scene scene, YearMonth month) {
    clock.moveTo(month.plusMonths(1).atDay(3));
    Tenant.run(
        scene.here(),
        () -> {
          var prepared = prepareRun.handle(new PrepareRun.Command(month, scene.ekonomActs()));
          assertThat(prepared).isInstanceOf(PrepareRun.Outcome.Prepared.class);
          var run = ((PrepareRun.Outcome.Prepared) prepared).run();
          assertThat(approveRun.handle(new ApproveRun.Command(run, scene.attestantActs())))
              .isInstanceOf(ApproveRun.Outcome.Approved.class);
        });
  }

  private Map<String, Long> ledgerSums() {
    var sums = new TreeMap<String, Long>();
    for (var sum : ledger.sums()) {
      if (!sum.amount().isZero()) {
        var entry = sum.entry();
        sums.put(
            entry.placement() + " " + entry.kind().word() + " " + entry.month(),
            sum.amount().ore());
      }
    }
    return sums;
  }

  private Map<String, Long> answered(List<Check> checks, LocalDate asOf) {
    var sums = new TreeMap<String, Long>();
    for (var check : checks) {
      var input = input(check, asOf);
      if (input.isEmpty()) {
        continue;
      }
      switch (Calculator.one(ContractCases.json(input), java.util.Locale.of("sv"))) {
        case Answer.Problem(var tree, var _) -> throw new AssertionError(tree);
        case Answer.Result(var tree) -> {
          for (var line : (List<?>) java.util.Objects.requireNonNull(tree.get("lines"))) {
            var each = (Map<?, ?>) line;
            var ore =
                ((Number) java.util.Objects.requireNonNull(each.get("amountOre"))).longValue();
            if (ore != 0) {
              sums.put(
                  each.get("placement") + " " + each.get("kind") + " " + each.get("month"), ore);
            }
          }
        }
      }
    }
    return sums;
  }

  /// The facts as the contract writes them.
  private Map<String, Object> input(Check check, LocalDate asOf) {
    var known =
        placements.ofVouchers(List.of(check.id())).stream()
            .filter(placement -> !placement.start().isAfter(asOf))
            .toList();
    if (known.isEmpty()) {
      return Map.of();
    }
    var days = plannedDays.of(known, asOf);
    var list = new ArrayList<Map<String, Object>>();
    for (var placement : known) {
      var members = new HashMap<String, Object>();
      members.put("id", placement.id().toString());
      members.put("provider", "A");
      members.put("start", placement.start().toString());
      if (placement.lastDay() != null) {
        members.put("lastDay", placement.lastDay().toString());
      }
      members.put("pauses", List.of());
      members.put(
          "days",
          days.getOrDefault(placement.id(), List.of()).stream()
              .map(day ->
                  Map.of(
                      "date",
                      day.date().toString(),
                      "status",
                      day.status().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')))
              .toList());
      list.add(members);
    }
    var terms =
        ContractCases.object(
            GivenPath.TERMS
                .formatted(check.kronor() * 100L, check.days())
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return Map.of("asOf", asOf.toString(), "terms", terms, "placements", list);
  }
}

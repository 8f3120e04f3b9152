package se.vagval.assessment.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.store.DecisionStore;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CasePanel.Row;
import se.vagval.casework.Cases;
import se.vagval.casework.ConsentedPart;
import se.vagval.casework.Path;
import se.vagval.casework.SharedPart;
import se.vagval.profiles.Months;
import se.vagval.web.Text;

/// How far the person has come and about how long it is expected to take, for an authority that the
/// person lets see it. The exact months would tell the level, and so the amount; a span does not.
@Component
class SharedPlan implements ConsentedPart {

  private enum Span {
    THREE_MONTHS(6),
    HALF_A_YEAR(12),
    A_YEAR(24),
    LONGER(Integer.MAX_VALUE);

    private final int mostHalves;

    Span(int mostHalves) {
      this.mostHalves = mostHalves;
    }

    static Span of(Months months) {
      return java.util.Arrays.stream(values())
          .filter(span -> months.halves() <= span.mostHalves)
          .findFirst()
          .orElseThrow();
    }
  }

  private final Cases cases;
  private final DecisionStore decisions;

  SharedPlan(Cases cases, DecisionStore decisions) {
    this.cases = cases;
    this.decisions = decisions;
  }

  @Override
  public SharedPart part() {
    return SharedPart.PLAN;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Row> of(CaseHead head, LocalDate today, Text text) {
    var rows = new ArrayList<Row>();
    var path = Objects.requireNonNull(cases.paths(List.of(head.id()), today).get(head.id()));
    rows.add(new Row(text.t("assessment.shared.stage"), stage(path, text)));
    decisions.of(head.id()).stream()
        .findFirst()
        .map(decision -> Span.of(decision.made().months()))
        .ifPresent(span ->
            rows.add(
                new Row(
                    text.t("assessment.shared.months"), text.of("assessment.shared.span", span))));
    return List.copyOf(rows);
  }

  private static String stage(Path path, Text text) {
    return path.next()
        .map(step -> text.of("assessment.shared.stage", step.stop()))
        .orElseGet(() -> text.t("assessment.shared.stage.over"));
  }
}

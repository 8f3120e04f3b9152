package se.vagval.assistance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assistance.model.MonthsOfAYear;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CasePanel;
import se.vagval.profiles.Profiles;
import se.vagval.web.Text;

/// The months with assistance on the overview of a case. What was paid is not shown there.
@Component
class MonthsPanel implements CasePanel {

  private static final int ORDER = 5;

  private final AssistanceMonths assistance;
  private final Profiles profiles;
  private final Access access;
  private final Clock clock;

  MonthsPanel(AssistanceMonths assistance, Profiles profiles, Access access, Clock clock) {
    this.assistance = assistance;
    this.profiles = profiles;
    this.access = access;
    this.clock = clock;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Panel> of(CaseHead head, Actor reader, Text text) {
    if (!access.allows(reader, Permission.READ_CASE, head.id())) {
      return Optional.empty();
    }
    var paid = assistance.of(head.person());
    return paid.last()
        .map(last ->
            new Panel(
                text.t("assistance.panel.title"),
                rows(paid, last, text),
                List.of(),
                Optional.empty()));
  }

  private List<Row> rows(PaidMonths paid, YearMonth last, Text text) {
    var today = LocalDate.now(clock);
    return List.of(
        new Row(text.t("assistance.panel.last"), text.month(last)),
        new Row(
            text.t("assistance.panel.consecutive"),
            text.t("assistance.panel.months", paid.consecutive(last))),
        ofYear(paid, Year.from(today).minusYears(1), today, text),
        ofYear(paid, Year.from(today), today, text));
  }

  private Row ofYear(PaidMonths paid, Year year, LocalDate today, Text text) {
    var terms = profiles.inForce(today).assistance();
    int months = paid.inYear(year);
    var kind = MonthsOfAYear.of(months, terms.longTermMonths(), terms.longerMonths());
    return new Row(
        text.t("assistance.panel.year", year.toString()),
        text.t("assistance.panel.year." + kind.name(), months));
  }
}

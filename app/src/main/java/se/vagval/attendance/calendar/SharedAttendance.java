package se.vagval.attendance.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.attendance.DayStatus;
import se.vagval.attendance.PlannedDay;
import se.vagval.attendance.PlannedDays;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CasePanel.Row;
import se.vagval.casework.ConsentedPart;
import se.vagval.casework.SharedPart;
import se.vagval.choice.Placements;
import se.vagval.web.Text;

/// Days planned, present and absent by month, for an authority that the person lets see it. A sum
/// says nothing of why somebody was away, nor which day.
@Component
class SharedAttendance implements ConsentedPart {

  /// This month and those before it.
  private static final int MONTHS = 3;

  private final Placements placements;
  private final PlannedDays days;

  SharedAttendance(Placements placements, PlannedDays days) {
    this.placements = placements;
    this.days = days;
  }

  @Override
  public SharedPart part() {
    return SharedPart.ATTENDANCE;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Row> of(CaseHead head, LocalDate today, Text text) {
    var first = YearMonth.from(today).minusMonths(MONTHS - 1).atDay(1);
    Map<YearMonth, List<PlannedDay>> months =
        days.of(placements.ofCases(List.of(head.id())), today).values().stream()
            .flatMap(List::stream)
            .filter(day -> !day.date().isBefore(first))
            .collect(
                Collectors.groupingBy(
                    day -> YearMonth.from(day.date()), TreeMap::new, Collectors.toList()));
    return months.entrySet().stream()
        .map(month -> new Row(text.month(month.getKey()), sums(month.getValue(), text)))
        .toList();
  }

  private static String sums(List<PlannedDay> days, Text text) {
    var present = count(days, DayStatus.PRESENT);
    var unreported = count(days, DayStatus.UNREPORTED);
    var absent = days.size() - present - unreported;
    return text.t("attendance.shared.sums", days.size(), present, absent, unreported);
  }

  private static int count(List<PlannedDay> days, DayStatus status) {
    return (int) days.stream().filter(day -> day.status() == status).count();
  }
}

package se.vagval.assistance.comparing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.web.NotFound;

/// A month as the registers say: counts for whoever reads statistics, and for those who may open
/// the cases also who stands in one register and not in the other.
@Controller
class RegistersSayPage {

  private static final int MONTHS = 36;

  private final Access access;
  private final CompareRegisters compare;
  private final Clock clock;

  RegistersSayPage(Access access, CompareRegisters compare, Clock clock) {
    this.access = access;
    this.compare = compare;
    this.clock = clock;
  }

  @GetMapping("/assistance/registers")
  String show(Actor actor, @RequestParam(defaultValue = "") String month, Model model) {
    access.require(actor, Permission.READ_STATISTICS);
    var now = YearMonth.from(LocalDate.now(clock));
    model.addAttribute("months", months(now));
    model.addAttribute(
        "compared", compare.handle(actor, month.isEmpty() ? now.minusMonths(1) : month(month)));
    model.addAttribute("seesPeople", access.allows(actor, Permission.LIST_CASES));
    return "assistance/comparing/RegistersSayPage";
  }

  private static List<YearMonth> months(YearMonth now) {
    return Stream.iterate(now, month -> month.minusMonths(1)).limit(MONTHS).toList();
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeParseException noMonth) {
      throw new NotFound("month " + text);
    }
  }
}

package se.vagval.statistics.registers;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.MenuEntry;
import se.vagval.access.Permission;
import se.vagval.access.Role;
import se.vagval.web.NotFound;
import se.vagval.web.Page;

/// The register tables of any two months, for staff.
@Controller
class RegistersPage {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
  private static final String ADDRESS = "/statistics/registers";
  private static final String TEXT = "statistics.menu";
  private static final int LAST = 90;

  private final Access access;
  private final ReadRegisters registers;

  RegistersPage(Access access, ReadRegisters registers) {
    this.access = access;
    this.registers = registers;
  }

  @Bean
  static MenuEntry statisticsForAnalysts() {
    return new MenuEntry(Role.ANALYST, TEXT, ADDRESS, LAST);
  }

  @Bean
  static MenuEntry statisticsForFinanceOfficers() {
    return new MenuEntry(Role.FINANCE_OFFICER, TEXT, ADDRESS, LAST);
  }

  @Bean
  static MenuEntry statisticsForTeamLeaders() {
    return new MenuEntry(Role.TEAM_LEADER, TEXT, ADDRESS, LAST);
  }

  @Bean
  static MenuEntry statisticsForCaseworkers() {
    return new MenuEntry(Role.CASEWORKER, TEXT, ADDRESS, LAST);
  }

  @Bean
  static MenuEntry statisticsForCoaches() {
    return new MenuEntry(Role.COACH, TEXT, ADDRESS, LAST);
  }

  @Bean
  static MenuEntry statisticsForTheBoardsChair() {
    return new MenuEntry(Role.BOARD_CHAIR, TEXT, ADDRESS, LAST);
  }

  @GetMapping(ADDRESS)
  String show(
      Actor actor,
      @RequestParam(defaultValue = "") String month,
      @RequestParam(defaultValue = "") String with,
      Model model) {
    access.require(actor, Permission.READ_STATISTICS);
    model.addAttribute("tables", registers.read(month(month), month(with)));
    return "statistics/registers/RegistersPage";
  }

  @GetMapping(ADDRESS + ".csv")
  ResponseEntity<byte[]> file(
      Actor actor,
      @RequestParam(defaultValue = "") String month,
      @RequestParam(defaultValue = "") String with,
      Page page) {
    access.require(actor, Permission.READ_STATISTICS);
    var tables = registers.read(month(month), month(with));
    var name = "registers-%s.csv".formatted(tables.month().month().month());
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(RegisterFile.of(tables, page.text()).getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<YearMonth> month(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(YearMonth.parse(text));
    } catch (DateTimeParseException noMonth) {
      throw new NotFound("month " + text);
    }
  }
}

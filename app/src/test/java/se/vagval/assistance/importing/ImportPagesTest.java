package se.vagval.assistance.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.Role;
import se.vagval.assistance.AssistanceMonths;
import se.vagval.assistance.DecisionsOfTests;
import se.vagval.assistance.GivenRegister;
import se.vagval.assistance.PaidMonths;
import se.vagval.casework.HouseholdId;
import se.vagval.casework.PersonId;
import se.vagval.tenancy.Tenant;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

/// From a file to months in the case, and back again.
@VagvalTest
class ImportPagesTest {

  private static final String KIM = GivenRegister.number(LocalDate.of(1990, 1, 18), 1);
  private static final String ALEX = GivenRegister.number(LocalDate.of(1985, 7, 9), 2);
  private static final String NOBODY = GivenRegister.number(LocalDate.of(1979, 5, 2), 3);
  private static final String HEADING = "Personnr;Månad;Belopp;Orsak;Hushåll\n";

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired AssistanceMonths months;
  @Autowired TestClock clock;
  @Autowired DecisionsOfTests decisions;
  private GivenRegister register;
  private UUID kim = UUID.randomUUID();

  @BeforeEach
  void one_household() {
    clock.moveTo(TestClock.USUAL);
    register = new GivenRegister(given, browser, database);
    given.in(
        register.here,
        () -> {
          kim = register.person(path, KIM);
          register.member(path, kim, ALEX);
        });
  }

  @Test
  void a_file_becomes_months_of_the_case() {
    var address =
        register.imported(
            HEADING
                + KIM
                + ";2025-12;1000;;\n"
                + KIM
                + ";2026-03;4 310,00;;\n"
                + ALEX
                + ";202603;310;;\n"
                + KIM.substring(2, 8)
                + "-"
                + KIM.substring(8)
                + ";april 2026;0;;\n"
                + NOBODY
                + ";2026-03;5000;;\n");

    assertThat(register.get(address, register.leader))
        .hasStatusOk()
        .bodyText()
        .contains("Filen är inläst", "Nya hushållsmånader");
    assertThat(amount("2026-03-01")).isEqualTo(462_000);
    assertThat(paid().months())
        .containsExactlyInAnyOrder(YearMonth.of(2025, 12), YearMonth.of(2026, 3));
    assertThat(paid().inYear(Year.of(2026))).isEqualTo(1);
    assertThat(rowsLeft()).isZero();
    var caseId = one("select id::text from casework.case_file");
    assertThat(register.get("/casework/cases/" + caseId, register.leader))
        .bodyText()
        .contains("Månader med försörjningsstöd", "mars 2026");
  }

  @Test
  void what_is_wrong_is_listed_by_line_and_none_of_that_household_and_month_comes_in() {
    var address =
        register.uploaded(
            "fel.csv",
            (HEADING
                    + KIM
                    + ";2026-13;100;;\n"
                    + KIM
                    + ";2026-03;-100;;\n"
                    + ALEX
                    + ";2026-03;4310;;\n"
                    + "19900118-0000;2026-03;1;;\n"
                    + NOBODY
                    + ";2026-03;1;;\n")
                .getBytes(StandardCharsets.UTF_8));

    assertThat(register.get(address + "/preview", register.leader))
        .hasStatusOk()
        .bodyText()
        .contains(
            "Kontrollera månaden",
            "Beloppet är mindre än noll",
            "inte en annan rad om samma hushåll",
            "Kontrollera personnumret",
            "Personen är inte känd här")
        .doesNotContain(KIM, ALEX, NOBODY);
    register.post(address + "/preview", register.leader);
    register.waitFor(address);
    assertThat(paid().months()).isEmpty();
    assertThat(register.get(address, register.leader)).bodyText().contains("Kontrollera månaden");
  }

  @Test
  void the_same_file_again_changes_nothing_and_a_changed_amount_is_shown_first() {
    register.imported(HEADING + KIM + ";2026-03;4310;;\n");
    var again = register.imported(HEADING + KIM + ";2026-03;4310;;\n");
    var changed =
        register.uploaded(
            "ny.csv", (HEADING + KIM + ";2026-03;4500,50;;\n").getBytes(StandardCharsets.UTF_8));

    assertThat(rows("select count(*) from assistance.payment")).isEqualTo(1);
    assertThat(register.get(again, register.leader))
        .bodyText()
        .contains("Hushållsmånader som inte ändras");
    assertThat(register.get(changed + "/preview", register.leader))
        .bodyText()
        .contains("Ändrade hushållsmånader", "310,00", "500,50");
    assertThat(amount("2026-03-01")).isEqualTo(431_000);
  }

  @Test
  void undoing_restores_what_was_before_and_the_newest_goes_first() {
    var first = register.imported(HEADING + KIM + ";2026-03;4310;;\n");
    var second = register.imported(HEADING + KIM + ";2026-03;4500;;\n" + KIM + ";2026-04;100;;\n");

    assertThat(register.post(first + "/undo", register.leader))
        .hasStatus(409)
        .bodyText()
        .contains("Det finns senare inläsningar", "register.csv");
    assertThat(amount("2026-03-01")).isEqualTo(450_000);
    assertThat(register.get(second + "/undo", register.leader)).hasStatusOk();
    assertThat(register.post(second + "/undo", register.leader)).hasRedirectedUrl(second);
    assertThat(amount("2026-03-01")).isEqualTo(431_000);
    assertThat(paid().months()).containsExactly(YearMonth.of(2026, 3));
    assertThat(register.post(second + "/undo", register.leader)).hasRedirectedUrl(second);
    assertThat(register.post(first + "/undo", register.leader)).hasRedirectedUrl(first);
    assertThat(paid().months()).isEmpty();
    assertThat(
            rows(
                "select count(*) from audit.entry where what in ('register-import', 'register-undone')"))
        .isEqualTo(4);
  }

  @Test
  void what_a_decision_rests_on_is_not_undone() {
    var address = register.imported(HEADING + KIM + ";2026-03;4310;;\n");
    var household = one("select household_id::text from assistance.payment");
    decisions.rest("B-2026-0017", new HouseholdId(UUID.fromString(household)));

    assertThat(register.get(address + "/undo", register.leader))
        .bodyText()
        .contains("Ett beslut bygger", "B-2026-0017, 3 augusti 2026")
        .doesNotContain("Ångra hela inläsningen");
    assertThat(register.post(address + "/undo", register.leader))
        .hasStatus(409)
        .bodyText()
        .contains("B-2026-0017");
    assertThat(amount("2026-03-01")).isEqualTo(431_000);
  }

  @Test
  void windows_1252_tabs_and_excel_are_read_and_the_columns_are_guessed() throws IOException {
    var older =
        ("Sökande\tPeriod\tUtbetalt\tOrsak\n" + KIM + "\tmars 2026\t4 310,00\tArbetslös å\n")
            .getBytes(Charset.forName("windows-1252"));
    var columns = sent(register.upload("äldre.txt", older));
    assertThat(register.get(columns, register.leader))
        .bodyText()
        .contains("Kolumn 1: Sökande", "value=\"0\" selected", "value=\"2\" selected");

    var address = register.uploaded("register.xlsx", excel());
    register.post(address + "/preview", register.leader);
    register.waitFor(address);

    assertThat(amount("2026-03-01")).isEqualTo(431_050);
  }

  @Test
  void a_bad_file_is_told_at_the_field() {
    assertThat(register.upload("", new byte[0])).hasStatus(422).bodyText().contains("Välj en fil");
    assertThat(register.upload("tom.csv", new byte[0])).hasStatus(422);
    assertThat(register.upload("rubrik.csv", HEADING.getBytes(StandardCharsets.UTF_8)))
        .hasStatus(422)
        .bodyText()
        .contains("Filen har inga rader");
    assertThat(register.upload("x.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
        .hasStatus(422)
        .bodyText()
        .contains("varken CSV eller Excel");
    assertThat(register.upload("x.xlsx", new byte[] {'P', 'K', 3, 4, 9, 9})).hasStatus(422);
    assertThat(register.upload("x.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
        .hasStatus(422)
        .bodyText()
        .contains("äldre Excelfil");
  }

  @Test
  void columns_must_be_told_once_each_and_a_file_can_be_given_up() {
    var columns = sent(register.upload("r.csv", "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8)));

    assertThat(register.post(columns, register.leader, "number", "0"))
        .hasStatus(422)
        .bodyText()
        .contains("Välj kolumnen med månad", "Välj kolumnen med belopp");
    assertThat(register.post(columns, register.leader, "number", "0", "month", "1", "amount", "1"))
        .hasStatus(422)
        .bodyText()
        .contains("vald två gånger");
    register.post(columns.replace("columns", "give-up"), register.leader);
    assertThat(rowsLeft()).isZero();
    assertThat(register.get(columns.replace("/columns", ""), register.leader))
        .bodyText()
        .contains("Filen är borttagen");
  }

  @Test
  void only_a_team_leader_imports() {
    assertThat(register.get("/assistance/imports", register.as(Role.CASEWORKER))).hasStatus(403);
    assertThat(register.get("/assistance/imports/" + UUID.randomUUID(), register.leader))
        .hasStatus(404);
    var other = new GivenRegister(given, browser, database);
    var address = register.imported(HEADING + KIM + ";2026-03;4310;;\n");
    assertThat(other.get(address, other.leader)).hasStatus(404);
    assertThat(other.post(address + "/undo", other.leader)).hasStatus(404);
  }

  private static String sent(MvcTestResult answer) {
    return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
  }

  private static byte[] excel() throws IOException {
    var file = new ByteArrayOutputStream();
    try (var book = new Workbook(file, "test", "1.0")) {
      var sheet = book.newWorksheet("Utbetalningar");
      sheet.value(0, 0, "Personnummer");
      sheet.value(0, 1, "Månad");
      sheet.value(0, 2, "Belopp");
      sheet.value(1, 0, KIM);
      sheet.value(1, 1, LocalDate.of(2026, 3, 25));
      sheet.style(1, 1).format("yyyy-mm-dd").set();
      sheet.value(1, 2, new BigDecimal("4310.5"));
    }
    return file.toByteArray();
  }

  private PaidMonths paid() {
    return Tenant.call(register.here, () -> months.of(new PersonId(kim)));
  }

  private long amount(String month) {
    return rows(
        "select amount_ore from assistance.payment where month = '%s' order by turn desc limit 1"
            .formatted(month));
  }

  private long rowsLeft() {
    return rows("select count(*) from assistance.uploaded_row");
  }

  private long rows(String sql) {
    return Long.parseLong(one(sql));
  }

  private String one(String sql) {
    var found = new String[1];
    given.in(
        register.here,
        () -> found[0] = database.sql(sql).query((row, n) -> row.getString(1)).single());
    return found[0];
  }
}

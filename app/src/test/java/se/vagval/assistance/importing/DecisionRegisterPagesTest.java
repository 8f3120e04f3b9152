package se.vagval.assistance.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.access.Role;
import se.vagval.assistance.AssistanceMonths;
import se.vagval.assistance.GivenRegister;
import se.vagval.assistance.store.RegisteredDecisionStore;
import se.vagval.casework.PersonId;
import se.vagval.tenancy.Tenant;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.Told;
import se.vagval.testing.VagvalTest;

/// The decision register comes in by the same way as the payment register, and is kept apart.
@VagvalTest
class DecisionRegisterPagesTest {

  private static final String KIM = GivenRegister.number(LocalDate.of(1990, 1, 18), 1);
  private static final String ALEX = GivenRegister.number(LocalDate.of(1985, 7, 9), 2);
  private static final String ROBIN = GivenRegister.number(LocalDate.of(1979, 5, 2), 3);
  private static final String HEADING =
      "Personnr;Beslutsdatum;Från;Till;Beslut;Beslutsorsak;Hushåll\n";

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired AssistanceMonths months;
  @Autowired RegisteredDecisionStore decisions;
  @Autowired TestClock clock;
  private GivenRegister register;
  private UUID kim = UUID.randomUUID();

  @BeforeEach
  void two_households() {
    clock.moveTo(TestClock.USUAL);
    register = new GivenRegister(given, browser, database);
    given.in(
        register.here,
        () -> {
          kim = register.person(path, KIM);
          register.member(path, kim, ALEX);
          register.person(path, ROBIN);
        });
  }

  @Test
  void decisions_come_in_and_are_no_months_of_assistance() {
    var address =
        register.importedDecisions(
            HEADING
                + KIM
                + ";2026-03-02;2026-03;2026-05;Bifall;Arbetslös;7\n"
                + ROBIN
                + ";2026-03-04;2026-03;;avslag;;8\n");

    assertThat(register.get(address, register.leader))
        .hasStatusOk()
        .bodyText()
        .contains("Filen är inläst", "Nya beslut", "jämförs nu med betalningsregistret");
    assertThat(one("select string_agg(kind, ' ' order by kind) from assistance.decision"))
        .isEqualTo("GRANTED REFUSED");
    assertThat(Tenant.call(register.here, () -> months.of(new PersonId(kim))).months()).isEmpty();
    assertThat(one("select count(*) from assistance.payment")).isEqualTo("0");
    assertThat(one("select count(*) from assistance.import_month")).isEqualTo("0");
    assertThat(one("select count(*) from assistance.uploaded_row")).isEqualTo("0");
  }

  @Test
  void what_is_wrong_is_listed_by_line_and_nothing_comes_half_in() {
    var address =
        register.uploadedDecisions(
            HEADING
                + KIM
                + ";2026-03-02;2026-13;;bifall;;\n"
                + KIM
                + ";2026-03-02;2026-05;2026-03;bifall;;\n"
                + KIM
                + ";2026-03-09;2026-04;;kanske;;\n"
                + ROBIN
                + ";2026-04-02;2026-04;;bifall;;\n"
                + ROBIN
                + ";2026-04-02;2026-04;;bifall;;\n"
                + KIM
                + ";2026-06-02;2026-06;;bifall;;7\n"
                + ROBIN
                + ";2026-06-02;2026-06;;bifall;;7\n");

    assertThat(register.get(address + "/preview", register.leader))
        .hasStatusOk()
        .bodyText()
        .contains(
            "Kontrollera månaden",
            "Sista månaden är före första månaden",
            "Kontrollera slaget av beslut",
            "står på en rad ovanför",
            "andra medlemmar än hushållet här")
        .doesNotContain(KIM, ROBIN);
    register.post(address + "/preview", register.leader);
    register.waitFor(address);
    assertThat(one("select count(*) from assistance.decision")).isEqualTo("0");
  }

  @Test
  void the_same_again_changes_nothing_and_a_changed_decision_is_shown_first_and_can_be_undone() {
    var row = HEADING + KIM + ";2026-03-02;2026-03;2026-05;bifall;;\n";
    var first = register.importedDecisions(row);
    register.importedDecisions(row);
    assertThat(one("select count(*) from assistance.decision")).isEqualTo("1");

    var changed = register.uploadedDecisions(row.replace("bifall", "delvis bifall"));
    assertThat(register.get(changed + "/preview", register.leader))
        .bodyText()
        .contains("Ändrade beslut", "Beviljat, till och med maj 2026", "Delvis beviljat");
    register.post(changed + "/preview", register.leader);
    register.waitFor(changed);
    assertThat(now()).isEqualTo("PART_GRANTED");

    assertThat(register.post(first + "/undo", register.leader)).hasStatus(409);
    assertThat(register.get(changed + "/undo", register.leader)).bodyText().contains("ändrat");
    assertThat(register.post(changed + "/undo", register.leader)).hasRedirectedUrl(changed);
    assertThat(now()).isEqualTo("GRANTED");
  }

  @Test
  void what_was_granted_and_what_was_refused_the_same_day_stand_beside_each_other() {
    var granted = HEADING + KIM + ";2026-03-02;2026-03;2026-05;bifall;;\n";
    var refused = KIM + ";2026-03-02;2026-03;;avslag;Tandvård;\n";
    register.importedDecisions(granted + refused);
    assertThat(one("select string_agg(kind, ' ' order by kind) from assistance.decision"))
        .isEqualTo("GRANTED REFUSED");
    register.importedDecisions(granted + refused);
    assertThat(one("select count(*) from assistance.decision")).isEqualTo("2");

    var corrected = register.uploadedDecisions(HEADING + refused);
    assertThat(Told.by(register.get(corrected + "/preview", register.leader)))
        .contains("Ändrade beslut", "Beviljat, till och med maj 2026; Avslag, Tandvård");
    register.post(corrected + "/preview", register.leader);
    register.waitFor(corrected);
    assertThat(countsInMarch()).isEqualTo("REFUSED");
    register.post(corrected + "/undo", register.leader);
    assertThat(countsInMarch()).isEqualTo("GRANTED REFUSED");
  }

  private String countsInMarch() {
    var found = new ArrayList<String>();
    given.in(
        register.here,
        () ->
            decisions.covering(YearMonth.of(2026, 3)).stream()
                .flatMap(decision -> decision.parts().stream())
                .forEach(part -> found.add(part.kind().name())));
    return String.join(" ", found);
  }

  @Test
  void a_later_file_of_the_other_register_does_not_stand_in_the_way() {
    var decisions = register.importedDecisions(HEADING + KIM + ";2026-03-02;2026-03;;bifall;;\n");
    var payments = register.imported("Personnr;Månad;Belopp\n" + KIM + ";2026-03;4310\n");

    assertThat(register.post(decisions + "/undo", register.leader)).hasRedirectedUrl(decisions);
    assertThat(one("select count(*) from assistance.decision")).isEqualTo("0");
    assertThat(one("select count(*) from assistance.payment")).isEqualTo("1");
    assertThat(register.post(payments + "/undo", register.leader)).hasRedirectedUrl(payments);
  }

  @Test
  void windows_1252_and_excel_are_read_and_each_register_has_its_own_columns() throws IOException {
    var older =
        "Sökande\tBeslutsdatum\tFrån\tTill\tBeslut\tOrsak\tHushåll\n%s\t2026-03-02\tmars 2026\t\tBifall\tå\t\n"
            .formatted(KIM)
            .getBytes(Charset.forName("windows-1252"));
    var columns =
        Objects.requireNonNull(
            register.upload("DECISIONS", "äldre.txt", older).getResponse().getRedirectedUrl());
    assertThat(register.get(columns, register.leader))
        .bodyText()
        .contains("Beslutsdag", "Kolumn 5: Beslut", "value=\"4\" selected")
        .doesNotContain("Belopp");
    assertThat(register.post(columns, register.leader, "number", "0"))
        .hasStatus(422)
        .bodyText()
        .contains("Välj kolumnen med beslutsdag", "Välj kolumnen med slag av beslut");

    var address =
        Objects.requireNonNull(
                register.upload("DECISIONS", "b.xlsx", excel()).getResponse().getRedirectedUrl())
            .replace("/columns", "");
    register.post(
        address + "/columns",
        register.leader,
        "number",
        "0",
        "decided",
        "1",
        "first",
        "2",
        "kind",
        "3");
    register.post(address + "/preview", register.leader);
    register.waitFor(address);
    assertThat(one("select decided_on || ' ' || first_month from assistance.decision"))
        .isEqualTo("2026-03-02 2026-03-01");
  }

  @Test
  void which_register_it_is_must_be_said_and_only_a_team_leader_imports() {
    var file = (HEADING + KIM + ";2026-03-02;2026-03;;bifall;;\n").getBytes(StandardCharsets.UTF_8);

    assertThat(register.upload("", "beslut.csv", file))
        .hasStatus(422)
        .bodyText()
        .contains("Välj vilket register filen är ur");
    var address = register.importedDecisions(new String(file, StandardCharsets.UTF_8));
    assertThat(register.get(address, register.as(Role.CASEWORKER))).hasStatus(403);
  }

  private static byte[] excel() throws IOException {
    var file = new ByteArrayOutputStream();
    try (var book = new Workbook(file, "test", "1.0")) {
      var sheet = book.newWorksheet("Beslut");
      sheet.value(0, 0, "Personnummer");
      sheet.value(0, 1, "Beslutsdatum");
      sheet.value(0, 2, "Från");
      sheet.value(0, 3, "Beslut");
      sheet.value(1, 0, KIM);
      sheet.value(1, 1, LocalDate.of(2026, 3, 2));
      sheet.style(1, 1).format("yyyy-mm-dd").set();
      sheet.value(1, 2, LocalDate.of(2026, 3, 1));
      sheet.style(1, 2).format("yyyy-mm-dd").set();
      sheet.value(1, 3, "Bifall");
    }
    return file.toByteArray();
  }

  private String now() {
    return one("select kind from assistance.decision order by turn desc limit 1");
  }

  private String one(String sql) {
    var found = new String[1];
    given.in(
        register.here,
        () -> found[0] = database.sql(sql).query((row, n) -> row.getString(1)).single());
    return found[0];
  }
}

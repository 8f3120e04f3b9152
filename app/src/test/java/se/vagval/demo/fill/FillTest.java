package se.vagval.demo.fill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.personnummer.Personnummer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.vagval.profiles.ProfileId;
import se.vagval.profiles.Profiles;

class FillTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

  private static final Profiles PROFILES = profiles();

  /// The files alone; nothing is asked of a database.
  private static Profiles profiles() {
    var context = new AnnotationConfigApplicationContext();
    context.registerBean(JdbcClient.class, () -> JdbcClient.create(new DriverManagerDataSource()));
    context.scan("se.vagval.profiles");
    context.refresh();
    return context.getBean(Profiles.class);
  }

  @Test
  void the_same_day_gives_the_same_rows() {
    assertThat(ekvik(TODAY).fingerprint()).isEqualTo(ekvik(TODAY).fingerprint());
    assertThat(ekvik(TODAY).fingerprint()).isNotEqualTo(ekvik(TODAY.plusDays(1)).fingerprint());
  }

  @Test
  void there_are_enough_placements_and_providers() {
    var rows = ekvik(TODAY);

    assertThat(rows.count(Table.PLACEMENT)).isGreaterThan(600);
    assertThat(rows.count(Table.PROVIDER)).isEqualTo(12);
    assertThat(values(rows, Table.PROVIDER, "in_house"))
        .filteredOn(Boolean.TRUE::equals)
        .hasSize(2);
    assertThat(months(rows)).hasSize(30);
  }

  @Test
  void one_caseworker_has_about_seventy_open_cases_and_one_provider_twenty_five_participants() {
    var rows = ekvik(TODAY);
    var karin = values(rows, Table.ACCOUNT, "id").getFirst();
    var open =
        rows.rows(Table.CASE).stream()
            .filter(row ->
                Objects.equals(row.get("responsible_id"), karin) && row.get("closed_on") == null)
            .count();
    var running =
        rows.rows(Table.PLACEMENT).stream()
            .filter(row ->
                Objects.equals(row.get("provider_id"), providerOf(rows, Staff.DEMO_PROVIDER)))
            .filter(row -> row.get("last_day") == null)
            .count();

    assertThat(open).isBetween(68L, 74L);
    assertThat(running).isEqualTo(25);
  }

  @Test
  void eight_providers_had_eighteen_starters_in_a_year_and_two_fewer_than_five() {
    var rows = ekvik(TODAY);
    for (var end = TODAY.minusMonths(18); end.isBefore(TODAY); end = end.plusMonths(3)) {
      var from = end.minusMonths(12);
      var until = end;
      var starters =
          rows.rows(Table.PLACEMENT).stream()
              .filter(row ->
                  row.get("start_day") instanceof LocalDate day
                      && !day.isBefore(from)
                      && day.isBefore(until))
              .collect(Collectors.groupingBy(row -> row.get("provider_id"), Collectors.counting()));

      assertThat(starters.values()).filteredOn(count -> count >= 18).hasSizeGreaterThanOrEqualTo(8);
      assertThat(starters.values()).filteredOn(count -> count < 5).hasSizeGreaterThanOrEqualTo(1);
    }
  }

  /// Of children none is known.
  @Test
  void every_personal_number_is_of_the_test_series() {
    var numbers = values(ekvik(TODAY), Table.PERSON, "personal_number");

    assertThat(numbers)
        .doesNotHaveDuplicates()
        .allSatisfy(number -> {
          assertThat(Personnummer.valid(String.valueOf(number))).isTrue();
          assertThat(Integer.parseInt(String.valueOf(number).substring(8, 11))).isBetween(980, 999);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-31, 2025-07",
    "2026-08-01, 2026-07",
    "2026-12-31, 2026-07",
    "2027-01-01, 2026-07"
  })
  void the_last_complete_july_has_the_counts_of_july_2005(LocalDate today, YearMonth july) {
    var rows = ekvik(today);

    assertThat(registers(rows, july)).isEqualTo(Registers.Counts.JULY_2005);
    assertThat(registers(rows, july.minusYears(1))).isEqualTo(Registers.Counts.JULY_2004);
  }

  @Test
  void somebody_protected_was_entered_anew_and_one_decision_is_given_by_a_later_one() {
    var rows = ekvik(TODAY);
    var named =
        rows.rows(Table.PERSON).stream()
            .filter(row -> row.get("protected_as") != null)
            .flatMap(one ->
                rows.rows(Table.PERSON).stream()
                    .filter(row -> row.get("protected_as") == null)
                    .filter(row -> row.get("personal_number") == null)
                    .filter(row -> Objects.equals(row.get("given_name"), one.get("given_name")))
                    .filter(row -> Objects.equals(row.get("family_name"), one.get("family_name")))
                    .filter(row -> Objects.equals(row.get("birth_date"), one.get("birth_date"))));

    assertThat(named).isNotEmpty();
    assertThat(rows.count(Table.SUCCESSION)).isEqualTo(1);
    assertThat(rows.count(Table.VOUCHER_AFTER)).isEqualTo(1);
    assertThat(values(rows, Table.DECISION_EVENT, "detail"))
        .filteredOn("GRANTED"::equals)
        .hasSize(2);
    assertThat(rows.count(Table.ABILITY_FILE)).isPositive();
  }

  private static Registers.Counts registers(Rows rows, YearMonth month) {
    return new Registers.Counts(
        count(rows, Table.PAYMENT_REGISTER, month, "month", month.atDay(1)),
        count(rows, Table.PAYMENT_REGISTER, month, "work_and_rehab", true),
        count(rows, Table.DECISION_REGISTER, month, "month", month.atDay(1)),
        count(rows, Table.DECISION_REGISTER, month, "cause", "UNEMPLOYED"),
        (int)
            rows.rows(Table.DECISION_REGISTER).stream()
                .filter(row -> Objects.equals(row.get("month"), month.atDay(1)))
                .filter(row -> Objects.equals(row.get("cause"), "UNEMPLOYED"))
                .filter(row -> Objects.equals(row.get("with_measure"), true))
                .count(),
        count(rows, Table.DECISION_REGISTER, month, "cause", "UNCLEAR"),
        count(rows, Table.REGISTER_ACTIVITY, month, "activity", "IN_HOUSE_CENTRE"));
  }

  private static int count(Rows rows, Table table, YearMonth month, String column, Object value) {
    return (int)
        rows.rows(table).stream()
            .filter(row -> Objects.equals(row.get("month"), month.atDay(1)))
            .filter(row -> Objects.equals(row.get(column), value))
            .count();
  }

  private static List<Object> values(Rows rows, Table table, String column) {
    return rows.rows(table).stream()
        .flatMap(row -> Optional.ofNullable(row.get(column)).stream())
        .toList();
  }

  private static Set<Object> months(Rows rows) {
    return Set.copyOf(values(rows, Table.PAYMENT_REGISTER, "month"));
  }

  private static Object providerOf(Rows rows, String name) {
    return rows.rows(Table.PROVIDER).stream()
        .filter(row -> Objects.equals(row.get("name"), name))
        .map(row -> row.get("id"))
        .findFirst()
        .orElseThrow();
  }

  private static Rows ekvik(LocalDate today) {
    var rows = new Rows();
    var profile = PROFILES.find(new ProfileId(Town.EKVIK.profile())).orElseThrow();
    var staff = Facts.write(Town.EKVIK, today, profile, rows);
    assertThat(staff.caseworkers()).isNotEmpty();
    return rows;
  }
}

package se.vagval.assistance.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.assistance.GivenRegister;
import se.vagval.testing.Given;
import se.vagval.testing.VagvalTest;

/// A register of 100 000 rows is imported whole. How long it took is printed; docs/PERFORMANCE.md
/// has figures.
@VagvalTest
@Tag("long")
class LargeImportTest {

  private static final int HOUSEHOLDS = 5_000;
  private static final int MONTHS = 20;

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired JdbcClient database;

  @Test
  void a_hundred_thousand_rows_are_imported() {
    var register = new GivenRegister(given, browser, database);
    given.in(register.here, this::people);
    var file = file().getBytes(StandardCharsets.UTF_8);

    var from = System.nanoTime();
    var address = register.uploaded("stor.csv", file);
    register.get(address + "/preview", register.leader);
    var previewed = System.nanoTime();
    register.post(address + "/preview", register.leader);
    register.waitFor(address);
    var imported = System.nanoTime();

    System.out.printf(
        "100 000 rows: to the preview %d ms, import %d ms%n",
        Duration.ofNanos(previewed - from).toMillis(),
        Duration.ofNanos(imported - previewed).toMillis());
    assertThat(register.get(address, register.leader)).bodyText().contains("Filen är inläst");
    given.in(
        register.here,
        () ->
            assertThat(
                    database
                        .sql("select count(*) from assistance.payment")
                        .query((row, n) -> row.getInt(1))
                        .single())
                .isEqualTo(HOUSEHOLDS * MONTHS));
  }

  private static String number(int of) {
    return GivenRegister.number(LocalDate.of(1960, 1, 1).plusDays(of / 20), of % 20);
  }

  private void people() {
    var numbers = new String[HOUSEHOLDS];
    for (int i = 0; i < HOUSEHOLDS; i++) {
      numbers[i] = number(i);
    }
    database
        .sql(
            """
            insert into casework.person (id, personal_number, given_name, family_name, birth_date)
            select gen_random_uuid(), n, 'Kim', 'Prov', '1960-01-01' from unnest(:numbers) as n
            """)
        .param("numbers", numbers)
        .update();
    database
        .sql(
            """
            insert into casework.household (id, number)
            select id, 'H' || personal_number from casework.person
            """)
        .update();
    database
        .sql(
            """
            insert into casework.household_member (household_id, person_id, part, valid)
            select id, id, 'ADULT', '[2026-01-02,)' from casework.person
            """)
        .update();
  }

  private static String file() {
    var file = new StringBuilder("Personnummer;Månad;Belopp;Orsak\n");
    for (int month = 0; month < MONTHS; month++) {
      for (int i = 0; i < HOUSEHOLDS; i++) {
        file.append(number(i))
            .append(';')
            .append(YearMonth.of(2025, 1).plusMonths(month))
            .append(";4 310,00;Arbetslös\n");
      }
    }
    return file.toString();
  }
}

package se.vagval.assistance.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.assistance.GivenRegister;
import se.vagval.assistance.store.ImportStore;
import se.vagval.testing.Given;
import se.vagval.testing.VagvalTest;

@VagvalTest
class ForgetUploadsTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired JdbcClient database;
  @Autowired ForgetUploads forget;
  @Autowired ImportStore imports;

  GivenRegister register;

  @BeforeEach
  void a_file_whose_import_was_started_long_ago() {
    register = new GivenRegister(given, browser, database);
    register.uploaded(
        "fil.csv",
        "Personnr;Månad;Belopp\n198507099805;2026-03;100\n".getBytes(StandardCharsets.UTF_8));
    change("turn = 1, started_at = '2020-01-01'");
  }

  @Test
  void an_import_whose_process_was_killed_can_be_started_again() {
    forget.now();

    assertThat(value("turn is null and broke_at is not null")).isTrue();
  }

  @Test
  void an_import_that_somebody_is_at_work_with_goes_on_however_long_it_takes() {
    given.in(
        register.here,
        () -> {
          imports.hold();
          CompletableFuture.runAsync(forget::now).join();
        });

    assertThat(value("turn = 1 and broke_at is null")).isTrue();
  }

  @Test
  void a_file_that_nobody_went_on_with_is_given_up_after_a_day() {
    change("turn = null, started_at = null, uploaded_at = '2020-01-01'");

    forget.now();

    assertThat(value("given_up_at is not null")).isTrue();
    assertThat(value("not exists (select from assistance.uploaded_row)")).isTrue();
  }

  private void change(String what) {
    given.in(register.here, () -> database.sql("update assistance.import set " + what).update());
  }

  private boolean value(String what) {
    var found = new AtomicReference<Boolean>();
    given.in(
        register.here,
        () ->
            found.set(
                database
                    .sql("select %s from assistance.import".formatted(what))
                    .query((row, n) -> row.getBoolean(1))
                    .single()));
    return found.get();
  }
}

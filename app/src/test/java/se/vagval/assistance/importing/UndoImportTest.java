package se.vagval.assistance.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.access.Actor;
import se.vagval.assistance.GivenRegister;
import se.vagval.assistance.ImportId;
import se.vagval.assistance.model.RegisterKind;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

@VagvalTest
class UndoImportTest {

  private static final String KIM = GivenRegister.number(LocalDate.of(1990, 1, 18), 4);

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired UndoImport undo;
  GivenRegister register;

  @BeforeEach
  void a_household() {
    register = new GivenRegister(given, browser, database);
    given.in(register.here, () -> register.person(path, KIM));
  }

  /// The second import is started while the first is being taken back, before that is certain.
  @ParameterizedTest
  @EnumSource
  void what_two_files_say_is_kept_when_the_first_is_undone_while_the_second_starts(
      RegisterKind kind) {
    var first = uploaded(kind);
    register.post(first + "/preview", register.leader);
    register.waitFor(first);
    var second = uploaded(kind);
    var undone = new CompletableFuture<UndoImport.Outcome>();
    var certain = new CompletableFuture<Void>();
    var undoing =
        CompletableFuture.runAsync(() ->
            given.in(
                register.here,
                () -> {
                  undone.complete(undo.handle(id(first), actor()));
                  certain.join();
                }));
    assertThat(undone.orTimeout(60, TimeUnit.SECONDS).join())
        .isInstanceOf(UndoImport.Outcome.Undone.class);

    register.post(second + "/preview", register.leader);
    while (!isOver(second) && !somebodyWaits()) {
      Thread.onSpinWait();
    }
    certain.complete(null);
    undoing.join();
    register.waitFor(second);

    assertThat(count(kind)).isEqualTo("1");
  }

  private String uploaded(RegisterKind kind) {
    return switch (kind) {
      case PAYMENTS ->
          register.uploaded(
              "fil.csv",
              ("Personnr;Månad;Belopp\n" + KIM + ";2026-03;100\n")
                  .getBytes(StandardCharsets.UTF_8));
      case DECISIONS ->
          register.uploadedDecisions(
              "Personnr;Beslutsdatum;Från;Till;Beslut;Beslutsorsak;Hushåll\n"
                  + KIM
                  + ";2026-03-02;2026-03;;bifall;;\n");
    };
  }

  private boolean isOver(String address) {
    var over = new AtomicBoolean();
    given.in(
        register.here,
        () ->
            over.set(
                database
                    .sql("select finished_at is not null from assistance.import where id = :id")
                    .param("id", id(address).value())
                    .query((row, n) -> row.getBoolean(1))
                    .single()));
    return over.get();
  }

  private boolean somebodyWaits() {
    return database
        .sql(
            """
            select exists (select from pg_locks where locktype = 'advisory' and not granted
              and database = (select oid from pg_database where datname = current_database()))
            """)
        .query((row, n) -> row.getBoolean(1))
        .single();
  }

  private String count(RegisterKind kind) {
    var table = kind == RegisterKind.PAYMENTS ? "payment" : "decision";
    var found = new AtomicReference<String>("");
    given.in(
        register.here,
        () ->
            found.set(
                database
                    .sql("select count(*) from assistance." + table)
                    .query((row, n) -> row.getString(1))
                    .single()));
    return found.get();
  }

  private Actor actor() {
    return new Actor(register.caseworker, "Kim Prov", null, List.of());
  }

  private static ImportId id(String address) {
    return new ImportId(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
  }
}

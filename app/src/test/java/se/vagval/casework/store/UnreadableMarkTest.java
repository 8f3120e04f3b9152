package se.vagval.casework.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonName;
import se.vagval.casework.model.PersonFacts;

/// What cannot be read is protected.
class UnreadableMarkTest {

  @Test
  void a_store_that_fails_hides_every_name() {
    var person = new PersonId(UUID.randomUUID());
    var broken =
        new AbstractDataSource() {
          @Override
          public java.sql.Connection getConnection() throws SQLException {
            throw new SQLException("the database is away");
          }

          @Override
          public java.sql.Connection getConnection(String user, String password)
              throws SQLException {
            return getConnection();
          }
        };

    var names = new CaseStore(JdbcClient.create(broken)).names(List.of(person));

    assertThat(names.get(person)).isInstanceOf(PersonName.Protected.class);
  }

  @Test
  void a_mark_that_is_neither_yes_nor_no_hides_the_name() throws SQLException {
    assertThat(NameColumns.of(row("f"))).isEqualTo(new PersonName.Known("Kim", "Öberg"));
    assertThat(NameColumns.of(row("t"))).isInstanceOf(PersonName.Protected.class);
    assertThat(NameColumns.of(row("?"))).isInstanceOf(PersonName.Protected.class);
    assertThat(NameColumns.of(row("throws"))).isInstanceOf(PersonName.Protected.class);
  }

  @Test
  void no_value_of_a_person_tells_who_it_is_when_it_is_written_out() {
    var name = new PersonName.Known("Kim", "Öberg");
    var facts = new PersonFacts(null, name, java.time.LocalDate.EPOCH, "070-1", "sv", false, true);

    assertThat("" + name + facts + new PersonName.Protected("Robin", "VV-2026-1"))
        .doesNotContain("Kim", "Öberg", "070", "Robin", "VV-");
  }

  private static ResultSet row(String mark) {
    return (ResultSet)
        Proxy.newProxyInstance(
            ResultSet.class.getClassLoader(),
            new Class<?>[] {ResultSet.class},
            (self, method, asked) ->
                switch ((String) asked[0]) {
                  case "given_name" -> "Kim";
                  case "family_name" -> "Öberg";
                  case "protected" -> {
                    if (mark.equals("throws")) {
                      throw new SQLException("no such column");
                    }
                    yield mark;
                  }
                  default -> "";
                });
  }
}

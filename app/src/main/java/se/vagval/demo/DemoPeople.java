package se.vagval.demo;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.AccountId;

/// The people that one can be in the demonstration. They are marked in the database by their
/// subject.
@DemoBean
public class DemoPeople {

  /// The subject of an account that one can be: this, a number for the order, a colon, and the word
  /// that tells in the message file what the person can do.
  public static final String SUBJECT = "demo:";

  /// Where people stand in the list.
  public enum Group {
    PARTICIPANTS,
    MUNICIPALITY,
    PROVIDERS,
    OTHER_AUTHORITIES
  }

  /// @param what the end of the message key that tells what the person can do
  public record Person(AccountId account, String name, String title, String what) {

    public Group group() {
      return switch (what) {
        case "choosing", "midway", "two-checks" -> Group.PARTICIPANTS;
        case "provider", "small-provider", "provider-administrator" -> Group.PROVIDERS;
        case "af-officer", "fk-officer", "region-officer" -> Group.OTHER_AUTHORITIES;
        default -> Group.MUNICIPALITY;
      };
    }
  }

  private final JdbcClient database;

  DemoPeople(JdbcClient database) {
    this.database = database;
  }

  /// Those of the municipality at hand.
  @Transactional(readOnly = true)
  public List<Person> all() {
    return database
        .sql(
            """
            select id, name, title, split_part(subject, ':', 3) as what from access.account
            where subject like :pattern order by subject
            """)
        .param("pattern", SUBJECT + "%")
        .query((row, n) ->
            new Person(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("title"),
                row.getString("what")))
        .list();
  }
}

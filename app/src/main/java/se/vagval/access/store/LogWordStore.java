package se.vagval.access.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.Target;

/// The words of checks of the log. Those of a closed check are changed by nobody.
@Repository
public class LogWordStore {

  private final JdbcClient database;

  LogWordStore(JdbcClient database) {
    this.database = database;
  }

  public void writeFinding(Target review, long entry, String words) {
    database
        .sql(
            """
            insert into access.log_finding (review_id, entry_id, words) values (:review, :entry, :words)
            on conflict (municipality, review_id, entry_id) do update set words = excluded.words
            """)
        .param("review", review.value())
        .param("entry", entry)
        .param("words", words)
        .update();
  }

  public void forgetFinding(Target review, long entry) {
    database
        .sql("delete from access.log_finding where review_id = :review and entry_id = :entry")
        .param("review", review.value())
        .param("entry", entry)
        .update();
  }

  public void writeConclusion(Target review, String words) {
    database
        .sql("insert into access.log_conclusion (review_id, words) values (:review, :words)")
        .param("review", review.value())
        .param("words", words)
        .update();
  }
}

package se.vagval.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.access.Target;

/// The door to the log. A change is logged in the transaction that makes it, so that one is never
/// there without the other.
@Component
public class Audit {

  private final JdbcClient database;
  private final Clock clock;

  Audit(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Logs that the actor read `what` of the target.
  ///
  /// @param what a fixed word such as `case`; never a name or a free text
  /// @param caseId the case that is the reason, where there is one
  @Transactional
  public void read(Actor actor, String what, Target target, @Nullable UUID caseId) {
    write(actor, "READ", what, target, caseId);
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void changed(Actor actor, String what, Target target, @Nullable UUID caseId) {
    write(actor, "CHANGED", what, target, caseId);
  }

  private void write(Actor actor, String act, String what, Target target, @Nullable UUID caseId) {
    database
        .sql(
            """
            insert into audit.entry (at, account_id, role, act, what, target_kind, target_id, case_id)
            values (:at, :account, :role, :act, :what, :kind, :id, :case)
            """)
        .param("at", Timestamp.from(clock.instant()))
        .param("account", actor.account() == null ? null : actor.account().value())
        .param("role", actor.mainRole().name())
        .param("act", act)
        .param("what", what)
        .param("kind", target.getClass().getSimpleName())
        .param("id", target.value().toString())
        .param("case", caseId)
        .update();
  }
}

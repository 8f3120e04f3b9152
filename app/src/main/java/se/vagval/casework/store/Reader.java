package se.vagval.casework.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.vagval.access.Access;
import se.vagval.access.AccountId;
import se.vagval.access.Actor;
import se.vagval.access.Allowed;
import se.vagval.access.Permission;
import se.vagval.casework.CaseId;

/// The member of staff who reads a list of cases, in which the case's row is called `c`.
///
/// @param head of which cases they may know
/// @param file whose files they may open, and so know by name
public record Reader(AccountId account, Allowed head, Allowed file) {

  public static Reader of(Actor actor, Access access) {
    return new Reader(
        actor.signedIn(),
        access.where(actor, Permission.READ_CASE_HEAD, CaseId.class, "c"),
        access.where(actor, Permission.READ_CASE, CaseId.class, "c"));
  }

  String maySee() {
    return head.sql();
  }

  String mayRead() {
    return file.sql();
  }

  String hidden() {
    return "not " + file.sql();
  }

  Map<String, @Nullable Object> values() {
    return head.valuesAnd(file);
  }
}

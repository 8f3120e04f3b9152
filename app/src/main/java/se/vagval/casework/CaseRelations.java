package se.vagval.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.access.AskerInSql;
import se.vagval.access.ListedRelations;
import se.vagval.access.Relation;
import se.vagval.casework.store.ProtectionStore;

/// Tells whose case it is: one's own to decide in, one's unit's, or about oneself. A protected
/// person's file is not the unit's, but theirs who are named to read it; the unit knows only that
/// there is one.
@Component
class CaseRelations implements ListedRelations<CaseId> {

  private final Cases cases;
  private final ProtectionStore protections;
  private final Clock clock;

  CaseRelations(Cases cases, ProtectionStore protections, Clock clock) {
    this.cases = cases;
    this.protections = protections;
    this.clock = clock;
  }

  @Override
  public Class<CaseId> kind() {
    return CaseId.class;
  }

  @Override
  @Transactional(readOnly = true)
  public Set<Relation> between(Actor actor, CaseId target) {
    return of(actor, cases.head(target));
  }

  Set<Relation> of(Actor actor, CaseHead head) {
    var relations = EnumSet.noneOf(Relation.class);
    if (head.responsible().equals(actor.account()) && !isClosedAndHidden(head)) {
      relations.add(Relation.OWN_CASE);
    }
    if (isInUnitOf(actor, head)) {
      relations.add(Relation.UNIT_HAS_CASE);
    }
    if (isInUnitOf(actor, head) && !(head.name() instanceof PersonName.Protected)) {
      relations.add(Relation.OWN_UNIT);
    }
    if (isNamed(actor, head)) {
      relations.add(Relation.NAMED_READER);
    }
    if (head.person().value().equals(actor.personId())) {
      relations.add(Relation.SELF);
    }
    return relations;
  }

  @Override
  public String where(Relation relation, String row, AskerInSql asker) {
    return switch (relation) {
      case OWN_CASE ->
          "%s.responsible_id = %s and not (%s.closed_on is not null and %s)"
              .formatted(row, asker.account(), row, isProtected(row));
      case UNIT_HAS_CASE -> "%s.unit_id = any(%s)".formatted(row, asker.units());
      case OWN_UNIT ->
          "%s.unit_id = any(%s) and not %s".formatted(row, asker.units(), isProtected(row));
      case NAMED_READER ->
          "%s.unit_id = any(%s) and %s and %s"
              .formatted(row, asker.units(), isProtected(row), isNamed(row, asker));
      case SELF -> "%s.person_id = %s".formatted(row, asker.person());
      case ANY, OWN_PROVIDER, OWN_CONTACT -> "false";
    };
  }

  private static String isProtected(String row) {
    return """
    exists (select from casework.person whom
      where whom.id = %s.person_id and whom.protected_as is not null)
    """
        .formatted(row);
  }

  private static String isNamed(String row, AskerInSql asker) {
    return """
    exists (select from casework.named_reader named where named.person_id = %s.person_id
      and named.account_id = %s and named.valid @> %s)
    """
        .formatted(row, asker.account(), asker.today());
  }

  /// Whoever was once responsible does not learn of today's life of somebody protected since.
  private static boolean isClosedAndHidden(CaseHead head) {
    return head.closedOn() != null && head.name() instanceof PersonName.Protected;
  }

  /// A naming is of no use to somebody who has left the unit.
  private boolean isNamed(Actor actor, CaseHead head) {
    var account = actor.account();
    return account != null
        && isInUnitOf(actor, head)
        && head.name() instanceof PersonName.Protected
        && protections.isNamed(head.person(), account, LocalDate.now(clock));
  }

  private static boolean isInUnitOf(Actor actor, CaseHead head) {
    return actor.units().contains(head.unit().value());
  }
}

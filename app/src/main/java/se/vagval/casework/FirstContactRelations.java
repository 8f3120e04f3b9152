package se.vagval.casework;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.access.AskerInSql;
import se.vagval.access.ListedRelations;
import se.vagval.access.Relation;
import se.vagval.casework.store.FirstContactStore;
import se.vagval.web.NotFound;

/// A first contact is the unit's, unless the person said that they are protected: then it is theirs
/// alone who has it. One that led to the case of somebody protected is read in the case.
@Component
class FirstContactRelations implements ListedRelations<FirstContactId> {

  private final FirstContactStore store;

  FirstContactRelations(FirstContactStore store) {
    this.store = store;
  }

  @Override
  public Class<FirstContactId> kind() {
    return FirstContactId.class;
  }

  @Override
  @Transactional(readOnly = true)
  public Set<Relation> between(Actor actor, FirstContactId target) {
    var standing =
        store.standing(target).orElseThrow(() -> new NotFound("first contact " + target));
    var relations = EnumSet.noneOf(Relation.class);
    if (standing.caseIsHidden()) {
      return relations;
    }
    if (actor.units().contains(standing.unit().value()) && !standing.hidden()) {
      relations.add(Relation.OWN_UNIT);
    }
    if (standing.heldBy().equals(actor.account())) {
      relations.add(Relation.OWN_CONTACT);
    }
    return relations;
  }

  @Override
  public String where(Relation relation, String row, AskerInSql asker) {
    return switch (relation) {
      case OWN_UNIT ->
          "%s.unit_id = any(%s) and not %s.hidden and not %s"
              .formatted(row, asker.units(), row, caseIsHidden(row));
      case OWN_CONTACT ->
          "coalesce(%s.handed_to, %s.taken_by) = %s and not %s"
              .formatted(row, row, asker.account(), caseIsHidden(row));
      case ANY, SELF, OWN_CASE, UNIT_HAS_CASE, NAMED_READER, OWN_PROVIDER -> "false";
    };
  }

  private static String caseIsHidden(String row) {
    return """
    exists (select from casework.case_file led join casework.person whom on whom.id = led.person_id
      where led.id = %s.case_id and whom.protected_as is not null)
    """
        .formatted(row);
  }
}

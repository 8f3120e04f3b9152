package se.vagval.choice;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.vagval.access.Actor;
import se.vagval.access.Relation;
import se.vagval.access.Relations;
import se.vagval.casework.CaseId;

/// A choice belongs to the person and to whoever their case belongs to, and to the provider that
/// was chosen.
@Component
class ChoiceRelations implements Relations<ChoiceId> {

  private final Choices choices;
  private final ObjectProvider<Relations<CaseId>> cases;

  ChoiceRelations(Choices choices, ObjectProvider<Relations<CaseId>> cases) {
    this.choices = choices;
    this.cases = cases;
  }

  @Override
  public Class<ChoiceId> kind() {
    return ChoiceId.class;
  }

  @Override
  public Set<Relation> between(Actor actor, ChoiceId target) {
    var choice = choices.get(target);
    var relations = EnumSet.noneOf(Relation.class);
    relations.addAll(cases.getObject().between(actor, choice.caseId()));
    if (actor.providers().contains(choice.provider().value())) {
      relations.add(Relation.OWN_PROVIDER);
    }
    return relations;
  }
}

package se.vagval.choice;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.access.AskerInSql;
import se.vagval.access.ListedRelations;
import se.vagval.access.Relation;
import se.vagval.casework.CaseId;

/// A choice belongs to the person and to whoever their case belongs to, and to the provider that
/// was chosen.
@Component
class ChoiceRelations implements ListedRelations<ChoiceId> {

  private final Choices choices;
  private final ObjectProvider<ListedRelations<CaseId>> cases;
  private final ProvidersSight sight;

  ChoiceRelations(
      Choices choices, ObjectProvider<ListedRelations<CaseId>> cases, ProvidersSight sight) {
    this.sight = sight;
    this.choices = choices;
    this.cases = cases;
  }

  @Override
  public Class<ChoiceId> kind() {
    return ChoiceId.class;
  }

  @Override
  @Transactional(readOnly = true)
  public Set<Relation> between(Actor actor, ChoiceId target) {
    var choice = choices.get(target);
    var relations = EnumSet.noneOf(Relation.class);
    relations.addAll(cases.getObject().between(actor, choice.caseId()));
    if (sight.sees(actor, choice)) {
      relations.add(Relation.OWN_PROVIDER);
    }
    return relations;
  }

  @Override
  public String where(Relation relation, String row, AskerInSql asker) {
    return relation == Relation.OWN_PROVIDER
        ? sight.ofChoice(row, asker)
        : "exists (select from casework.case_file theirs where theirs.id = %s.case_id and %s)"
            .formatted(row, cases.getObject().where(relation, "theirs", asker));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<String> whyNot(Actor actor, ChoiceId target, Relation relation) {
    return sight.whyNot(actor, choices.get(target));
  }
}

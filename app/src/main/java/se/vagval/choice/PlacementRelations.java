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
import se.vagval.choice.store.PlacementStore;
import se.vagval.web.NotFound;

/// A placement belongs to its provider, and to whoever its case belongs to.
@Component
class PlacementRelations implements ListedRelations<PlacementId> {

  private final PlacementStore placements;
  private final ObjectProvider<ListedRelations<CaseId>> cases;
  private final ProvidersSight sight;

  PlacementRelations(
      PlacementStore placements,
      ObjectProvider<ListedRelations<CaseId>> cases,
      ProvidersSight sight) {
    this.sight = sight;
    this.placements = placements;
    this.cases = cases;
  }

  @Override
  public Class<PlacementId> kind() {
    return PlacementId.class;
  }

  @Override
  @Transactional(readOnly = true)
  public Set<Relation> between(Actor actor, PlacementId target) {
    var placement = placements.get(target).orElseThrow(() -> new NotFound("placement " + target));
    var relations = EnumSet.noneOf(Relation.class);
    relations.addAll(cases.getObject().between(actor, placement.caseId()));
    if (sight.sees(actor, placement)) {
      relations.add(Relation.OWN_PROVIDER);
    }
    return relations;
  }

  @Override
  public String where(Relation relation, String row, AskerInSql asker) {
    return relation == Relation.OWN_PROVIDER
        ? sight.ofPlacement(row, asker)
        : "exists (select from casework.case_file theirs where theirs.id = %s.case_id and %s)"
            .formatted(row, cases.getObject().where(relation, "theirs", asker));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<String> whyNot(Actor actor, PlacementId target, Relation relation) {
    return placements.get(target).flatMap(placement -> sight.whyNot(actor, placement));
  }
}

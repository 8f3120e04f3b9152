package se.vagval.assessment;

import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.vagval.access.Actor;
import se.vagval.access.Relation;
import se.vagval.access.Relations;
import se.vagval.casework.CaseId;

/// A check belongs to whoever its case belongs to.
@Component
class VoucherRelations implements Relations<VoucherId> {

  private final Vouchers vouchers;
  private final ObjectProvider<Relations<CaseId>> cases;

  VoucherRelations(Vouchers vouchers, ObjectProvider<Relations<CaseId>> cases) {
    this.vouchers = vouchers;
    this.cases = cases;
  }

  @Override
  public Class<VoucherId> kind() {
    return VoucherId.class;
  }

  @Override
  public Set<Relation> between(Actor actor, VoucherId target) {
    return cases.getObject().between(actor, vouchers.get(target).caseId());
  }
}

package se.vagval.outcomes.following;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CasePanel;
import se.vagval.outcomes.model.Claim;
import se.vagval.outcomes.model.Evidence;
import se.vagval.outcomes.model.FollowUp;
import se.vagval.outcomes.store.ClaimStore;
import se.vagval.outcomes.store.FollowUpStore;
import se.vagval.web.Text;

/// A case's result on its overview: the newest claim, what was decided, and what was found later.
@Component
class ResultPanel implements CasePanel {

  private static final int ORDER = 50;

  private final ClaimStore claims;
  private final FollowUpStore followUps;
  private final Access access;

  ResultPanel(ClaimStore claims, FollowUpStore followUps, Access access) {
    this.claims = claims;
    this.followUps = followUps;
    this.access = access;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Panel> of(CaseHead head, Actor reader, Text text) {
    if (!access.allows(reader, Permission.READ_CASE, head.id())
        && !access.allows(reader, Permission.READ_OWN_PATH, head.id())) {
      return Optional.empty();
    }
    return claims.ofCases(List.of(head.id())).stream()
        .findFirst()
        .map(claim ->
            new Panel(
                text.t("outcomes.panel.title"),
                rows(claim, text),
                actions(claim, reader, text),
                Optional.empty()));
  }

  private List<Action> actions(Claim claim, Actor reader, Text text) {
    return claim.what().evidenceName().equals(Evidence.DESTROYED)
            || !access.offers(reader, Permission.READ_EVIDENCE, claim.of().caseId())
        ? List.of()
        : List.of(
            new Action(
                text.t("outcomes.evidence.open"), "/outcomes/claims/" + claim.id() + "/evidence"));
  }

  private List<Row> rows(Claim claim, Text text) {
    var rows = new ArrayList<Row>();
    rows.add(new Row(text.t("outcomes.claimed"), text.of("outcomes.kind", claim.what().kind())));
    rows.add(new Row(text.t("outcomes.claimed-on"), text.date(claim.claimedOn())));
    var decision = claim.decision();
    rows.add(
        new Row(
            text.t("outcomes.decision"),
            text.of("outcomes.state", claim.state())
                + (decision == null ? "" : " " + text.date(decision.on()))));
    var placement = claim.of().placement();
    Optional.ofNullable(followUps.of(List.of(placement)).get(placement))
        .orElse(Map.of())
        .forEach((point, answer) -> rows.add(row(point, answer, text)));
    return rows;
  }

  private static Row row(FollowUp point, FollowUpStore.Answer answer, Text text) {
    return new Row(
        text.of("outcomes.follow-up.point", point),
        text.of("outcomes.found", answer.found()) + " " + text.date(answer.on()));
  }
}

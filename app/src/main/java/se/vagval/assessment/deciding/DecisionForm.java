package se.vagval.assessment.deciding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.vagval.access.Actor;
import se.vagval.assessment.DecisionId;
import se.vagval.assessment.MappingId;
import se.vagval.assessment.Proposal;
import se.vagval.assessment.model.DecisionIsDelegated;
import se.vagval.assessment.model.DecisionIsDelegated.Office;
import se.vagval.casework.CaseId;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// The form of a decision, as shown and as sent.
///
/// @param decision the id that the decision will have, so that it is made once
/// @param mapping the mapping whose facts are shown
public record DecisionForm(UUID decision, UUID mapping, Map<String, String> typed) {

  private static final List<String> FIELDS =
      List.of(
          Draft.LEVEL,
          Draft.MONTHS,
          Draft.DEVIATION,
          Draft.REASONS,
          Draft.BACK,
          RenewalFields.KIND,
          RenewalFields.EARLIER,
          RenewalFields.WHY);

  /// A fresh form: the advised level, its months, and a beginning of the reasons.
  static DecisionForm fresh(Grounds grounds, Page page) {
    var advised = grounds.catalogue().row(grounds.advice().level()).orElseThrow();
    var typed =
        Map.of(
            Draft.LEVEL,
            Integer.toString(advised.level()),
            Draft.MONTHS,
            page.text().isSwedish()
                ? advised.months().toString().replace('.', ',')
                : advised.months().toString());
    return new DecisionForm(UUID.randomUUID(), grounds.mapping().value(), shown(typed, grounds));
  }

  /// With the held checks as they are, and the one that can be followed on where it is one.
  private static Map<String, String> shown(Map<String, String> typed, Grounds grounds) {
    var held = grounds.held();
    var all = new HashMap<>(typed);
    all.put(RenewalFields.SEEN, held.seen());
    if (held.followable().size() == 1) {
      all.put(RenewalFields.EARLIER, held.followable().getFirst().check().id().toString());
    }
    return Map.copyOf(all);
  }

  /// As it was typed, with the held checks as they are by now.
  DecisionForm on(Grounds grounds) {
    return new DecisionForm(decision, mapping, shown(typed, grounds));
  }

  private static Map<String, String> renewal(Proposal proposal) {
    var renewal = proposal.renewal();
    return renewal == null
        ? Map.of()
        : Map.of(
            RenewalFields.KIND, renewal.kind().name(),
            RenewalFields.EARLIER, renewal.earlier().toString(),
            RenewalFields.WHY, renewal.why());
  }

  /// As it was proposed. For who may decide, a proposal that waits gives the decision its id; one
  /// that was sent back, or rests on an older mapping, is begun anew, and so is what is proposed
  /// again.
  static DecisionForm proposed(Grounds grounds, Proposal proposal, Office office, Page page) {
    var months = proposal.months().toString();
    var typed = new HashMap<>(renewal(proposal));
    typed.putAll(
        Map.of(
            Draft.LEVEL,
            Integer.toString(proposal.level()),
            Draft.MONTHS,
            page.text().isSwedish() ? months.replace('.', ',') : months,
            Draft.DEVIATION,
            proposal.deviationReason(),
            Draft.REASONS,
            proposal.reasons()));
    var waits =
        office == Office.TEAM_LEADER
            && proposal.returned() == null
            && proposal.mapping().equals(grounds.mapping());
    return new DecisionForm(
        waits ? proposal.id().value() : UUID.randomUUID(),
        grounds.mapping().value(),
        shown(typed, grounds));
  }

  /// An id that is no id is taken as a new one: nothing can have been decided by it.
  static DecisionForm of(Map<String, String> sent) {
    return new DecisionForm(id(sent, "decision"), id(sent, "mapping"), sent);
  }

  DecideCheck.Command toCommand(CaseId caseId, DecisionIsDelegated.Office office, Actor by) {
    return new DecideCheck.Command(
        new DecisionId(decision), caseId, new MappingId(mapping), typed, office, by);
  }

  /// What was typed, with what is wrong with it.
  Filled filled(List<Draft.Problem> problems, Page page) {
    var values = new HashMap<String, List<String>>();
    for (var field : FIELDS) {
      values.put(field, List.of(value(field)));
    }
    var told = new ArrayList<Filled.Problem>();
    for (var problem : problems) {
      var text = page.t("assessment.decide." + problem.text(), problem.facts().toArray());
      told.add(new Filled.Problem(problem.field(), text));
    }
    return new Filled(Map.copyOf(values), List.copyOf(told));
  }

  public String value(String field) {
    return typed.getOrDefault(field, "");
  }

  private static UUID id(Map<String, String> sent, String name) {
    try {
      return UUID.fromString(sent.getOrDefault(name, ""));
    } catch (IllegalArgumentException none) {
      return UUID.randomUUID();
    }
  }
}

package se.vagval.assessment.fkbasis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.assessment.FkContacts;
import se.vagval.assessment.PlacementsOnChecks;
import se.vagval.assessment.Voucher;
import se.vagval.assessment.Vouchers;
import se.vagval.assessment.model.AbilityAssessment;
import se.vagval.assessment.model.FkBasisFacts;
import se.vagval.assessment.model.Question;
import se.vagval.assessment.model.Section;
import se.vagval.assessment.model.StateFacts;
import se.vagval.assessment.store.AbilityStore;
import se.vagval.assessment.store.MappingStore;
import se.vagval.assessment.store.StateCheckStore;
import se.vagval.casework.CaseId;
import se.vagval.providers.Provider;
import se.vagval.providers.ProviderId;
import se.vagval.providers.Providers;

/// Puts together what a case knows today that an application to the Social Insurance Agency can
/// rest on.
@Component
class GatherFkBasis {

  private final AbilityStore assessments;
  private final MappingStore mappings;
  private final StateCheckStore states;
  private final Vouchers vouchers;
  private final PlacementsOnChecks placements;
  private final FkContacts contacts;
  private final Providers providers;

  GatherFkBasis(
      AbilityStore assessments,
      MappingStore mappings,
      StateCheckStore states,
      Vouchers vouchers,
      PlacementsOnChecks placements,
      FkContacts contacts,
      Providers providers) {
    this.assessments = assessments;
    this.mappings = mappings;
    this.states = states;
    this.vouchers = vouchers;
    this.placements = placements;
    this.contacts = contacts;
    this.providers = providers;
  }

  FkBasisFacts of(CaseId caseId, LocalDate today) {
    var names = providers.all();
    return new FkBasisFacts(
        assessments.of(caseId).stream().flatMap(one -> assessed(one, names)).toList(),
        tried(caseId, today, names),
        needs(caseId),
        insurance(caseId),
        contacts.of(caseId));
  }

  /// Only one whose conclusion rests on the report that counts.
  private static Stream<FkBasisFacts.Assessed> assessed(
      AbilityAssessment one, Map<ProviderId, Provider> names) {
    return one.report().stream()
        .flatMap(report ->
            one.conclusion().stream()
                .map(conclusion ->
                    new FkBasisFacts.Assessed(
                        conclusion.id(),
                        name(one.order().provider(), names),
                        report.on(),
                        report.author(),
                        report.summary(),
                        report.instrument(),
                        report.scores(),
                        conclusion.on(),
                        conclusion.ability(),
                        conclusion.words())));
  }

  private List<FkBasisFacts.Tried> tried(
      CaseId caseId, LocalDate today, Map<ProviderId, Provider> names) {
    var checks = vouchers.ofCases(List.of(caseId)).stream().map(Voucher::id).toList();
    return placements.until(checks, today).stream()
        .map(been ->
            new FkBasisFacts.Tried(
                been.check(), name(been.provider(), names), been.first(), been.last()))
        .toList();
  }

  private FkBasisFacts.@Nullable Needs needs(CaseId caseId) {
    var mapping = mappings.latestComplete(caseId).orElse(null);
    if (mapping == null || mapping.id() == null || mapping.completedOn() == null) {
      return null;
    }
    var answers = mapping.answers(Section.OBSTACLES);
    return new FkBasisFacts.Needs(
        mapping.id(),
        mapping.completedOn(),
        answers.get(Question.HEALTH).orElse(""),
        answers.get(Question.HOURS_A_WEEK).orElse(""),
        answers.get(Question.ADAPTATION).orElse(""));
  }

  private FkBasisFacts.@Nullable Insurance insurance(CaseId caseId) {
    return states.of(caseId).stream()
        .flatMap(check ->
            check.facts() instanceof StateFacts.Health health
                ? Stream.of(new FkBasisFacts.Insurance(check.id(), check.on(), health))
                : Stream.empty())
        .findFirst()
        .orElse(null);
  }

  private static String name(ProviderId provider, Map<ProviderId, Provider> names) {
    return Optional.ofNullable(names.get(provider)).map(Provider::name).orElse("");
  }
}

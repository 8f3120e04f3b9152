package se.vagval.assessment.ability;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.AbilityNoteId;
import se.vagval.assessment.AbilityOrderId;
import se.vagval.assessment.model.AbilityAssessment;
import se.vagval.assessment.model.AbilityFile;
import se.vagval.assessment.model.AbilityNote;
import se.vagval.assessment.model.JobDemand;
import se.vagval.assessment.model.JobDemands;
import se.vagval.assessment.model.WorkAbility;
import se.vagval.assessment.store.AbilityFileStore;
import se.vagval.assessment.store.AbilityStore;
import se.vagval.assessment.store.JobSearchStore;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonId;
import se.vagval.providers.Provider;
import se.vagval.providers.ProviderId;
import se.vagval.providers.Providers;
import se.vagval.web.NotFound;

/// Reads a case's work-ability assessments with the demands that rest on them, and logs who read
/// them.
@Component
public class ReadAbility {

  /// @param assessments the latest ordered first
  /// @param files by their report; empty where only the overview is shown
  public record Shown(
      CaseHead head,
      List<AbilityAssessment> assessments,
      List<JobDemand> demands,
      Map<ProviderId, Provider> providers,
      Map<AbilityNoteId, List<AbilityFile>> files,
      LocalDate today) {

    /// Whether a demand to seek work may rest on one of them.
    boolean canBeRestedOn() {
      return assessments.stream().anyMatch(this::canBeRestedOn);
    }

    public boolean canBeRestedOn(AbilityAssessment one) {
      return one.stage() != AbilityAssessment.Stage.WITHDRAWN
          && one.conclusion().filter(said -> said.ability() != WorkAbility.NOT_NOW).isPresent();
    }

    public List<AbilityFile> files(AbilityNote.Report report) {
      return files.getOrDefault(report.id(), List.of());
    }

    public boolean isOpen() {
      return head.closedOn() == null;
    }

    public String provider(AbilityAssessment one) {
      return Optional.ofNullable(providers.get(one.order().provider()))
          .map(Provider::name)
          .orElse("");
    }

    public boolean isLate(AbilityAssessment one) {
      return isOpen() && one.isLate(today);
    }

    /// Those that name one of its reports, the newest first.
    public List<JobDemand> demandsOn(AbilityAssessment one) {
      var reports = one.reports().stream().map(report -> report.id()).toList();
      return demands.stream().filter(demand -> rests(demand, reports)).toList();
    }

    /// Whether it counts and its report does not bear it any more.
    public boolean isToReview(JobDemand demand) {
      return isOpen() && new JobDemands(demands).isToReview(demand, today);
    }

    private static boolean rests(JobDemand demand, List<AbilityNoteId> reports) {
      var basis = demand.basis();
      return basis != null && reports.contains(basis.report());
    }

    /// @throws NotFound when the case has no such order
    AbilityAssessment of(AbilityOrderId order) {
      return assessments.stream()
          .filter(one -> one.order().id().equals(order))
          .findFirst()
          .orElseThrow(() -> new NotFound("ability order " + order));
    }
  }

  private final Cases cases;
  private final AbilityStore store;
  private final AbilityFileStore files;
  private final JobSearchStore demands;
  private final Providers providers;
  private final Audit audit;
  private final Clock clock;

  ReadAbility(
      Cases cases,
      AbilityStore store,
      AbilityFileStore files,
      JobSearchStore demands,
      Providers providers,
      Audit audit,
      Clock clock) {
    this.cases = cases;
    this.store = store;
    this.files = files;
    this.demands = demands;
    this.providers = providers;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Shown handle(CaseId caseId, Actor reader) {
    audit.read(reader, "ability", caseId, caseId.value());
    return shown(cases.head(caseId), files.of(caseId));
  }

  /// @throws NotFound when the person has no open case
  @Transactional
  Shown own(PersonId person, Actor reader) {
    var head = cases.openCaseOf(person).orElseThrow(() -> new NotFound("own open case"));
    audit.read(reader, "own-ability", head.id(), head.id().value());
    return shown(head, files.of(head.id()));
  }

  /// For pages whose reading is logged already.
  @Transactional(readOnly = true)
  Shown overview(CaseHead head) {
    return shown(head, Map.of());
  }

  private Shown shown(CaseHead head, Map<AbilityNoteId, List<AbilityFile>> withFiles) {
    return new Shown(
        head,
        store.of(head.id()),
        demands.demands(head.id()).newestFirst(),
        providers.all(),
        withFiles,
        LocalDate.now(clock));
  }

  /// From whom an assessment can be ordered today, by name.
  @Transactional(readOnly = true)
  List<Provider> authorised() {
    return providers.authorised(LocalDate.now(clock));
  }
}

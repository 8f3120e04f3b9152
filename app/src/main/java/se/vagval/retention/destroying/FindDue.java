package se.vagval.retention.destroying;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.access.Municipalities;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.retention.model.ClosedCase;
import se.vagval.retention.model.DataMayBeDestroyed;
import se.vagval.retention.model.DataMayBeDestroyed.Outcome;
import se.vagval.retention.model.Destruction;
import se.vagval.retention.model.Due;
import se.vagval.retention.model.Material;
import se.vagval.retention.model.Settings;
import se.vagval.retention.store.ClosedCaseStore;
import se.vagval.retention.store.SettingsFile;

/// What would be destroyed today, and why not more. Nothing is changed.
@Component
public class FindDue {

  /// @param rules in force, as the certificate quotes them
  /// @param due cases in order of the last note, providers by name
  /// @param kept for research
  /// @param placeNotKnown old enough, but the municipality's code is not told
  public record Found(
      LocalDate today,
      Settings settings,
      Destruction.Rules rules,
      Due due,
      List<ClosedCase> kept,
      List<ClosedCase> placeNotKnown) {}

  private final ClosedCaseStore cases;
  private final FindProviders providers;
  private final FindMaterial material;
  private final Municipalities municipalities;
  private final Settings settings;
  private final Audit audit;
  private final Clock clock;

  FindDue(
      ClosedCaseStore cases,
      FindProviders providers,
      FindMaterial material,
      Municipalities municipalities,
      SettingsFile settings,
      Audit audit,
      Clock clock) {
    this.cases = cases;
    this.providers = providers;
    this.material = material;
    this.municipalities = municipalities;
    this.settings = settings.read();
    this.audit = audit;
    this.clock = clock;
  }

  /// Logs that each case of the lists was read.
  @Transactional
  Found read(Actor reader) {
    var found = handle();
    var listed =
        Stream.of(
                found.due().cases().stream().map(one -> one.of().caseId()),
                found.due().material().stream().map(Material::caseId).filter(Objects::nonNull),
                found.kept().stream().map(ClosedCase::caseId))
            .flatMap(Function.identity())
            .map(CaseId::new)
            .distinct()
            .toList();
    audit.readEach(reader, "destruction-due", listed, Function.identity());
    return found;
  }

  @Transactional(readOnly = true)
  public Found handle() {
    var today = LocalDate.now(clock);
    var closed = sorted(today);
    var due = closed.getOrDefault(Outcome.DUE, List.of());
    var own = material.on(today);
    return new Found(
        today,
        settings,
        rules(today, own.rule()),
        new Due(dueCases(due, today), providers.due(today), withoutThose(due, own.due())),
        closed.getOrDefault(Outcome.KEPT_FOR_RESEARCH, List.of()),
        closed.getOrDefault(Outcome.PLACE_NOT_KNOWN, List.of()));
  }

  private Map<Outcome, List<ClosedCase>> sorted(LocalDate today) {
    var terms = settings.termsOfCases(today);
    var code = municipalities.code().orElse(null);
    return cases.all().stream()
        .collect(
            Collectors.groupingBy(one ->
                DataMayBeDestroyed.of(
                    new DataMayBeDestroyed.Facts(one.lastNote(), one.born(), code, today), terms)));
  }

  /// What goes with a case needs no line of its own.
  private static List<Material> withoutThose(List<ClosedCase> cases, List<Material> own) {
    var going = cases.stream().map(ClosedCase::caseId).collect(Collectors.toSet());
    return own.stream()
        .filter(one -> one.caseId() == null || !going.contains(one.caseId()))
        .toList();
  }

  private List<Due.OfCase> dueCases(List<ClosedCase> due, LocalDate today) {
    var records =
        due.stream()
            .map(one ->
                new Due.OfCase(
                    one, Due.CasePart.CASE, settings.accountsUntil(one.lastPosted(), today)));
    var numbers =
        cases.keptForAccounts().stream()
            .filter(one -> settings.accountsUntil(one.lastPosted(), today) == null)
            .map(one -> new Due.OfCase(one, Due.CasePart.ACCOUNTS, null));
    return Stream.concat(records, numbers).toList();
  }

  private Destruction.Rules rules(LocalDate today, String own) {
    return new Destruction.Rules(
        settings.keeping(Settings.What.CASE, today).source(),
        settings.keeping(Settings.What.VOUCHER, today).source(),
        settings.keeping(Settings.What.PROVIDER, today).source(),
        own);
  }
}

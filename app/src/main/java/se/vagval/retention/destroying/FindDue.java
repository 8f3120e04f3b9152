package se.vagval.retention.destroying;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.retention.model.AccountsAreKept;
import se.vagval.retention.model.ClosedCase;
import se.vagval.retention.model.ClosedProvider;
import se.vagval.retention.model.DataMayBeDestroyed;
import se.vagval.retention.model.Destruction;
import se.vagval.retention.model.Due;
import se.vagval.retention.model.ProviderMayBeForgotten;
import se.vagval.retention.model.Settings;
import se.vagval.retention.store.ClosedCaseStore;
import se.vagval.retention.store.ClosedProviderStore;
import se.vagval.retention.store.DestructionStore;
import se.vagval.retention.store.SettingsFile;
import se.vagval.tenancy.Tenant;

/// What would be destroyed today, and why not more. Nothing is changed.
@Component
public class FindDue {

  /// @param due cases in order of the last note, providers by name
  /// @param kept for research
  /// @param lists made before, newest first
  public record Found(
      LocalDate today,
      Settings settings,
      Due due,
      List<ClosedCase> kept,
      List<DestructionStore.Row> lists) {

    /// The rules in force, as the certificate quotes them.
    public Destruction.Rules rules() {
      return new Destruction.Rules(
          settings.keeping(Settings.What.CASE, today).source(),
          settings.keeping(Settings.What.VOUCHER, today).source(),
          settings.keeping(Settings.What.PROVIDER, today).source());
    }
  }

  private final ClosedCaseStore cases;
  private final ClosedProviderStore providers;
  private final DestructionStore destructions;
  private final Settings settings;
  private final Audit audit;
  private final Clock clock;

  FindDue(
      ClosedCaseStore cases,
      ClosedProviderStore providers,
      DestructionStore destructions,
      SettingsFile settings,
      Audit audit,
      Clock clock) {
    this.cases = cases;
    this.providers = providers;
    this.destructions = destructions;
    this.settings = settings.read();
    this.audit = audit;
    this.clock = clock;
  }

  /// Logs that each case of the lists was read.
  @Transactional
  Found read(Actor reader) {
    var found = handle();
    var listed =
        Stream.concat(found.due().cases().stream().map(Due.OfCase::of), found.kept().stream())
            .map(one -> new CaseId(one.caseId()))
            .distinct()
            .toList();
    audit.readEach(reader, "destruction-due", listed, Function.identity());
    return found;
  }

  @Transactional(readOnly = true)
  public Found handle() {
    var today = LocalDate.now(clock);
    var closed = cases.all();
    var due =
        Stream.concat(
                only(closed, DataMayBeDestroyed.Outcome.DUE, today).stream()
                    .map(one ->
                        new Due.OfCase(one, Due.CasePart.CASE, until(one.lastPosted(), today))),
                cases.keptForAccounts().stream()
                    .filter(one -> until(one.lastPosted(), today) == null)
                    .map(one -> new Due.OfCase(one, Due.CasePart.ACCOUNTS, null)))
            .toList();
    return new Found(
        today,
        settings,
        new Due(due, dueProviders(today)),
        only(closed, DataMayBeDestroyed.Outcome.KEPT_FOR_RESEARCH, today),
        destructions.all());
  }

  private List<ClosedCase> only(
      List<ClosedCase> closed, DataMayBeDestroyed.Outcome wanted, LocalDate today) {
    var terms = settings.termsOfCases(today);
    var here = Tenant.current().orElseThrow().value();
    return closed.stream()
        .filter(one ->
            DataMayBeDestroyed.of(
                    new DataMayBeDestroyed.Facts(one.lastNote(), one.born(), here, today), terms)
                == wanted)
        .toList();
  }

  /// How they are reached; of a sole trader later the name, which stood in the accounts.
  private List<Due.OfProvider> dueProviders(LocalDate today) {
    var contacts =
        gone(Due.ProviderPart.CONTACT, today)
            .map(one -> provider(one, Due.ProviderPart.CONTACT, until(one.lastPosted(), today)))
            .toList();
    var named =
        gone(Due.ProviderPart.ACCOUNTS, today)
            .filter(ClosedProvider::soleTrader)
            .filter(one -> until(one.lastPosted(), today) == null)
            .filter(one -> contacts.stream().noneMatch(due -> due.of().id().equals(one.id())))
            .map(one -> provider(one, Due.ProviderPart.ACCOUNTS, null));
    return Stream.concat(contacts.stream(), named).toList();
  }

  private Stream<ClosedProvider> gone(Due.ProviderPart part, LocalDate today) {
    int years = settings.keeping(Settings.What.PROVIDER, today).years();
    return providers.all(part).stream()
        .filter(one -> !one.isForgotten())
        .filter(one ->
            ProviderMayBeForgotten.of(
                    new ProviderMayBeForgotten.Facts(one.lastDay(), one.goesOn(), today), years)
                == ProviderMayBeForgotten.Outcome.DUE);
  }

  private static Due.OfProvider provider(
      ClosedProvider one, Due.ProviderPart part, @Nullable LocalDate until) {
    return new Due.OfProvider(one, part, Objects.requireNonNull(one.lastDay()), until);
  }

  private @Nullable LocalDate until(@Nullable LocalDate lastPosted, LocalDate today) {
    int years = settings.keeping(Settings.What.VOUCHER, today).years();
    return AccountsAreKept.until(new AccountsAreKept.Facts(lastPosted, today), years);
  }
}

package se.vagval.retention.destroying;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.retention.model.ClosedCase;
import se.vagval.retention.model.DataMayBeDestroyed;
import se.vagval.retention.model.Settings;
import se.vagval.retention.store.ClosedCaseStore;
import se.vagval.retention.store.DestructionStore;
import se.vagval.retention.store.SettingsFile;
import se.vagval.tenancy.Tenant;

/// What would be destroyed today, and why not more. Nothing is changed.
@Component
public class FindDue {

  /// @param due in order of the last note
  /// @param kept for research
  /// @param lists made before, newest first
  public record Found(
      LocalDate today,
      Settings settings,
      List<ClosedCase> due,
      List<ClosedCase> kept,
      List<DestructionStore.Row> lists) {

    /// The rule in force, as the certificate quotes it.
    public String rule() {
      return settings.keeping(Settings.What.CASE, today).source();
    }
  }

  private final ClosedCaseStore cases;
  private final DestructionStore destructions;
  private final Settings settings;
  private final Clock clock;

  FindDue(
      ClosedCaseStore cases, DestructionStore destructions, SettingsFile settings, Clock clock) {
    this.cases = cases;
    this.destructions = destructions;
    this.settings = settings.read();
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Found handle() {
    var today = LocalDate.now(clock);
    var closed = cases.all();
    return new Found(
        today,
        settings,
        only(closed, DataMayBeDestroyed.Outcome.DUE, today),
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
}

package se.vagval.retention.destroying;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.profiles.Profiles;
import se.vagval.profiles.RetentionTerms;
import se.vagval.retention.model.Material;
import se.vagval.retention.model.MaterialMayGo;
import se.vagval.retention.store.MaterialStore;

/// What has become due by the municipality's own times, as its profile sets them.
@Component
class FindMaterial {

  /// @param rule as the certificate quotes it; empty where no profile is in force
  record Found(List<Material> due, String rule) {}

  private final MaterialStore store;
  private final Profiles profiles;

  FindMaterial(MaterialStore store, Profiles profiles) {
    this.store = store;
    this.profiles = profiles;
  }

  Found on(LocalDate today) {
    return profiles
        .ifInForce(today)
        .map(profile -> profile.retentionOn(today))
        .map(terms -> new Found(due(terms, today), terms.source()))
        .orElse(new Found(List.of(), ""));
  }

  private List<Material> due(RetentionTerms terms, LocalDate today) {
    return store.all().stream()
        .filter(one ->
            MaterialMayGo.of(
                    new MaterialMayGo.Facts(one.lastDay(), one.needed(), today),
                    years(one.kind(), terms))
                == MaterialMayGo.Outcome.DUE)
        .toList();
  }

  private static int years(Material.Kind kind, RetentionTerms terms) {
    return switch (kind) {
      case PROVIDER_FILE -> terms.providerFileYears();
      case EMPLOYER_CONTACT -> terms.employerContactYears();
      case STAFF_NAME -> terms.staffNameYears();
      case SUPERVISION_NOTE -> terms.supervisionYears();
      case ROUTINE_VERSION -> terms.replacedRoutineYears();
    };
  }
}

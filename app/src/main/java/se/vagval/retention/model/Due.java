package se.vagval.retention.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is due to be destroyed on a day.
public record Due(List<OfCase> cases, List<OfProvider> providers) {

  /// Whether it is the records, or later what leads from the accounts to them.
  public enum CasePart {
    CASE,
    ACCOUNTS
  }

  /// Whether it is how a provider is reached, or later who a sole trader was.
  public enum ProviderPart {
    CONTACT,
    ACCOUNTS
  }

  /// @param accountsUntil until when the accounts need its numbers; null when they go at once
  public record OfCase(ClosedCase of, CasePart part, @Nullable LocalDate accountsUntil) {}

  /// @param ended the last day of its agreements and placements
  public record OfProvider(
      ClosedProvider of, ProviderPart part, LocalDate ended, @Nullable LocalDate accountsUntil) {}

  public boolean isEmpty() {
    return cases.isEmpty() && providers.isEmpty();
  }
}

package se.vagval.retention.model;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is due to be destroyed on a day.
///
/// @param material by the municipality's own times
public record Due(List<OfCase> cases, List<OfProvider> providers, List<Material> material) {

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

  /// Each as it is kept that it was found.
  public List<Waiting.One> each() {
    return Stream.of(
            cases.stream().map(Due::one),
            providers.stream().map(Due::one),
            material.stream().map(Due::one))
        .flatMap(Function.identity())
        .toList();
  }

  private static Waiting.One one(OfCase due) {
    var kind =
        switch (due.part()) {
          case CASE -> Waiting.Kind.CASE;
          case ACCOUNTS -> Waiting.Kind.CASE_NUMBERS;
        };
    return new Waiting.One(kind, due.of().caseId(), due.of().lastNote());
  }

  private static Waiting.One one(OfProvider due) {
    var kind =
        switch (due.part()) {
          case CONTACT -> Waiting.Kind.PROVIDER_CONTACT;
          case ACCOUNTS -> Waiting.Kind.PROVIDER_NAME;
        };
    return new Waiting.One(kind, due.of().id(), due.ended());
  }

  private static Waiting.One one(Material due) {
    var kind =
        switch (due.kind()) {
          case PROVIDER_FILE -> Waiting.Kind.PROVIDER_FILE;
          case EMPLOYER_CONTACT -> Waiting.Kind.EMPLOYER_CONTACT;
          case STAFF_NAME -> Waiting.Kind.STAFF_NAME;
          case SUPERVISION_NOTE -> Waiting.Kind.SUPERVISION_NOTE;
          case ROUTINE_VERSION -> Waiting.Kind.ROUTINE_VERSION;
        };
    return new Waiting.One(kind, due.id(), due.lastDay());
  }

  public boolean isEmpty() {
    return cases.isEmpty() && providers.isEmpty() && material.isEmpty();
  }
}

package se.vagval.retention.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How long what is kept, from when, and by which law.
public record Settings(List<Keeping> keeping, List<Research> research) {

  /// What a time is set for.
  public enum What {
    CASE,
    PROVIDER,
    VOUCHER
  }

  public record Keeping(What what, LocalDate from, int years, String source) {}

  /// Whom research keeps.
  ///
  /// @param places codes of counties and municipalities where everybody is kept
  public record Research(
      LocalDate from, Set<Integer> birthDays, Set<String> places, String source) {}

  /// @throws IllegalStateException when nothing is set for that day
  public Keeping keeping(What what, LocalDate day) {
    return keeping.stream()
        .filter(one -> one.what() == what && !one.from().isAfter(day))
        .max(Comparator.comparing(Keeping::from))
        .orElseThrow(() -> new IllegalStateException("no keeping time of " + what + " on " + day));
  }

  /// @throws IllegalStateException when nothing is set for that day
  public Research research(LocalDate day) {
    return research.stream()
        .filter(one -> !one.from().isAfter(day))
        .max(Comparator.comparing(Research::from))
        .orElseThrow(() -> new IllegalStateException("no exemption is set on " + day));
  }

  /// The last day on which accounts need the numbers; null when they need nothing.
  ///
  /// @param lastPosted null when nothing was posted
  public @Nullable LocalDate accountsUntil(@Nullable LocalDate lastPosted, LocalDate today) {
    return AccountsAreKept.until(
        new AccountsAreKept.Facts(lastPosted, today), keeping(What.VOUCHER, today).years());
  }

  public DataMayBeDestroyed.Terms termsOfCases(LocalDate day) {
    var research = research(day);
    return new DataMayBeDestroyed.Terms(
        keeping(What.CASE, day).years(), research.birthDays(), research.places());
  }
}

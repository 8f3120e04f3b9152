package se.vagval.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Term;
import se.vagval.providers.ProviderId;

/// What a provider offers, as published.
///
/// @param place the part of the municipality
/// @param languages ISO codes of the languages that staff speak
/// @param stepFree whether one gets in without stairs
/// @param nextStart null when one can begin any day
@Term(sv = "erbjudande")
public record Offer(
    OfferId id,
    ProviderId provider,
    Measure measure,
    Words swedish,
    Words english,
    String place,
    List<String> languages,
    boolean stepFree,
    @Nullable LocalDate nextStart,
    int freePlaces,
    LocalDate confirmedOn) {

  /// The provider's own words in one language.
  ///
  /// @param week what a week looks like
  public record Words(String title, String summary, String week) {}
}

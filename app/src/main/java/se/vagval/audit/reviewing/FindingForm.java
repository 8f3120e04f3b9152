package se.vagval.audit.reviewing;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.audit.ReviewId;
import se.vagval.audit.model.Review;
import se.vagval.web.components.Filled;

/// What somebody typed of one entry. Its fields are shown once for each entry of a check, so their
/// names there end in its number.
///
/// @param seen the version of the entry that was on the page
record FindingForm(
    @Nullable Long entry, @Nullable String outcome, @Nullable String note, @Nullable Integer seen) {

  private static final int LONGEST = 2_000;

  /// The field with something wrong, if there is one.
  Optional<String> problem() {
    var chosen = chosen();
    if (chosen.isEmpty()) {
      return Optional.of("outcome");
    }
    var says = words();
    var isMissing = says.isEmpty() && chosen.get() != Review.Outcome.IN_ORDER;
    return isMissing || says.length() > LONGEST ? Optional.of("note") : Optional.empty();
  }

  /// Once there is no problem.
  Review.Finding finding(ReviewId review) {
    return new Review.Finding(
        review, number(), chosen().orElseThrow(), words(), seen == null ? 0 : seen);
  }

  Filled filled() {
    return Filled.with(
        Map.of("outcome-" + number(), outcome == null ? "" : outcome, "note-" + number(), words()));
  }

  /// The number of the entry; 0 is none's.
  long number() {
    return entry == null ? 0 : entry;
  }

  private String words() {
    return note == null ? "" : note.strip();
  }

  private Optional<Review.Outcome> chosen() {
    return Arrays.stream(Review.Outcome.values())
        .filter(one -> one.name().equals(outcome))
        .findAny();
  }
}

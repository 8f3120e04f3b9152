package se.vagval.catalogue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.providers.ProviderId;

/// What is known of how it went for those who took part. The module that follows results up
/// implements it.
public interface PublishedResults {

  /// Results belong to a provider and a kind of measure together.
  record Of(ProviderId provider, Measure measure) {}

  /// A published figure, or why there is none. Nothing that is hidden here may be shown anywhere.
  sealed interface Result {

    /// @param started how many began in the twelve months, whose planned time has passed
    /// @param selfSupporting how many of them supported themselves, subsidised jobs included
    /// @param subsidised of those, with a subsidised job
    /// @param share null when fewer started than a comparison needs
    /// @param followedUpOn the day that the figures are as of
    /// @param method the version of the method
    record Known(
        int started,
        int ended,
        int selfSupporting,
        int subsidised,
        @Nullable Share share,
        LocalDate from,
        LocalDate to,
        LocalDate followedUpOn,
        String method)
        implements Result {}

    /// So few that a figure could tell of one person.
    record TooFew() implements Result {}

    /// Nobody's planned time has passed, or nobody was followed up. This is not zero.
    record NotFollowedUpYet() implements Result {}
  }

  /// A share with its 95 % interval, in thousandths.
  record Share(int perMille, int lowPerMille, int highPerMille) {}

  /// The results of all, in a fixed number of statements. What is not there is not followed up yet.
  Map<Of, Result> all(LocalDate today);

  default Result of(Map<Of, Result> all, ProviderId provider, Measure measure) {
    return Optional.ofNullable(all.get(new Of(provider, measure)))
        .orElse(new Result.NotFollowedUpYet());
  }
}

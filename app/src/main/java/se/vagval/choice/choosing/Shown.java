package se.vagval.choice.choosing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.catalogue.DayList;
import se.vagval.catalogue.Listed;
import se.vagval.catalogue.Measure;
import se.vagval.catalogue.PublishedResults.Result;

/// What a person was shown when they chose: every offer in its place, with its figures as they were
/// that day. It is kept with the choice, so its members are only ever added to.
///
/// @param seed what the day's order was shuffled by
public record Shown(long seed, LocalDate day, List<One> offers) {

  public enum Told {
    KNOWN,
    TOO_FEW,
    NOT_FOLLOWED_UP_YET
  }

  /// @param told whether there was a figure, and if not why
  /// @param known the figures; null where none were shown
  public record One(
      UUID offer,
      UUID provider,
      String providerName,
      String title,
      Measure measure,
      int freePlaces,
      Told told,
      Result.@Nullable Known known) {

    static One of(Listed listed) {
      var result = listed.result();
      return new One(
          listed.offer().id().value(),
          listed.provider().id().value(),
          listed.provider().name(),
          listed.offer().swedish().title(),
          listed.offer().measure(),
          listed.offer().freePlaces(),
          switch (result) {
            case Result.Known known -> Told.KNOWN;
            case Result.TooFew() -> Told.TOO_FEW;
            case Result.NotFollowedUpYet() -> Told.NOT_FOLLOWED_UP_YET;
          },
          result instanceof Result.Known known ? known : null);
    }

    /// The result as it was shown then.
    public Result result() {
      return switch (told) {
        case KNOWN -> java.util.Objects.requireNonNull(known);
        case TOO_FEW -> new Result.TooFew();
        case NOT_FOLLOWED_UP_YET -> new Result.NotFollowedUpYet();
      };
    }
  }

  static Shown of(DayList list) {
    return new Shown(list.seed(), list.day(), list.offers().stream().map(One::of).toList());
  }
}

package se.vagval.outcomes.published;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.catalogue.PublishedResults;
import se.vagval.outcomes.model.CohortOfTwelveMonths;
import se.vagval.outcomes.model.FiguresToPublish;
import se.vagval.outcomes.model.WilsonInterval;
import se.vagval.outcomes.store.CohortStore;

/// Publishes results by [CohortOfTwelveMonths], in two statements.
@Component
class PublishedByMethodR1 implements PublishedResults {

  private final CohortStore cohorts;

  PublishedByMethodR1(CohortStore cohorts) {
    this.cohorts = cohorts;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<Of, Result> all(LocalDate today) {
    return counted(today).results();
  }

  /// The counts behind the figures.
  @Transactional(readOnly = true)
  public Counted counted(LocalDate today) {
    var followUpDay = CohortOfTwelveMonths.followUpDay(today);
    var cohort =
        CohortOfTwelveMonths.of(today, cohorts.earliestUnfinished(followUpDay).orElse(null));
    return new Counted(cohort, cohorts.count(cohort));
  }

  /// @param facts what was counted, of which not everything may be told
  record Counted(CohortOfTwelveMonths.Cohort cohort, Map<Of, FiguresToPublish.Facts> facts) {

    Map<Of, Result> results() {
      var results = new HashMap<Of, Result>();
      facts.forEach((of, known) -> results.put(of, result(FiguresToPublish.of(known), cohort)));
      return results;
    }
  }

  private static Result result(
      FiguresToPublish.Outcome outcome, CohortOfTwelveMonths.Cohort cohort) {
    return switch (outcome) {
      case FiguresToPublish.Outcome.NobodyStarted() -> new Result.NotFollowedUpYet();
      case FiguresToPublish.Outcome.TooFew() -> new Result.TooFew();
      case FiguresToPublish.Outcome.WithoutShare(var facts) -> known(facts, null, cohort);
      case FiguresToPublish.Outcome.WithShare(var facts, var share) -> known(facts, share, cohort);
    };
  }

  private static Result known(
      FiguresToPublish.Facts facts,
      @Nullable WilsonInterval interval,
      CohortOfTwelveMonths.Cohort cohort) {
    var share =
        Optional.ofNullable(interval)
            .map(known -> new Share(known.perMille(), known.lowPerMille(), known.highPerMille()))
            .orElse(null);
    return new Result.Known(
        facts.started(),
        facts.ended(),
        facts.selfSupporting(),
        facts.subsidised(),
        share,
        cohort.starts().from(),
        cohort.lastStart(),
        cohort.followedUpOn(),
        CohortOfTwelveMonths.METHOD);
  }
}

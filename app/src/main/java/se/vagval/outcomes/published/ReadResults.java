package se.vagval.outcomes.published;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.catalogue.Offer;
import se.vagval.catalogue.Offers;
import se.vagval.catalogue.PublishedResults;
import se.vagval.outcomes.model.CohortOfTwelveMonths;
import se.vagval.outcomes.model.FiguresToPublish;
import se.vagval.providers.Provider;
import se.vagval.providers.ProviderId;
import se.vagval.providers.Providers;

/// Reads what is published, with a line also for those of whom nothing is known yet.
@Component
class ReadResults {

  private static final Locale SWEDISH = Locale.of("sv");

  private final PublishedByMethodR1 results;
  private final Offers offers;
  private final Providers providers;
  private final Clock clock;

  ReadResults(PublishedByMethodR1 results, Offers offers, Providers providers, Clock clock) {
    this.results = results;
    this.offers = offers;
    this.providers = providers;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public ResultTable read() {
    var today = LocalDate.now(clock);
    var counted = results.counted(today);
    var known = counted.results();
    var all = providers.all();
    var parts = new HashSet<>(known.keySet());
    offers.published(today).stream().map(ReadResults::of).forEach(parts::add);
    var lines = lines(parts, known, all);
    var cohort = counted.cohort();
    return new ResultTable(
        lines,
        cohort.starts(),
        cohort.followedUpOn(),
        CohortOfTwelveMonths.METHOD,
        sum(counted.facts().values()));
  }

  private static PublishedResults.Of of(Offer offer) {
    return new PublishedResults.Of(offer.provider(), offer.measure());
  }

  private List<ResultTable.Line> lines(
      Collection<PublishedResults.Of> parts,
      Map<PublishedResults.Of, PublishedResults.Result> known,
      Map<ProviderId, Provider> all) {
    return parts.stream()
        .map(of ->
            new ResultTable.Line(
                Optional.ofNullable(all.get(of.provider())).map(Provider::name).orElse(""),
                of.measure(),
                results.of(known, of.provider(), of.measure())))
        .sorted(
            Comparator.comparing(ResultTable.Line::provider, Collator.getInstance(SWEDISH))
                .thenComparing(ResultTable.Line::measure))
        .toList();
  }

  private static Optional<ResultTable.Sum> sum(Collection<FiguresToPublish.Facts> parts) {
    return FiguresToPublish.sum(parts)
        .flatMap(outcome ->
            switch (outcome) {
              case FiguresToPublish.Outcome.NobodyStarted() -> Optional.<ResultTable.Sum>empty();
              case FiguresToPublish.Outcome.TooFew() -> Optional.<ResultTable.Sum>empty();
              case FiguresToPublish.Outcome.WithoutShare(var facts) -> Optional.of(sum(facts));
              case FiguresToPublish.Outcome.WithShare(var facts, var ignored) ->
                  Optional.of(sum(facts));
            });
  }

  private static ResultTable.Sum sum(FiguresToPublish.Facts facts) {
    return new ResultTable.Sum(
        facts.started(), facts.ended(), facts.selfSupporting(), facts.subsidised());
  }
}

package se.vagval.catalogue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.catalogue.model.NeutralOrder;
import se.vagval.catalogue.store.OfferStore;
import se.vagval.providers.Providers;

/// The door to the catalogue as everybody sees it: the same offers, the same figures and the same
/// order for visitors and for those who choose.
@Component
public class Catalogue {

  private final OfferStore offers;
  private final Providers providers;
  private final ObjectProvider<PublishedResults> results;

  Catalogue(OfferStore offers, Providers providers, ObjectProvider<PublishedResults> results) {
    this.offers = offers;
    this.providers = providers;
    this.results = results;
  }

  /// In a fixed number of statements. While no module publishes results, nothing is followed up.
  @Transactional(readOnly = true)
  public DayList on(LocalDate day) {
    var known = providers.all();
    var figures = figures(day);
    var seed = NeutralOrder.seedOf(day);
    var listed =
        offers.published(day).stream()
            .map(offer ->
                new Listed(
                    offer,
                    Objects.requireNonNull(known.get(offer.provider())),
                    figures.getOrDefault(
                        new PublishedResults.Of(offer.provider(), offer.measure()),
                        new PublishedResults.Result.NotFollowedUpYet())))
            .toList();
    return new DayList(
        day, seed, NeutralOrder.of(listed, listing -> listing.offer().id().value(), seed));
  }

  private Map<PublishedResults.Of, PublishedResults.Result> figures(LocalDate day) {
    return results.stream().findFirst().map(module -> module.all(day)).orElse(Map.of());
  }
}

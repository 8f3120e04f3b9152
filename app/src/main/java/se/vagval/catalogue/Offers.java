package se.vagval.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.catalogue.store.OfferStore;
import se.vagval.web.NotFound;

/// The door to published offers for other modules.
@Component
public class Offers {

  private final OfferStore store;

  Offers(OfferStore store) {
    this.store = store;
  }

  /// What can be chosen on that day: published, by a provider who is authorised.
  @Transactional(readOnly = true)
  public List<Offer> published(LocalDate day) {
    return store.published(day);
  }

  /// Also one that is no longer published.
  ///
  /// @throws NotFound when there never was one in this municipality
  @Transactional(readOnly = true)
  public Offer get(OfferId id) {
    return store.get(id).orElseThrow(() -> new NotFound("offer " + id));
  }

  /// Those offers by id, also such as are no longer published, in one statement.
  @Transactional(readOnly = true)
  public Map<OfferId, Offer> get(Collection<OfferId> ids) {
    return store.get(ids).stream().collect(Collectors.toMap(Offer::id, Function.identity()));
  }
}

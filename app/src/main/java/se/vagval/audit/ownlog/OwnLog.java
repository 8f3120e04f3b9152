package se.vagval.audit.ownlog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.access.Places;
import se.vagval.audit.OwnCases;
import se.vagval.audit.store.OwnLogStore;

/// Finds who has read the cases that are about the one who asks.
@Component
public class OwnLog {

  static final int MOST = 300;

  /// A line of the page.
  ///
  /// @param place the name of the unit or provider; empty where there is none
  public record Line(OwnLogStore.Read read, String place) {}

  private final OwnCases cases;
  private final OwnLogStore store;
  private final List<Places> places;

  OwnLog(OwnCases cases, OwnLogStore store, List<Places> places) {
    this.cases = cases;
    this.store = store;
    this.places = places;
  }

  @Transactional(readOnly = true)
  List<Line> handle(Actor actor) {
    var own = Optional.ofNullable(actor.personId()).map(cases::about);
    if (own.isEmpty() || own.get().isEmpty()) {
      return List.of();
    }
    var names = names();
    return store.of(own.get(), actor.signedIn().value(), MOST).stream()
        .map(read -> new Line(read, names.getOrDefault(read.place(), "")))
        .toList();
  }

  private Map<UUID, String> names() {
    var names = new HashMap<UUID, String>();
    places.forEach(some -> names.putAll(some.all()));
    return names;
  }
}

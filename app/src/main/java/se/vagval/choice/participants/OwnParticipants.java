package se.vagval.choice.participants;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.Path;
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonName;
import se.vagval.catalogue.Offer;
import se.vagval.catalogue.OfferId;
import se.vagval.catalogue.Offers;
import se.vagval.choice.Choice;
import se.vagval.choice.ChoiceId;
import se.vagval.choice.Placement;
import se.vagval.choice.PlacementId;
import se.vagval.choice.Placements;
import se.vagval.choice.store.ChoiceStore;
import se.vagval.choice.store.LeftPlacementStore;
import se.vagval.choice.store.PlacementStore;

/// Reads the participants of the providers that somebody works for, and of nobody else.
@Component
public class OwnParticipants {

  private final Access access;
  private final ChoiceStore choices;
  private final PlacementStore placements;
  private final LeftPlacementStore left;
  private final Cases cases;
  private final Offers offers;
  private final Audit audit;
  private final Clock clock;

  OwnParticipants(
      Access access,
      ChoiceStore choices,
      PlacementStore placements,
      LeftPlacementStore left,
      Cases cases,
      Offers offers,
      Audit audit,
      Clock clock) {
    this.access = access;
    this.choices = choices;
    this.placements = placements;
    this.left = left;
    this.cases = cases;
    this.offers = offers;
    this.audit = audit;
    this.clock = clock;
  }

  /// One participant.
  ///
  /// @param path null for somebody who has chosen another provider since
  /// @param choice what they chose, where they wait for a day
  /// @param placement where a day is set
  public record One(
      PersonName name,
      Offer offer,
      @Nullable Path path,
      @Nullable Choice choice,
      @Nullable Placement placement) {}

  /// @param set those with a first day that has not come
  /// @param ended those whose last day was so lately that the provider still sees them
  public record Lists(
      LocalDate today, List<One> waiting, List<One> set, List<One> running, List<One> ended) {

    public boolean isEmpty() {
      return Stream.of(waiting, set, running, ended).allMatch(List::isEmpty);
    }
  }

  private record Known(
      Map<PersonId, PersonName> names,
      Map<OfferId, Offer> offers,
      Map<CaseId, Path> paths,
      Set<PlacementId> left) {

    @Nullable Path path(Placement placement) {
      return left.contains(placement.id()) ? null : in(paths, placement.caseId());
    }
  }

  /// In a fixed number of statements, whatever the number of participants.
  @Transactional
  Lists handle(Actor actor) {
    var today = LocalDate.now(clock);
    var may = Permission.READ_PARTICIPANT;
    var waiting = choices.waiting(access.where(actor, may, ChoiceId.class, "c"));
    var placed = placements.among(access.where(actor, may, PlacementId.class, Placements.ROW));
    var known = known(waiting, placed, today);
    audit.readEach(actor, "participants", waiting, Choice::caseId);
    audit.readEach(actor, "participants", placed, Placement::caseId);
    return new Lists(
        today,
        waiting.stream().map(choice -> waiting(choice, known)).toList(),
        placed(placed, known, one -> one.start().isAfter(today)),
        placed(placed, known, one -> !one.start().isAfter(today) && !hasEnded(one, today)),
        placed(placed, known, one -> !one.start().isAfter(today) && hasEnded(one, today)));
  }

  private Known known(List<Choice> waiting, List<Placement> placed, LocalDate today) {
    var all = new HashMap<CaseId, PersonId>();
    waiting.forEach(choice -> all.put(choice.caseId(), choice.person()));
    placed.forEach(placement -> all.put(placement.caseId(), placement.person()));
    return new Known(
        cases.names(Set.copyOf(all.values())),
        offers.get(offered(waiting, placed)),
        cases.paths(all.keySet(), today),
        left.among(placed.stream().map(Placement::id).toList()));
  }

  private static Collection<OfferId> offered(List<Choice> waiting, List<Placement> placed) {
    return Stream.concat(waiting.stream().map(Choice::offer), placed.stream().map(Placement::offer))
        .collect(Collectors.toSet());
  }

  private static List<One> placed(
      List<Placement> placed, Known known, java.util.function.Predicate<Placement> which) {
    return placed.stream()
        .filter(which)
        .map(placement ->
            new One(
                in(known.names(), placement.person()),
                in(known.offers(), placement.offer()),
                known.path(placement),
                null,
                placement))
        .toList();
  }

  private static One waiting(Choice choice, Known known) {
    return new One(
        in(known.names(), choice.person()),
        in(known.offers(), choice.offer()),
        in(known.paths(), choice.caseId()),
        choice,
        null);
  }

  private static <K, V> V in(Map<K, V> known, K key) {
    return java.util.Objects.requireNonNull(known.get(key));
  }

  private static boolean hasEnded(Placement placement, LocalDate today) {
    var last = placement.lastDay();
    return last != null && last.isBefore(today);
  }
}

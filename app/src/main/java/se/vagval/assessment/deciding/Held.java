package se.vagval.assessment.deciding;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.vagval.assessment.MappingId;
import se.vagval.assessment.Renewal;
import se.vagval.assessment.VoucherId;
import se.vagval.assessment.model.ChangedDecisionIsCarriedOut;
import se.vagval.assessment.model.ChangedDecisionIsCarriedOut.Precondition;
import se.vagval.assessment.model.NewDecisionOnHeldCheck;
import se.vagval.assessment.model.NewDecisionOnHeldCheck.Outcome;
import se.vagval.assessment.model.NewDecisionOnHeldCheck.Place;
import se.vagval.kernel.Money;
import se.vagval.profiles.SupplementTerms;

/// The checks that the person holds while another is to be decided on, those that are no longer
/// held and whose change waits to be carried out, and what a new decision would do.
///
/// @param checks what supplements another after it
/// @param alone whether no other may be held beside them, but a supplement
/// @param mapping the one that a new decision would rest on
/// @param lacking what a decision may ask for and that does not hold today
public record Held(
    List<HeldCheck> checks,
    List<LateCheck> late,
    boolean alone,
    MappingId mapping,
    SupplementTerms supplements,
    Set<Precondition> lacking,
    LocalDate today) {

  public Held {
    checks = List.copyOf(checks);
    late = List.copyOf(late);
    lacking = Set.copyOf(lacking);
  }

  Held withLacking(Set<Precondition> now) {
    return new Held(checks, late, alone, mapping, supplements, now, today);
  }

  public boolean isEmpty() {
    return checks.isEmpty() && late.isEmpty();
  }

  /// What of them a form was shown.
  public String seen() {
    return Stream.concat(checks.stream(), late.stream().map(LateCheck::of))
        .map(HeldCheck::seen)
        .collect(Collectors.joining(","));
  }

  /// The one that a new decision can follow on; where one is held alone, the first.
  public Optional<HeldCheck> find(VoucherId id) {
    return followable().stream().filter(one -> one.check().id().equals(id)).findFirst();
  }

  /// With every supplement whose own decision was changed, and last what is no longer held.
  public List<HeldCheck> followable() {
    var firsts = checks.stream().filter(one -> !isSupplement(one)).toList();
    var held =
        checks.stream()
            .filter(one ->
                isSupplement(one)
                    ? one.isChanged()
                    : !alone || one.check().id().equals(firsts.getFirst().check().id()));
    return Stream.concat(held, late.stream().map(LateCheck::of)).toList();
  }

  /// It as one that is no longer held; empty for one that is.
  Optional<LateCheck> late(HeldCheck one) {
    return late.stream().filter(other -> other.is(one)).findFirst();
  }

  /// Whether it supplements one that is held still.
  public boolean isSupplement(HeldCheck one) {
    return checks.stream().anyMatch(other -> other.check().id().equals(one.beside()));
  }

  /// It and its supplements, which end with it when it is replaced; where one is held alone, all. A
  /// supplement ends alone. Of one that is no longer held, those that have its place.
  List<HeldCheck> endingWith(HeldCheck earlier) {
    var gone = late(earlier);
    if (gone.isPresent()) {
      return inPlaceOf(gone.get());
    }
    var id = earlier.check().id();
    if (isSupplement(earlier)) {
      return List.of(earlier);
    }
    return alone
        ? checks
        : checks.stream()
            .filter(one -> one.check().id().equals(id) || id.equals(one.beside()))
            .toList();
  }

  private List<HeldCheck> inPlaceOf(LateCheck gone) {
    if (gone.supplemented()) {
      return checks.stream().filter(one -> isSupplement(one) && gone.isFollowedBy(one)).toList();
    }
    return alone
        ? checks
        : checks.stream()
            .filter(gone::isFollowedBy)
            .flatMap(one -> endingWith(one).stream())
            .distinct()
            .toList();
  }

  /// The check that a supplement which is no longer held could lie beside now.
  private Optional<HeldCheck> firstFor(LateCheck gone) {
    return checks.stream()
        .filter(one -> gone.supplemented() && !isSupplement(one))
        .filter(
            one -> alone || one.check().id().equals(gone.of().beside()) || gone.isFollowedBy(one))
        .findFirst();
  }

  /// The check that a new one on that would lie beside; empty where it would lie beside none.
  Optional<HeldCheck> besideWhich(Renewal.Kind kind, HeldCheck earlier) {
    var gone = late(earlier);
    if (gone.isPresent()) {
      return gone.get().supplemented()
          ? endingWith(earlier).stream()
              .findFirst()
              .map(one -> besideWhich(kind, one))
              .orElseGet(() -> firstFor(gone.get()))
          : Optional.empty();
    }
    return kind == Renewal.Kind.SUPPLEMENT
        ? Optional.of(earlier)
        : checks.stream().filter(one -> one.check().id().equals(earlier.beside())).findFirst();
  }

  private Place place(HeldCheck earlier) {
    var gone = late(earlier);
    if (gone.isEmpty()) {
      return Place.HELD;
    }
    if (!endingWith(earlier).isEmpty()) {
      return Place.TAKEN;
    }
    return firstFor(gone.get()).isPresent() ? Place.BESIDE_ANOTHER : Place.FREE;
  }

  /// @param amount of the new check; none where it is not known yet
  public Outcome outcome(Renewal.Kind kind, HeldCheck earlier, Money amount) {
    var first = together(earlier).plus(amount);
    return NewDecisionOnHeldCheck.of(
        kind,
        facts(earlier),
        new NewDecisionOnHeldCheck.Supplements(
            supplements.allowed(), first, supplements.mostTogether()),
        today);
  }

  public NewDecisionOnHeldCheck.Held facts(HeldCheck earlier) {
    return new NewDecisionOnHeldCheck.Held(
        Stream.concat(Stream.of(earlier), endingWith(earlier).stream())
            .noneMatch(one -> one.decision().basis().mapping().equals(mapping)),
        earlier.isChanged(),
        earlier.use().isSettled(),
        earlier.isUsedUp(),
        Stream.concat(Stream.of(earlier), endingWith(earlier).stream())
            .anyMatch(one -> one.use().isClaimed()),
        late(earlier).map(LateCheck::supplemented).orElseGet(() -> isSupplement(earlier)),
        place(earlier));
  }

  private Money together(HeldCheck earlier) {
    return endingWith(earlier).stream()
        .map(one -> one.check().amount())
        .reduce(Money.none(), Money::plus);
  }

  /// What that kind of decision asks for today, on that check.
  public ChangedDecisionIsCarriedOut.Outcome asked(Renewal.Kind kind, HeldCheck earlier) {
    return ChangedDecisionIsCarriedOut.of(
        new ChangedDecisionIsCarriedOut.Facts(
            ChangedDecisionIsCarriedOut.Kind.of(kind), earlier.review(), lacking));
  }

  /// Whether a decision of that kind can be made now on that check, for some level.
  public boolean allows(Renewal.Kind kind, HeldCheck earlier) {
    if (asked(kind, earlier) instanceof ChangedDecisionIsCarriedOut.Outcome.Refused) {
      return false;
    }
    return switch (outcome(kind, earlier, Money.none())) {
      case Outcome.Refused _ -> false;
      case Outcome.Replaces _, Outcome.Beside _, Outcome.Alone _ -> true;
    };
  }

  /// Whether a decision of that kind on that check carries out what was changed.
  public boolean carriesOut(Renewal.Kind kind, HeldCheck earlier) {
    return ChangedDecisionIsCarriedOut.asked(
            ChangedDecisionIsCarriedOut.Kind.of(kind), earlier.review())
        .isEmpty();
  }

  /// Whether something that was changed can be carried out now.
  public boolean hasToCarryOut() {
    return followable().stream()
        .anyMatch(one ->
            carriesOut(Renewal.Kind.CHANGED_BY_REVIEW, one)
                && allows(Renewal.Kind.CHANGED_BY_REVIEW, one));
  }

  /// Whether a first or another check, that follows on none, can be decided on.
  public boolean allowsAnother() {
    return (!alone || checks.isEmpty()) && lacking.isEmpty();
  }

  /// Whether any can be made.
  public boolean leavesRoom() {
    return checks.isEmpty()
        || !alone
        || followable().stream()
            .anyMatch(
                one -> Arrays.stream(Renewal.Kind.values()).anyMatch(kind -> allows(kind, one)));
  }
}

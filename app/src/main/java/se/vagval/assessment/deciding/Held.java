package se.vagval.assessment.deciding;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.vagval.assessment.MappingId;
import se.vagval.assessment.Renewal;
import se.vagval.assessment.VoucherId;
import se.vagval.assessment.model.NewDecisionOnHeldCheck;
import se.vagval.assessment.model.NewDecisionOnHeldCheck.Outcome;
import se.vagval.kernel.Money;
import se.vagval.profiles.SupplementTerms;

/// The checks that the person holds while another is to be decided on, and what a new decision
/// would do to them.
///
/// @param checks what supplements another after it
/// @param alone whether no other may be held beside them, but a supplement
/// @param mapping the one that a new decision would rest on
public record Held(
    List<HeldCheck> checks,
    boolean alone,
    MappingId mapping,
    SupplementTerms supplements,
    LocalDate today) {

  public Held {
    checks = List.copyOf(checks);
  }

  public boolean isEmpty() {
    return checks.isEmpty();
  }

  /// What of them a form was shown.
  public String seen() {
    return checks.stream().map(HeldCheck::seen).collect(Collectors.joining(","));
  }

  /// The one that a new decision can follow on; where one is held alone, the first.
  public Optional<HeldCheck> find(VoucherId id) {
    return followable().stream().filter(one -> one.check().id().equals(id)).findFirst();
  }

  public List<HeldCheck> followable() {
    return alone
        ? checks.subList(0, Math.min(1, checks.size()))
        : checks.stream().filter(this::isFirst).toList();
  }

  /// Whether it supplements none that is held still.
  private boolean isFirst(HeldCheck one) {
    return checks.stream().noneMatch(other -> other.check().id().equals(one.beside()));
  }

  /// It and its supplements, which end with it when it is replaced; where one is held alone, all.
  List<HeldCheck> endingWith(HeldCheck earlier) {
    var id = earlier.check().id();
    return alone
        ? checks
        : checks.stream()
            .filter(one -> one.check().id().equals(id) || id.equals(one.beside()))
            .toList();
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
        endingWith(earlier).stream()
            .noneMatch(one -> one.decision().basis().mapping().equals(mapping)),
        endingWith(earlier).stream().anyMatch(HeldCheck::isChanged),
        earlier.use().isSettled(),
        earlier.isUsedUp(),
        endingWith(earlier).stream().anyMatch(one -> one.use().isClaimed()));
  }

  private Money together(HeldCheck earlier) {
    return endingWith(earlier).stream()
        .map(one -> one.check().amount())
        .reduce(Money.none(), Money::plus);
  }

  /// Whether a decision of that kind can be made now on that check, for some level.
  public boolean allows(Renewal.Kind kind, HeldCheck earlier) {
    return switch (outcome(kind, earlier, Money.none())) {
      case Outcome.Refused _ -> false;
      case Outcome.Replaces _, Outcome.Beside _ -> true;
    };
  }

  /// Whether any can be made.
  public boolean leavesRoom() {
    return isEmpty()
        || !alone
        || followable().stream()
            .anyMatch(
                one -> Arrays.stream(Renewal.Kind.values()).anyMatch(kind -> allows(kind, one)));
  }
}

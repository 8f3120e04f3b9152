package se.vagval.choice.participants;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.Readiness;
import se.vagval.assessment.Voucher;
import se.vagval.assessment.Vouchers;
import se.vagval.audit.Audit;
import se.vagval.choice.Choice;
import se.vagval.choice.ChoiceId;
import se.vagval.choice.Choices;
import se.vagval.choice.EndReason;
import se.vagval.choice.Placement;
import se.vagval.choice.PlacementId;
import se.vagval.choice.SettledChecks;
import se.vagval.choice.model.MayStart;
import se.vagval.choice.store.ChoiceStore;
import se.vagval.choice.store.PlacementStore;
import se.vagval.choice.store.PlacementWriteStore;
import se.vagval.profiles.Profiles;
import se.vagval.providers.Providers;

/// Sets the first day of somebody who has chosen the provider, or another one while none has come.
@Component
class StartPlacement {

  record Command(ChoiceId choice, LocalDate start, Actor by) {}

  sealed interface Outcome {
    record Starts(PlacementId placement) implements Outcome {}

    record Refused(MayStart.Reason reason, MayStart.Facts facts) implements Outcome {}
  }

  private final Choices choices;
  private final ChoiceStore store;
  private final PlacementStore placements;
  private final PlacementWriteStore writes;
  private final Vouchers vouchers;
  private final SettledChecks settled;
  private final Providers providers;
  private final Readiness readiness;
  private final Profiles profiles;
  private final Audit audit;
  private final Clock clock;

  StartPlacement(
      Choices choices,
      ChoiceStore store,
      PlacementStore placements,
      PlacementWriteStore writes,
      Vouchers vouchers,
      SettledChecks settled,
      Providers providers,
      Readiness readiness,
      Profiles profiles,
      Audit audit,
      Clock clock) {
    this.choices = choices;
    this.store = store;
    this.placements = placements;
    this.writes = writes;
    this.vouchers = vouchers;
    this.settled = settled;
    this.providers = providers;
    this.readiness = readiness;
    this.profiles = profiles;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome handle(Command command) {
    var choice = choices.get(command.choice());
    store.lock(choice.voucher());
    var own = placements.ofChoices(List.of(choice.id())).get(choice.id());
    if (own != null && own.lastDay() == null && own.start().equals(command.start())) {
      return new Outcome.Starts(own.id());
    }
    var facts = facts(command, choice, own);
    return switch (MayStart.of(facts)) {
      case MayStart.Outcome.May() -> start(command, choice, own);
      case MayStart.Outcome.Refused(var reason) -> new Outcome.Refused(reason, facts);
    };
  }

  private Outcome start(Command command, Choice choice, @Nullable Placement own) {
    var id = own == null ? writes.add(choice, command.start()) : own.id();
    if (own != null) {
      writes.move(id, command.start());
    }
    var last = vouchers.get(choice.voucher()).endedAfter();
    if (last != null) {
      writes.end(id, last, EndReason.OTHER);
    }
    audit.changed(command.by(), "placement-start", id, choice.caseId().value());
    return new Outcome.Starts(id);
  }

  private MayStart.Facts facts(Command command, Choice choice, @Nullable Placement own) {
    var today = LocalDate.now(clock);
    return new MayStart.Facts(
        today,
        profiles.inForce(today).choice().startWithinDays(),
        choice.chosenOn(),
        command.start(),
        store.current(choice.voucher()).map(Choice::id).filter(choice.id()::equals).isPresent(),
        settled.isSettled(choice.voucher()),
        vouchers.get(choice.voucher()).isValidOn(command.start()),
        providers.isAuthorised(choice.provider(), command.start()),
        readiness.measureMayBegin(choice.caseId(), choice.voucher(), command.start()),
        own != null && hasBegun(own, today) ? own.start() : null,
        elsewhereTo(choice, own));
  }

  /// On the same check, and where checks are held alone on every check of the person.
  private @Nullable LocalDate elsewhereTo(Choice choice, @Nullable Placement own) {
    var checks =
        vouchers.of(choice.person()).stream().filter(Voucher::exclusive).map(Voucher::id).toList();
    var judged = checks.contains(choice.voucher()) ? checks : List.of(choice.voucher());
    return placements.ofVouchers(judged).stream()
        .filter(other -> own == null || !other.id().equals(own.id()))
        .map(other -> other.lastDay() == null ? LocalDate.MAX : other.lastDay())
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /// One that was called off before its first day has not.
  private static boolean hasBegun(Placement own, LocalDate today) {
    var last = own.lastDay();
    return !own.start().isAfter(today) && (last == null || !last.isBefore(own.start()));
  }
}

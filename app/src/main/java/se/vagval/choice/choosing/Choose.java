package se.vagval.choice.choosing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.VoucherId;
import se.vagval.assessment.Vouchers;
import se.vagval.audit.Audit;
import se.vagval.catalogue.Catalogue;
import se.vagval.catalogue.Offer;
import se.vagval.catalogue.OfferId;
import se.vagval.catalogue.Offers;
import se.vagval.choice.Choice;
import se.vagval.choice.ChoiceId;
import se.vagval.choice.EndReason;
import se.vagval.choice.Placement;
import se.vagval.choice.SettledChecks;
import se.vagval.choice.model.MayChoose;
import se.vagval.choice.model.ReceiptNumber;
import se.vagval.choice.model.RunningCount;
import se.vagval.choice.store.ChoiceStore;
import se.vagval.choice.store.PlacementStore;
import se.vagval.choice.store.PlacementWriteStore;
import se.vagval.providers.Providers;
import tools.jackson.databind.json.JsonMapper;

/// Takes a person's choice on a check, keeps what they were shown, and ends what they leave.
@Component
class Choose {

  /// @param seen what was chosen when the page was made; null when nothing was
  record Command(VoucherId voucher, OfferId offer, @Nullable ChoiceId seen, Actor by) {}

  sealed interface Outcome {
    record Chosen(ChoiceId choice) implements Outcome {}

    record Refused(MayChoose.Reason reason) implements Outcome {}
  }

  private final ChoiceStore choices;
  private final PlacementStore placements;
  private final PlacementWriteStore writes;
  private final Vouchers vouchers;
  private final SettledChecks settled;
  private final Catalogue catalogue;
  private final Offers offers;
  private final Providers providers;
  private final Audit audit;
  private final JsonMapper json;
  private final Clock clock;

  Choose(
      ChoiceStore choices,
      PlacementStore placements,
      PlacementWriteStore writes,
      Vouchers vouchers,
      SettledChecks settled,
      Catalogue catalogue,
      Offers offers,
      Providers providers,
      Audit audit,
      JsonMapper json,
      Clock clock) {
    this.choices = choices;
    this.placements = placements;
    this.writes = writes;
    this.vouchers = vouchers;
    this.settled = settled;
    this.catalogue = catalogue;
    this.offers = offers;
    this.providers = providers;
    this.audit = audit;
    this.json = json;
    this.clock = clock;
  }

  /// As [#standing], for a page that shows it.
  @Transactional
  Standing shown(VoucherId id, Actor reader) {
    var standing = standing(id);
    audit.read(reader, "choice", id, standing.voucher().caseId().value());
    return standing;
  }

  @Transactional(readOnly = true)
  Standing standing(VoucherId id) {
    var voucher = vouchers.get(id);
    var today = LocalDate.now(clock);
    var current = choices.current(id).orElse(null);
    return new Standing(
        voucher,
        settled.isSettled(id),
        count(id).until(today.minusDays(1)),
        catalogue.on(today),
        current,
        current == null ? null : providers.get(current.provider()),
        current == null ? null : placements.ofChoices(List.of(current.id())).get(current.id()));
  }

  /// What would happen, without doing it.
  @Transactional(readOnly = true)
  MayChoose.Outcome wouldBe(Standing standing, OfferId offer) {
    return wouldBe(standing, offers.get(offer), standing.current());
  }

  @Transactional
  Outcome handle(Command command) {
    choices.lock(command.voucher());
    var standing = standing(command.voucher());
    var current = standing.current();
    var seen = current != null && current.id().equals(command.seen()) ? current : null;
    var offer = offers.get(command.offer());
    return switch (wouldBe(standing, offer, seen)) {
      case MayChoose.Outcome.SameAgain() ->
          new Outcome.Chosen(java.util.Objects.requireNonNull(current).id());
      case MayChoose.Outcome.FirstChoice() -> choose(command, standing, Choice.Kind.FIRST);
      case MayChoose.Outcome.Change() -> {
        leave(standing, command.by());
        yield choose(command, standing, Choice.Kind.CHANGE);
      }
      case MayChoose.Outcome.Refused(var reason) -> new Outcome.Refused(reason);
    };
  }

  private MayChoose.Outcome wouldBe(Standing standing, Offer offer, @Nullable Choice seen) {
    var current = standing.current();
    return MayChoose.of(
        new MayChoose.Facts(
            standing.isSettled(),
            standing.isValid(),
            providers.isAuthorised(offer.provider(), standing.today()),
            standing.list().find(offer.id()).isPresent(),
            current,
            seen,
            current != null
                && current.offer().equals(offer.id())
                && standing.leaves() != Standing.Leaves.WHAT_HAS_ENDED));
  }

  private Outcome choose(Command command, Standing standing, Choice.Kind kind) {
    var id = new ChoiceId(UUID.randomUUID());
    var voucher = standing.voucher();
    var choice =
        new Choice(
            id,
            ReceiptNumber.of(standing.today(), id.value()),
            voucher.id(),
            voucher.caseId(),
            voucher.person(),
            offers.get(command.offer()).provider(),
            command.offer(),
            kind,
            standing.today());
    var shown = json.writeValueAsString(Shown.of(standing.list()));
    choices.add(choice, shown, clock.instant(), command.by().signedIn());
    audit.changed(command.by(), "choice", id, voucher.caseId().value());
    return new Outcome.Chosen(id);
  }

  /// The last day at the one who is left is today; what has not begun never begins.
  private void leave(Standing standing, Actor by) {
    var left = standing.placement();
    if (left == null || !goesOn(left, standing.today())) {
      return;
    }
    var last =
        left.start().isAfter(standing.today()) ? left.start().minusDays(1) : standing.today();
    writes.end(left.id(), last, EndReason.CHANGED_PROVIDER);
    audit.changed(by, "placement-ended", left.id(), left.caseId().value());
  }

  private static boolean goesOn(Placement placement, LocalDate today) {
    return placement.lastDay() == null || placement.lastDay().isAfter(today);
  }

  private RunningCount count(VoucherId voucher) {
    return new RunningCount(
        placements.ofVouchers(List.of(voucher)).stream()
            .map(one -> new RunningCount.Stretch(one.start(), one.lastDay(), one.pauses()))
            .toList());
  }
}

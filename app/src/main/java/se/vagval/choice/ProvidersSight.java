package se.vagval.choice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.vagval.access.Actor;
import se.vagval.access.AskerInSql;
import se.vagval.choice.model.ProviderSeesParticipant;
import se.vagval.choice.model.ProviderSeesParticipant.Outcome;
import se.vagval.choice.store.ChoiceStore;
import se.vagval.choice.store.PlacementStore;
import se.vagval.profiles.Profiles;
import se.vagval.providers.ProviderId;

/// Whether a provider still sees a participant: asked of one, and written in SQL for lists.
@Component
class ProvidersSight {

  private final ChoiceStore choices;
  private final PlacementStore placements;
  private final ObjectProvider<Unsettled> unsettled;
  private final Profiles profiles;
  private final Clock clock;

  ProvidersSight(
      ChoiceStore choices,
      PlacementStore placements,
      ObjectProvider<Unsettled> unsettled,
      Profiles profiles,
      Clock clock) {
    this.choices = choices;
    this.placements = placements;
    this.unsettled = unsettled;
    this.profiles = profiles;
    this.clock = clock;
  }

  boolean sees(Actor actor, Placement placement) {
    return isTheirs(actor, placement.provider()) && of(placement) instanceof Outcome.Sees;
  }

  boolean sees(Actor actor, Choice choice) {
    return isTheirs(actor, choice.provider()) && of(choice) instanceof Outcome.Sees;
  }

  /// For the provider's own staff; nobody else is told that there is anything.
  Optional<String> whyNot(Actor actor, Placement placement) {
    return isTheirs(actor, placement.provider()) ? words(of(placement)) : Optional.empty();
  }

  Optional<String> whyNot(Actor actor, Choice choice) {
    return isTheirs(actor, choice.provider()) ? words(of(choice)) : Optional.empty();
  }

  private static Optional<String> words(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Sees() -> Optional.empty();
      case Outcome.SeesNot(var reason) -> Optional.of("choice.sees-not." + reason);
    };
  }

  private static boolean isTheirs(Actor actor, ProviderId provider) {
    return actor.providers().contains(provider.value());
  }

  private Outcome of(Placement placement) {
    return of(Optional.of(placement), false);
  }

  private Outcome of(Choice choice) {
    var placement =
        Optional.ofNullable(placements.ofChoices(List.of(choice.id())).get(choice.id()))
            .filter(placed -> !placed.isCalledOff());
    var latest = choices.current(choice.voucher()).filter(now -> now.id().equals(choice.id()));
    return of(placement, latest.isPresent());
  }

  private Outcome of(Optional<Placement> placement, boolean isLatest) {
    return ProviderSeesParticipant.of(
        new ProviderSeesParticipant.Facts(
            placement.isPresent(),
            placement.map(Placement::lastDay).orElse(null),
            isLatest,
            LocalDate.now(clock),
            daysAfter(),
            placement.filter(this::isUnsettled).isPresent()));
  }

  private boolean isUnsettled(Placement placement) {
    var today = LocalDate.now(clock);
    return unsettled.stream().anyMatch(one -> one.isOn(placement.id(), today));
  }

  /// The same of a row of placements.
  String ofPlacement(String row, AskerInSql asker) {
    return "%s.provider_id = any(%s) and %s"
        .formatted(row, asker.providers(), isRecent(row, asker));
  }

  /// The same of a row of choices.
  String ofChoice(String row, AskerInSql asker) {
    return """
    %1$s.provider_id = any(%2$s) and (
      exists (select from choice.placement placed where placed.choice_id = %1$s.id
        and not isempty(placed.running) and %3$s)
      or not exists (select from choice.placement placed where placed.choice_id = %1$s.id
          and not isempty(placed.running))
        and not exists (select from choice.choice later where later.voucher_id = %1$s.voucher_id
          and later.number > %1$s.number))
    """
        .formatted(row, asker.providers(), isRecent("placed", asker));
  }

  private String isRecent(String placement, AskerInSql asker) {
    return "(%1$s.last_day is null or %1$s.last_day + %2$d >= %3$s%4$s)"
        .formatted(
            placement,
            daysAfter(),
            asker.today(),
            unsettled.stream()
                .map(one -> " or " + one.where(placement, asker))
                .collect(Collectors.joining()));
  }

  private int daysAfter() {
    return profiles.inForce(LocalDate.now(clock)).choice().providerSeesDays();
  }
}

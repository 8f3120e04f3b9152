package se.vagval.choice.choosing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.catalogue.Offer;
import se.vagval.catalogue.Offers;
import se.vagval.choice.Choice;
import se.vagval.choice.ChoiceId;
import se.vagval.choice.Choices;
import se.vagval.choice.Placement;
import se.vagval.choice.SettledChecks;
import se.vagval.choice.model.FirstContact;
import se.vagval.choice.store.ChoiceStore;
import se.vagval.choice.store.PlacementStore;
import se.vagval.profiles.Holidays;
import se.vagval.profiles.Profiles;
import se.vagval.providers.Provider;
import se.vagval.providers.Providers;
import tools.jackson.databind.json.JsonMapper;

/// Reads the receipt of a choice, with what the person was shown.
@Component
public class ReadReceipt {

  private final Choices choices;
  private final ChoiceStore store;
  private final PlacementStore placements;
  private final Providers providers;
  private final Offers offers;
  private final Holidays holidays;
  private final Profiles profiles;
  private final SettledChecks settled;
  private final Audit audit;
  private final JsonMapper json;

  ReadReceipt(
      Choices choices,
      ChoiceStore store,
      PlacementStore placements,
      Providers providers,
      Offers offers,
      Holidays holidays,
      Profiles profiles,
      SettledChecks settled,
      Audit audit,
      JsonMapper json) {
    this.choices = choices;
    this.store = store;
    this.placements = placements;
    this.providers = providers;
    this.offers = offers;
    this.holidays = holidays;
    this.profiles = profiles;
    this.settled = settled;
    this.audit = audit;
    this.json = json;
  }

  /// @param contactBy when the provider gets in touch at the latest
  /// @param placement where a first day is set; null until then
  /// @param current whether it is still what is chosen
  /// @param isSettled whether a result was approved on the check
  public record Receipt(
      Choice choice,
      Provider provider,
      Offer offer,
      Shown shown,
      LocalDate contactBy,
      @Nullable Placement placement,
      boolean current,
      boolean isSettled) {}

  @Transactional
  Receipt handle(ChoiceId id, Actor reader) {
    var choice = choices.get(id);
    audit.read(reader, "choice", id, choice.caseId().value());
    return new Receipt(
        choice,
        providers.get(choice.provider()),
        offers.get(choice.offer()),
        json.readValue(store.shown(id), Shown.class),
        contactBy(choice),
        placements.ofChoices(List.of(id)).get(id),
        store.current(choice.voucher()).map(Choice::id).filter(id::equals).isPresent(),
        settled.isSettled(choice.voucher()));
  }

  /// By the terms of the day of the choice.
  private LocalDate contactBy(Choice choice) {
    var terms = profiles.inForce(choice.chosenOn()).choice();
    return FirstContact.by(choice.chosenOn(), terms.contactWorkingDays(), holidays::isHoliday);
  }
}

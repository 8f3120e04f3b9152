package se.vagval.choice.choosing;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.Voucher;
import se.vagval.assessment.Vouchers;
import se.vagval.casework.PersonId;
import se.vagval.catalogue.OfferActions;
import se.vagval.choice.SettledChecks;
import se.vagval.web.Text;

/// Lets a participant choose from the catalogue itself, on each check that is valid and not
/// settled.
@Component
class ChooseActions implements OfferActions {

  private final Access access;
  private final Vouchers vouchers;
  private final SettledChecks settled;

  ChooseActions(Access access, Vouchers vouchers, SettledChecks settled) {
    this.access = access;
    this.vouchers = vouchers;
    this.settled = settled;
  }

  @Override
  public List<Way> of(Actor reader, LocalDate today, Text text) {
    var person = reader.personId();
    if (person == null
        || !access.allows(reader, Permission.CHOOSE_PROVIDER, new PersonId(person))) {
      return List.of();
    }
    var valid =
        vouchers.of(new PersonId(person)).stream().filter(one -> one.isValidOn(today)).toList();
    var done = settled.among(valid.stream().map(Voucher::id).toList());
    var open = valid.stream().filter(voucher -> !done.contains(voucher.id())).toList();
    return open.stream().map(voucher -> way(voucher, open.size() == 1, text)).toList();
  }

  private static Way way(Voucher voucher, boolean only, Text text) {
    return new Way(
        only ? text.t("choice.way") : text.t("choice.way.of-several", voucher.validFrom()),
        "/choice/vouchers/" + voucher.id() + "/confirm");
  }
}

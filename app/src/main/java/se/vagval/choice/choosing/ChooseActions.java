package se.vagval.choice.choosing;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.access.Actor;
import se.vagval.access.Role;
import se.vagval.assessment.Voucher;
import se.vagval.assessment.Vouchers;
import se.vagval.casework.PersonId;
import se.vagval.catalogue.OfferActions;
import se.vagval.web.Text;

/// Lets a participant choose from the catalogue itself.
@Component
class ChooseActions implements OfferActions {

  private final Vouchers vouchers;

  ChooseActions(Vouchers vouchers) {
    this.vouchers = vouchers;
  }

  @Override
  public List<Way> of(Actor reader, LocalDate today, Text text) {
    var person = reader.personId();
    if (person == null || !reader.has(Role.PARTICIPANT)) {
      return List.of();
    }
    var valid =
        vouchers.of(new PersonId(person)).stream().filter(one -> one.isValidOn(today)).toList();
    return valid.stream().map(voucher -> way(voucher, valid.size() == 1, text)).toList();
  }

  private static Way way(Voucher voucher, boolean only, Text text) {
    return new Way(
        only ? text.t("choice.way") : text.t("choice.way.of-several", voucher.validFrom()),
        "/choice/vouchers/" + voucher.id() + "/confirm");
  }
}

package se.vagval.coordination.dialogue;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.vagval.coordination.model.Partner;
import se.vagval.coordination.model.PartnerContact;
import se.vagval.web.Text;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// A contact with a partner, as typed.
final class DialogueForm {

  private DialogueForm() {}

  static Filled fresh(LocalDate today) {
    return Filled.nothing()
        .with("on.day", String.valueOf(today.getDayOfMonth()))
        .with("on.month", String.valueOf(today.getMonthValue()))
        .with("on.year", String.valueOf(today.getYear()));
  }

  /// Empty when something is wrong; the form then says what.
  static Optional<PartnerContact> read(TypedForm form, Text text) {
    var partner = form.oneOf("partner", Partner.class);
    var on = form.day("on");
    var said =
        new PartnerContact.Said(form.words("with"), form.words("about"), form.words("outcome"));
    var next = form.anyDayOrNone("next");
    if (next != null && on != null && next.isBefore(on)) {
      form.wrong("next.day", text.t("coordination.dialogue.error.next"));
    }
    var basis = BasisForm.read(form);
    return form.isSound()
        ? Optional.of(
            new PartnerContact(
                Objects.requireNonNull(partner),
                Objects.requireNonNull(on),
                said,
                next,
                Objects.requireNonNull(basis),
                ""))
        : Optional.empty();
  }
}

package se.vagval.assessment.reading;

import org.jspecify.annotations.Nullable;
import se.vagval.assessment.Decision;
import se.vagval.casework.Addressee;
import se.vagval.casework.CaseHead;
import se.vagval.web.Text;

/// Whom a decision of any kind is about and who made it, in the reader's language.
final class PartyWords {

  private PartyWords() {}

  /// @param to null when the reader may not know who the person is
  static String name(@Nullable Addressee to, Text text) {
    return to == null ? text.t("assessment.protected-name") : to.name();
  }

  /// The person, with the number where it is known, and the case.
  static String about(@Nullable Addressee to, CaseHead head, Text text) {
    var number = to == null ? null : to.number();
    var who = name(to, text);
    return number == null ? who + ", " + head.number() : who + ", " + number + ", " + head.number();
  }

  /// Name and title, or the role alone for somebody who has left; and by which order.
  static String by(Decision.DecidedBy by, String order, Text text) {
    var title = by.title().isEmpty() ? text.t("assessment.decision.caseworker") : by.title();
    var who = by.name().isEmpty() ? title : by.name() + ", " + title;
    return order.isEmpty() ? who : text.t("assessment.decision.by-order", who, order);
  }
}

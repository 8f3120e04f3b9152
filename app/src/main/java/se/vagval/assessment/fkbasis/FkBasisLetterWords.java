package se.vagval.assessment.fkbasis;

import java.util.ArrayList;
import java.util.List;
import se.vagval.assessment.model.FkBasis;
import se.vagval.web.Text;
import se.vagval.web.components.SummaryRow;

/// What the letter of a basis says: all of it in Swedish, and in short in English.
///
/// @param phone where to call the municipality; empty when not set
public record FkBasisLetterWords(
    ReadFkBasis.Letter letter, Text swedish, Text english, String municipality, String phone) {

  public FkBasis basis() {
    return letter.basis();
  }

  public String benefit(Text text) {
    return text.of("assessment.fk-basis.benefit", basis().written().benefit());
  }

  public List<FkBasisParts.Part> parts() {
    return FkBasisParts.of(basis(), swedish);
  }

  /// Who, what for, when and by whom.
  public List<SummaryRow> rows(Text text) {
    var rows = new ArrayList<SummaryRow>();
    rows.add(SummaryRow.of(text.t("assessment.fk-basis.person"), person(text)));
    rows.add(SummaryRow.of(text.t("assessment.fk-basis.applies-for"), benefit(text)));
    rows.add(SummaryRow.of(text.t("assessment.fk-basis.signed-on"), text.date(basis().on())));
    rows.add(SummaryRow.of(text.t("assessment.fk-basis.signed-by"), by(basis(), text)));
    var correction = basis().written().correction();
    if (correction != null) {
      rows.add(SummaryRow.of(text.t("assessment.fk-basis.replaces"), correction.reason()));
    }
    return rows;
  }

  /// The conclusions on the person's ability, or that there is none.
  public List<String> conclusions(Text text) {
    var assessments = basis().facts().assessments();
    return assessments.isEmpty()
        ? List.of(text.t("assessment.fk-basis.part.no-assessment"))
        : assessments.stream()
            .map(one ->
                text.t(
                    "assessment.fk-basis.concluded",
                    one.concludedOn(),
                    text.of("assessment.ability.able", one.ability())))
            .toList();
  }

  /// The name that the reader may know, with the number where it is known, and the case.
  private String person(Text text) {
    var to = letter.to();
    var number = letter.head().number();
    if (to == null) {
      return text.t("assessment.protected-name") + ", " + number;
    }
    return to.number() == null
        ? to.name() + ", " + number
        : to.name() + ", " + to.number() + ", " + number;
  }

  /// Name and title, or the role alone for somebody who has left.
  public static String by(FkBasis basis, Text text) {
    var by = basis.by();
    var title = by.title().isEmpty() ? text.t("assessment.decision.caseworker") : by.title();
    return by.name().isEmpty() ? title : by.name() + ", " + title;
  }
}

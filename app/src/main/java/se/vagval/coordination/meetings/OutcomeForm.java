package se.vagval.coordination.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.vagval.coordination.model.JointMeeting;
import se.vagval.coordination.model.JointMeeting.CameOf;
import se.vagval.coordination.model.LegalBasis;
import se.vagval.web.Text;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// What came of a joint meeting, as typed.
public final class OutcomeForm {

  /// How many agreements can be noted.
  public static final int AGREEMENTS = 5;

  enum TookPart {
    YES,
    NO
  }

  private OutcomeForm() {}

  static Filled fresh(JointMeeting meeting) {
    var filled = Filled.nothing();
    var nth = 1;
    for (var invited : meeting.planned().partners()) {
      var basis =
          invited.basis() instanceof LegalBasis.NothingTold ? "" : BasisChoice.of(invited.basis());
      filled = filled.with("basis-" + nth++, basis);
    }
    return filled;
  }

  /// Empty when something is wrong; the form then says what.
  static Optional<JointMeeting.Outcome> read(TypedForm form, JointMeeting meeting, Text text) {
    var cameOf = form.oneOf("came-of", CameOf.class);
    var words = form.words("words");
    var next = form.anyDayOrNone("next");
    var held = cameOf == CameOf.HELD;
    var tookPart = held && form.oneOf("took-part", TookPart.class) == TookPart.YES;
    var told = held ? told(form, meeting, text) : List.<LegalBasis>of();
    if (!told.isEmpty() && told.stream().allMatch(LegalBasis.NotThere.class::isInstance)) {
      form.wrong("came-of", text.t("coordination.meeting.error.held-alone"));
    }
    var agreements = agreements(form);
    return form.isSound()
        ? Optional.of(
            new JointMeeting.Outcome(
                Objects.requireNonNull(cameOf), tookPart, words, told, agreements, next))
        : Optional.empty();
  }

  private static List<LegalBasis> told(TypedForm form, JointMeeting meeting, Text text) {
    var told = new ArrayList<LegalBasis>();
    for (var nth = 1; nth <= meeting.planned().partners().size(); nth++) {
      var basis = BasisChoice.readAfterwards(form, "basis-" + nth, text);
      if (basis != null) {
        told.add(basis);
      }
    }
    return told;
  }

  private static List<JointMeeting.Agreement> agreements(TypedForm form) {
    var agreements = new ArrayList<JointMeeting.Agreement>();
    for (var nth = 1; nth <= AGREEMENTS; nth++) {
      if (form.value("what-" + nth).isEmpty() && form.value("by-whom-" + nth).isEmpty()) {
        continue;
      }
      var what = form.words("what-" + nth);
      var who = form.words("by-whom-" + nth);
      var by = form.anyDayOrNone("by-" + nth);
      if (!what.isEmpty() && !who.isEmpty()) {
        agreements.add(new JointMeeting.Agreement(what, who, by));
      }
    }
    return agreements;
  }
}

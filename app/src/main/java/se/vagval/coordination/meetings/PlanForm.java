package se.vagval.coordination.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.coordination.model.JointMeeting;
import se.vagval.coordination.model.JointMeeting.Kind;
import se.vagval.coordination.model.Partner;
import se.vagval.web.Text;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// A joint meeting, as typed.
public final class PlanForm {

  /// How many partners can be asked to one meeting.
  public static final int PARTNERS = 5;

  enum Invited {
    YES,
    NO
  }

  private PlanForm() {}

  /// The form as it is first shown when a planned meeting is corrected.
  static Filled of(JointMeeting.Planned planned) {
    var on = planned.time().on();
    var values = new HashMap<String, String>();
    values.put("kind", planned.kind().name());
    values.put("on.day", String.valueOf(on.getDayOfMonth()));
    values.put("on.month", String.valueOf(on.getMonthValue()));
    values.put("on.year", String.valueOf(on.getYear()));
    values.put("starts", planned.time().starts().toString());
    values.put("place", planned.time().place());
    values.put("purpose", planned.purpose());
    values.put("invited", (planned.isPersonInvited() ? Invited.YES : Invited.NO).name());
    values.put("why-not", planned.whyNotInvited());
    for (var nth = 1; nth <= planned.partners().size(); nth++) {
      var invited = planned.partners().get(nth - 1);
      values.put("partner-" + nth, invited.partner().name());
      values.put("who-" + nth, invited.who());
      values.put("basis-" + nth, BasisChoice.of(invited.basis()));
    }
    return Filled.with(values);
  }

  /// Empty when something is wrong; the form then says what.
  static Optional<JointMeeting.Planned> read(TypedForm form, Text text, LocalDate today) {
    var kind = form.oneOf("kind", Kind.class);
    var on = form.anyDay("on");
    if (on != null && on.isBefore(today)) {
      form.wrong("on.day", text.t("coordination.meeting.error.backwards"));
    }
    var starts = time(form, text);
    var place = form.words("place");
    var purpose = form.words("purpose");
    var invited = form.oneOf("invited", Invited.class);
    var why = invited == Invited.NO ? form.words("why-not") : "";
    var partners = partners(form, text);
    return form.isSound()
        ? Optional.of(
            new JointMeeting.Planned(
                Objects.requireNonNull(kind),
                new JointMeeting.Time(
                    Objects.requireNonNull(on), Objects.requireNonNull(starts), place),
                purpose,
                why,
                partners))
        : Optional.empty();
  }

  private static @Nullable LocalTime time(TypedForm form, Text text) {
    var typed = form.value("starts").replace('.', ':');
    if (!typed.matches("([01]?\\d|2[0-3]):[0-5]\\d")) {
      form.wrong("starts", text.t("coordination.meeting.error.time"));
      return null;
    }
    var parts = typed.split(":", -1);
    return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  private static List<JointMeeting.Invited> partners(TypedForm form, Text text) {
    var partners = new ArrayList<JointMeeting.Invited>();
    var asked = 0;
    for (var nth = 1; nth <= PARTNERS; nth++) {
      if (form.value("partner-" + nth).isEmpty() && form.value("who-" + nth).isEmpty()) {
        continue;
      }
      asked++;
      var partner = form.oneOf("partner-" + nth, Partner.class);
      var who = form.words("who-" + nth);
      var basis = BasisChoice.read(form, "basis-" + nth, text);
      if (partner != null && basis != null) {
        partners.add(new JointMeeting.Invited(partner, who, basis));
      }
    }
    if (asked == 0) {
      form.wrong("partner-1", text.t("coordination.meeting.error.nobody"));
    }
    return partners;
  }
}

package se.vagval.assessment.statefirst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.model.EmploymentServiceMeasures.Left;
import se.vagval.assessment.model.EmploymentServiceMeasures.Spent;
import se.vagval.assessment.model.StateCheck;
import se.vagval.assessment.model.StateFacts;
import se.vagval.assessment.model.StateReason;
import se.vagval.web.Text;
import se.vagval.web.components.SummaryRow;

/// Facts and conclusions on the state's part, in words.
final class StateWords {

  private StateWords() {}

  static String conclusion(StateCheck check, Text text) {
    var key = "assessment.state.conclusion." + check.facts().branch() + ".";
    return text.t(key + check.conclusion().responsible());
  }

  /// What to do first, where the state comes first.
  static List<String> steps(StateCheck check, Text text) {
    return switch (check.conclusion().responsible()) {
      case MUNICIPALITY -> List.of();
      case FK -> List.of(text.t("assessment.state.step.FK"));
      case AF ->
          check.conclusion().reasons().contains(StateReason.NOT_REGISTERED)
              ? List.of(
                  text.t("assessment.state.step.REGISTER"), text.t("assessment.state.step.AF"))
              : List.of(text.t("assessment.state.step.AF"));
    };
  }

  static List<SummaryRow> facts(StateFacts facts, Text text) {
    return switch (facts) {
      case StateFacts.Work work -> work(work, text);
      case StateFacts.Health health ->
          List.of(
              row("sick-leave", yes(health.sickLeave(), text), text),
              row("fk-benefit", text.of("assessment.state.fk-benefit", health.benefit()), text),
              row("contact-on", day(health.contactOn(), text), text));
    };
  }

  private static List<SummaryRow> work(StateFacts.Work work, Text text) {
    var rows = new ArrayList<SummaryRow>();
    rows.add(row("registered", day(work.registeredOn(), text), text));
    rows.add(row("seeks-work", yes(work.seeksWork(), text), text));
    rows.add(row("since", text.date(work.unemployedSince()), text));
    rows.add(row("benefit", yes(work.benefit(), text), text));
    rows.add(row("programme", text.of("assessment.state.programme", work.programme()), text));
    rows.add(row("establishment", yes(work.establishment(), text), text));
    rows.add(
        row(
            "measures",
            switch (work.measures()) {
              case Left() -> text.t("assessment.state.measures.LEFT");
              case Spent(var how, var by, var on, var why) ->
                  text.t(
                      "assessment.state.measures.spent",
                      text.of("assessment.state.measures", how),
                      by,
                      on,
                      why);
            },
            text));
    return rows;
  }

  private static SummaryRow row(String fact, String value, Text text) {
    return SummaryRow.of(text.t("assessment.state.fact." + fact), value);
  }

  private static String yes(boolean yes, Text text) {
    return text.of("assessment.state.answer", yes ? YesNo.YES : YesNo.NO);
  }

  private static String day(@Nullable LocalDate day, Text text) {
    return day == null ? text.of("assessment.state.answer", YesNo.NO) : text.date(day);
  }
}

package se.vagval.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A week's register by keyboard: one key a cell, and one button for everybody.
@BrowserTest
class RegisterByKeyboardTest {

  private static final String CELLS = "select[data-day='%s']";

  @Test
  void one_key_marks_a_participant_and_goes_on_to_the_next(Browsing browsing) {
    var nils = Somebody.named("Nils Granvidd", browsing);
    nils.opens("/attendance/weeks/" + week(browsing.today().minusWeeks(1)));
    var day = nils.page().locator("select[data-day]").first().getAttribute("data-day");
    var cells = nils.page().locator(CELLS.formatted(day));
    var many = cells.count();
    assertThat(many).isGreaterThanOrEqualTo(20);

    cells.first().focus();
    for (var n = 0; n < many; n++) {
      nils.page().keyboard().press(n % 2 == 0 ? "g" : "n");
    }
    var _ = nils.presses("Spara veckan");

    assertThat(nils.reads()).contains("sparade");
    assertThat(nils.page().locator("main .notice").getAttribute("data-tone")).isEqualTo("done");
    assertThat(marks(nils, day).subList(0, 4))
        .containsExactly("left-early", "present", "left-early", "present");
    assertThat(marks(nils, day)).allMatch(mark -> mark.matches("left-early|present"));
    browsing.close(nils.page());
  }

  @Test
  void one_button_fills_what_nobody_has_reported(Browsing browsing) {
    var nils = Somebody.named("Nils Granvidd", browsing);
    nils.opens("/attendance/weeks/" + week(browsing.today().minusWeeks(1)));

    nils.page().locator("button[data-fill]:not([data-fill-day])").press("Enter");
    var _ = nils.presses("Spara veckan");

    assertThat(nils.reads()).contains("Ingen dag väntar på att rapporteras");
    browsing.close(nils.page());
  }

  /// What the saved register says of that day, from the first participant to the last.
  private static List<String> marks(Somebody nils, String day) {
    nils.opens(nils.where());
    return nils.page().locator(CELLS.formatted(day)).all().stream()
        .map(cell -> cell.inputValue().split("\\.", 2)[0])
        .toList();
  }

  private static String week(LocalDate day) {
    return "%d-W%02d"
        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}

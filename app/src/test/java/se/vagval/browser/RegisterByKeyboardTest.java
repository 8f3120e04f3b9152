package se.vagval.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/// A week's register by keyboard: one key a cell, and one button for everybody.
@BrowserTest
@Isolated
class RegisterByKeyboardTest {

  private static final Map<String, String> MEANING =
      Map.of("n", "present", "g", "left-early", "f", "absent");
  private static final String CELLS = "select[data-day='%s']";

  @Test
  void one_key_marks_a_participant_and_goes_on_to_the_next(Browsing browsing) {
    var nils = Somebody.named("Nils Granvidd", browsing);
    nils.opens("/attendance/weeks/" + week(browsing.today().minusWeeks(1)));
    var day = nils.page().locator("select[data-day]").first().getAttribute("data-day");
    var cells = nils.page().locator(CELLS.formatted(day));
    assertThat(cells.count()).isGreaterThanOrEqualTo(20);
    var keys = keys(cells.all());
    cells.first().focus();
    keys.forEach(key -> nils.page().keyboard().press(key));
    var _ = nils.presses("Spara veckan");

    assertThat(nils.reads()).contains("sparade");
    assertThat(nils.page().locator("main .notice").getAttribute("data-tone")).isEqualTo("done");
    assertThat(marks(nils, day)).isEqualTo(keys.stream().map(MEANING::get).toList());
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

  /// Every other one left early. Who was absent stays so: that may have been assessed.
  private static List<String> keys(List<Locator> cells) {
    return IntStream.range(0, cells.size())
        .mapToObj(n -> mark(cells.get(n)).equals("absent") ? "f" : n % 2 == 0 ? "g" : "n")
        .toList();
  }

  private static String mark(Locator cell) {
    return cell.inputValue().split("\\.", 2)[0];
  }

  /// What the saved register says of that day, from the first participant to the last.
  private static List<String> marks(Somebody nils, String day) {
    nils.opens(nils.where());
    return nils.page().locator(CELLS.formatted(day)).all().stream()
        .map(RegisterByKeyboardTest::mark)
        .toList();
  }

  private static String week(LocalDate day) {
    return "%d-W%02d"
        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}

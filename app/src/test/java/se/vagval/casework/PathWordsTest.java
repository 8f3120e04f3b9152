package se.vagval.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import se.vagval.casework.PathStops.At;
import se.vagval.web.Text;
import se.vagval.web.components.Waypoint;
import se.vagval.web.components.Waypoint.State;

class PathWordsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

  private Text text;

  @BeforeEach
  void swedish() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("messages/casework");
    messages.setDefaultEncoding("UTF-8");
    messages.setAlwaysUseMessageFormat(true);
    messages.setFallbackToSystemLocale(false);
    text = new Text(messages, Locale.of("sv"));
  }

  @Test
  void a_new_case_waits_for_the_caseworker_to_map() {
    var stops = new PathWords(text, TODAY, false).of(Path.of(Map.of()));

    assertThat(stops).hasSize(8);
    assertThat(stops.getFirst())
        .isEqualTo(new Waypoint.At("Kartläggning", State.WAITING, "Här är vi nu", ""));
    assertThat(stops.get(1))
        .isEqualTo(new Waypoint.At("Beslut", State.AHEAD, "Efter kartläggningen", ""));
  }

  @Test
  void the_choice_waits_for_the_participant_and_not_for_the_staff() {
    var path =
        Path.of(
            Map.of(
                Stop.MAPPING, new At(LocalDate.of(2025, 12, 30), true),
                Stop.DECISION, new At(LocalDate.of(2026, 8, 27), true),
                Stop.CHOICE, new At(TODAY, false)));

    var own = new PathWords(text, TODAY, true).of(path);
    var staff = new PathWords(text, TODAY, false).of(path);

    assertThat(own.getFirst())
        .isEqualTo(new Waypoint.At("Kartläggning", State.DONE, "Klar 30 december 2025", ""));
    assertThat(own.get(1)).isEqualTo(new Waypoint.At("Beslut", State.DONE, "Klart 27 augusti", ""));
    assertThat(own.get(2))
        .isEqualTo(new Waypoint.At("Val", State.WAITING, "Senast 1 september", ""));
    assertThat(staff.get(2))
        .isEqualTo(new Waypoint.At("Val", State.TODAY, "Senast 1 september", ""));
  }

  @Test
  void on_the_way_to_a_day_that_is_known_today_stands_between_the_stops() {
    var reached = new At(LocalDate.of(2026, 8, 1), true);
    var path =
        Path.of(
            Map.of(
                Stop.MAPPING, reached,
                Stop.DECISION, reached,
                Stop.CHOICE, reached,
                Stop.START, reached,
                Stop.DAY_14, new At(LocalDate.of(2026, 9, 14), false)));

    var words = new PathWords(text, TODAY, true);

    assertThat(words.of(path).get(4)).isEqualTo(new Waypoint.Today(TODAY));
    assertThat(words.of(path).get(5))
        .isEqualTo(new Waypoint.At("Dag 14", State.AHEAD, "Kommer 14 september", ""));
    assertThat(words.small(path)).hasSize(8);
    assertThat(words.small(path).get(4))
        .isEqualTo(new Waypoint.At("Dag 14", State.TODAY, "Kommer 14 september", ""));
  }
}

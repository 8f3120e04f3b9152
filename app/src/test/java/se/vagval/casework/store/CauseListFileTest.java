package se.vagval.casework.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.vagval.casework.Cause;
import se.vagval.casework.model.CauseList;

class CauseListFileTest {

  private static final String HEADING = "code;cause;from;to;sv;en;national_code;mark;source\n";
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

  @Test
  void the_list_words_every_cause_today_and_guesses_no_national_code() {
    var list = new CauseListFile().list();

    assertThat(list.on(TODAY))
        .extracting(CauseList.Row::cause)
        .containsExactlyInAnyOrder(Cause.values());
    assertThat(list.rows())
        .allSatisfy(row -> {
          assertThat(row.sv() + row.en()).isNotBlank();
          assertThat(row.source()).isNotBlank();
          assertThat(row.nationalCode()).isNull();
        });
  }

  @Test
  void two_versions_live_side_by_side_by_date() {
    var list =
        CauseListFile.read(
            HEADING
                + """
                SJ1;SICK;2017-01-01;2026-10-01;Sjukskriven;Sick;;our-reading;en källa
                SJ2;SICK;2026-10-01;;Sjukskriven med läkarintyg;Sick, certified;;our-reading;en källa
                """);

    assertThat(list.of(Cause.SICK, LocalDate.of(2026, 9, 30)).orElseThrow().code())
        .isEqualTo("SJ1");
    assertThat(list.of(Cause.SICK, LocalDate.of(2026, 10, 1)).orElseThrow().code())
        .isEqualTo("SJ2");
    assertThat(list.of(Cause.SICK, LocalDate.of(2016, 12, 31))).isEmpty();
  }

  @Test
  void a_list_that_says_a_cause_or_a_code_twice_on_a_day_is_refused() {
    var twice =
        """
        SJ1;SICK;2017-01-01;;Sjukskriven;Sick;;our-reading;en källa
        SJ2;SICK;2026-10-01;;Sjuk;Ill;;our-reading;en källa
        """;
    var sameCode =
        """
        X;SICK;2017-01-01;;Sjukskriven;Sick;;our-reading;en källa
        X;WAITING;2017-01-01;;Väntar;Waits;;our-reading;en källa
        """;

    assertThatIllegalArgumentException().isThrownBy(() -> CauseListFile.read(HEADING + twice));
    assertThatIllegalArgumentException().isThrownBy(() -> CauseListFile.read(HEADING + sameCode));
  }
}

package se.vagval.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ReviewedListTest {

  private static final String HEADING = "code;from;to;sv;mark\n";

  private static List<String> codes(String lines) {
    return ReviewedList.parse(
        HEADING + lines,
        row ->
            "%s %s %s %s %s"
                .formatted(
                    row.text("code"),
                    row.day("from"),
                    row.dayOrNull("to"),
                    row.orNull("sv"),
                    row.isStated()));
  }

  @Test
  void cells_are_known_by_the_heading_and_an_empty_one_is_nothing() {
    assertThat(
            codes(
                """
                A;2017-01-01;;Åäö, med komma;stated

                B;2017-01-01;2026-10-01;;our-reading
                """))
        .containsExactly(
            "A 2017-01-01 null Åäö, med komma true", "B 2017-01-01 2026-10-01 null false");
  }

  @Test
  void a_line_with_too_few_or_too_many_cells_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> codes("A;2017-01-01;;ord\n"));
    assertThatIllegalArgumentException().isThrownBy(() -> codes("A;2017-01-01;;ord;stated;mera\n"));
  }

  @Test
  void a_word_or_a_day_that_is_none_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> codes("A;2017-01-01;;ord;kanske\n"));
    assertThatExceptionOfType(DateTimeParseException.class)
        .isThrownBy(() -> codes("A;i fjol;;ord;stated\n"));
  }

  @Test
  void a_column_that_the_heading_has_not_is_refused() {
    assertThatThrownBy(() ->
            ReviewedList.parse(
                HEADING + "A;" + LocalDate.EPOCH + ";;ord;stated\n", row -> row.text("en")))
        .isInstanceOf(NoSuchElementException.class);
  }
}

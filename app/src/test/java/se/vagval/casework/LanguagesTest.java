package se.vagval.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import se.vagval.testing.VagvalTest;
import se.vagval.web.Text;

@VagvalTest
class LanguagesTest {

  @Autowired MessageSource messages;

  @ParameterizedTest
  @ValueSource(strings = {"sv", "en"})
  void every_language_that_can_be_chosen_has_a_name_and_no_two_the_same(String reader) {
    var text = new Text(messages, Locale.of(reader));

    assertThat(Languages.options("sv", text))
        .hasSize(20)
        .allSatisfy(
            one -> assertThat(one.label()).isNotEqualTo(one.value()).doesNotContain("casework."))
        .extracting(one -> one.label())
        .doesNotHaveDuplicates();
  }
}

package se.vagval.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          typed        | text                    | found
          vård         | Vård och omsorg         | true
          VÅRD         | vård och omsorg         | true
          vard         | Vård och omsorg         | false
          ötorp        | Ötorps verkstad         | true
          cafe         | Café Solsidan           | true
          Café         | cafe solsidan           | true
          omsorg vård  | Vård och omsorg         | true
          vård trädgård| Vård och omsorg         | false
          ''           | Vård och omsorg         | true
          100%         | Halvtid eller 100 %     | false
          """)
  void words_are_found_as_swedish_counts_letters(String typed, String text, boolean found) {
    assertThat(SearchWords.of(typed).areIn(text)).isEqualTo(found);
  }
}

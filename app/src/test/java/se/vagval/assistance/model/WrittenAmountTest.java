package se.vagval.assistance.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.kernel.Money;

class WrittenAmountTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | written           | ore
          AST-02 | 4310              | 431000
          AST-02 | 4 310,00          | 431000
          AST-02 | 4310.00           | 431000
          AST-02 | 4 310,5           | 431050
          AST-02 | 4 310:50          | 431050
          AST-02 | 4 310,00 kr       | 431000
          AST-02 | 0                 | 0
          AST-02 | -200,00           | -20000
          AST-02 | −200              | -20000
          AST-02 | 4310.1000000000004 | 431010
          AST-02 | 4310.1234         |
          AST-02 | 4.310             |
          AST-02 | 4,310.00          |
          AST-02 | fyra tusen        |
          AST-02 | ''                |
          """)
  void an_amount_is_read_to_the_ore_or_not_at_all(String rule, String written, @Nullable Long ore) {
    assertThat(WrittenAmount.of(written).map(Money::ore).orElse(null)).isEqualTo(ore);
  }
}

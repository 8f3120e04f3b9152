package se.vagval.retention.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnInCopyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | tag               | note      | column              | becomes
          RET-04 | personal:identity |           | given_name          | GIVEN_NAME
          RET-04 | personal:identity |           | name                | FULL_NAME
          RET-04 | personal:identity |           | personal_number     | PERSONAL_NUMBER
          RET-04 | personal:identity |           | number              | PERSONAL_NUMBER
          RET-04 | personal:identity |           | birth_date          | BIRTH_DATE
          RET-04 | personal:identity |           | phone               | PHONE
          RET-04 | personal:identity |           | subject             | SIGN_IN
          RET-04 | personal:identity |           | something_new       | STRUCK_OUT
          RET-04 | personal:text     |           | text                | STRUCK_OUT
          RET-04 | personal:health   |           | answers             | STRUCK_OUT
          RET-04 | personal:health   | kept      | cause               | AS_IT_IS
          RET-04 | personal:case     |           | opened_on           | AS_IT_IS
          RET-04 | personal:case     | reference | number              | OTHER_REFERENCE
          RET-04 | pseudonymous      | reference | household           | OTHER_REFERENCE
          RET-04 | pseudonymous      |           | amount_ore          | AS_IT_IS
          RET-04 | provider          |           | name                | PROVIDER_NAME
          RET-04 | provider          |           | organisation_number | STRUCK_OUT
          RET-04 | staff             |           | name                | FULL_NAME
          RET-04 | staff             |           | title               | AS_IT_IS
          RET-04 | trace             |           | came_from           | STRUCK_OUT
          RET-04 | staff:text        |           | words               | STRUCK_OUT
          RET-04 | session           |           | attribute_bytes     | STRUCK_OUT
          RET-04 | internal-id       |           | id                  | AS_IT_IS
          RET-04 | none              |           | municipality        | AS_IT_IS
          RET-04 | ''                |           | secret              | REFUSED
          RET-04 | personal:guess    |           | guessed             | REFUSED
          """)
  void a_column_becomes_what_its_tag_says(
      String rule,
      String tag,
      @org.jspecify.annotations.Nullable String note,
      String column,
      ColumnInCopy.Outcome becomes) {
    var said = new KeptColumn.Said(tag, "kept".equals(note), "reference".equals(note));

    assertThat(rule).isEqualTo("RET-04");
    assertThat(ColumnInCopy.of(new KeptColumn(column, "text", said, false, null)))
        .isEqualTo(becomes);
  }

  @Test
  void a_document_loses_the_names_in_it() {
    var said = new KeptColumn.Said("personal:case", false, false);

    assertThat(ColumnInCopy.of(new KeptColumn("shown", "jsonb", said, true, null)))
        .isEqualTo(ColumnInCopy.Outcome.WITHOUT_NAMES);
  }
}

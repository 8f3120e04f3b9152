package se.vagval.assistance.model;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.casework.HouseholdId;
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonalNumber;
import se.vagval.casework.Stays;
import se.vagval.kernel.Money;

/// Rows of a file, separated by a comma: who, month, amount and, after a hash, the register's
/// number of the household. Anna and Bo are one household here, Carin another; Dan is not known.
class RowsFormHouseholdsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

  private static final Map<String, String> NUMBERS =
      Map.of(
          "anna", "199001189811",
          "bo", "198507099805",
          "carin", "199001189829",
          "dan", "199001189837");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | rows                                           | months           | left out
          AST-03 | anna 2026-03 4310                              | A 2026-03 4310   |
          AST-03 | anna 2026-09 4310                              | A 2026-09 4310   |
          AST-03 | anna 2026-10 4310                              |                  | 2 MONTH_OUT_OF_TIME
          AST-03 | anna 1926-03 4310                              |                  | 2 MONTH_OUT_OF_TIME
          AST-03 | anna 2026-13 4310                              |                  | 2 MONTH_UNREADABLE
          AST-03 | anna 2026-03 -1                                |                  | 2 AMOUNT_NEGATIVE
          AST-03 | anna 2026-03 x                                 |                  | 2 AMOUNT_UNREADABLE
          AST-03 | 199001189812 2026-03 1                         |                  | 2 NUMBER_UNREADABLE
          AST-06 | dan 2026-03 4310                               |                  | 2 NOT_KNOWN
          AST-06 | anna 2026-03 4000, bo 2026-03 310              | A 2026-03 4310   |
          AST-06 | anna 2026-03 4000, anna 2026-04 310            | A 2026-03 4000 A 2026-04 310 |
          AST-06 | anna 2026-03 4000, bo 2026-03 -5               |                  | 2 NOT_ALONE 3 AMOUNT_NEGATIVE
          AST-06 | anna 2026-03 4000, anna 2026-03 4000           |                  | 2 NOT_ALONE 3 TWICE
          AST-06 | anna 2026-03 4000#7, bo 2026-03 310#7          | A 2026-03 4310   |
          AST-06 | anna 2026-03 4000#7, carin 2026-03 310#7       |                  | 2 OTHER_MEMBERS 3 OTHER_MEMBERS
          AST-06 | anna 2026-03 4000#7, bo 2026-03 310#8          |                  | 2 OTHER_MEMBERS 3 OTHER_MEMBERS
          AST-06 | anna 2026-03 4000#7, carin 2026-04 310#7       | A 2026-03 4000 C 2026-04 310 |
          """)
  void rows_of_a_household_and_month_come_in_together_or_not_at_all(
      String rule, String rows, String months, String leftOut) {
    var register = RowsFormHouseholds.of(read(rows), known());

    assertThat(register.read().stream().map(read -> told(read.says())).collect(joining(" ")))
        .isEqualTo(months == null ? "" : months);
    assertThat(
            register.faults().stream()
                .map(fault -> fault.line() + " " + fault.why())
                .collect(joining(" ")))
        .isEqualTo(leftOut == null ? "" : leftOut);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | before | now  | added | changed | unchanged
          AST-07 |        | 4310 | 1     | 0       | 0
          AST-07 | 4310   | 4310 | 0     | 0       | 1
          AST-07 | 4310   | 4500 | 0     | 1       | 0
          AST-07 | 4310   | 0    | 0     | 1       | 0
          """)
  void the_same_again_changes_nothing(
      String rule, Long before, long now, int added, int changed, int unchanged) {
    var register = RowsFormHouseholds.of(read("anna 2026-03 " + now), known());
    var was = new HashMap<Subject, HouseholdMonth>();
    if (before != null) {
      var when = register.read().getFirst().says().when();
      was.put(
          when, new HouseholdMonth(when, new PersonId(new UUID(9, 9)), Money.ofKronor(before), ""));
    }

    var changes = Changes.of(register, was);

    assertThat(changes.added()).hasSize(added);
    assertThat(changes.changed()).hasSize(changed);
    assertThat(changes.unchanged()).isEqualTo(unchanged);
  }

  private static String told(HouseholdMonth month) {
    var name = month.when().household().equals(household(1)) ? "A" : "C";
    return name + " " + month.when().month() + " " + month.amount().ore() / 100;
  }

  private static HouseholdId household(int number) {
    return new HouseholdId(new UUID(0, number));
  }

  private static Map<PersonalNumber, Stays> known() {
    return Map.of(
        number("anna"), stays(1, 1), number("bo"), stays(2, 1), number("carin"), stays(3, 2));
  }

  private static PersonalNumber number(String name) {
    return PersonalNumber.ofStored(NUMBERS.getOrDefault(name, name));
  }

  private static Stays stays(int person, int household) {
    return new Stays(
        new PersonId(new UUID(1, person)),
        List.of(new Stays.Stay(household(household), LocalDate.of(2026, 1, 2), null)));
  }

  private static List<ReadRow<HouseholdMonth>> read(String rows) {
    var all = rows.split(", ", -1);
    return IntStream.range(0, all.length).mapToObj(i -> read(i + 2, all[i])).toList();
  }

  private static ReadRow<HouseholdMonth> read(int line, String row) {
    var cells = row.split("[ #]", -1);
    var places = new EnumMap<Column, Integer>(Column.class);
    places.putAll(Map.of(Column.NUMBER, 0, Column.MONTH, 1, Column.AMOUNT, 2, Column.HOUSEHOLD, 3));
    cells[0] = NUMBERS.getOrDefault(cells[0], cells[0]);
    return RowIsReadable.of(
        new RowIsReadable.Row(line, Arrays.asList(cells)), new Columns(places), TODAY);
  }
}

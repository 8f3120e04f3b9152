package se.vagval.assistance.model;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.casework.HouseholdId;
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonalNumber;
import se.vagval.casework.Stays;

/// Rows of a file, separated by a comma: who, day of the decision, months, kind and, after a hash,
/// the register's number of the household. Anna and Bo are one household here, Carin another; Dan
/// is not known.
class RegisteredDecisionsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

  private static final DecisionKinds KINDS =
      new DecisionKinds(
          List.of(
              kind("BIF", DecisionKind.GRANTED, "bifall"),
              kind("DEL", DecisionKind.PART_GRANTED, "delvis"),
              kind("AVS", DecisionKind.REFUSED, "avslag"),
              kind("AVSL", DecisionKind.ENDED, "avslutat"),
              new DecisionKinds.Row(
                  "NEJ",
                  DecisionKind.REFUSED,
                  LocalDate.of(1982, 1, 1),
                  LocalDate.of(2026, 1, 1),
                  List.of("nej"),
                  null)));

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
          rule   | rows                                                                   | decisions                  | left out
          AST-10 | anna 2026-03-02 2026-03 2026-05 bifall                                 | A 2026-03-02 GRANTED       |
          AST-10 | anna 2026-03-02 2026-03 - Bifall                                       | A 2026-03-02 GRANTED       |
          AST-10 | anna 2026-03-02 2026-03 - AVS                                          | A 2026-03-02 REFUSED       |
          AST-10 | anna 46083 2026-03 - avslutat                                          | A 2026-03-02 ENDED         |
          AST-10 | anna 2026-03-02 2026-05 2026-03 bifall                                 |                            | 2 ENDS_BEFORE_IT_BEGINS
          AST-10 | anna 2026-03-02 2026-03 2026-13 bifall                                 |                            | 2 LAST_UNREADABLE
          AST-10 | anna 2026-03-02 2026-13 - bifall                                       |                            | 2 MONTH_UNREADABLE
          AST-10 | anna 2026-03-02 2027-03 - bifall                                       | A 2026-03-02 GRANTED       |
          AST-10 | anna 2026-03-02 2027-04 - bifall                                       |                            | 2 MONTH_OUT_OF_TIME
          AST-10 | anna 2026-03-32 2026-03 - bifall                                       |                            | 2 DAY_UNREADABLE
          AST-10 | anna 2026-09-02 2026-09 - bifall                                       |                            | 2 DAY_OUT_OF_TIME
          AST-10 | anna 2026-03-02 2026-03 - kanske                                       |                            | 2 KIND_UNKNOWN
          AST-10 | anna 2025-12-31 2026-01 - nej                                          | A 2025-12-31 REFUSED       |
          AST-10 | anna 2026-01-01 2026-01 - nej                                          |                            | 2 KIND_UNKNOWN
          AST-10 | 199001189812 2026-03-02 2026-03 - bifall                               |                            | 2 NUMBER_UNREADABLE
          AST-06 | dan 2026-03-02 2026-03 - bifall                                        |                            | 2 NOT_KNOWN
          AST-06 | anna 2026-03-02 2026-03 - bifall, anna 2026-03-02 2026-03 - bifall     |                            | 2 NOT_ALONE 3 TWICE
          AST-06 | anna 2026-03-02 2026-03 - bifall, bo 2026-03-02 2026-03 - bifall       | A 2026-03-02 GRANTED       |
          AST-06 | anna 2026-03-02 2026-03 - bifall, bo 2026-03-02 2026-03 - avslag       | A 2026-03-02 GRANTED+REFUSED |
          AST-06 | anna 2026-03-02 2026-03 - bifall, anna 2026-03-02 2026-03 - avslag     | A 2026-03-02 GRANTED+REFUSED |
          AST-06 | anna 2026-03-02 2026-03 - bifall, anna 2026-03-02 2026-03 2026-05 bifall |                          | 2 CONTRADICTED 3 CONTRADICTED
          AST-06 | anna 2026-03-02 2026-03 - bifall, bo 2026-03-02 2026-03 - kanske       |                            | 2 NOT_ALONE 3 KIND_UNKNOWN
          AST-06 | anna 2026-03-02 2026-03 - bifall#7, carin 2026-03-02 2026-03 - bifall#7 |                           | 2 OTHER_MEMBERS 3 OTHER_MEMBERS
          AST-06 | anna 2026-03-02 2026-03 - bifall#7, bo 2026-03-09 2026-03 - avslag#8   |                            | 2 OTHER_MEMBERS 3 OTHER_MEMBERS
          """)
  void decisions_come_in_whole_or_not_at_all(
      String rule, String rows, String decisions, String leftOut) {
    var register = RowsFormHouseholds.of(read(rows), known());

    assertThat(register.read().stream().map(read -> told(read.says())).collect(joining(" ")))
        .isEqualTo(decisions == null ? "" : decisions);
    assertThat(
            register.faults().stream()
                .map(fault -> fault.line() + " " + fault.why())
                .collect(joining(" ")))
        .isEqualTo(leftOut == null ? "" : leftOut);
  }

  /// Each decision: the day in January to March it was made on, its months, and what it says.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | decisions                                                          | month   | has assistance
          AST-12 | 2026-01-05 2026-01 2026-03 GRANTED                                 | 2026-02 | true
          AST-12 | 2026-01-05 2026-01 2026-03 PART_GRANTED                            | 2026-03 | true
          AST-12 | 2026-01-05 2026-01 2026-03 GRANTED                                 | 2026-04 | false
          AST-12 | 2026-01-05 2026-01 - GRANTED                                       | 2026-01 | true
          AST-12 | 2026-01-05 2026-01 - GRANTED                                       | 2026-02 | false
          AST-12 | 2026-01-05 2026-01 2026-03 REFUSED                                 | 2026-02 | false
          AST-12 | 2026-01-05 2026-01 2026-06 GRANTED, 2026-02-10 2026-03 - ENDED     | 2026-02 | true
          AST-12 | 2026-01-05 2026-01 2026-06 GRANTED, 2026-02-10 2026-03 - ENDED     | 2026-05 | false
          AST-12 | 2026-01-05 2026-01 - ENDED, 2026-03-02 2026-03 - GRANTED           | 2026-03 | true
          AST-12 | 2026-01-05 2026-01 - GRANTED, 2026-01-05 2026-01 2026-01 REFUSED   | 2026-01 | true
          AST-12 | 2026-01-05 2026-01 - GRANTED, 2026-01-20 2026-01 - REFUSED         | 2026-01 | false
          AST-12 | ''                                                                 | 2026-01 | false
          """)
  void the_latest_decision_that_covers_the_month_tells(
      String rule, String decisions, YearMonth month, boolean has) {
    var all =
        Arrays.stream(decisions.split(", ", -1))
            .filter(one -> !one.isEmpty())
            .map(RegisteredDecisionsTest::decision)
            .toList();

    assertThat(AsDecided.hasAssistance(all, month)).isEqualTo(has);
  }

  private static RegisteredDecision decision(String written) {
    var cells = written.split(" ", -1);
    return new RegisteredDecision(
        new RegisteredDecision.Which(
            household(1), LocalDate.parse(cells[0]), YearMonth.parse(cells[1])),
        List.of(
            new RegisteredDecision.Part(
                new PersonId(new UUID(1, 1)),
                DecisionKind.valueOf(cells[3]),
                cells[2].equals("-") ? null : YearMonth.parse(cells[2]),
                "")));
  }

  private static DecisionKinds.Row kind(String code, DecisionKind kind, String word) {
    return new DecisionKinds.Row(
        code, kind, LocalDate.of(1982, 1, 1), null, List.of(word.toLowerCase(Locale.ROOT)), null);
  }

  private static String told(RegisteredDecision decision) {
    var name = decision.which().household().equals(household(1)) ? "A" : "C";
    var kinds = decision.parts().stream().map(part -> part.kind().name()).collect(joining("+"));
    return name + " " + decision.which().decided() + " " + kinds;
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

  private static List<ReadRow<RegisteredDecision>> read(String rows) {
    var all = rows.split(", ", -1);
    return IntStream.range(0, all.length).mapToObj(i -> read(i + 2, all[i])).toList();
  }

  private static ReadRow<RegisteredDecision> read(int line, String row) {
    var cells = row.split("[ #]", -1);
    var places = new EnumMap<Column, Integer>(Column.class);
    for (var column :
        List.of(
            Column.NUMBER,
            Column.DECIDED,
            Column.FIRST,
            Column.LAST,
            Column.KIND,
            Column.HOUSEHOLD)) {
      places.put(column, places.size());
    }
    cells[0] = NUMBERS.getOrDefault(cells[0], cells[0]);
    cells[3] = cells[3].equals("-") ? "" : cells[3];
    return DecisionIsReadable.of(
        new RowIsReadable.Row(line, Arrays.asList(cells)),
        new DecisionIsReadable.Reading(new Columns(places), KINDS, TODAY));
  }
}

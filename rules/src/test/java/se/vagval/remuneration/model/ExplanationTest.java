package se.vagval.remuneration.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.kernel.MessagesTest;
import se.vagval.kernel.Money;
import se.vagval.remuneration.model.ResultTerms.Basis;

/// What a provider reads.
class ExplanationTest {

  private static final Locale SWEDISH = Locale.of("sv");

  @Test
  void every_text_is_there_in_both_languages() throws IOException {
    MessagesTest.assertComplete(Told.values());
    MessagesTest.assertComplete(StatementFault.values());
  }

  @Test
  void the_days_of_a_check() {
    var placement =
        Given.attended(
            Given.placement("2026-01-12", "2026-03-31"),
            "2026-01-13=invalid-absence 2026-02-02=invalid-absence 2026-02-03=invalid-absence");

    assertThat(told(Given.check(5_000_000, 21), placement, SWEDISH))
        .containsExactly(
            "19 dagar i januari 2026; 35 000 kr fördelat på 21 dagar, avrundat nedåt; dag 1–19 av 21, summan räknad från dag 1; 1 dag ersätts inte enligt närvaroregeln",
            "2 dagar i februari 2026; 35 000 kr fördelat på 21 dagar, avrundat nedåt; dag 20–21 av 21, summan räknad från dag 1; 2 dagar ersätts inte enligt närvaroregeln; 24 dagar ersätts inte, de 21 planerade dagarna är slut");
    assertThat(told(Given.check(5_000_000, 20), placement, Locale.ENGLISH).getLast())
        .isEqualTo(
            "1 day in February 2026; SEK 35,000 spread over 20 days, rounded down; day 20 of 20, the sum counted from day 1; 2 days are not paid under the attendance rule; 25 days are not paid, the 20 planned days are used up");
    assertThat(told(Given.check(5_000_000, 1), placement, SWEDISH))
        .containsExactly(
            "1 dag i januari 2026; 35 000 kr fördelat på 1 dag, avrundat nedåt; dag 1 av 1, summan räknad från dag 1; 1 dag ersätts inte enligt närvaroregeln; 18 dagar ersätts inte, de 1 planerade dagarna är slut");
  }

  @Test
  void a_month_of_a_check_without_anything_unpaid() {
    assertThat(
            told(Given.check(5_000_000, 180), Given.placement("2026-01-12", "2026-01-31"), SWEDISH))
        .containsExactly(
            "20 dagar i januari 2026; 35 000 kr fördelat på 180 dagar, avrundat nedåt; dag 1–20 av 180, summan räknad från dag 1");
  }

  @Test
  void days_that_were_released_later() {
    var terms = new Terms.Monthly(Money.ofOre(368_600), Given.conditions(14, new Basis.Nothing()));
    var placement =
        Given.attended(Given.placement("2026-01-25", "2026-02-28"), "2026-01-26=invalid-absence");

    assertThat(told(terms, placement, SWEDISH))
        .containsExactly(
            "6 dagar av 31 i januari 2026; 3 686 kr för en hel månad, avrundat nedåt; 1 dag ersätts inte enligt närvaroregeln; betalas i februari 2026, då insatsen hade pågått i 14 dagar",
            "28 dagar av 28 i februari 2026; 3 686 kr för en hel månad, avrundat nedåt");
  }

  @Test
  void weeks() {
    var terms = new Terms.Week(Money.ofOre(250_000), Given.conditions(0, new Basis.Nothing()));

    assertThat(told(terms, Given.placement("2026-08-01", "2026-08-10"), SWEDISH))
        .containsExactly(
            "1 vecka med torsdagen i juli 2026; 2 500 kr per vecka; betalas i augusti 2026, då insatsen hade pågått i 1 dag",
            "2 veckor med torsdagen i augusti 2026; 2 500 kr per vecka");
    assertThat(told(terms, Given.placement("2026-08-03", "2026-08-10"), Locale.ENGLISH))
        .containsExactly("2 weeks with the Thursday in August 2026; SEK 2,500 a week");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          remainder | Det som är kvar av checken: 50 000 kr minus 1 944,44 kr i löpande ersättning är 48 055,56 kr
          share     | Checkens resultatdel: 50 000 kr minus högst 35 000 kr i löpande ersättning är 15 000 kr
          """)
  void a_result_in_parts(String basis, String worth) {
    var terms =
        Given.check(
            5_000_000,
            180,
            basis.equals("share") ? new Basis.ResultShare() : new Basis.Remainder());

    assertThat(results(terms))
        .containsExactly(
            worth
                + "; 50 % betalas när egen försörjning är styrkt, godkänt 1 februari 2026, avrundat till hela ören",
            worth
                + "; 50 % betalas när egen försörjning har visats hålla i sig, godkänt 1 augusti 2026, avrundat till hela ören");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ON_EVIDENCE     | Resultatbonus 770 kr; allt betalas när egen försörjning är styrkt, godkänt 1 februari 2026
          AFTER_SUSTAINED | Resultatbonus 770 kr; allt betalas när egen försörjning har visats hålla i sig, godkänt 1 augusti 2026
          """)
  void a_result_in_one(When when, String told) {
    var payout = List.of(new ResultTerms.Part(when, Given.share("1")));
    var result = new ResultTerms(new Basis.Bonus(Money.ofOre(77_000)), payout);
    var terms = new Terms.Week(Money.none(), new Conditions(1, AttendanceRule.ALL_DAYS, result));

    assertThat(results(terms)).containsExactly(told);
  }

  private static List<String> results(Terms terms) {
    var placement = Given.placement("2026-01-12", "2026-01-21");
    var exit = new Exit(placement.key(), Given.day("2026-02-01"), Given.day("2026-08-01"));
    var input =
        StatementInput.of(Given.day("2026-12-31"), terms, List.of(placement)).withExit(exit);
    return Statement.of(input).lines().stream()
        .filter(line -> line.kind() != LineKind.RUNNING)
        .map(line -> plain(line.explanation().in(SWEDISH)))
        .toList();
  }

  private static List<String> told(Terms terms, Placement placement, Locale language) {
    var input = StatementInput.of(Given.day("2026-12-31"), terms, List.of(placement));
    return Statement.of(input).lines().stream()
        .map(line -> plain(line.explanation().in(language)))
        .toList();
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}

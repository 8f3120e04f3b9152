package se.vagval.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import se.vagval.kernel.Money;

/// The whole path, from the first talk to the published result, as the people of it. It moves the
/// date of the demonstration on and comes after the other browser tests.
@BrowserTest
@Isolated
@Order(Integer.MAX_VALUE)
class MainPathTest {

  private static final String CASEWORKER = "Karin Björkvidja";
  private static final String PROVIDER_STAFF = "Nils Granvidd";
  private static final String PROVIDER = "Norrgläntan Arbete";
  private static final String FINANCE = "Eva Lingonmo";
  private static final String APPROVER = "Olle Sandlupin";
  private static final String RESULTS = "Rana Vitsippa";

  /// Older than anybody in the demonstration, so that nobody there has the number.
  private static final String PERSONAL_NUMBER = "19620314-9809";

  private static final String PARTICIPANT = "Alma Provlind";

  /// Level 4: six months, 30 days each, 70 per cent of it day by day.
  private static final Money CHECK = Money.ofKronor(40_000);

  private static final Money CAP = Money.ofKronor(28_000);
  private static final int PLANNED = 180;

  @Test
  void from_the_first_talk_to_the_published_result(Browsing browsing) {
    var caseworker = Somebody.named(CASEWORKER, browsing);
    opens_a_case(caseworker);
    maps(caseworker);
    checks_the_state(caseworker, YearMonth.from(browsing.today()));
    decides(caseworker);
    browsing.letIn(PARTICIPANT, PERSONAL_NUMBER.replace("-", ""));
    var participant = Somebody.named(PARTICIPANT, browsing);
    chooses(participant);

    var provider = Somebody.named(PROVIDER_STAFF, browsing);
    var start = browsing.today().plusMonths(1).withDayOfMonth(1);
    sets_the_start(provider, start);
    provider.moves("en månad");
    provider.moves("en månad");
    var first = YearMonth.from(start);
    var last = browsing.today();
    registers(provider, start, first.atEndOfMonth());
    var paid = CAP.times(first.lengthOfMonth()).dividedByRoundedDown(PLANNED);
    var finance = Somebody.named(FINANCE, browsing);
    var approver = Somebody.named(APPROVER, browsing);
    pays(finance, approver, first, paid);
    reads_the_statement(provider, first, paid);

    registers(provider, first.plusMonths(1).atDay(1), last);
    ends_and_claims(provider, last);
    approves_the_result(Somebody.named(RESULTS, browsing));
    provider.moves("en månad");
    var days = first.lengthOfMonth() + last.getDayOfMonth();
    var running = CAP.times(days).dividedByRoundedDown(PLANNED);
    var rest = CHECK.minus(running);
    pays(finance, approver, first.plusMonths(1), rest);
    reads_of_the_result(provider, first.plusMonths(1), running.minus(paid), rest);

    sees_the_goal(participant);
    sees_the_results(Somebody.unknown(browsing));
  }

  private static void opens_a_case(Somebody caseworker) {
    caseworker.opens("/casework");
    var _ = caseworker.follows("Öppna ett ärende");
    caseworker.writes("person.number", PERSONAL_NUMBER);
    caseworker.writes("person.given", "Alma");
    caseworker.writes("person.family", "Provlind");

    var _ = caseworker.presses("Öppna ärendet");

    caseworker.keeps("case");
    assertThat(caseworker.heading()).contains(PARTICIPANT);
  }

  private static void maps(Somebody caseworker) {
    var _ = caseworker.follows("Öppna kartläggningen");
    assertThat(caseworker.reads()).contains("0 av 4 avsnitt är klara");
    var _ = caseworker.follows("Kompetens");
    caseworker.picks("Mer än tre år");
    caseworker.picks("Grundskola");
    caseworker.picks("Klarar vardagen på svenska");
    var _ = caseworker.presses("Spara och fortsätt");
    caseworker.picks("Kan arbeta om arbetet anpassas");
    caseworker.writes("hours-a-week", "30");
    var _ = caseworker.presses("Spara och fortsätt");
    caseworker.picks("Är osäker");
    caseworker.writes("goal", "Arbeta i växthus");
    var _ = caseworker.presses("Spara och fortsätt");
    caseworker.writes("persons-words", "Jag vill ut bland folk igen");
    caseworker.writes("caseworkers-words", "Noggrann och van vid fysiskt arbete");
    var _ = caseworker.presses("Spara och fortsätt");

    caseworker.opens(caseworker.where().replaceFirst("/mapping.*", "/mapping/check"));
    caseworker.keeps("check-answers");
    assertThat(caseworker.reads()).contains("Grundskola", "Arbeta i växthus");
    var _ = caseworker.presses("Markera kartläggningen som klar");
  }

  private static void checks_the_state(Somebody caseworker, YearMonth month) {
    caseworker.opens(caseworker.where().replaceFirst("/mapping.*", "/decision"));
    assertThat(caseworker.reads()).contains("Ingen orsak är inskriven", "Ingen har kontrollerat");
    var decision = caseworker.where();
    var _ = caseworker.follows("Skriv in orsaken");
    caseworker.picks("Arbetslös, ingen ersättning");
    var _ = caseworker.presses("Spara");
    caseworker.opens(decision.replaceFirst("/decision", "/state-first"));
    var _ = caseworker.follows("Försäkringskassan");
    caseworker.picks("Ja");
    caseworker.picks("Nej, och har inte sökt");
    caseworker.keeps("state-first-form");
    var _ = caseworker.presses("Spara och se slutsatsen");
    assertThat(caseworker.reads()).contains("Kommunen har ansvar för rehabiliteringen");
    caseworker.keeps("state-first");
    caseworker.opens(decision);
    assertThat(caseworker.reads()).contains("ingen rad för hushållet");
    var _ = caseworker.follows("Se rätten till check");
    caseworker.picks(words(month));
    caseworker.writes("known-from", "Beslut om ekonomiskt bistånd, 4 200 kr");
    caseworker.keeps("right");
    var _ = caseworker.presses("Spara");
    assertThat(caseworker.reads()).contains("Personen har rätt till check");
    caseworker.opens(decision);
  }

  private static void decides(Somebody caseworker) {
    assertThat(caseworker.reads()).contains("Rådet är nivå 4", "6 poäng");
    assertThat(caseworker.page().locator("input[name=level]:checked").inputValue()).isEqualTo("4");
    caseworker.writes("reasons", "Behöver pröva arbete i lugn takt, med stöd på plats.");
    caseworker.keeps("decide");
    var _ = caseworker.presses("Fortsätt");
    assertThat(caseworker.reads()).contains("40 000 kr", "180 planerade dagar");
    var _ = caseworker.presses("Fatta beslutet");

    caseworker.keeps("decision");
    assertThat(caseworker.heading()).contains("40 000 kr");
    var letter = caseworker.page().request().get(caseworker.where() + "/letter.pdf");
    assertThat(letter.status()).isEqualTo(200);
    assertThat(new String(letter.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
  }

  private static void chooses(Somebody participant) {
    participant.opens("/casework/my-path");
    participant.keeps("my-path-choose");
    assertThat(participant.reads()).contains("Hej Alma", "Välj anordnare");
    participant.opens("/catalogue?q=Praktik+hos+företag");
    var _ = participant.follows(PROVIDER);
    var _ = participant.follows("Välj");
    participant.keeps("confirm");
    assertThat(participant.reads()).contains(PROVIDER);
    var _ = participant.presses("Ja, jag väljer " + PROVIDER);

    participant.keeps("receipt");
    assertThat(participant.heading()).isEqualTo("Du har valt " + PROVIDER);
    assertThat(participant.reads()).contains("Valets nummer är", "hör av sig till dig senast");
  }

  private static void sets_the_start(Somebody provider, LocalDate start) {
    provider.opens("/choice/participants");
    var _ = provider.follows("Sätt startdag", PARTICIPANT);
    provider.writes("start", start);
    var _ = provider.presses("Spara startdagen");

    provider.keeps("participants");
    assertThat(Somebody.words(provider.row(PARTICIPANT))).contains("Från 1 " + month(start));
  }

  private static void registers(Somebody provider, LocalDate from, LocalDate until) {
    for (var day = from; week(day).compareTo(week(until)) <= 0; day = day.plusWeeks(1)) {
      provider.opens("/attendance/weeks/" + week(day));
      provider
          .page()
          .locator("button[data-fill]:not([data-fill-day])")
          .click(); // fills in place, so that no page is loaded
      var _ = provider.presses("Spara veckan");
      assertThat(provider.page().locator("main .notice").getAttribute("data-tone"))
          .isEqualTo("done");
    }
    provider.keeps("register");
  }

  private static void pays(Somebody finance, Somebody approver, YearMonth month, Money amount) {
    finance.opens("/remuneration/runs");
    finance.page().locator("select[name=month]").selectOption(month.toString());
    var _ = finance.presses("Förbered körningen");
    finance.keeps("run");
    assertThat(finance.heading()).contains(words(month));
    assertThat(finance.reads()).contains("Du har förberett körningen");
    assertThat(finance.page().locator("form[action$='/approval']").count()).isZero();
    var run = finance.where();
    assertThat(approves_by_other_means(finance)).isEqualTo(409);

    approver.opens(run);
    approver
        .page()
        .locator("select[name=provider]")
        .selectOption(new SelectOption().setLabel(PROVIDER));
    approver.page().locator("select[name=change]").selectOption("THIS_MONTH");
    var _ = approver.presses("Visa");
    assertThat(approver.reads()).contains(kronor(amount));
    var _ = approver.presses("Attestera och bokför");
    approver.keeps("run-approved");
    assertThat(approver.reads()).contains("Attesterad och bokförd");
  }

  /// What a finance officer meets who sends the approval of their own run by other means.
  private static int approves_by_other_means(Somebody finance) {
    var _ =
        finance
            .page()
            .evaluate(
                "document.querySelector('form[action$=\"/renewal\"]').action = location.pathname +"
                    + " '/approval'");
    return finance.presses("Räkna om").status();
  }

  private static void reads_the_statement(Somebody provider, YearMonth month, Money paid) {
    provider.opens("/remuneration/statements");
    var _ = provider.follows(words(month));
    provider.keeps("statement");
    assertThat(Somebody.words(provider.row(PARTICIPANT)))
        .contains(
            "Löpande ersättning för " + words(month),
            " %d ".formatted(month.lengthOfMonth()),
            kronor(paid));
    assertThat(provider.reads())
        .contains(
            "%d dagar i %s; 28 000 kr fördelat på 180 dagar, avrundat nedåt"
                .formatted(month.lengthOfMonth(), words(month)));
  }

  private static void ends_and_claims(Somebody provider, LocalDate last) {
    provider.opens("/choice/participants");
    var _ = provider.follows("Avsluta", PARTICIPANT);
    var placement = provider.where().replaceFirst("/choice/placements/", "").split("/", 2)[0];
    provider.writes("last", last);
    provider.picks("Personen har fått arbete, börjat studera eller startat eget");
    var _ = provider.presses("Avsluta");

    provider.opens("/outcomes/placements/%s/claim".formatted(placement));
    provider.picks("Anställning");
    provider.picks("Nej, ingen subvention");
    provider
        .page()
        .locator("#evidence")
        .setInputFiles(
            new FilePayload(
                "anställningsavtal.pdf",
                "application/pdf",
                "%PDF-1.7 an agreement".getBytes(StandardCharsets.US_ASCII)));
    provider.keeps("claim");
    var _ = provider.presses("Skicka anmälan");
    assertThat(provider.reads()).contains("Väntar på beslut", "anställningsavtal.pdf");
  }

  private static void approves_the_result(Somebody results) {
    results.opens("/outcomes/claims");
    var _ = results.follows(PARTICIPANT);
    results.picks("Ja, godkänn resultatet");
    results.keeps("decide-claim");
    var _ = results.presses("Spara beslutet");
    results.opens("/outcomes/claims?state=decided");
    assertThat(Somebody.words(results.row(PARTICIPANT))).contains("Godkänt");
  }

  private static void reads_of_the_result(
      Somebody provider, YearMonth month, Money running, Money rest) {
    provider.opens("/remuneration/statements");
    var _ = provider.follows(words(month));
    provider.keeps("statement-result");
    assertThat(provider.reads())
        .contains(
            kronor(running),
            "Resultat, styrkt i " + words(month),
            "40 000 kr minus %s i löpande ersättning är %s"
                .formatted(short_kronor(CHECK.minus(rest)), short_kronor(rest)));
    var _ = provider.follows(PARTICIPANT);
    provider.keeps("placement-money");
    assertThat(provider.reads()).contains("Betalt för placeringen" + kronor(CHECK));
    assertThat(provider.page().locator("main svg.used").getAttribute("aria-label"))
        .isEqualTo("100 procent av checken är betalt");
  }

  private static void sees_the_goal(Somebody participant) {
    participant.opens("/casework/my-path");
    participant.keeps("my-path-goal");
    assertThat(participant.reads()).contains("Nått");
  }

  private static void sees_the_results(Somebody visitor) {
    visitor.opens("/");
    visitor.page().locator(".site-nav").getByText("Resultat").click();
    visitor.page().waitForURL("**/outcomes/results");
    visitor.keeps("results");
    assertThat(visitor.heading()).isEqualTo("Hur har det gått?");
    assertThat(visitor.reads()).contains(PROVIDER);
  }

  private static String week(LocalDate day) {
    return "%d-W%02d"
        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String words(YearMonth month) {
    return DateTimeFormatter.ofPattern("MMMM yyyy", Locale.of("sv")).format(month);
  }

  private static String month(LocalDate day) {
    return DateTimeFormatter.ofPattern("MMMM", Locale.of("sv")).format(day);
  }

  private static String kronor(Money amount) {
    return "%s,%02d kr".formatted(whole(amount), amount.ore() % 100);
  }

  /// As explanations write it: without öre where there are none.
  private static String short_kronor(Money amount) {
    return amount.ore() % 100 == 0 ? whole(amount) + " kr" : kronor(amount);
  }

  private static String whole(Money amount) {
    return String.format(Locale.ROOT, "%,d", amount.ore() / 100).replace(",", " ");
  }
}

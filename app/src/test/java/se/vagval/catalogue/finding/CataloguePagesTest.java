package se.vagval.catalogue.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.Role;
import se.vagval.catalogue.Measure;
import se.vagval.catalogue.OfferId;
import se.vagval.providers.ProviderId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.StatementCount;
import se.vagval.testing.VagvalTest;

@VagvalTest
class CataloguePagesTest {

  private static final Pattern TERMS = Pattern.compile("<dt>([^<]*)</dt>");

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired StatementCount statements;

  private @Nullable MunicipalityId municipality;

  @BeforeEach
  void a_municipality() {
    municipality = given.municipality("nacka-2013");
  }

  @Test
  void a_visitor_gets_a_front_page_and_staff_their_own_start() {
    assertThat(get("/")).hasStatusOk().bodyText().contains("Välj själv", "/assessment/levels");

    var staff = given.account(here(), Role.PROVIDER_STAFF, UUID.randomUUID(), null);
    assertThat(browser.get().uri(at("/")).session(given.session(here(), staff)))
        .hasStatus(302)
        .hasRedirectedUrl("/choice/participants");
  }

  @Test
  void every_authorised_provider_with_an_offer_is_reached_and_has_the_same_fields() {
    var offers = List.of(offer("Verkstan AB"), offer("Åkerbruket"), offer("Öppna dörren"));

    var list = text(get("/catalogue"));
    var fields = TERMS.matcher(text(get("/catalogue/offers/" + offers.getFirst()))).results();
    var first = fields.map(found -> found.group(1)).toList();

    assertThat(first).hasSize(11);
    for (var offer : offers) {
      assertThat(list).contains("/catalogue/offers/" + offer);
      var terms = TERMS.matcher(text(get("/catalogue/offers/" + offer))).results();
      assertThat(terms.map(found -> found.group(1))).containsExactlyElementsOf(first);
    }
  }

  @Test
  void a_result_that_is_not_followed_up_is_said_and_is_not_nought() {
    var offer = offer("Verkstan AB");

    assertThat(get("/catalogue/offers/" + offer))
        .bodyText()
        .contains("inte uppföljt än")
        .doesNotContain("0 av 10");
  }

  @Test
  void filters_stand_in_the_address_and_can_be_taken_away() {
    given.in(
        here(),
        () -> {
          path.offer(path.provider("Verkstan AB"), Measure.PRACTICE);
          path.offer(path.provider("Ordrummet"), Measure.LANGUAGE);
        });

    assertThat(get("/catalogue?measure=LANGUAGE"))
        .bodyText()
        .contains("1 av 2 erbjudanden", "Ordrummet", "Ta bort valet av insats")
        .doesNotContain("Verkstan AB");
    assertThat(get("/catalogue?q=ORDRUMMET")).bodyText().contains("1 av 2 erbjudanden");
    assertThat(get("/catalogue?q=%3Cscript%3E&place=N%C3%A5gonstans"))
        .bodyText()
        .contains("Inget erbjudande passar", "&lt;script&gt;")
        .doesNotContain("<script>&");
    assertThat(get("/catalogue?measure=NOTHING")).hasStatus(404);
  }

  @Test
  void up_to_four_are_compared_with_the_same_fields() {
    var offers = List.of(offer("A"), offer("B"), offer("C"), offer("D"), offer("E"));

    var answer = text(get("/catalogue/compare?offer=" + String.join("&offer=", strings(offers))));

    assertThat(answer).contains("Jämför fyra erbjudanden", "Högst fyra på en gång");
    assertThat(TERMS.matcher(answer).results().map(found -> found.group(1)).toList()).hasSize(48);
    assertThat(get("/catalogue/compare")).hasStatusOk();
    assertThat(get("/catalogue/compare?offer=" + UUID.randomUUID()))
        .bodyText()
        .contains("visas inte längre");
    assertThat(get("/catalogue/compare?offer=nonsense")).hasStatus(404);
  }

  @Test
  void a_revoked_provider_disappears_at_once_and_the_offer_says_so() {
    var offer = offer("Verkstan AB");
    given.in(
        here(),
        () ->
            database
                .sql(
                    "update providers.authorisation set valid = daterange(lower(valid), '2026-09-01')")
                .update());

    assertThat(get("/catalogue")).bodyText().doesNotContain(offer.toString());
    assertThat(get("/catalogue/offers/" + offer))
        .hasStatus(410)
        .bodyText()
        .contains("visas inte längre");
  }

  @Test
  void another_municipalitys_offer_and_provider_are_not_there() {
    var elsewhere = given.municipality("nacka-2013");
    var ids = new java.util.ArrayList<String>();
    given.in(
        elsewhere,
        () -> {
          var provider = path.provider("Annanstans");
          ids.add("/providers/" + provider);
          ids.add("/catalogue/offers/" + path.offer(provider, Measure.SFI));
        });

    assertThat(ids).allSatisfy(address -> assertThat(get(address)).hasStatus(404));
  }

  @Test
  void a_provider_page_tells_since_when_and_what_it_offers() {
    var made = new java.util.ArrayList<ProviderId>();
    given.in(
        here(),
        () -> {
          made.add(path.provider("Verkstan AB"));
          path.offer(made.getFirst(), Measure.PRACTICE);
        });

    assertThat(get("/providers/" + made.getFirst()))
        .hasStatusOk()
        .bodyText()
        .contains("Verkstan AB", "1 januari 2020", "/catalogue/offers/", "Fristående anordnare");
  }

  @Test
  void the_list_takes_as_many_statements_for_thirty_offers_as_for_three() {
    for (int at = 0; at < 3; at++) {
      offer("Anordnare " + at);
    }
    get("/catalogue");
    var few = statements.of(() -> get("/catalogue"));
    for (int at = 3; at < 30; at++) {
      offer("Anordnare " + at);
    }

    assertThat(statements.of(() -> get("/catalogue"))).isEqualTo(few);
  }

  @Test
  void english_readers_get_the_providers_english_words() {
    var offer = offer("Verkstan AB");

    assertThat(get("/catalogue/offers/" + offer + "?lang=en"))
        .bodyText()
        .contains("The workshop", "What a week looks like");
  }

  private OfferId offer(String provider) {
    var made = new java.util.ArrayList<OfferId>();
    given.in(here(), () -> made.add(path.offer(path.provider(provider), Measure.PRACTICE)));
    return made.getFirst();
  }

  private MunicipalityId here() {
    return java.util.Objects.requireNonNull(municipality);
  }

  private String at(String address) {
    return "http://" + here() + ".test" + address;
  }

  private MvcTestResult get(String address) {
    return browser.get().uri(java.net.URI.create(at(address))).exchange();
  }

  private static String text(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
  }

  private static List<String> strings(List<OfferId> offers) {
    return offers.stream().map(OfferId::toString).toList();
  }
}

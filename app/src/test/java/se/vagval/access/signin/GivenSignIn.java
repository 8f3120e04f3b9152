package se.vagval.access.signin;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriComponentsBuilder;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;

/// A browser that signs in at a provider, and the people who do.
record GivenSignIn(MockMvcTester browser, Given given, JdbcClient database, MunicipalityId here) {

  private static final AtomicInteger NEXT = new AtomicInteger(100);

  /// A sign-in that has begun.
  ///
  /// @param asked what the provider was asked for
  record Begun(Map<String, String> asked, Cookie cookie) {

    String state() {
      return Objects.requireNonNull(asked.get("state"));
    }
  }

  Begun begin(String back) {
    var away = browser.get().uri("http://" + here + ".test/sign-in?back={back}", back).exchange();
    var asked =
        UriComponentsBuilder.fromUriString(
                Objects.requireNonNull(away.getResponse().getRedirectedUrl()))
            .build()
            .getQueryParams()
            .toSingleValueMap();
    var decoded =
        asked.entrySet().stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    Map.Entry::getKey,
                    one ->
                        java.net.URLDecoder.decode(
                            one.getValue(), java.nio.charset.StandardCharsets.UTF_8)));
    return new Begun(
        decoded, Objects.requireNonNull(away.getResponse().getCookie("vagval-sign-in")));
  }

  MvcTestResult comeBack(Begun begun, String code) {
    return comeBack(begun.cookie(), Map.of("state", begun.state(), "code", code));
  }

  MvcTestResult comeBack(Cookie cookie, Map<String, String> query) {
    var call = browser.get().uri("http://" + here + ".test/sign-in/callback").cookie(cookie);
    query.forEach(call::param);
    return call.exchange();
  }

  MvcTestResult as(MvcTestResult signedIn, String path) {
    return browser
        .get()
        .uri("http://" + here + ".test" + path)
        .cookie(Objects.requireNonNull(signedIn.getResponse().getCookie("vagval")))
        .exchange();
  }

  /// A number whose check digit is right, of nobody else in the run.
  static String number(boolean coordination) {
    var ten = "%06d%03d".formatted(coordination ? 900178 : 900118, NEXT.incrementAndGet());
    var sum =
        IntStream.range(0, 9)
            .map(at -> (ten.charAt(at) - '0') * (at % 2 == 0 ? 2 : 1))
            .map(product -> product / 10 + product % 10)
            .sum();
    return "19" + ten + (10 - sum % 10) % 10;
  }

  UUID person(String number) {
    var id = UUID.randomUUID();
    given.in(
        here,
        () ->
            given.insert(
                "casework.person",
                Map.of(
                    "id",
                    id,
                    "personal_number",
                    number,
                    "given_name",
                    "Amina",
                    "family_name",
                    "Prov",
                    "birth_date",
                    LocalDate.of(1990, 1, 18))));
    return id;
  }

  void staff(String subject, String valid) {
    given.in(
        here,
        () ->
            database
                .sql(
                    """
                    with made as (
                      insert into access.account (id, name, subject) values (gen_random_uuid(), 'Kim Prov', :subject)
                      returning id)
                    insert into access.role_grant (id, account_id, role, valid)
                    select gen_random_uuid(), id, 'ANALYST', :valid::daterange from made
                    """)
                .param("subject", subject)
                .param("valid", valid)
                .update());
  }

  /// Somebody who looks after the staff of providers of those numbers, and is of them.
  void providerStaff(String subject, String... organisations) {
    given.in(
        here,
        () -> {
          database
              .sql(
                  "insert into access.account (id, name, subject) values (gen_random_uuid(), 'Kim Prov', :subject)")
              .param("subject", subject)
              .update();
          for (var number : organisations) {
            worksAt(subject, number);
          }
        });
  }

  private void worksAt(String subject, String organisation) {
    database
        .sql(
            """
            with provider as (
              insert into providers.provider (id, name, organisation_number)
              values (gen_random_uuid(), 'Anordnare ' || :number, :number) returning id)
            insert into access.role_grant (id, account_id, role, provider_id, valid)
            select gen_random_uuid(), a.id, role, provider.id, '[2020-01-01,)'
            from provider, access.account a, unnest(array['PROVIDER_ADMINISTRATOR', 'PROVIDER_STAFF']) role
            where a.subject = :subject
            """)
        .param("number", organisation)
        .param("subject", subject)
        .update();
  }

  long accounts(UUID person) {
    var found = new AtomicInteger();
    given.in(
        here,
        () ->
            found.set(
                database
                    .sql("select count(*)::int from access.account where person_id = :person")
                    .param("person", person)
                    .query((row, n) -> row.getInt(1))
                    .single()));
    return found.get();
  }
}

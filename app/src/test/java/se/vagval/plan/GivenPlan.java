package se.vagval.plan;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.Map;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.assessment.GivenAssessment;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;

/// A case with a browser in hand, and a plan that can be written and signed in it.
public final class GivenPlan {

  /// One goal in two steps, the first of which is the person's own.
  public static final Map<String, String> PLAN =
      Map.ofEntries(
          Map.entry("edition", "1"),
          Map.entry("aim", "Arbete i kök till sommaren"),
          Map.entry("ownWords", "Jag vill laga mat"),
          Map.entry("g0.id", "00000000-0000-0000-0000-00000000000a"),
          Map.entry("g0.text", "Klara ett skift"),
          Map.entry("g0.s0.id", "00000000-0000-0000-0000-000000000001"),
          Map.entry("g0.s0.what", "Ringa <skolan>"),
          Map.entry("g0.s0.kind", "STEP"),
          Map.entry("g0.s0.who", "PERSON"),
          Map.entry("g0.s0.by.day", "14"),
          Map.entry("g0.s0.by.month", "9"),
          Map.entry("g0.s0.by.year", "2026"),
          Map.entry("g0.s1.id", "00000000-0000-0000-0000-000000000002"),
          Map.entry("g0.s1.what", "Ordna praktik"),
          Map.entry("g0.s1.kind", "MEASURE"),
          Map.entry("g0.s1.who", "COACH"),
          Map.entry("followUp.day", "1"),
          Map.entry("followUp.month", "12"),
          Map.entry("followUp.year", "2026"));

  public final GivenAssessment scene;
  private final MockMvcTester browser;

  public GivenPlan(MockMvcTester browser, Given given, GivenPath path) {
    this.browser = browser;
    this.scene = new GivenAssessment(given, path, "nacka-2013");
  }

  /// The address of the case's plan, and below it.
  public String plan(String rest) {
    return "/plan/cases/" + scene.caseId + rest;
  }

  public static Map<String, String> with(Map<String, String> changes) {
    var fields = new HashMap<>(PLAN);
    fields.putAll(changes);
    return fields;
  }

  public MvcTestResult get(String address, AccountId account) {
    return browser.get().uri(uri(address)).session(scene.as(account)).exchange();
  }

  public MvcTestResult get(String address) {
    return get(address, scene.caseworker);
  }

  public MvcTestResult post(String address, Map<String, String> fields, AccountId account) {
    var request = browser.post().uri(uri(address)).session(scene.as(account)).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  public MvcTestResult post(String address, Map<String, String> fields) {
    return post(address, fields, scene.caseworker);
  }

  /// Begins a version, writes it so and signs it.
  public void sign(Map<String, String> plan) {
    var _ = post(plan("/draft/begin"), Map.of());
    var _ = post(plan("/draft"), plan);
    var _ = post(plan("/sign"), Map.of("edition", "2"));
  }

  private String uri(String address) {
    return "http://" + scene.here + ".test" + address;
  }
}

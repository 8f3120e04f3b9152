package se.vagval.outcomes.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.assessment.VoucherId;
import se.vagval.assessment.Vouchers;
import se.vagval.choice.PlacementId;
import se.vagval.choice.Scene;
import se.vagval.outcomes.GivenResult;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

/// A result was claimed on a check, then a court changed the decision and a new check took its
/// place; a result is claimed on that too.
@VagvalTest
class PaidOncePagesTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired Vouchers vouchers;
  private @Nullable Scene placed;
  private @Nullable AccountId officer;

  @BeforeEach
  void a_check() {
    placed = Scene.of(given, path);
    officer = given.account(scene().here(), Role.RESULT_OFFICER, null, null);
  }

  @Test
  void the_claim_that_came_first_is_decided_first_and_the_same_result_is_not_paid_again() {
    var first = claimed(scene().voucher(), "2026-03-02", "2026-06-30", "2026-07-01");
    var second = claimed(followed("CHANGED_BY_REVIEW"), "2026-07-13", "2026-08-20", "2026-08-21");

    assertThat(get(second))
        .hasStatusOk()
        .bodyText()
        .contains("Samma resultat betalas en gång (regel OUT-08)", "/outcomes/claims/" + first)
        .contains("Väntar på beslut");
    assertThat(approve(second, "")).hasStatus(409).bodyText().contains("Besluta om det först");
    assertThat(approve(first, "")).hasStatus3xxRedirection();
    assertThat(approve(second, ""))
        .hasStatus(409)
        .bodyText()
        .contains("Ett resultat är redan godkänt på en check som hör ihop", "href=\"#another\"");
    assertThat(one("select count(*)::text from outcomes.claim_decision")).isEqualTo("1");

    assertThat(refuse(second)).hasStatus3xxRedirection();
  }

  @Test
  void what_is_another_result_is_approved_with_what_makes_it_so() {
    var first = claimed(scene().voucher(), "2026-03-02", "2026-06-30", "2026-07-01");
    assertThat(approve(first, "")).hasStatus3xxRedirection();
    var second = claimed(followed("CHANGED_BY_REVIEW"), "2026-07-13", "2026-08-20", "2026-08-21");

    assertThat(approve(second, "Tillbaka i juli, <nytt> arbete i augusti."))
        .hasStatus3xxRedirection();

    assertThat(get(second))
        .bodyText()
        .contains("Vad som gör det här till ett annat resultat", "&lt;nytt&gt; arbete");
  }

  @Test
  void it_holds_over_several_checks_and_in_both_directions() {
    var first = claimed(scene().voucher(), "2026-03-02", "2026-06-30", "2026-07-01");
    var middle = followed("NEW_ASSESSMENT");
    var last = follow(middle, "CHANGED_BY_REVIEW", "B-2026-901", "2026-07-20");
    var claim = claimed(last, "2026-07-22", "2026-08-20", "2026-08-21");

    given.in(
        scene().here(),
        () -> {
          assertThat(vouchers.inPlaceOf(scene().voucher())).isEqualTo(Set.of(middle, last));
          assertThat(vouchers.inPlaceOf(middle)).isEqualTo(Set.of(scene().voucher(), last));
        });
    run(
        """
        insert into outcomes.claim_decision (claim_id, placement_id, approved, claimed_by, decided_by, decided_on, decided_at)
        select id, placement_id, true, claimed_by, gen_random_uuid(), '2026-08-25', now() from outcomes.claim
        where id = '%s'
        """
            .formatted(claim));

    assertThat(approve(first, "")).hasStatus(409).bodyText().contains("redan godkänt");
  }

  @Test
  void whoever_is_back_after_a_result_may_reach_another() {
    var first = claimed(scene().voucher(), "2026-03-02", "2026-06-30", "2026-07-01");
    assertThat(approve(first, "")).hasStatus3xxRedirection();
    var second = claimed(followed("RETURNED"), "2026-07-13", "2026-08-20", "2026-08-21");

    assertThat(get(second)).bodyText().doesNotContain("OUT-08");
    assertThat(approve(second, "")).hasStatus3xxRedirection();
  }

  @Test
  void the_database_pays_the_same_result_once() {
    claimed(scene().voucher(), "2026-03-02", "2026-06-30", "2026-07-01");
    claimed(followed("CHANGED_BY_REVIEW"), "2026-07-13", "2026-08-20", "2026-08-21");

    assertThatThrownBy(() ->
            run(
                """
                insert into outcomes.claim_decision (claim_id, placement_id, approved, claimed_by, decided_by, decided_on,
                  decided_at)
                select id, placement_id, true, claimed_by, gen_random_uuid(), '2026-08-25', now() from outcomes.claim
                """))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("paid for already");
  }

  private VoucherId followed(String kind) {
    return follow(scene().voucher(), kind, "B-2026-900", "2026-07-10");
  }

  /// A decision of that day replaces the check, and gives one from the day after.
  private VoucherId follow(VoucherId check, String kind, String number, String day) {
    run(
        """
        with made as (insert into assessment.decision (id, number, case_id, mapping_id, decided_on, decided_at, decided_by,
            advised_level, level, expected_months, amount_ore, reasons, rule_id, rule_version, facts, profile, legal_source)
          select gen_random_uuid(), '%1$s', d.case_id, d.mapping_id, '%2$s', '%2$sT10:00Z', d.decided_by, 4,
            4, 6, 5000000, 'Mer', 'LEV-01', 1, '{}', 'nacka-2013', 'Riktlinje'
          from assessment.decision d join assessment.voucher v on v.decision_id = d.id where v.id = '%3$s' returning *)
        insert into assessment.succession (decision_id, earlier_voucher_id, case_id, person_id, kind, last_day, words, rule_id,
            rule_version, facts, decided_on, decided_at, decided_by)
        select made.id, v.id, v.case_id, v.person_id, '%4$s', '%2$s', 'Mer', 'CHK-03', 3, '{}', made.decided_on,
          made.decided_at, made.decided_by
        from made, assessment.voucher v where v.id = '%3$s';
        insert into assessment.voucher (id, decision_id, case_id, person_id, amount_ore, planned_days, terms, exclusive, valid)
        select gen_random_uuid(), s.decision_id, v.case_id, v.person_id, 5000000, 180, v.terms, true,
          daterange(s.decided_on + 1, null)
        from assessment.succession s join assessment.voucher v on v.id = s.earlier_voucher_id where v.id = '%3$s'
        """
            .formatted(number, day, check, kind));
    return new VoucherId(
        UUID.fromString(
            one(
                """
                select v.id::text from assessment.voucher v join assessment.decision d on d.id = v.decision_id
                where d.number = '%s'
                """
                    .formatted(number))));
  }

  private String claimed(VoucherId check, String from, String to, String on) {
    var made = new ArrayList<UUID>();
    given.in(
        scene().here(),
        () -> {
          PlacementId placement =
              path.placement(
                  check, scene().offers().getFirst(), LocalDate.parse(from), LocalDate.parse(to));
          made.add(
              new GivenResult(database).claimed(placement, UUID.randomUUID(), LocalDate.parse(on)));
        });
    return made.getFirst().toString();
  }

  private MvcTestResult get(String claim) {
    return browser
        .get()
        .uri(scene().at("/outcomes/claims/" + claim))
        .session(scene().as(Objects.requireNonNull(officer)))
        .exchange();
  }

  private MvcTestResult approve(String claim, String another) {
    return decide(claim, List.of("decision", "approve", "another", another));
  }

  private MvcTestResult refuse(String claim) {
    return decide(claim, List.of("decision", "refuse", "reasons", "Samma anställning"));
  }

  private MvcTestResult decide(String claim, List<String> fields) {
    var post =
        browser
            .post()
            .uri(scene().at("/outcomes/claims/" + claim))
            .session(scene().as(Objects.requireNonNull(officer)))
            .with(csrf());
    for (int at = 0; at < fields.size(); at += 2) {
      post = post.param(fields.get(at), fields.get(at + 1));
    }
    return post.exchange();
  }

  private Scene scene() {
    return Objects.requireNonNull(placed);
  }

  private void run(String sql) {
    given.in(scene().here(), () -> database.sql(sql).update());
  }

  private String one(String sql) {
    var found = new ArrayList<String>();
    given.in(
        scene().here(),
        () -> found.add(database.sql(sql).query((row, n) -> row.getString(1)).single()));
    return found.getFirst();
  }
}

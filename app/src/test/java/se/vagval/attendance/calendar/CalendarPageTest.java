package se.vagval.attendance.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.Actor;
import se.vagval.access.Role;
import se.vagval.attendance.GivenAttendance;
import se.vagval.casework.CasePanel;
import se.vagval.casework.Cases;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;
import se.vagval.web.Text;

@VagvalTest
class CalendarPageTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired AttendancePanel panel;
  @Autowired Cases cases;
  @Autowired MessageSource messages;
  private GivenAttendance place;
  private GivenAttendance.Participant kim;

  @BeforeEach
  void one_participant_who_was_absent_once() {
    place = new GivenAttendance(given, path);
    kim = place.participant("Öberg", LocalDate.of(2026, 8, 27), null);
    place.mark(kim.placement(), "2026-08-27", "PRESENT");
    place.mark(kim.placement(), "2026-08-28", "ABSENT");
  }

  @Test
  void the_participant_reads_it_in_plain_words() {
    var answer = get("?month=2026-08", place.asParticipant(kim));

    assertThat(answer).hasStatusOk();
    assertThat(answer)
        .bodyText()
        .contains("Min närvaro i augusti 2026", "Du var där 1 av 3 dagar")
        .contains("Verkstan AB har inte rapporterat en dag än")
        .contains("Det räknas inte emot dig")
        .doesNotContain("/absences/");
  }

  @Test
  void the_caseworker_sees_reasons_and_can_assess_them() {
    assertThat(get("?month=2026-08", place.asCaseworker()))
        .bodyText()
        .contains("Närvaro: Kim Öberg", "Inte bedömd än", "/absences/2026-08-28");
  }

  @Test
  void the_provider_never_sees_a_reason() {
    assertThat(get("?month=2026-08", place.asStaff()))
        .bodyText()
        .contains("Frånvarande")
        .doesNotContain("Inte bedömd än", "Frånvaro och skäl", "/absences/");
  }

  @Test
  void without_a_month_it_opens_at_this_one() {
    assertThat(get("", place.asStaff())).bodyText().contains("september 2026", "Planerad");
  }

  @Test
  void others_may_not_and_a_month_must_be_one() {
    assertThat(get("", place.asStaffElsewhere())).hasStatus(403);
    assertThat(get("?month=2026-13", place.asStaff())).hasStatus(404);
  }

  @Test
  void the_overview_tells_the_last_four_weeks() {
    given.in(
        place.here,
        () -> {
          var unit = cases.head(kim.caseId()).unit().value();
          var reader =
              new Actor(
                  place.caseworker,
                  "Kim",
                  null,
                  java.util.List.of(new Actor.Grant(Role.CASEWORKER, unit, null)));

          var told =
              panel
                  .of(cases.head(kim.caseId()), reader, new Text(messages, Locale.of("sv")))
                  .orElseThrow();

          assertThat(told.rows())
              .extracting(CasePanel.Row::value)
              .containsExactly("3 dagar", "1 dag", "1 dag", "1 dag");
          assertThat(told.actions())
              .extracting(CasePanel.Action::href)
              .containsExactly(
                  "/attendance/placements/" + kim.placement() + "/absences/2026-08-28",
                  "/attendance/placements/" + kim.placement(),
                  "/attendance/placements/" + kim.placement() + "/schedule");
          var self =
              new Actor(
                  place.caseworker,
                  "Kim",
                  kim.person().value(),
                  java.util.List.of(new Actor.Grant(Role.PARTICIPANT, null, null)));
          assertThat(panel.of(cases.head(kim.caseId()), self, new Text(messages, Locale.of("sv"))))
              .hasValueSatisfying(own -> assertThat(own.actions()).hasSize(1));
          assertThat(told.waits())
              .hasValueSatisfying(waits -> assertThat(waits).contains("En frånvarodag väntar"));
        });
  }

  @Test
  void whoever_decides_in_the_case_plans_before_the_first_day() {
    var alm = place.participant("Alm", LocalDate.of(2026, 9, 14), null);
    var responsible =
        new Actor(
            place.caseworker,
            "Kim",
            null,
            java.util.List.of(new Actor.Grant(Role.CASEWORKER, java.util.UUID.randomUUID(), null)));
    given.in(
        place.here,
        () ->
            assertThat(
                    panel.of(
                        cases.head(alm.caseId()), responsible, new Text(messages, Locale.of("sv"))))
                .hasValueSatisfying(told ->
                    assertThat(told.actions())
                        .extracting(CasePanel.Action::href)
                        .containsExactly(
                            "/attendance/placements/" + alm.placement() + "/schedule")));
  }

  @Test
  void the_calendar_leads_to_the_schedule() {
    assertThat(get("", place.asStaff())).bodyText().contains("/schedule\">Se schemat");
    assertThat(get("", place.asCaseworker())).bodyText().contains("/schedule\">Ändra schemat");
  }

  private MvcTestResult get(String query, MockHttpSession session) {
    return browser
        .get()
        .uri(place.uri("/attendance/placements/" + kim.placement() + query))
        .session(session)
        .exchange();
  }
}

package se.vagval.plan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.plan.GivenPlan;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

@VagvalTest
class CalendarFeedTest {

  private static final Pattern ADDRESS = Pattern.compile("<code>http://[^/]+([^<]+[.]ics)</code>");

  private static final Map<String, String> SFI =
      Map.of(
          "edition", "0",
          "kind", "SFI",
          "path", "ONE",
          "course", "C",
          "words", "Hemlighetsskolan",
          "monday", "9-12",
          "from.day", "31",
          "from.month", "8",
          "from.year", "2026");

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  GivenPlan plan;

  @BeforeEach
  void a_person_with_a_plan_and_lessons() {
    plan = new GivenPlan(browser, given, path);
    plan.sign(GivenPlan.PLAN);
    assertThat(plan.post(plan.plan("/occupations/" + UUID.randomUUID()), SFI))
        .hasStatus3xxRedirection();
  }

  private String make(AccountId account) {
    var answer = plan.post("/plan/calendar", Map.of("id", UUID.randomUUID().toString()), account);
    assertThat(answer).hasStatusOk();
    var found = ADDRESS.matcher(body(answer));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private MvcTestResult visit(String address) {
    return browser.get().uri("http://" + plan.scene.here + ".test" + address).exchange();
  }

  private static String body(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private static Map<LocalDate, Instant> starts(List<VEvent> events) {
    var starts = new HashMap<LocalDate, Instant>();
    for (var event : events) {
      if (event.getDateTimeStart().getDate() instanceof java.time.ZonedDateTime start) {
        starts.put(start.toLocalDate(), start.toInstant());
      }
    }
    return starts;
  }

  private static List<VEvent> events(MvcTestResult answer) throws IOException, ParserException {
    return new CalendarBuilder().build(new StringReader(body(answer))).getComponents("VEVENT");
  }

  @Test
  void the_feed_is_read_without_signing_in_by_swedish_clocks_and_tells_nothing_of_the_case()
      throws IOException, ParserException {
    var address = make(plan.scene.participant);

    var answer = visit(address);

    assertThat(answer).hasStatusOk();
    assertThat(answer.getResponse().getContentType()).startsWith("text/calendar");
    var starts = starts(events(answer));
    assertThat(starts.get(LocalDate.of(2026, 10, 19)))
        .isEqualTo(Instant.parse("2026-10-19T07:00:00Z"));
    assertThat(starts.get(LocalDate.of(2026, 10, 26)))
        .isEqualTo(Instant.parse("2026-10-26T08:00:00Z"));
    assertThat(events(answer))
        .extracting(event -> event.getSummary().getValue())
        .containsOnly("Lektion", "Möte", "Att göra");
    assertThat(body(answer))
        .contains("TZID:Europe/Stockholm")
        .doesNotContain("Hemlighetsskolan", "\nLOCATION", "Vägval", "Amina", "skolan");
    assertThat(events(visit(address)))
        .extracting(event -> event.getUid().orElseThrow().getValue())
        .containsExactlyElementsOf(
            events(answer).stream().map(event -> event.getUid().orElseThrow().getValue()).toList())
        .doesNotHaveDuplicates();
  }

  @Test
  void fetching_is_logged_once_a_day_and_address_with_whose_calendar_it_is() {
    var own = make(plan.scene.participant);
    var staff = make(plan.scene.caseworker);

    for (var address : List.of(own, own, staff, staff)) {
      assertThat(visit(address)).hasStatusOk();
    }
    assertThat(visit("/plan/calendar/made-up.ics")).hasStatus(404);

    assertThat(fetches())
        .containsExactly(
            "%s VISITOR 127.0.0.1 %s".formatted(plan.scene.participant, plan.scene.caseId),
            "%s VISITOR 127.0.0.1 -".formatted(plan.scene.caseworker));
    update("update plan.feed set logged = repeat('0', 64) where taken_back_at is null");
    assertThat(visit(own)).hasStatusOk();
    assertThat(fetches()).as("another day, or from elsewhere").hasSize(3);
  }

  private List<String> fetches() {
    var found = new ArrayList<String>();
    given.in(
        plan.scene.here,
        () ->
            found.addAll(
                database
                    .sql(
                        """
                        select concat_ws(' ', account_id, role, came_from, coalesce(case_id::text, '-'))
                        from audit.entry where what = 'calendar-feed' and act = 'READ' order by id
                        """)
                    .query((row, n) -> row.getString(1))
                    .list()));
    return found;
  }

  @Test
  void a_renewed_or_withdrawn_address_is_not_found() {
    var first = make(plan.scene.participant);
    var second = make(plan.scene.participant);

    assertThat(visit(first)).hasStatus(404);
    assertThat(visit(second)).hasStatusOk();
    assertThat(plan.post("/plan/calendar/end", Map.of(), plan.scene.participant))
        .hasRedirectedUrl("/plan/calendar");
    assertThat(plan.post("/plan/calendar/end", Map.of(), plan.scene.participant))
        .as("sent twice")
        .hasStatus3xxRedirection();

    assertThat(visit(second)).hasStatus(404);
    assertThat(visit("/plan/calendar/made-up.ics")).hasStatus(404);
  }

  @Test
  void a_form_sent_twice_makes_one_address() {
    var form = Map.of("id", UUID.randomUUID().toString());
    assertThat(plan.post("/plan/calendar", form, plan.scene.participant)).hasStatusOk();

    assertThat(plan.post("/plan/calendar", form, plan.scene.participant))
        .hasRedirectedUrl("/plan/calendar");

    assertThat(plan.get("/plan/calendar", plan.scene.participant))
        .bodyText()
        .contains("Du har en adress")
        .doesNotContain(".ics");
  }

  private UUID meeting(LocalDate on, boolean asked) {
    var id = UUID.randomUUID();
    given.in(
        plan.scene.here,
        () ->
            database
                .sql(
                    """
                    insert into coordination.joint_meeting (id, case_id, kind, planned_on, starts, place, purpose,
                      person_invited, not_invited_why, noted_at, noted_by)
                    values (:id, :case, 'STATUS', :on, '13:30', 'Hemlighetsgatan', 'Hemlighet', :asked,
                      case when :asked then '' else 'x' end, now(), :by)
                    """)
                .param("id", id)
                .param("case", plan.scene.caseId.value())
                .param("on", on)
                .param("asked", asked)
                .param("by", plan.scene.caseworker.value())
                .update());
    return id;
  }

  private void update(String sql) {
    given.in(plan.scene.here, () -> database.sql(sql).update());
  }

  @Test
  void joint_meetings_stand_in_the_calendars_of_who_comes_and_say_no_more_than_that()
      throws IOException, ParserException {
    meeting(LocalDate.of(2026, 9, 8), true);
    meeting(LocalDate.of(2026, 9, 9), false);
    var off = meeting(LocalDate.of(2026, 9, 10), true);
    var moved = meeting(LocalDate.of(2026, 9, 11), true);
    update(
        """
        insert into coordination.meeting_outcome (meeting_id, case_id, outcome, person_took_part, words, noted_on,
          noted_at, noted_by)
        select id, case_id, 'CALLED_OFF', false, 'x', '2026-09-01', now(), noted_by
        from coordination.joint_meeting where id = '%s'
        """
            .formatted(off));
    update(
        """
        insert into coordination.joint_meeting (id, case_id, kind, planned_on, starts, place, purpose, person_invited,
          not_invited_why, noted_at, noted_by, replaces, changed_why)
        select gen_random_uuid(), case_id, kind, '2026-09-14', '08:00', place, purpose, true, '', now(), noted_by, id,
          'x' from coordination.joint_meeting where id = '%s'
        """
            .formatted(moved));

    var own = visit(make(plan.scene.participant));
    var staffs = visit(make(plan.scene.caseworker));

    assertThat(meetings(own)).containsExactly("2026-09-08T11:30:00Z", "2026-09-14T06:00:00Z");
    assertThat(meetings(staffs))
        .containsExactly("2026-09-08T11:30:00Z", "2026-09-09T11:30:00Z", "2026-09-14T06:00:00Z");
    for (var answer : List.of(own, staffs)) {
      assertThat(body(answer)).doesNotContain("Hemlighet", "LOCATION", "DESCRIPTION", "Amina");
    }
    assertThat(events(visit(make(plan.scene.colleague)))).isEmpty();
  }

  private static List<String> meetings(MvcTestResult answer) throws IOException, ParserException {
    return events(answer).stream()
        .filter(event -> event.getSummary().getValue().equals("Möte"))
        .flatMap(event ->
            event.getDateTimeStart().getDate() instanceof java.time.ZonedDateTime start
                ? java.util.stream.Stream.of(start.toInstant().toString())
                : java.util.stream.Stream.empty())
        .sorted()
        .toList();
  }

  @Test
  void the_caseworkers_calendar_has_their_follow_ups_and_no_names()
      throws IOException, ParserException {
    var answer = visit(make(plan.scene.caseworker));

    assertThat(events(answer))
        .extracting(event -> event.getSummary().getValue())
        .containsExactly("Möte");
    assertThat(body(answer)).contains("20261201").doesNotContain("Amina", "VV-");
    assertThat(events(visit(make(plan.scene.colleague)))).isEmpty();
  }
}

package se.vagval.retention.destroying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.testing.VagvalTest;

/// Each table that dates something about a person either moves the day of destruction, by
/// `retention.noted`, or stands here with why it need not. A new table is put in one of the two.
@VagvalTest
class AllNotesTest {

  /// Refused in a closed case: the day of closing is never earlier than what was written before.
  private static final Set<String> ONLY_IN_AN_OPEN_CASE =
      words(
          """
          assessment.ability_conclusion assessment.ability_file assessment.ability_order assessment.ability_report
          assessment.ability_withdrawn assessment.assistance_stated assessment.assistance_taken_back
          assessment.check_runs_on assessment.fk_basis assessment.fk_basis_given assessment.job_demand assessment.job_month assessment.job_sought assessment.mapping
          assessment.mapping_section assessment.progress_event assessment.progress_measure assessment.proposal
          assessment.proposal_returned assessment.state_carried assessment.state_check casework.case_reopening
          casework.cause_of_assistance casework.handover casework.inquiry casework.member_cause choice.choice
          coordination.dialogue coordination.meeting_consent plan.answer plan.case_review plan.draft plan.follow_up
          plan.occupation plan.plan_version plan.step_mark
          """);

  /// Dated by another row of the same act, which is there.
  private static final Set<String> OF_ANOTHER_ROW =
      words(
          """
          assessment.decision_right assessment.numbered_decision assessment.succession assessment.voucher
          attendance.mark_before attendance.schedule_change casework.case_closing coordination.meeting_agreement
          """);

  /// Of a first contact before there was a case, with a keeping time of its own; what a register
  /// outside the case says; who reads and who is whom, which nobody notes about the person.
  private static final Set<String> NO_NOTES_OF_THE_CASE =
      words(
          """
          assistance.decision assistance.payment casework.first_contact casework.first_contact_handover
          casework.first_contact_note casework.named_reader casework.person_number casework.remark_read
          casework.same_person_answer
          """);

  @Autowired JdbcClient database;

  @Test
  void every_table_that_dates_something_about_a_person_is_known() {
    var explained =
        Stream.of(ONLY_IN_AN_OPEN_CASE, OF_ANOTHER_ROW, NO_NOTES_OF_THE_CASE)
            .flatMap(Set::stream)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(dated()).containsExactlyElementsOf(explained);
  }

  /// Those that are not asked.
  private List<String> dated() {
    return database
        .sql(
            """
            select distinct schema || '.' || table_name from tenancy.inventory
            where whose is not null and tag like 'personal:%' and type in ('date', 'timestamp with time zone')
              and column_name not in ('birth_date', 'born_on') and table_name not in ('case_file', 'household_member')
              and strpos(pg_get_functiondef('retention.noted'::regproc), schema || '.' || table_name || ' ') = 0
            order by 1
            """)
        .query((row, n) -> row.getString(1))
        .list();
  }

  private static Set<String> words(String tables) {
    return Set.of(tables.strip().split("\\s+"));
  }
}

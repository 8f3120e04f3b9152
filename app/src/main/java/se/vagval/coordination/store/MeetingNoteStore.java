package se.vagval.coordination.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.casework.CaseId;
import se.vagval.coordination.MeetingId;
import se.vagval.coordination.model.JointMeeting;
import se.vagval.coordination.model.LegalBasis;

/// Writes joint meetings and what came of them. Nothing is ever changed.
@Repository
public class MeetingNoteStore {

  /// Who notes something, and when.
  public record Stamp(AccountId by, Instant at, LocalDate on) {}

  private final JdbcClient database;

  MeetingNoteStore(JdbcClient database) {
    this.database = database;
  }

  /// Which meeting another stands in the place of, and why.
  public record Replaced(MeetingId meeting, String why) {}

  /// @param replaced null for a meeting planned anew
  public record Noted(Stamp stamp, @Nullable Replaced replaced) {}

  /// @return false when that form was sent before
  public boolean plan(CaseId caseId, MeetingId id, JointMeeting.Planned planned, Noted noted) {
    var stamp = noted.stamp();
    var replaced = noted.replaced();
    var time = planned.time();
    var isNew =
        database
                .sql(
                    """
                    insert into coordination.joint_meeting (id, case_id, kind, planned_on, starts, place, purpose,
                      person_invited, not_invited_why, noted_at, noted_by, replaces, changed_why)
                    values (:id, :case, :kind, :on, :starts, :place, :purpose, :invited, :why, :at, :by, :replaces,
                      :changedWhy)
                    on conflict (municipality, id) do nothing
                    """)
                .param("id", id.value())
                .param("case", caseId.value())
                .param("kind", planned.kind().name())
                .param("on", time.on())
                .param("starts", time.starts())
                .param("place", time.place())
                .param("purpose", planned.purpose())
                .param("invited", planned.isPersonInvited())
                .param("why", planned.whyNotInvited())
                .param("at", Timestamp.from(stamp.at()))
                .param("by", stamp.by().value())
                .param("replaces", replaced == null ? null : replaced.meeting().value())
                .param("changedWhy", replaced == null ? "" : replaced.why())
                .update()
            == 1;
    if (isNew) {
      invite(caseId, id, planned);
    }
    return isNew;
  }

  private void invite(CaseId caseId, MeetingId id, JointMeeting.Planned planned) {
    var partners = planned.partners();
    database
        .sql(
            """
            insert into coordination.meeting_partner (meeting_id, case_id, nth, partner, who, basis, basis_part,
              provision, consent_id, placement_id)
            select :id, :case, row.nth, row.partner, row.who, row.basis, row.part, row.provision, row.consent,
              row.placement
            from unnest(:partners::text[], :who::text[], :bases::text[], :parts::text[], :provisions::text[],
              :consents::uuid[], :placements::uuid[])
              with ordinality as row (partner, who, basis, part, provision, consent, placement, nth)
            """)
        .param("id", id.value())
        .param("case", caseId.value())
        .param(
            "partners", partners.stream().map(one -> one.partner().name()).toArray(String[]::new))
        .param("who", partners.stream().map(JointMeeting.Invited::who).toArray(String[]::new))
        .params(bases(partners.stream().map(JointMeeting.Invited::basis).toList()))
        .update();
  }

  public void note(CaseId caseId, MeetingId id, JointMeeting.Outcome outcome, Stamp stamp) {
    database
        .sql(
            """
            insert into coordination.meeting_outcome (meeting_id, case_id, outcome, person_took_part, words, next_on,
              noted_on, noted_at, noted_by)
            values (:id, :case, :outcome, :tookPart, :words, :next, :on, :at, :by)
            """)
        .param("id", id.value())
        .param("case", caseId.value())
        .param("outcome", outcome.cameOf().name())
        .param("tookPart", outcome.personTookPart())
        .param("words", outcome.words())
        .param("next", outcome.next())
        .param("on", stamp.on())
        .param("at", Timestamp.from(stamp.at()))
        .param("by", stamp.by().value())
        .update();
    told(caseId, id, outcome);
    agree(caseId, id, outcome);
  }

  private void told(CaseId caseId, MeetingId id, JointMeeting.Outcome outcome) {
    database
        .sql(
            """
            insert into coordination.meeting_told (meeting_id, case_id, nth, basis, basis_part, provision, consent_id,
              placement_id)
            select :id, :case, row.nth, row.basis, row.part, row.provision, row.consent, row.placement
            from unnest(:bases::text[], :parts::text[], :provisions::text[], :consents::uuid[], :placements::uuid[])
              with ordinality as row (basis, part, provision, consent, placement, nth)
            """)
        .param("id", id.value())
        .param("case", caseId.value())
        .params(bases(outcome.told()))
        .update();
  }

  private void agree(CaseId caseId, MeetingId id, JointMeeting.Outcome outcome) {
    var agreed = outcome.agreements();
    database
        .sql(
            """
            insert into coordination.meeting_agreement (meeting_id, case_id, nth, what, who, by_day)
            select :id, :case, row.nth, row.what, row.who, nullif(row.by_day, '')::date
            from unnest(:what::text[], :who::text[], :days::text[]) with ordinality as row (what, who, by_day, nth)
            """)
        .param("id", id.value())
        .param("case", caseId.value())
        .param("what", agreed.stream().map(JointMeeting.Agreement::what).toArray(String[]::new))
        .param("who", agreed.stream().map(JointMeeting.Agreement::who).toArray(String[]::new))
        .param("days", agreed.stream().map(MeetingNoteStore::day).toArray(String[]::new))
        .update();
  }

  private static String day(JointMeeting.Agreement agreement) {
    var by = agreement.by();
    return by == null ? "" : by.toString();
  }

  private static Map<String, @Nullable String[]> bases(List<LegalBasis> bases) {
    return Map.of(
        "bases", column(bases, BasisColumns::kind),
        "parts", column(bases, BasisColumns::part),
        "provisions", column(bases, BasisColumns::provision),
        "consents", column(bases, BasisColumns::consent),
        "placements", column(bases, BasisColumns::placement));
  }

  private static @Nullable String[] column(
      List<LegalBasis> bases, Function<LegalBasis, @Nullable String> column) {
    var values = new @Nullable String[bases.size()];
    for (var at = 0; at < values.length; at++) {
      values[at] = column.apply(bases.get(at));
    }
    return values;
  }
}

package se.vagval.coordination.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casework.CaseId;
import se.vagval.casework.NothingThere;
import se.vagval.coordination.MeetingId;
import se.vagval.coordination.model.JointMeeting;
import se.vagval.coordination.model.JointMeeting.CameOf;
import se.vagval.coordination.model.JointMeeting.Kind;
import se.vagval.coordination.model.LegalBasis;
import se.vagval.coordination.model.Partner;

/// Reads a case's joint meetings, in a fixed number of statements.
@Repository
public class MeetingStore {

  /// What belongs to a meeting, by its id.
  private record Parts(
      Map<UUID, List<JointMeeting.Invited>> partners,
      Map<UUID, List<LegalBasis>> told,
      Map<UUID, List<JointMeeting.Agreement>> agreements) {}

  private final JdbcClient database;

  MeetingStore(JdbcClient database) {
    this.database = database;
  }

  /// Nobody else notes anything on the meetings of the case until the transaction ends.
  public void lock(CaseId caseId) {
    database
        .sql("select pg_advisory_xact_lock(hashtext('coordination.meeting'), hashtext(:case))")
        .param("case", caseId.toString())
        .query((row, n) -> true)
        .single();
  }

  /// Also those that another stands in the place of; the latest day first.
  public List<JointMeeting> of(CaseId caseId) {
    if (NothingThere.in("coordination.joint_meeting", caseId)) {
      return List.of();
    }
    var parts =
        new Parts(
            parts("meeting_partner", caseId, MeetingStore::invited),
            parts("meeting_told", caseId, (row, n) -> BasisColumns.ofMeeting(row)),
            parts("meeting_agreement", caseId, MeetingStore::agreement));
    return database
        .sql(
            """
            select m.id, m.kind, m.planned_on, m.starts, m.place, m.purpose, m.not_invited_why, o.outcome,
              o.person_took_part, o.words, o.next_on, m.replaces, m.changed_why, coalesce(a.name, '') as by,
              (m.noted_at at time zone 'Europe/Stockholm')::date as noted_on
            from coordination.joint_meeting m left join coordination.meeting_outcome o on o.meeting_id = m.id
              left join access.account a on a.id = m.noted_by
            where m.case_id = :case order by m.planned_on desc, m.starts desc, m.seq desc
            """)
        .param("case", caseId.value())
        .query((row, n) -> meeting(row, parts))
        .list();
  }

  private <T> Map<UUID, List<T>> parts(String table, CaseId caseId, RowMapper<T> mapper) {
    return database
        .sql(
            "select * from coordination.%s where case_id = :case order by meeting_id, nth"
                .formatted(table))
        .param("case", caseId.value())
        .query(
            (row, n) -> Map.entry(row.getObject("meeting_id", UUID.class), mapper.mapRow(row, n)))
        .list()
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  private static JointMeeting meeting(ResultSet row, Parts parts) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var time =
        new JointMeeting.Time(
            row.getObject("planned_on", LocalDate.class),
            row.getObject("starts", LocalTime.class),
            row.getString("place"));
    return new JointMeeting(
        new MeetingId(id),
        new JointMeeting.Planned(
            Kind.valueOf(row.getString("kind")),
            time,
            row.getString("purpose"),
            row.getString("not_invited_why"),
            parts.partners().getOrDefault(id, List.of())),
        outcome(row, id, parts),
        correction(row));
  }

  private static JointMeeting.@Nullable Correction correction(ResultSet row) throws SQLException {
    @Nullable UUID replaces = row.getObject("replaces", UUID.class);
    return replaces == null
        ? null
        : new JointMeeting.Correction(
            new MeetingId(replaces),
            row.getString("changed_why"),
            row.getString("by"),
            row.getObject("noted_on", LocalDate.class));
  }

  private static JointMeeting.@Nullable Outcome outcome(ResultSet row, UUID id, Parts parts)
      throws SQLException {
    @Nullable String cameOf = row.getString("outcome");
    return cameOf == null
        ? null
        : new JointMeeting.Outcome(
            CameOf.valueOf(cameOf),
            row.getBoolean("person_took_part"),
            row.getString("words"),
            parts.told().getOrDefault(id, List.of()),
            parts.agreements().getOrDefault(id, List.of()),
            row.getObject("next_on", LocalDate.class));
  }

  private static JointMeeting.Invited invited(ResultSet row, int number) throws SQLException {
    return new JointMeeting.Invited(
        Partner.valueOf(row.getString("partner")),
        row.getString("who"),
        BasisColumns.ofMeeting(row));
  }

  private static JointMeeting.Agreement agreement(ResultSet row, int number) throws SQLException {
    return new JointMeeting.Agreement(
        row.getString("what"), row.getString("who"), row.getObject("by_day", LocalDate.class));
  }
}

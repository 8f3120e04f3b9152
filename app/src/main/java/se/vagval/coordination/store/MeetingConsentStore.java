package se.vagval.coordination.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casework.CaseId;
import se.vagval.coordination.MeetingConsentId;
import se.vagval.coordination.model.MeetingConsent;
import se.vagval.coordination.model.MeetingConsent.Answer;
import se.vagval.coordination.model.MeetingConsent.Asked;
import se.vagval.coordination.model.Partner;

/// Whether somebody may come to meetings about a person, as it was asked and answered: added, never
/// changed.
@Repository
public class MeetingConsentStore {

  private final JdbcClient database;

  MeetingConsentStore(JdbcClient database) {
    this.database = database;
  }

  /// @return false when that form was sent before
  public boolean ask(
      CaseId caseId, MeetingConsentId id, Asked asked, MeetingNoteStore.Stamp stamp) {
    return database
            .sql(
                """
                insert into coordination.meeting_consent (id, case_id, partner, who, about, asked_on, asked_at, asked_by)
                values (:id, :case, :partner, :who, :about, :on, :at, :by) on conflict (municipality, id) do nothing
                """)
            .param("id", id.value())
            .param("case", caseId.value())
            .param("partner", asked.partner().name())
            .param("who", asked.who())
            .param("about", asked.about())
            .param("on", asked.on())
            .param("at", Timestamp.from(stamp.at()))
            .param("by", stamp.by().value())
            .update()
        == 1;
  }

  public void answer(
      CaseId caseId, MeetingConsentId id, Answer answer, MeetingNoteStore.Stamp stamp) {
    database
        .sql(
            """
            insert into coordination.meeting_consent_answer (consent_id, case_id, answer, way, answered_on, until,
              noted_at, noted_by)
            values (:id, :case, :answer, :way, :on, :until, :at, :by)
            """)
        .param("id", id.value())
        .param("case", caseId.value())
        .param("answer", answer.kind().name())
        .param("way", answer.way().name())
        .param("on", answer.on())
        .param("until", answer.until())
        .param("at", Timestamp.from(stamp.at()))
        .param("by", stamp.by().value())
        .update();
  }

  public Optional<MeetingConsent> find(CaseId caseId, MeetingConsentId id) {
    return of(caseId).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// The latest asked first. One statement.
  public List<MeetingConsent> of(CaseId caseId) {
    var answers = new LinkedHashMap<UUID, List<Answer>>();
    var asked = new LinkedHashMap<UUID, Asked>();
    database
        .sql(
            """
            select q.id, q.partner, q.who, q.about, q.asked_on, a.answer, a.way, a.answered_on, a.until
            from coordination.meeting_consent q left join coordination.meeting_consent_answer a on a.consent_id = q.id
            where q.case_id = :case order by q.asked_at desc, q.id, a.seq
            """)
        .param("case", caseId.value())
        .query(row -> {
          var id = row.getObject("id", UUID.class);
          asked.put(id, asked(row));
          var list = answers.computeIfAbsent(id, _ -> new ArrayList<>());
          answer(row).ifPresent(list::add);
        });
    return asked.entrySet().stream()
        .map(one ->
            new MeetingConsent(
                new MeetingConsentId(one.getKey()),
                one.getValue(),
                answers.getOrDefault(one.getKey(), List.of())))
        .toList();
  }

  private static Asked asked(ResultSet row) throws SQLException {
    return new Asked(
        Partner.valueOf(row.getString("partner")),
        row.getString("who"),
        row.getString("about"),
        row.getObject("asked_on", LocalDate.class));
  }

  private static Optional<Answer> answer(ResultSet row) throws SQLException {
    var kind = row.getString("answer");
    return kind == null
        ? Optional.empty()
        : Optional.of(
            new Answer(
                MeetingConsent.Kind.valueOf(kind),
                MeetingConsent.Way.valueOf(row.getString("way")),
                row.getObject("answered_on", LocalDate.class),
                row.getObject("until", LocalDate.class)));
  }
}

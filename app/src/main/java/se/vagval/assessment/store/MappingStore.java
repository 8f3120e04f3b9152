package se.vagval.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.assessment.MappingId;
import se.vagval.assessment.model.Answers;
import se.vagval.assessment.model.Mapping;
import se.vagval.assessment.model.Section;
import se.vagval.casework.CaseId;
import se.vagval.casework.HouseholdsInTime;
import se.vagval.casework.PersonId;
import se.vagval.web.OnceARequest;

/// Mappings and their sections.
@Repository
public class MappingStore {

  private static final String LATEST = "limit 1";

  private record Head(MappingId id, @Nullable LocalDate completedOn) {}

  /// Who saves, and when.
  public record Stamp(AccountId by, Instant at, LocalDate on) {}

  private final JdbcClient database;
  private final AnswersJson json;
  private final HouseholdsInTime households;
  private final Clock clock;

  MappingStore(JdbcClient database, AnswersJson json, HouseholdsInTime households, Clock clock) {
    this.database = database;
    this.json = json;
    this.households = households;
    this.clock = clock;
  }

  /// The mapping being written, or else the last one completed, or else an empty one.
  public Mapping current(CaseId caseId) {
    return OnceARequest.of(
        List.of("current mapping", caseId), () -> mapping(caseId, head(caseId, LATEST)));
  }

  /// The last one completed.
  public Optional<Mapping> latestComplete(CaseId caseId) {
    return Optional.of(current(caseId)).filter(Mapping::isComplete).or(() -> before(caseId));
  }

  /// The last one completed in any case of the person.
  public Optional<Mapping> latestComplete(PersonId person) {
    return database
        .sql(
            """
            select m.id, m.completed_on from assessment.mapping m join casework.case_file c on c.id = m.case_id
            where c.person_id = :person and m.completed_on is not null order by m.completed_on desc, m.seq desc limit 1
            """)
        .param("person", person.value())
        .query(MappingStore::head)
        .optional()
        .map(head -> mapping(head, false));
  }

  /// The one before the current; it is complete.
  public Optional<Mapping> before(CaseId caseId) {
    return head(caseId, "offset 1 limit 1").map(head -> mapping(head, false));
  }

  /// The same, and nobody else changes it until the transaction ends.
  public Mapping lockCurrent(CaseId caseId) {
    return mapping(caseId, head(caseId, LATEST + " for update"));
  }

  /// Starts a mapping, unless one is being written already.
  public void start(CaseId caseId, Stamp stamp) {
    database
        .sql(
            """
            insert into assessment.mapping (id, case_id, started_on, started_by)
            values (:id, :case, :on, :by)
            on conflict (municipality, case_id) where completed_on is null do nothing
            """)
        .param("id", UUID.randomUUID())
        .param("case", caseId.value())
        .param("on", stamp.on())
        .param("by", stamp.by().value())
        .update();
  }

  /// Saves a section that stood at that version, 0 for one that was never saved.
  ///
  /// @return false when it stands at another version by now; nothing is saved then
  public boolean save(MappingId id, Answers answers, int version, Stamp stamp) {
    return database
            .sql(
                """
                insert into assessment.mapping_section as saved
                  (mapping_id, section, answers, saved_at, saved_by)
                select :mapping, :section, :answers::jsonb, :at, :by
                where :version = 0 or exists (select from assessment.mapping_section
                  where mapping_id = :mapping and section = :section)
                on conflict (municipality, mapping_id, section) do update
                set answers = excluded.answers, saved_at = excluded.saved_at,
                  saved_by = excluded.saved_by, version = saved.version + 1
                where saved.version = :version
                """)
            .param("mapping", id.value())
            .param("section", answers.section().name())
            .param("answers", json.write(answers))
            .param("at", Timestamp.from(stamp.at()))
            .param("by", stamp.by().value())
            .param("version", version)
            .update()
        == 1;
  }

  public void complete(MappingId id, Stamp stamp) {
    database
        .sql(
            """
            update assessment.mapping set completed_on = :on, completed_by = :by
            where id = :id and completed_on is null
            """)
        .param("on", stamp.on())
        .param("by", stamp.by().value())
        .param("id", id.value())
        .update();
  }

  /// When each case's last mapping was completed, by that day.
  public Map<CaseId, LocalDate> completedOn(Collection<CaseId> cases, LocalDate today) {
    var days = new HashMap<CaseId, LocalDate>();
    database
        .sql(
            """
            select case_id, max(completed_on) as day from assessment.mapping
            where case_id = any(:cases) and completed_on <= :today group by case_id
            """)
        .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
        .param("today", today)
        .query((row, n) ->
            days.put(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getObject("day", LocalDate.class)))
        .list();
    return days;
  }

  private Optional<Head> head(CaseId caseId, String which) {
    return database
        .sql(
            """
            select id, completed_on from assessment.mapping where case_id = :case
            order by completed_on desc nulls first, seq desc
            """
                + which)
        .param("case", caseId.value())
        .query(MappingStore::head)
        .optional();
  }

  private Mapping mapping(CaseId caseId, Optional<Head> head) {
    var complete = head.filter(one -> one.completedOn() != null).isPresent();
    var children = !complete && households.haveChild(caseId, LocalDate.now(clock));
    return head.map(one -> mapping(one, children)).orElse(Mapping.none(children));
  }

  private Mapping mapping(Head head, boolean children) {
    var sections = new EnumMap<Section, Mapping.Saved>(Section.class);
    sections(head.id()).forEach(saved -> sections.put(saved.answers().section(), saved));
    return new Mapping(head.id(), sections, head.completedOn(), children);
  }

  private List<Mapping.Saved> sections(MappingId id) {
    return database
        .sql(
            """
            select section, answers, version, saved_at from assessment.mapping_section
            where mapping_id = :id
            """)
        .param("id", id.value())
        .query((row, n) ->
            new Mapping.Saved(
                json.read(Section.valueOf(row.getString("section")), row.getString("answers")),
                row.getInt("version"),
                row.getTimestamp("saved_at").toInstant()))
        .list();
  }

  private static Head head(ResultSet row, int number) throws SQLException {
    return new Head(
        new MappingId(row.getObject("id", UUID.class)),
        row.getObject("completed_on", LocalDate.class));
  }
}

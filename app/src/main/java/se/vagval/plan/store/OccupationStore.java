package se.vagval.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casework.CaseId;
import se.vagval.plan.OccupationId;
import se.vagval.plan.OccupationKind;
import se.vagval.plan.model.Occupation;
import se.vagval.plan.model.Occupation.Extent;
import se.vagval.plan.model.Occupation.Sfi;
import se.vagval.plan.model.Occupation.SfiCourse;
import se.vagval.plan.model.Occupation.SfiPath;
import se.vagval.plan.model.Occupation.WeeklyTime;
import se.vagval.plan.store.DraftStore.Stamp;
import tools.jackson.databind.json.JsonMapper;

/// What fills the weeks of a case.
@Repository
public class OccupationStore {

  private final JdbcClient database;
  private final JsonMapper mapper;

  OccupationStore(JdbcClient database, JsonMapper mapper) {
    this.database = database;
    this.mapper = mapper;
  }

  /// In the order in which they begin.
  public List<Occupation> of(CaseId caseId) {
    return database
        .sql("select * from plan.occupation where case_id = :case order by from_day, id")
        .param("case", caseId.value())
        .query(this::occupation)
        .list();
  }

  public Optional<Occupation> get(CaseId caseId, OccupationId id) {
    return of(caseId).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// @return false when the id was taken
  public boolean add(CaseId caseId, Occupation occupation, Stamp stamp) {
    return database
            .sql(
                """
                insert into plan.occupation (id, case_id, occupied_by, sfi_path, sfi_course, words, minutes, points, times,
                  from_day, last_day, saved_at, saved_by)
                values (:id, :case, :kind, :path, :course, :words, :minutes, :points, :times::jsonb, :from, :last, :at, :by)
                on conflict do nothing
                """)
            .params(values(caseId, occupation, stamp))
            .update()
        == 1;
  }

  /// @return false when it stands in another edition by now
  public boolean change(CaseId caseId, Occupation occupation, Stamp stamp) {
    return database
            .sql(
                """
                update plan.occupation set occupied_by = :kind, sfi_path = :path, sfi_course = :course, words = :words,
                  minutes = :minutes, points = :points, times = :times::jsonb, from_day = :from, last_day = :last,
                  edition = edition + 1, saved_at = :at, saved_by = :by
                where id = :id and case_id = :case and edition = :edition
                """)
            .params(values(caseId, occupation, stamp))
            .update()
        == 1;
  }

  public boolean remove(CaseId caseId, OccupationId id, int edition) {
    return database
            .sql("delete from plan.occupation where id = :id and case_id = :case and edition = :e")
            .param("id", id.value())
            .param("case", caseId.value())
            .param("e", edition)
            .update()
        == 1;
  }

  private Map<String, @Nullable Object> values(CaseId caseId, Occupation one, Stamp stamp) {
    var values = new HashMap<String, @Nullable Object>();
    var sfi = Optional.ofNullable(one.sfi());
    values.put("id", one.id().value());
    values.put("case", caseId.value());
    values.put("kind", one.kind().name());
    values.put("path", sfi.map(studies -> studies.path().name()).orElse(null));
    values.put("course", sfi.map(studies -> studies.course().name()).orElse(null));
    values.put("words", one.words());
    values.put("minutes", one.extent().minutes());
    values.put("points", one.extent().points());
    values.put(
        "times", mapper.writeValueAsString(one.extent().times().stream().map(this::time).toList()));
    values.put("from", one.from());
    values.put("last", one.lastDay());
    values.put("edition", one.edition());
    values.put("at", stamp.at().atOffset(ZoneOffset.UTC));
    values.put("by", stamp.by().value());
    return values;
  }

  private Map<String, Integer> time(WeeklyTime time) {
    return Map.of("day", time.weekday().getValue(), "start", time.start(), "until", time.until());
  }

  private Occupation occupation(ResultSet row, int number) throws SQLException {
    var times = new ArrayList<WeeklyTime>();
    for (var time : mapper.readTree(row.getString("times"))) {
      times.add(
          new WeeklyTime(
              DayOfWeek.of(time.path("day").asInt()),
              time.path("start").asInt(),
              time.path("until").asInt()));
    }
    var path = row.getString("sfi_path");
    return new Occupation(
        new OccupationId(row.getObject("id", UUID.class)),
        OccupationKind.valueOf(row.getString("occupied_by")),
        path == null
            ? null
            : new Sfi(SfiPath.valueOf(path), SfiCourse.valueOf(row.getString("sfi_course"))),
        row.getString("words"),
        new Extent(row.getInt("minutes"), row.getInt("points"), times),
        row.getObject("from_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        row.getInt("edition"));
  }
}

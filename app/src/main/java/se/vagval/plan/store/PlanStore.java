package se.vagval.plan.store;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casework.CaseId;
import se.vagval.casework.NothingThere;
import se.vagval.plan.StepId;
import se.vagval.plan.model.PlanAnswer;
import se.vagval.plan.model.PlanContent;
import se.vagval.plan.model.SettledPlan;
import se.vagval.plan.model.StepMark;
import se.vagval.plan.store.DraftStore.Stamp;

/// Signed versions, what the person says of them, and what has come of their steps.
@Repository
public class PlanStore {

  private final JdbcClient database;
  private final PlanContentJson json;

  PlanStore(JdbcClient database, PlanContentJson json) {
    this.database = database;
    this.json = json;
  }

  /// The newest first, in two statements.
  public List<SettledPlan> versions(CaseId caseId) {
    var answers = answers(caseId);
    return database
        .sql(
            """
            select v.number, v.content::text, v.signed_on, a.name
            from plan.plan_version v left join access.account a on a.id = v.signed_by
            where v.case_id = :case order by v.number desc
            """)
        .param("case", caseId.value())
        .query((row, n) ->
            new SettledPlan(
                row.getInt("number"),
                json.read(row.getString("content")),
                row.getObject("signed_on", LocalDate.class),
                Optional.ofNullable(row.getString("name")).orElse(""),
                answers.getOrDefault(row.getInt("number"), List.of())))
        .list();
  }

  public Optional<SettledPlan> current(CaseId caseId) {
    return versions(caseId).stream().findFirst();
  }

  public void add(CaseId caseId, int number, PlanContent content, Stamp stamp) {
    database
        .sql(
            """
            insert into plan.plan_version (case_id, number, content, follow_up_on, signed_on, signed_at, signed_by)
            values (:case, :number, :content::jsonb, :follow, :on, :at, :by)
            """)
        .param("case", caseId.value())
        .param("number", number)
        .param("content", json.write(content))
        .param("follow", Objects.requireNonNull(content.followUpOn()))
        .param("on", stamp.on())
        .param("at", stamp.at().atOffset(ZoneOffset.UTC))
        .param("by", stamp.by().value())
        .update();
  }

  public void answer(CaseId caseId, int number, PlanAnswer answer, Stamp stamp) {
    database
        .sql(
            """
            insert into plan.answer (case_id, number, said, words, said_way, said_on, noted_at, noted_by)
            values (:case, :number, :said, :words, :way, :on, :at, :by)
            """)
        .param("case", caseId.value())
        .param("number", number)
        .param("said", answer.said().name())
        .param("words", answer.words())
        .param("way", answer.way().name())
        .param("on", answer.on())
        .param("at", stamp.at().atOffset(ZoneOffset.UTC))
        .param("by", stamp.by().value())
        .update();
  }

  /// The last mark of each step that has one.
  public Map<StepId, StepMark> marks(CaseId caseId) {
    if (NothingThere.in("plan.step_mark", caseId)) {
      return Map.of();
    }
    var marks = new HashMap<StepId, StepMark>();
    database
        .sql(
            """
            select distinct on (step_id) step_id, step_state, words, marked_on, by_person
            from plan.step_mark where case_id = :case order by step_id, seq desc
            """)
        .param("case", caseId.value())
        .query(row -> {
          marks.put(
              new StepId(row.getObject("step_id", UUID.class)),
              new StepMark(
                  StepMark.State.valueOf(row.getString("step_state")),
                  row.getString("words"),
                  row.getObject("marked_on", LocalDate.class),
                  row.getBoolean("by_person")));
        });
    return marks;
  }

  public void mark(CaseId caseId, StepId step, StepMark mark, Stamp stamp) {
    database
        .sql(
            """
            insert into plan.step_mark (case_id, step_id, step_state, words, by_person, marked_on, marked_at, marked_by)
            values (:case, :step, :state, :words, :own, :on, :at, :by)
            """)
        .param("case", caseId.value())
        .param("step", step.value())
        .param("state", mark.state().name())
        .param("words", mark.words())
        .param("own", mark.byPerson())
        .param("on", mark.on())
        .param("at", stamp.at().atOffset(ZoneOffset.UTC))
        .param("by", stamp.by().value())
        .update();
  }

  private Map<Integer, List<PlanAnswer>> answers(CaseId caseId) {
    if (NothingThere.in("plan.answer", caseId)) {
      return Map.of();
    }
    var answers = new HashMap<Integer, List<PlanAnswer>>();
    database
        .sql(
            """
            select w.number, w.said, w.words, w.said_way, w.said_on, a.name
            from plan.answer w left join access.account a on a.id = w.noted_by
            where w.case_id = :case order by w.seq desc
            """)
        .param("case", caseId.value())
        .query(row -> {
          answers
              .computeIfAbsent(row.getInt("number"), none -> new ArrayList<>())
              .add(
                  new PlanAnswer(
                      PlanAnswer.Said.valueOf(row.getString("said")),
                      row.getString("words"),
                      PlanAnswer.Way.valueOf(row.getString("said_way")),
                      row.getObject("said_on", LocalDate.class),
                      Optional.ofNullable(row.getString("name")).orElse("")));
        });
    return answers;
  }
}

package se.vagval.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.assessment.Decision;
import se.vagval.assessment.DecisionEventId;
import se.vagval.assessment.DecisionId;
import se.vagval.assessment.Renewal;
import se.vagval.assessment.VoucherId;
import se.vagval.assessment.model.CarriedOut;
import se.vagval.assessment.model.Carrying;
import se.vagval.assessment.model.ChangedDecisionIsCarriedOut;
import se.vagval.assessment.model.ChangedDecisionIsCarriedOut.Precondition;
import se.vagval.assessment.model.ChangedDecisionIsCarriedOut.Review;
import se.vagval.assessment.model.CheckNeedsStateFirst;
import se.vagval.assessment.model.DecisionEvent;
import se.vagval.assessment.model.Lacking;
import se.vagval.casework.PersonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Which decisions carry out what was changed, and what did not hold then: added, never changed.
@Repository
public class CarriedOutStore {

  /// That the event `e` is the last that changed its decision, and that no other is said to give
  /// what it changed.
  private static final String LAST =
      """
      and not exists (select from assessment.decision_event t where t.takes_back = e.id)
      and not exists (select from assessment.decision_event x where x.decision_id = e.decision_id and x.seq > e.seq
        and\
      """
          + ChangingEvents.OF_X
          + ")"
          + AlreadyGivenStore.NOT_SAID;

  /// A decision whose last change binds and that nothing has carried out, whether or not its check
  /// is held still. Few decisions are changed, so they are what is looked for first.
  private static final String WAITS =
      """
      assessment.decision_event e join assessment.voucher v on v.decision_id = e.decision_id
      where e.detail in ('IS_CHANGED', 'GRANTED')
        and not exists (select from assessment.carried_out o where o.event_id = e.id)
      """
          + LAST;

  /// A decision that a court sent back, or that the municipality changed unasked, and that has not
  /// been tried again: nothing follows on its check since, nor, where that was not held any more,
  /// has anything else been decided for the person.
  private static final String TO_TRY_AGAIN =
      """
      assessment.decision_event e join assessment.voucher v on v.decision_id = e.decision_id
      where (e.detail = 'SENT_BACK' or e.kind = 'CHANGED_UNASKED')
        and not exists (select from assessment.voucher n join assessment.decision d on d.id = n.decision_id
          where n.person_id = v.person_id and d.id <> e.decision_id and d.decided_at > e.noted_at
            and (not v.held @> d.decided_on
              or exists (select from assessment.succession s where s.decision_id = d.id
                and s.earlier_voucher_id = v.id and s.kind <> 'SUPPLEMENT')))
      """
          + LAST;

  private final JdbcClient database;
  private final JsonMapper mapper;

  CarriedOutStore(JdbcClient database, JsonMapper mapper) {
    this.database = database;
    this.mapper = mapper;
  }

  /// As an SQL condition about a case's row that is called `c`. It waits on the person's open case,
  /// whichever case it was decided in; the few are found once, not for each case.
  public static String waitsOfCase() {
    return "(c.person_id in (select v.person_id from " + WAITS + "))";
  }

  /// The same for what is to be tried again.
  public static String toTryAgainOfCase() {
    return "(c.person_id in (select v.person_id from " + TO_TRY_AGAIN + "))";
  }

  /// What of the person's decisions waits after a change.
  public record After(boolean toCarryOut, boolean toTryAgain) {}

  /// In one statement.
  public After changes(PersonId person) {
    return database
        .sql(
            "select exists (select from %s and v.person_id = :person), exists (select from %s and v.person_id = :person)"
                .formatted(WAITS, TO_TRY_AGAIN))
        .param("person", person.value())
        .query((row, n) -> new After(row.getBoolean(1), row.getBoolean(2)))
        .single();
  }

  /// @param changed the decision that was changed
  /// @param by the event that changed it
  /// @param lacking with the level, where it lies outside the bounds
  public record Row(
      Decision decision,
      DecisionId changed,
      DecisionEvent by,
      Lacking held,
      Set<Precondition> lacking) {}

  public void add(Row row) {
    var decision = row.decision();
    database
        .sql(
            """
            insert into assessment.carried_out (decision_id, case_id, changed_id, event_id, rule_id, rule_version, facts)
            values (:decision, :case, :changed, :event, :rule, :version, :facts::jsonb)
            """)
        .param("decision", decision.id().value())
        .param("case", decision.caseId().value())
        .param("changed", row.changed().value())
        .param("event", row.by().id().value())
        .param("rule", ChangedDecisionIsCarriedOut.ID)
        .param("version", ChangedDecisionIsCarriedOut.VERSION)
        .param("facts", facts(row))
        .update();
  }

  /// The facts of the rule, and of each what it was judged on.
  private String facts(Row row) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("kind", Renewal.Kind.CHANGED_BY_REVIEW.name());
    tree.put("review", Review.of(row.by()).name());
    tree.put("lacking", row.lacking().stream().map(Enum::name).sorted().toList());
    tree.put("hindrances", row.held().hindrances().stream().map(Enum::name).sorted().toList());
    tree.put("right", RightJson.tree(row.held().right()));
    return mapper.writeValueAsString(tree);
  }

  /// Empty for a decision that carries nothing out.
  public Optional<CarriedOut> of(DecisionId decision) {
    return database
        .sql(
            """
            select o.facts, o.rule_version, d.number, e.happened_on
            from assessment.carried_out o join assessment.decision d on d.id = o.changed_id
              join assessment.decision_event e on e.id = o.event_id
            where o.decision_id = :decision
            """)
        .param("decision", decision.value())
        .query(this::carriedOut)
        .optional();
  }

  /// Of the events of that decision, those that another carries out.
  public Map<DecisionEventId, Carrying> carrying(DecisionId changed) {
    var found = new HashMap<DecisionEventId, Carrying>();
    database
        .sql(
            """
            select o.event_id, d.id, d.number
            from assessment.carried_out o join assessment.decision d on d.id = o.decision_id
            where o.changed_id = :changed
            """)
        .param("changed", changed.value())
        .query((row, n) ->
            found.put(
                new DecisionEventId(row.getObject("event_id", UUID.class)),
                new Carrying(
                    new DecisionId(row.getObject("id", UUID.class)), row.getString("number"))))
        .list();
    return found;
  }

  /// Those among them whose decision carries out what was changed.
  public Set<VoucherId> among(Collection<VoucherId> checks) {
    return database
        .sql(
            """
            select v.id from assessment.voucher v join assessment.carried_out o on o.decision_id = v.decision_id
            where v.id = any(:checks)
            """)
        .param("checks", checks.stream().map(VoucherId::value).toArray(UUID[]::new))
        .query((row, n) -> new VoucherId(row.getObject(1, UUID.class)))
        .set();
  }

  /// Whether a decision on a check of the person was changed and is not carried out yet.
  public boolean waits(PersonId person) {
    return !waiting(person).isEmpty();
  }

  /// The checks of the person whose decision was changed and is not carried out yet.
  public List<VoucherId> waiting(PersonId person) {
    return database
        .sql("select v.id from " + WAITS + " and v.person_id = :person order by e.noted_at, v.id")
        .param("person", person.value())
        .query((row, n) -> new VoucherId(row.getObject(1, UUID.class)))
        .list();
  }

  private CarriedOut carriedOut(ResultSet row, int number) throws SQLException {
    var facts = mapper.readTree(row.getString("facts"));
    var lacking = EnumSet.noneOf(Precondition.class);
    names(facts, "lacking").map(Precondition::valueOf).forEach(lacking::add);
    var hindrances = EnumSet.noneOf(CheckNeedsStateFirst.Reason.class);
    names(facts, "hindrances").map(CheckNeedsStateFirst.Reason::valueOf).forEach(hindrances::add);
    return new CarriedOut(
        row.getString("number"),
        Review.valueOf(facts.path("review").asString()),
        row.getObject("happened_on", LocalDate.class),
        lacking,
        hindrances,
        row.getInt("rule_version"));
  }

  private static Stream<String> names(JsonNode facts, String name) {
    return facts.path(name).valueStream().map(JsonNode::asString);
  }
}

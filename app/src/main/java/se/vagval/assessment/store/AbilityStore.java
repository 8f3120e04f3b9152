package se.vagval.assessment.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.assessment.AbilityNoteId;
import se.vagval.assessment.AbilityOrderId;
import se.vagval.assessment.model.AbilityAssessment;
import se.vagval.assessment.model.AbilityNote;
import se.vagval.assessment.model.AbilityOrder;
import se.vagval.assessment.model.WorkAbility;
import se.vagval.casework.CaseId;
import se.vagval.casework.NothingThere;
import se.vagval.providers.ProviderId;

/// Reads a case's work-ability assessments, in a fixed number of statements.
@Repository
public class AbilityStore {

  private record On<T>(AbilityOrderId order, T note) {}

  private final JdbcClient database;

  AbilityStore(JdbcClient database) {
    this.database = database;
  }

  /// Nobody else notes anything on the assessments of the case until the transaction ends.
  public void lock(CaseId caseId) {
    database
        .sql("select pg_advisory_xact_lock(hashtext('assessment.ability'), hashtext(:case))")
        .param("case", caseId.toString())
        .query((row, n) -> true)
        .single();
  }

  /// The latest ordered first.
  public List<AbilityAssessment> of(CaseId caseId) {
    if (NothingThere.in("assessment.ability_order", caseId)) {
      return List.of();
    }
    var withdrawn =
        rows("ability_withdrawn", caseId, AbilityStore::withdrawal).stream()
            .collect(toMap(On::order, On::note));
    var reports = byOrder(reports(caseId));
    var conclusions = byOrder(rows("ability_conclusion", caseId, AbilityStore::conclusion));
    return rows("ability_order", caseId, AbilityStore::order).reversed().stream()
        .map(order ->
            new AbilityAssessment(
                order,
                withdrawn.get(order.id()),
                reports.getOrDefault(order.id(), List.of()),
                conclusions.getOrDefault(order.id(), List.of())))
        .toList();
  }

  private List<On<AbilityNote.Report>> reports(CaseId caseId) {
    var scores =
        database
            .sql(
                """
                select report_id, dimension, score from assessment.ability_score where case_id = :case
                order by report_id, nth
                """)
            .param("case", caseId.value())
            .query((row, n) ->
                Map.entry(
                    id(row, "report_id"),
                    new AbilityNote.Score(row.getString("dimension"), row.getString("score"))))
            .list()
            .stream()
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    return rows(
        "ability_report",
        caseId,
        (row, n) -> report(row, scores.getOrDefault(id(row, "id"), List.of())));
  }

  /// In the order in which they were noted.
  private <T> List<T> rows(String table, CaseId caseId, RowMapper<T> mapper) {
    var order = table.equals("ability_withdrawn") ? "noted_at" : "seq";
    return database
        .sql(
            "select * from assessment.%s where case_id = :case order by %s".formatted(table, order))
        .param("case", caseId.value())
        .query(mapper)
        .list();
  }

  private static <T> Map<AbilityOrderId, List<T>> byOrder(List<On<T>> notes) {
    return notes.stream().collect(groupingBy(On::order, mapping(On::note, toList())));
  }

  private static AbilityOrder order(ResultSet row, int number) throws SQLException {
    return new AbilityOrder(
        new AbilityOrderId(id(row, "id")),
        new ProviderId(id(row, "provider_id")),
        row.getString("question"),
        row.getString("own_words"),
        day(row, "ordered_on"),
        day(row, "due_on"));
  }

  private static On<AbilityNote.Withdrawal> withdrawal(ResultSet row, int number)
      throws SQLException {
    return new On<>(
        new AbilityOrderId(id(row, "order_id")),
        new AbilityNote.Withdrawal(day(row, "withdrawn_on"), row.getString("reason")));
  }

  private static On<AbilityNote.Report> report(ResultSet row, List<AbilityNote.Score> scores)
      throws SQLException {
    @Nullable String instrument = row.getString("instrument");
    return new On<>(
        new AbilityOrderId(id(row, "order_id")),
        new AbilityNote.Report(
            new AbilityNoteId(id(row, "id")),
            day(row, "reported_on"),
            row.getString("author"),
            row.getString("summary"),
            instrument == null ? "" : instrument,
            scores,
            correction(row)));
  }

  private static On<AbilityNote.Conclusion> conclusion(ResultSet row, int number)
      throws SQLException {
    return new On<>(
        new AbilityOrderId(id(row, "order_id")),
        new AbilityNote.Conclusion(
            new AbilityNoteId(id(row, "id")),
            new AbilityNoteId(id(row, "report_id")),
            day(row, "concluded_on"),
            WorkAbility.valueOf(row.getString("ability")),
            row.getString("words"),
            correction(row)));
  }

  private static AbilityNote.@Nullable Correction correction(ResultSet row) throws SQLException {
    @Nullable UUID earlier = row.getObject("corrects", UUID.class);
    return earlier == null
        ? null
        : new AbilityNote.Correction(new AbilityNoteId(earlier), row.getString("reason"));
  }

  private static UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}

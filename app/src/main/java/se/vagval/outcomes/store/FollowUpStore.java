package se.vagval.outcomes.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.choice.PlacementId;
import se.vagval.outcomes.model.FollowUp;
import se.vagval.outcomes.model.ResultKind;
import se.vagval.providers.ProviderId;

/// What was found six and twelve months on. Nothing is changed: a correction is the next version,
/// and the newest counts.
@Repository
public class FollowUpStore {

  /// A follow-up that waits.
  public record Due(
      PlacementId placement,
      CaseId caseId,
      PersonId person,
      ProviderId provider,
      ResultKind kind,
      LocalDate lastDay,
      FollowUp point) {

    public LocalDate dueOn() {
      return point.dueAfter(lastDay);
    }
  }

  /// @param on when it was found
  /// @param version 1, and one more for each correction
  public record Answer(FollowUp.Found found, LocalDate on, int version) {}

  /// A follow-up that was done, with its newest answer.
  public record Done(Due of, Answer answer) {}

  private static final String DUE =
      """
      select d.placement_id, p.case_id, p.person_id, p.provider_id, c.result, p.last_day, point.months,
        f.found, f.followed_on, f.version
      from outcomes.claim_decision d
      join outcomes.claim c on c.id = d.claim_id
      join choice.placement p on p.id = d.placement_id
      cross join (values (6), (12)) as point (months)
      left join outcomes.follow_up f on f.placement_id = d.placement_id and f.months = point.months
        and not exists (select from outcomes.follow_up later
          where later.placement_id = f.placement_id and later.months = f.months and later.version > f.version)
      where d.approved
      """;

  private final JdbcClient database;

  FollowUpStore(JdbcClient database) {
    this.database = database;
  }

  /// Those that wait on that day, the longest first.
  public List<Due> due(LocalDate today, int most) {
    return database
        .sql(
            DUE
                + """
                and (p.last_day + make_interval(months => point.months))::date <= :today and f.version is null
                order by p.last_day + make_interval(months => point.months), d.placement_id
                limit :most
                """)
        .param("today", today)
        .param("most", most)
        .query(FollowUpStore::due)
        .list();
  }

  /// Those that were done, the newest answer first.
  public List<Done> done(int most) {
    return database
        .sql(
            DUE
                + """
                and f.version is not null
                order by f.followed_on desc, d.placement_id, point.months limit :most
                """)
        .param("most", most)
        .query((row, n) -> new Done(due(row, n), answer(row)))
        .list();
  }

  /// @return false when that version was there already
  public boolean add(PlacementId placement, FollowUp point, Answer answer, UUID by) {
    return database
            .sql(
                """
                insert into outcomes.follow_up (placement_id, months, version, found, followed_on, followed_by)
                values (:placement, :months, :version, :found, :on, :by) on conflict do nothing
                """)
            .param("placement", placement.value())
            .param("months", point.months())
            .param("version", answer.version())
            .param("found", answer.found().name())
            .param("on", answer.on())
            .param("by", by)
            .update()
        == 1;
  }

  public Optional<Answer> get(PlacementId placement, FollowUp point) {
    return Optional.ofNullable(of(List.of(placement)).get(placement))
        .map(answers -> answers.get(point));
  }

  /// The newest answers. One statement.
  public Map<PlacementId, Map<FollowUp, Answer>> of(Collection<PlacementId> placements) {
    var answers = new HashMap<PlacementId, Map<FollowUp, Answer>>();
    database
        .sql(
            """
            select placement_id, months, found, followed_on, version from outcomes.follow_up
            where placement_id = any(:placements) order by version
            """)
        .param("placements", placements.stream().map(PlacementId::value).toArray(UUID[]::new))
        .query(row -> {
          answers
              .computeIfAbsent(
                  new PlacementId(row.getObject("placement_id", UUID.class)),
                  none -> new EnumMap<>(FollowUp.class))
              .put(FollowUp.of(row.getInt("months")).orElseThrow(), answer(row));
        });
    return answers;
  }

  private static Due due(ResultSet row, int number) throws SQLException {
    return new Due(
        new PlacementId(row.getObject("placement_id", UUID.class)),
        new CaseId(row.getObject("case_id", UUID.class)),
        new PersonId(row.getObject("person_id", UUID.class)),
        new ProviderId(row.getObject("provider_id", UUID.class)),
        ResultKind.valueOf(row.getString("result")),
        row.getObject("last_day", LocalDate.class),
        FollowUp.of(row.getInt("months")).orElseThrow());
  }

  private static Answer answer(ResultSet row) throws SQLException {
    return new Answer(
        FollowUp.Found.valueOf(row.getString("found")),
        row.getObject("followed_on", LocalDate.class),
        row.getInt("version"));
  }
}

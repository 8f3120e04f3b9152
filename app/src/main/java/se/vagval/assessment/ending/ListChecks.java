package se.vagval.assessment.ending;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.PlacementsOnChecks;
import se.vagval.assessment.PlacementsOnChecks.Use;
import se.vagval.assessment.VoucherId;
import se.vagval.assessment.model.EndStanding;
import se.vagval.assessment.model.RunningCheck;
import se.vagval.assessment.store.EndFacts;
import se.vagval.assessment.store.RunningCheckStore;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.profiles.Profiles;

/// Lists the running checks that something is to be done about, among the cases that the reader may
/// open. A check that has done its work is not among them.
@Component
public class ListChecks {

  public record Row(RunningCheck running, CaseHead head, Use use, EndStanding standing) {

    public LocalDate lastDay() {
      return running.lastDay().orElseThrow();
    }

    private boolean asks() {
      return running.isOpen() && !running.isLetRunOn(standing.today()) && standing.isToBeDecided();
    }

    private boolean runsOutBy(LocalDate day) {
      return running.isOpen() && running.lastDay().filter(last -> !last.isAfter(day)).isPresent();
    }

    public boolean goesBeyond() {
      return use.goesBeyond(lastDay());
    }
  }

  /// @param ended whose right has ended, with nothing decided about it
  /// @param ending that end before their time, as was decided
  /// @param soon that run out within so many days
  public record Found(List<Row> ended, List<Row> ending, List<Row> soon, int days) {}

  private final Access access;
  private final RunningCheckStore store;
  private final PlacementsOnChecks placements;
  private final EndFacts facts;
  private final Cases cases;
  private final Profiles profiles;
  private final Audit audit;
  private final Clock clock;

  ListChecks(
      Access access,
      RunningCheckStore store,
      PlacementsOnChecks placements,
      EndFacts facts,
      Cases cases,
      Profiles profiles,
      Audit audit,
      Clock clock) {
    this.access = access;
    this.store = store;
    this.placements = placements;
    this.facts = facts;
    this.cases = cases;
    this.profiles = profiles;
    this.audit = audit;
    this.clock = clock;
  }

  /// @param ownOnly only those that the reader is responsible for
  @Transactional
  Found handle(Actor reader, boolean ownOnly) {
    var today = LocalDate.now(clock);
    var file = access.where(reader, Permission.READ_CASE, CaseId.class, "c");
    var rows = rows(store.among(file, ownOnly, reader.signedIn(), today), today);
    int days = profiles.inForce(today).check().soonDays();
    var found =
        new Found(
            of(rows, Row::asks),
            of(rows, row -> row.running().ends()),
            of(rows, row -> row.runsOutBy(today.plusDays(days))),
            days);
    var listed =
        Stream.of(found.ended(), found.ending(), found.soon())
            .flatMap(List::stream)
            .map(row -> row.head().id())
            .distinct()
            .toList();
    audit.readEach(reader, "check-list", listed, Function.identity());
    return found;
  }

  private List<Row> rows(List<RunningCheck> running, LocalDate today) {
    var checks = running.stream().map(RunningCheck::check).toList();
    var use = placements.of(checks.stream().map(check -> check.id()).toList(), today);
    var heads = cases.heads(EndFacts.cases(checks));
    var standings = facts.of(checks, heads, use, today);
    var byCase = heads.stream().collect(Collectors.toMap(CaseHead::id, Function.identity()));
    return running.stream()
        .filter(one -> byCase.containsKey(one.check().caseId()))
        .map(one -> row(one, byCase, use, standings))
        .filter(row -> !row.use().isSettled())
        .toList();
  }

  private static Row row(
      RunningCheck one,
      Map<CaseId, CaseHead> heads,
      Map<VoucherId, Use> use,
      Map<VoucherId, EndStanding> standings) {
    var id = one.check().id();
    return new Row(
        one,
        Objects.requireNonNull(heads.get(one.check().caseId())),
        Optional.ofNullable(use.get(id)).orElseGet(Use::none),
        Objects.requireNonNull(standings.get(id)));
  }

  private static List<Row> of(List<Row> rows, Predicate<Row> which) {
    return rows.stream().filter(which).toList();
  }
}

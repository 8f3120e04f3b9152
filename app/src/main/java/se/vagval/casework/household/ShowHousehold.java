package se.vagval.casework.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonId;
import se.vagval.casework.model.Born;
import se.vagval.casework.model.ChildUnderEight;
import se.vagval.casework.model.Household;
import se.vagval.casework.model.Living;
import se.vagval.casework.model.Member;
import se.vagval.casework.store.LivingStore;
import se.vagval.casework.store.MemberCauseStore;
import se.vagval.casework.store.MemberCauseStore.Noted;
import se.vagval.web.NotFound;

/// Reads the household of a case, and logs that it was read.
@Component
public class ShowHousehold {

  /// @param head of the case; while it is open, who lives there can be changed
  /// @param all those who belong to it first, then those who did
  /// @param underEight whether a child is under eight today
  /// @param causes why adults without a case cannot support themselves, where it is noted
  public record Shown(
      CaseHead head,
      Household household,
      List<Living> all,
      ChildUnderEight.Outcome underEight,
      Map<PersonId, Noted> causes) {

    public CaseId caseId() {
      return head.id();
    }

    /// Whom the case is about.
    public PersonId about() {
      return head.person();
    }

    public List<Living> now() {
      return all.stream().filter(Living::goesOn).toList();
    }

    public List<Living> before() {
      return all.stream().filter(living -> !living.goesOn()).toList();
    }

    /// The time that goes on of somebody who belongs to the household.
    Living of(PersonId person) {
      return find(person).orElseThrow(() -> new NotFound("member " + person));
    }

    private Optional<Living> find(PersonId person) {
      return now().stream().filter(living -> living.person().equals(person)).findFirst();
    }
  }

  private final Access access;
  private final Cases cases;
  private final LivingStore store;
  private final MemberCauseStore causes;
  private final Audit audit;
  private final Clock clock;

  ShowHousehold(
      Access access,
      Cases cases,
      LivingStore store,
      MemberCauseStore causes,
      Audit audit,
      Clock clock) {
    this.access = access;
    this.cases = cases;
    this.store = store;
    this.causes = causes;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Shown handle(CaseId caseId, Actor reader) {
    var head = cases.head(caseId);
    audit.read(reader, "household", caseId, caseId.value());
    var household = store.of(caseId);
    var all =
        store.in(household.id(), own -> access.allows(reader, Permission.READ_CASE_HEAD, own));
    var today = LocalDate.now(clock);
    var without =
        all.stream().filter(Living::isWithoutCase).map(Living::person).distinct().toList();
    return new Shown(
        head, household, all, underEight(all, today), causes.current(caseId, without, today));
  }

  private static ChildUnderEight.Outcome underEight(List<Living> all, LocalDate today) {
    return ChildUnderEight.of(new ChildUnderEight.Facts(children(all, today), today));
  }

  private static List<Born> children(List<Living> all, LocalDate today) {
    return all.stream()
        .filter(living -> living.part() == Member.Part.CHILD && living.on(today))
        .map(Living::born)
        .toList();
  }
}

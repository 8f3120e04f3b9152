package se.vagval.casework.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.HouseholdId;
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonalNumber;
import se.vagval.casework.model.Living;
import se.vagval.casework.store.LivingStore;
import se.vagval.casework.store.Reader;
import se.vagval.casework.store.TriedNumberStore;
import se.vagval.casework.store.TriedNumberStore.Tried;

/// Whom a number that was typed for a household leads to, so far as the one who typed it may know.
/// The same questions are asked of the database, and as much is logged, whether it leads to nobody,
/// to a stranger or to somebody protected.
@Component
class TypedNumber {

  /// @param to whom the one who typed it may know of
  /// @param isTaken that it is somebody's, of whom the one who typed it is told nothing
  record Leads(Optional<PersonId> to, boolean isTaken) {

    static Leads nowhere() {
      return new Leads(Optional.empty(), false);
    }
  }

  private final TriedNumberStore numbers;
  private final LivingStore living;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  TypedNumber(
      TriedNumberStore numbers, LivingStore living, Access access, Audit audit, Clock clock) {
    this.numbers = numbers;
    this.living = living;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /// Of many the one who lives here, and then the one who has the number. The logs of all tell it,
  /// and the log of the case where it was typed.
  Leads handle(PersonalNumber number, HouseholdId household, CaseId caseId, Actor by) {
    var tried = numbers.with(number, Reader.of(by, access), LocalDate.now(clock));
    var here =
        living.in(household).stream()
            .filter(Living::goesOn)
            .map(Living::person)
            .collect(Collectors.toSet());
    audit.readEach(by, "number-tried", cases(tried, caseId), Function.identity());
    var known = tried.stream().filter(Tried::mayKnow).map(Tried::person).toList();
    var to = known.stream().filter(here::contains).findFirst().or(() -> known.stream().findFirst());
    return new Leads(to, !tried.isEmpty());
  }

  private static List<CaseId> cases(List<Tried> tried, CaseId caseId) {
    return Stream.concat(Stream.of(caseId), tried.stream().flatMap(one -> one.cases().stream()))
        .distinct()
        .toList();
  }
}

package se.vagval.assessment.levels;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.model.UnitPractice;
import se.vagval.assessment.store.PracticeStore;
import se.vagval.profiles.LevelRow;
import se.vagval.profiles.Profiles;

/// Counts how each unit has decided the last twelve months, by the rules now in force.
@Component
public class ReadPractice {

  /// @param levels those in force today
  public record Found(List<LevelRow> levels, List<UnitPractice> units, LocalDate since) {}

  private final PracticeStore store;
  private final Profiles profiles;
  private final Clock clock;

  ReadPractice(PracticeStore store, Profiles profiles, Clock clock) {
    this.store = store;
    this.profiles = profiles;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  Found handle() {
    var today = LocalDate.now(clock);
    var after = today.minusMonths(UnitPractice.MONTHS);
    var profile = profiles.inForce(today);
    return new Found(
        profile.levelsOn(today).rows(),
        UnitPractice.of(store.ofAll(after, today, profile.id())),
        after.plusDays(1));
  }
}

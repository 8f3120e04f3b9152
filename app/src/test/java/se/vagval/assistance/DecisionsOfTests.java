package se.vagval.assistance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.vagval.casework.HouseholdId;

/// Decisions that rest on a household's months, as a test says.
@Component
public final class DecisionsOfTests implements RestsOnAssistance {

  private final Map<HouseholdId, String> numbers = new ConcurrentHashMap<>();

  public void rest(String number, HouseholdId on) {
    numbers.put(on, number);
  }

  @Override
  public List<Decision> on(ImportId undone, Collection<PaidMonth> months) {
    return months.stream()
        .map(PaidMonth::household)
        .distinct()
        .filter(numbers::containsKey)
        .map(household ->
            new Decision(numbers.getOrDefault(household, ""), LocalDate.of(2026, 8, 3), What.CHECK))
        .toList();
  }
}

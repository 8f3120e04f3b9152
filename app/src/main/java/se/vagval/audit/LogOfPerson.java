package se.vagval.audit;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Places;
import se.vagval.audit.store.PersonLogStore;

/// Tells what others have read and changed in a person's cases, closed ones too. What the person
/// did is left out.
@Component
public class LogOfPerson {

  private final OwnCases cases;
  private final PersonLogStore store;
  private final List<Places> places;

  LogOfPerson(OwnCases cases, PersonLogStore store, List<Places> places) {
    this.cases = cases;
    this.store = store;
    this.places = places;
  }

  /// The months of which there is something, the newest first.
  ///
  /// @param person the internal id of somebody whose cases are kept
  @Transactional(readOnly = true)
  public List<YearMonth> months(UUID person) {
    return store.months(whose(person));
  }

  /// A month, the newest first.
  @Transactional(readOnly = true)
  public List<LogLine> of(UUID person, YearMonth month) {
    var lines = new ArrayList<LogLine>();
    each(person, month, lines::add);
    return List.copyOf(lines);
  }

  /// All that is kept, the newest first. It may be thousands of lines, which come some at a time.
  @Transactional(readOnly = true)
  public void each(UUID person, Consumer<LogLine> reader) {
    each(person, null, reader);
  }

  private void each(UUID person, @Nullable YearMonth month, Consumer<LogLine> reader) {
    var names = names();
    store.each(whose(person), month, done -> reader.accept(line(done, names)));
  }

  private PersonLogStore.Whose whose(UUID person) {
    return new PersonLogStore.Whose(person, cases.about(person));
  }

  private Map<UUID, String> names() {
    var names = new HashMap<UUID, String>();
    places.forEach(some -> names.putAll(some.all()));
    return names;
  }

  private static LogLine line(PersonLogStore.Done done, Map<UUID, String> names) {
    return new LogLine(
        done.day(),
        done.role(),
        names.getOrDefault(done.place(), ""),
        LogLine.Act.valueOf(done.act()),
        done.what(),
        done.times());
  }
}

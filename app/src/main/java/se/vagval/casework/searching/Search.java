package se.vagval.casework.searching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.PersonalNumber;
import se.vagval.casework.UnitId;
import se.vagval.casework.model.CaseRow;
import se.vagval.casework.store.CaseListStore;
import se.vagval.casework.store.Reader;

/// Searches by name, personal number or case number, and by nothing else (förordning 2001:637 §
/// 15).
@Component
class Search {

  static final int AT_MOST = 50;

  private static final Pattern CASE_NUMBER = Pattern.compile("[A-Z]{2}-[0-9]{4}-[0-9]+");
  private static final Pattern LIKE_A_PERSONAL_NUMBER =
      Pattern.compile("[0-9 +-]*[0-9]{4}[0-9 +-]*");

  sealed interface Outcome {
    record Found(List<CaseRow> rows, boolean cutOff) implements Outcome {}

    record NothingTyped() implements Outcome {}

    record TooShort() implements Outcome {}

    /// @param fault the key of what to tell
    record WrongPersonalNumber(String fault) implements Outcome {}
  }

  private final Access access;
  private final CaseListStore store;
  private final Audit audit;
  private final Clock clock;

  Search(Access access, CaseListStore store, Audit audit, Clock clock) {
    this.access = access;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome handle(Actor actor, String typed) {
    var words = typed.strip();
    if (words.isEmpty()) {
      return new Outcome.NothingTyped();
    }
    var caseNumber = words.toUpperCase(Locale.ROOT);
    if (CASE_NUMBER.matcher(caseNumber).matches()) {
      var what = "search-by-case-number";
      var rows = store.numbered(reader(actor, what), caseNumber).stream().toList();
      return found(actor, what, rows, false);
    }
    return LIKE_A_PERSONAL_NUMBER.matcher(words).matches()
        ? byPersonalNumber(actor, words)
        : byName(actor, words);
  }

  private Outcome byPersonalNumber(Actor actor, String typed) {
    var number = PersonalNumber.parse(typed, LocalDate.now(clock));
    if (number.isEmpty()) {
      return new Outcome.WrongPersonalNumber(PersonalNumber.fault(typed, LocalDate.now(clock)));
    }
    var what = "search-by-personal-number";
    return found(actor, what, store.ofNumber(reader(actor, what), number.get()), false);
  }

  private Outcome byName(Actor actor, String words) {
    if (words.length() < 2) {
      return new Outcome.TooShort();
    }
    var what = "search-by-name";
    var rows = store.named(reader(actor, what), words, AT_MOST + 1);
    return found(
        actor, what, rows.subList(0, Math.min(rows.size(), AT_MOST)), rows.size() > AT_MOST);
  }

  private Outcome found(Actor actor, String what, List<CaseRow> rows, boolean cutOff) {
    audit.readEach(actor, what, rows, CaseRow::id);
    return new Outcome.Found(rows, cutOff);
  }

  /// That somebody searched is logged too, also when nobody was found.
  private Reader reader(Actor actor, String what) {
    actor.units().stream()
        .sorted()
        .findFirst()
        .ifPresent(unit -> audit.read(actor, what, new UnitId(unit), null));
    return Reader.of(actor, access);
  }
}

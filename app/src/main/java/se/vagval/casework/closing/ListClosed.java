package se.vagval.casework.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.store.CaseStore;
import se.vagval.casework.store.ClosedListStore;
import se.vagval.casework.store.ClosedListStore.Closed;
import se.vagval.casework.store.ClosingListFile;

/// Lists the cases that were closed in a year, of those that the reader may open, and how many for
/// each reason.
@Component
public class ListClosed {

  /// @param why in words; empty for one that was closed before that was kept
  public record Row(CaseHead head, LocalDate on, String why) {}

  public record Count(String why, long cases) {}

  static final int PAGE = 50;

  /// @param year empty for this year
  /// @param ownOnly only those that the reader was responsible for
  /// @param page from 1
  record Asked(Optional<Year> year, boolean ownOnly, int page) {}

  /// @param page from 1
  /// @param found how many they are on all pages
  /// @param counts of all pages, the most common reason first
  public record Listed(
      Year year, Year thisYear, int page, int found, List<Row> rows, List<Count> counts) {}

  private final Access access;
  private final ClosedListStore store;
  private final CaseStore cases;
  private final ClosingListFile reasons;
  private final Audit audit;
  private final Clock clock;

  ListClosed(
      Access access,
      ClosedListStore store,
      CaseStore cases,
      ClosingListFile reasons,
      Audit audit,
      Clock clock) {
    this.access = access;
    this.store = store;
    this.cases = cases;
    this.reasons = reasons;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Listed handle(Actor reader, Asked asked, boolean inSwedish) {
    var thisYear = Year.now(clock);
    var year = asked.year().orElse(thisYear);
    var file = access.where(reader, Permission.READ_CASE, CaseId.class, "c");
    var closed = store.in(year, file, asked.ownOnly(), reader.signedIn());
    var page = Math.clamp(asked.page(), 1, Math.max(1, (closed.size() + PAGE - 1) / PAGE));
    var rows = rows(closed.stream().skip((page - 1L) * PAGE).limit(PAGE).toList(), inSwedish);
    audit.readEach(reader, "closed-cases", rows, row -> row.head().id());
    return new Listed(year, thisYear, page, closed.size(), rows, counts(closed, inSwedish));
  }

  private List<Row> rows(List<Closed> closed, boolean inSwedish) {
    var heads =
        cases.heads(closed.stream().map(Closed::caseId).toList()).stream()
            .collect(Collectors.toMap(CaseHead::id, Function.identity()));
    return closed.stream()
        .flatMap(one ->
            Optional.ofNullable(heads.get(one.caseId())).stream()
                .map(head -> new Row(head, one.on(), why(one, inSwedish))))
        .toList();
  }

  private String why(Closed closed, boolean inSwedish) {
    var code = closed.reason();
    return code == null ? "" : reasons.words(code, closed.on(), inSwedish);
  }

  private List<Count> counts(List<Closed> closed, boolean inSwedish) {
    return closed.stream()
        .collect(Collectors.groupingBy(one -> why(one, inSwedish), Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(one -> new Count(one.getKey(), one.getValue()))
        .toList();
  }
}

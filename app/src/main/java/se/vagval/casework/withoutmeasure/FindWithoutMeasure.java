package se.vagval.casework.withoutmeasure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.InMeasure;
import se.vagval.casework.InTheWay;
import se.vagval.casework.RightToMeasure;
import se.vagval.casework.ToDo;
import se.vagval.casework.store.WithoutMeasureStore;
import se.vagval.casework.store.WithoutMeasureStore.Person;

/// Finds who is in no measure. The reason is what is to be done first about the case.
@Component
public class FindWithoutMeasure {

  /// What stands in the way of a measure, in the order of the path.
  public enum Reason {
    NO_CAUSE,
    INQUIRY,
    MAPPING,
    STATE,
    /// It is known, and the state is to act first.
    STATE_FIRST,
    /// The profile gives no right to a check now.
    NO_RIGHT,
    DECISION,
    PROPOSAL,
    CHOICE,
    START,
    /// Nothing is in the way: between two measures, or after the last one.
    BETWEEN;

    static Reason of(String name) {
      return name.isEmpty() ? BETWEEN : valueOf(name);
    }

    /// Where the next step is a check, the right to one comes before it.
    boolean asksForRight() {
      return this == DECISION || this == BETWEEN;
    }
  }

  /// Days since the first contact.
  public enum Since {
    MONTH(30),
    QUARTER(91),
    HALF_YEAR(182),
    LONGER(Integer.MAX_VALUE);

    private final int most;

    Since(int most) {
      this.most = most;
    }

    static Since of(long days) {
      return java.util.Arrays.stream(values())
          .filter(since -> days <= since.most)
          .findFirst()
          .orElseThrow();
    }
  }

  public record Row(CaseHead head, Reason reason, long days) {}

  /// @param open all open cases that were asked about
  public record Found(int open, List<Row> rows, Map<Reason, Map<Since, Integer>> counts) {

    public int percent() {
      return open == 0 ? 0 : (rows.size() * 100 + open / 2) / open;
    }
  }

  private final Access access;
  private final WithoutMeasureStore store;
  private final List<InMeasure> measures;
  private final List<InTheWay> reasons;
  private final RightToMeasure right;
  private final Cases cases;
  private final Audit audit;
  private final Clock clock;

  FindWithoutMeasure(
      Access access,
      WithoutMeasureStore store,
      List<InMeasure> measures,
      List<ToDo> toDos,
      List<InTheWay> others,
      RightToMeasure right,
      Cases cases,
      Audit audit,
      Clock clock) {
    this.access = access;
    this.store = store;
    this.measures = List.copyOf(measures);
    this.reasons = inTheWay(toDos, others);
    this.right = right;
    this.cases = cases;
    this.audit = audit;
    this.clock = clock;
  }

  /// @param ownOnly only those that the reader is responsible for
  @Transactional
  Found handle(Actor reader, boolean ownOnly) {
    var today = LocalDate.now(clock);
    var file = access.where(reader, Permission.READ_CASE, CaseId.class, "c");
    var asked = new WithoutMeasureStore.Asked(file, ownOnly, reader.signedIn(), today);
    var people = store.without(asked, measures, reasons);
    audit.readEach(reader, "without-measure", people, Person::caseId);
    var rows = rows(people, today);
    return new Found(store.open(asked), rows, counts(rows));
  }

  private List<Row> rows(List<Person> people, LocalDate today) {
    var heads =
        cases.heads(people.stream().map(Person::caseId).toList()).stream()
            .collect(Collectors.toMap(CaseHead::id, Function.identity()));
    var asking =
        people.stream()
            .filter(one -> Reason.of(one.reason()).asksForRight())
            .flatMap(one -> Optional.ofNullable(heads.get(one.caseId())).stream())
            .toList();
    var without = right.missing(asking, today);
    return people.stream()
        .flatMap(one ->
            Optional.ofNullable(heads.get(one.caseId())).stream()
                .map(head ->
                    new Row(
                        head,
                        without.contains(one.caseId()) ? Reason.NO_RIGHT : Reason.of(one.reason()),
                        ChronoUnit.DAYS.between(one.since(), today))))
        .toList();
  }

  private static Map<Reason, Map<Since, Integer>> counts(List<Row> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                Row::reason,
                TreeMap::new,
                Collectors.groupingBy(
                    row -> Since.of(row.days()),
                    () -> new EnumMap<>(Since.class),
                    Collectors.summingInt(_ -> 1))));
  }

  private static List<InTheWay> inTheWay(List<ToDo> toDos, List<InTheWay> others) {
    var names = java.util.Arrays.stream(Reason.values()).map(Enum::name).toList();
    return Stream.concat(
            toDos.stream().map(one -> new InTheWay(one.name(), one.when())), others.stream())
        .filter(one -> names.contains(one.reason()))
        .sorted(Comparator.comparing(one -> names.indexOf(one.reason())))
        .toList();
  }
}

package se.vagval.assistance.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.vagval.assistance.model.ReadRow.Readable;
import se.vagval.assistance.model.ReadRow.Unreadable;
import se.vagval.casework.HouseholdId;
import se.vagval.casework.PersonalNumber;
import se.vagval.casework.Stays;
import se.vagval.kernel.Rule;

/// The rows about one household and month, or one decision on it, are put together. When one of
/// them is faulty all of them are left out, so that nothing comes half in. A household that the
/// register numbers is one household here in that month, and the other way round.
@Rule(id = "AST-06", source = "our reading")
public final class RowsFormHouseholds<S extends Said<S>> {

  private record Placed<S>(int line, String numbered, InMonth where, S says) {}

  /// A household of the register in a month.
  private record Numbered(String household, YearMonth month) {}

  /// A household here in a month.
  private record InMonth(HouseholdId household, YearMonth month) {}

  private final Map<PersonalNumber, Stays> known;
  private final List<Register.Fault> faults = new ArrayList<>();
  private final Set<Subject> spoilt = new HashSet<>();
  private final Set<S> seen = new HashSet<>();
  private final Map<Subject, List<Placed<S>>> placed = new LinkedHashMap<>();
  private final List<Register.Read<S>> formed = new ArrayList<>();

  private RowsFormHouseholds(Map<PersonalNumber, Stays> known) {
    this.known = known;
  }

  public static <S extends Said<S>> Register<S> of(
      List<ReadRow<S>> rows, Map<PersonalNumber, Stays> known) {
    var forming = new RowsFormHouseholds<S>(known);
    rows.forEach(forming::place);
    forming.spoilThoseOfOtherMembers();
    forming.spoilt.forEach(about -> forming.leaveOut(about, RowFault.NOT_ALONE));
    List.copyOf(forming.placed.keySet()).forEach(forming::form);
    forming.faults.sort(Comparator.comparingInt(Register.Fault::line));
    return new Register<>(List.copyOf(forming.formed), List.copyOf(forming.faults));
  }

  private void place(ReadRow<S> outcome) {
    switch (outcome) {
      case Unreadable<S>(var line, var fault, var whose) -> {
        faults.add(new Register.Fault(line, fault));
        whose.ifPresent(of -> household(of).ifPresent(found -> spoilt.add(of.in(found))));
      }
      case Readable<S> row ->
          household(row.whose())
              .ifPresentOrElse(
                  household -> place(row, household),
                  () -> faults.add(new Register.Fault(row.line(), RowFault.NOT_KNOWN)));
    }
  }

  private Optional<HouseholdId> household(Whose whose) {
    return Optional.ofNullable(known.get(whose.number())).flatMap(stays -> stays.in(whose.month()));
  }

  private void place(Readable<S> row, HouseholdId household) {
    var person = Optional.ofNullable(known.get(row.whose().number())).orElseThrow().person();
    var says = row.says().apply(household, person);
    if (seen.add(says)) {
      var where = new InMonth(household, row.whose().month());
      placed
          .computeIfAbsent(says.about(), none -> new ArrayList<>(1))
          .add(new Placed<>(row.line(), row.household(), where, says));
    } else {
      faults.add(new Register.Fault(row.line(), RowFault.TWICE));
      spoilt.add(says.about());
    }
  }

  private void spoilThoseOfOtherMembers() {
    var numbered =
        placed.values().stream()
            .flatMap(List::stream)
            .filter(one -> !one.numbered().isEmpty())
            .toList();
    var here =
        numbered.stream()
            .collect(groupingBy(RowsFormHouseholds::numbered, mapping(Placed::where, toSet())));
    var there =
        numbered.stream()
            .collect(groupingBy(Placed::where, mapping(RowsFormHouseholds::numbered, toSet())));
    var conflicting = new HashSet<InMonth>();
    here.values().stream().filter(some -> some.size() > 1).forEach(conflicting::addAll);
    there.forEach((where, some) -> {
      if (some.size() > 1) {
        conflicting.add(where);
      }
    });
    placed.values().stream()
        .map(List::getFirst)
        .filter(first -> conflicting.contains(first.where()))
        .map(first -> first.says().about())
        .toList()
        .forEach(about -> leaveOut(about, RowFault.OTHER_MEMBERS));
  }

  private static Numbered numbered(Placed<?> placed) {
    return new Numbered(placed.numbered(), placed.where().month());
  }

  private void leaveOut(Subject about, RowFault why) {
    Optional.ofNullable(placed.remove(about)).stream()
        .flatMap(List::stream)
        .forEach(one -> faults.add(new Register.Fault(one.line(), why)));
  }

  private void form(Subject about) {
    var rows = Optional.ofNullable(placed.get(about)).orElseThrow();
    var together = Optional.of(rows.getFirst().says());
    for (var next : rows.subList(1, rows.size())) {
      together = together.flatMap(one -> one.with(next.says()));
    }
    together.ifPresentOrElse(
        one -> formed.add(new Register.Read<>(rows.getFirst().line(), one)),
        () -> leaveOut(about, RowFault.CONTRADICTED));
  }
}

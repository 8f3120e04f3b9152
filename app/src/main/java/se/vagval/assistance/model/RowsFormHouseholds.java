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
import se.vagval.assistance.PaidMonth;
import se.vagval.assistance.model.RowIsReadable.Outcome.Readable;
import se.vagval.assistance.model.RowIsReadable.Outcome.Unreadable;
import se.vagval.casework.PersonalNumber;
import se.vagval.casework.Stays;
import se.vagval.kernel.Money;
import se.vagval.kernel.Rule;

/// The rows of one household and month are added together. When one of them is faulty all of them
/// are left out, so that no month comes half in. A household that the register numbers is one
/// household here in that month, and the other way round.
@Rule(id = "AST-06", source = "our reading")
public final class RowsFormHouseholds {

  private record Placed(Readable row, PaidMonth when, Stays whose) {}

  private record Same(PersonalNumber number, YearMonth month, Money amount, String cause) {}

  private record Numbered(String household, YearMonth month) {}

  private final Map<PersonalNumber, Stays> known;
  private final List<Register.Fault> faults = new ArrayList<>();
  private final Set<PaidMonth> spoilt = new HashSet<>();
  private final Set<Same> seen = new HashSet<>();
  private final Map<PaidMonth, List<Placed>> placed = new LinkedHashMap<>();

  private RowsFormHouseholds(Map<PersonalNumber, Stays> known) {
    this.known = known;
  }

  public static Register of(List<RowIsReadable.Outcome> rows, Map<PersonalNumber, Stays> known) {
    var forming = new RowsFormHouseholds(known);
    rows.forEach(forming::place);
    forming.spoilThoseOfOtherMembers();
    return forming.register();
  }

  private void place(RowIsReadable.Outcome outcome) {
    switch (outcome) {
      case Unreadable(var line, var fault, var whose) -> {
        faults.add(new Register.Fault(line, fault));
        whose.flatMap(of -> when(of.number(), of.month())).ifPresent(spoilt::add);
      }
      case Readable row ->
          when(row.number(), row.month())
              .ifPresentOrElse(
                  when -> place(row, when),
                  () -> faults.add(new Register.Fault(row.line(), RowFault.NOT_KNOWN)));
    }
  }

  private void place(Readable row, PaidMonth when) {
    if (seen.add(new Same(row.number(), row.month(), row.amount(), row.extra().cause()))) {
      placed
          .computeIfAbsent(when, none -> new ArrayList<>(1))
          .add(new Placed(row, when, whose(row.number())));
    } else {
      faults.add(new Register.Fault(row.line(), RowFault.TWICE));
      spoilt.add(when);
    }
  }

  private Stays whose(PersonalNumber number) {
    return Optional.ofNullable(known.get(number)).orElseThrow();
  }

  private Optional<PaidMonth> when(PersonalNumber number, YearMonth month) {
    return Optional.ofNullable(known.get(number))
        .flatMap(stays -> stays.in(month))
        .map(household -> new PaidMonth(household, month));
  }

  private void spoilThoseOfOtherMembers() {
    var numbered =
        placed.values().stream()
            .flatMap(List::stream)
            .filter(one -> !one.row().extra().household().isEmpty())
            .toList();
    var here =
        numbered.stream()
            .collect(groupingBy(RowsFormHouseholds::numbered, mapping(Placed::when, toSet())));
    var there =
        numbered.stream()
            .collect(groupingBy(Placed::when, mapping(RowsFormHouseholds::numbered, toSet())));
    var conflicting = new HashSet<PaidMonth>();
    here.values().stream().filter(some -> some.size() > 1).forEach(conflicting::addAll);
    there.forEach((when, some) -> {
      if (some.size() > 1) {
        conflicting.add(when);
      }
    });
    conflicting.forEach(when -> leaveOut(when, RowFault.OTHER_MEMBERS));
  }

  private static Numbered numbered(Placed placed) {
    return new Numbered(placed.row().extra().household(), placed.row().month());
  }

  private void leaveOut(PaidMonth when, RowFault why) {
    Optional.ofNullable(placed.remove(when)).stream()
        .flatMap(List::stream)
        .forEach(one -> faults.add(new Register.Fault(one.row().line(), why)));
  }

  private Register register() {
    spoilt.forEach(when -> leaveOut(when, RowFault.NOT_ALONE));
    faults.sort(Comparator.comparingInt(Register.Fault::line));
    return new Register(
        placed.values().stream().map(RowsFormHouseholds::together).toList(), List.copyOf(faults));
  }

  private static Register.Read together(List<Placed> rows) {
    var first = rows.getFirst();
    return new Register.Read(
        first.row().line(),
        new HouseholdMonth(
            first.when(),
            first.whose().person(),
            Money.sum(rows.stream().map(one -> one.row().amount())),
            rows.stream()
                .map(one -> one.row().extra().cause())
                .filter(cause -> !cause.isEmpty())
                .findFirst()
                .orElse("")));
  }
}

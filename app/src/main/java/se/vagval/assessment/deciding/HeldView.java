package se.vagval.assessment.deciding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.DecisionEventWords;
import se.vagval.assessment.Renewal;
import se.vagval.assessment.model.NewDecisionOnHeldCheck;
import se.vagval.assessment.model.NewDecisionOnHeldCheck.Outcome;
import se.vagval.casework.CaseId;
import se.vagval.kernel.Money;
import se.vagval.web.Page;
import se.vagval.web.components.Choices;
import se.vagval.web.components.Field;
import se.vagval.web.components.Filled;
import se.vagval.web.components.SummaryRow;

/// The checks that are held, and what each kind of new decision would do to them.
public record HeldView(Page page, CaseId caseId, Held held, Filled filled) {

  /// The kinds that are told in other words where something is no longer held.
  private static final Set<String> LATE = Set.of("ANOTHER-late", "CHANGED_BY_REVIEW-late");

  /// @param alreadyGiven where it is said that another decision gives what it was changed to; null
  ///   where it was not changed
  public record Shown(String heading, List<SummaryRow> rows, @Nullable String alreadyGiven) {}

  public List<Shown> checks() {
    return held.checks().stream().map(this::shown).toList();
  }

  /// Those that are no longer held and whose change waits.
  public List<Shown> late() {
    return held.late().stream().map(LateCheck::of).map(this::shown).toList();
  }

  private Shown shown(HeldCheck one) {
    var made = one.decision().made();
    var rows = new ArrayList<SummaryRow>();
    rows.add(
        row(
            "check",
            page.t(
                "assessment.decision.check-text",
                made.level(),
                page.text().kronor(made.amount()))));
    rows.add(row("valid", valid(one)));
    rows.add(
        row(
            "paid",
            page.t(
                "assessment.renew.paid-text",
                page.text().money(one.paid()),
                page.text().money(one.left()))));
    rows.add(row("use", use(one)));
    var change = one.change();
    if (change != null && held.late(one).isPresent()) {
      rows.add(
          row(
              "change",
              DecisionEventWords.of(change, page.text()) + ", " + page.date(change.on())));
    }
    return new Shown(
        page.t("assessment.renew.held", one.decision().number()),
        rows,
        change == null
            ? null
            : "/assessment/cases/%s/already-given/%s".formatted(caseId, one.decision().id()));
  }

  private SummaryRow row(String name, String value) {
    return SummaryRow.of(page.t("assessment.renew." + name), value);
  }

  private String valid(HeldCheck one) {
    var from = one.check().validFrom();
    return one.check()
        .lastDay()
        .map(last -> page.t("assessment.decision.valid-between", from, last))
        .orElseGet(() -> page.t("assessment.decision.valid-from", from));
  }

  private String use(HeldCheck one) {
    if (one.use().isSettled()) {
      return page.t("assessment.renew.use.settled");
    }
    if (one.use().runs()) {
      return page.t("assessment.renew.use.runs");
    }
    return page.t(
        one.use().isChosen() ? "assessment.renew.use.chosen" : "assessment.renew.use.none");
  }

  /// The kinds that are possible now, each with what it would do.
  public Choices kinds() {
    var options = new ArrayList<Choices.Option>();
    if (held.allowsAnother()) {
      options.add(option(RenewalFields.ANOTHER));
    }
    Arrays.stream(Renewal.Kind.values())
        .filter(kind -> held.followable().stream().anyMatch(one -> held.allows(kind, one)))
        .forEach(kind -> options.add(option(kind.name())));
    return Choices.of(RenewalFields.KIND, page.t("assessment.renew.kind"), options).from(filled);
  }

  /// What happens to other checks is told before the decision where something is no longer held.
  private Choices.Option option(String kind) {
    var told = held.late().isEmpty() ? kind : kind + "-late";
    var does = LATE.contains(told) ? told : kind;
    return new Choices.Option(
        kind, page.t("assessment.renew.kind." + kind), page.t("assessment.renew.does." + does));
  }

  /// The kinds that are not possible now on any check, each with why.
  public List<SummaryRow> impossible() {
    var rows = new ArrayList<SummaryRow>();
    if (held.checks().isEmpty()) {
      return List.of();
    }
    for (var kind : Renewal.Kind.values()) {
      if (held.followable().stream().noneMatch(one -> held.allows(kind, one))) {
        rows.add(SummaryRow.of(page.t("assessment.renew.kind." + kind), why(kind)));
      }
    }
    return List.copyOf(rows);
  }

  private String why(Renewal.Kind kind) {
    return switch (held.outcome(kind, held.followable().getFirst(), Money.none())) {
      case Outcome.Refused(var reason) -> why(reason);
      case Outcome.Replaces _, Outcome.Beside _, Outcome.Alone _ ->
          page.t("assessment.decide.kind.NOT_READY");
    };
  }

  private String why(NewDecisionOnHeldCheck.Reason reason) {
    return page.t(
        "assessment.decide.kind." + reason, page.text().kronor(held.supplements().mostTogether()));
  }

  public boolean asksWhich() {
    return held.followable().size() > 1;
  }

  public Choices which() {
    var options =
        held.followable().stream()
            .map(one ->
                Choices.Option.of(
                    one.check().id().toString(),
                    page.t(
                        "assessment.renew." + which(one),
                        one.decision().number(),
                        page.text().kronor(one.check().amount()))))
            .toList();
    return Choices.of(RenewalFields.EARLIER, page.t("assessment.renew.which"), options)
        .from(filled);
  }

  private String which(HeldCheck one) {
    if (held.late(one).isPresent()) {
      return "which-late";
    }
    return held.isSupplement(one) ? "which-supplement" : "which-option";
  }

  public Field why() {
    return Field.of(RenewalFields.WHY, page.t("assessment.renew.why"))
        .hint(page.t("assessment.renew.why-hint"))
        .from(filled);
  }

  /// What exactly will happen, sentence by sentence; empty where it follows on nothing.
  public List<String> effects(Draft draft, Money amount) {
    var renewal = draft.renewal();
    if (renewal == null) {
      return List.of();
    }
    var earlier = held.find(renewal.earlier()).orElseThrow();
    var told = new ArrayList<String>();
    if (held.late(earlier).isPresent()) {
      var left = page.text().money(earlier.left());
      told.add(page.t("assessment.renew.effect.late", earlier.decision().number(), left));
    }
    switch (held.outcome(renewal.kind(), earlier, amount)) {
      case Outcome.Replaces(var last, var first) -> told.addAll(replaced(earlier, last, first));
      case Outcome.Beside _ ->
          told.addAll(beside(held.besideWhich(renewal.kind(), earlier).orElseThrow()));
      case Outcome.Alone(var first) -> told.add(page.t("assessment.renew.effect.alone", first));
      case Outcome.Refused(var reason) -> told.add(why(reason));
    }
    return List.copyOf(told);
  }

  private List<String> replaced(HeldCheck earlier, LocalDate last, LocalDate first) {
    var told = new ArrayList<String>();
    for (var one : held.endingWith(earlier)) {
      told.add(page.t("assessment.renew.effect.ends", one.decision().number(), last, first));
      if (held.besideWhich(Renewal.Kind.CHANGED_BY_REVIEW, earlier).isPresent()) {
        told.add(page.t("assessment.renew.effect.first-stays"));
      }
      if (one.use().goesBeyond(last)) {
        told.add(page.t("assessment.renew.effect.placement", last));
      } else if (one.use().isChosen() && !one.use().isSettled()) {
        told.add(page.t("assessment.renew.effect.choice", last));
      }
      told.add(page.t("assessment.renew.effect.money", page.text().money(one.left())));
    }
    return List.copyOf(told);
  }

  private List<String> beside(HeldCheck earlier) {
    var number = earlier.decision().number();
    return held.alone()
        ? List.of(
            page.t("assessment.renew.effect.beside", number),
            page.t("assessment.renew.effect.one-place"))
        : List.of(page.t("assessment.renew.effect.beside", number));
  }
}

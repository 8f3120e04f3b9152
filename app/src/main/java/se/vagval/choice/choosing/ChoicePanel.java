package se.vagval.choice.choosing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.Readiness;
import se.vagval.assessment.Voucher;
import se.vagval.assessment.VoucherId;
import se.vagval.assessment.Vouchers;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CasePanel;
import se.vagval.choice.Choice;
import se.vagval.choice.ChoiceId;
import se.vagval.choice.Choices;
import se.vagval.choice.Placement;
import se.vagval.choice.SettledChecks;
import se.vagval.choice.store.PlacementStore;
import se.vagval.profiles.Profiles;
import se.vagval.providers.Provider;
import se.vagval.providers.ProviderId;
import se.vagval.providers.Providers;
import se.vagval.web.Text;

/// The choice on a case's overview: who is chosen, when it begins, that the choice waits, or that
/// the check is settled and nobody chooses on it any more.
@Component
class ChoicePanel implements CasePanel {

  private record Known(
      Map<VoucherId, Choice> choices,
      Map<ChoiceId, Placement> placements,
      Map<ProviderId, Provider> providers,
      Set<VoucherId> settled) {

    /// The checks on which somebody is chosen and no day is set.
    Set<VoucherId> waitForStart() {
      return choices.values().stream()
          .filter(choice -> !placements.containsKey(choice.id()))
          .map(Choice::voucher)
          .collect(Collectors.toSet());
    }

    boolean isSettled(Voucher voucher) {
      return settled.contains(voucher.id());
    }
  }

  private final Access access;
  private final Vouchers vouchers;
  private final Choices choices;
  private final PlacementStore placements;
  private final Providers providers;
  private final Readiness readiness;
  private final SettledChecks settled;
  private final Profiles profiles;
  private final Clock clock;

  ChoicePanel(
      Access access,
      Vouchers vouchers,
      Choices choices,
      PlacementStore placements,
      Providers providers,
      Readiness readiness,
      SettledChecks settled,
      Profiles profiles,
      Clock clock) {
    this.access = access;
    this.vouchers = vouchers;
    this.choices = choices;
    this.placements = placements;
    this.providers = providers;
    this.readiness = readiness;
    this.settled = settled;
    this.profiles = profiles;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Panel> of(CaseHead head, Actor reader, Text text) {
    var own = head.person().value().equals(reader.personId());
    if (!access.allows(reader, Permission.READ_CHOICE, head.id())) {
      return Optional.empty();
    }
    var today = LocalDate.now(clock);
    var valid =
        vouchers.ofCases(List.of(head.id())).stream()
            .filter(voucher -> voucher.isValidOn(today))
            .toList();
    if (valid.isEmpty()) {
      return Optional.empty();
    }
    var known = known(head, valid);
    var by =
        new Reader(
            own,
            () -> access.offers(reader, Permission.END_PLACEMENT, head.id()),
            text,
            valid.size());
    var panel = panel(valid, known, by);
    var asks = !own && readiness.areAskedFor(known.waitForStart());
    return Optional.of(asks ? hindered(panel, head, text) : panel);
  }

  /// With what the caseworker has to do before a measure may begin; nobody else is told.
  private Panel hindered(Panel panel, CaseHead head, Text text) {
    var today = LocalDate.now(clock);
    var missing = readiness.missing(head.id(), today, text);
    var rows = new ArrayList<>(panel.rows());
    if (!missing.isEmpty()) {
      rows.add(new Row(text.t("choice.panel.cannot-begin"), String.join(". ", missing) + "."));
    } else {
      var latestStart = today.plusDays(profiles.inForce(today).choice().startWithinDays());
      readiness
          .stateIsKnownUntil(head.id())
          .filter(until -> !until.isAfter(latestStart))
          .ifPresent(until ->
              rows.add(
                  new Row(
                      text.t("choice.panel.begin-by"),
                      text.t("choice.panel.begin-by-why", until.minusDays(1)))));
    }
    return new Panel(panel.title(), rows, panel.actions(), panel.waits());
  }

  /// @param mayEnd asked where there is something to end, so that the page tells nothing otherwise
  /// @param checks among how many checks a link must say which it means
  private record Reader(boolean own, BooleanSupplier mayEnd, Text text, int checks) {

    /// The words of a link; with several checks also which provider it is about.
    String link(String key, Choice choice, Known known) {
      var provider = known.providers().get(choice.provider());
      return checks == 1 || provider == null
          ? text.t(key)
          : text.t("choice.panel.about", text.t(key), provider.name());
    }
  }

  private Known known(CaseHead head, List<Voucher> valid) {
    var current = choices.current(List.of(head.id()));
    return new Known(
        current.stream().collect(Collectors.toMap(Choice::voucher, Function.identity())),
        placements.ofCases(List.of(head.id())),
        providers.all(),
        settled.among(valid.stream().map(Voucher::id).toList()));
  }

  private static Panel panel(List<Voucher> vouchers, Known known, Reader reader) {
    var rows = new ArrayList<Row>();
    var actions = new ArrayList<Action>();
    var waits = false;
    for (var voucher : vouchers) {
      var choice = known.choices().get(voucher.id());
      if (choice == null && !known.isSettled(voucher)) {
        waits = true;
        rows.add(row(reader, "chosen", reader.text().t("choice.panel.nobody")));
        toChoose(voucher, reader).ifPresent(actions::addFirst);
      }
      if (choice != null) {
        rows.addAll(rows(choice, known, reader));
        actions.addAll(actions(voucher, choice, known, reader));
      }
      if (known.isSettled(voucher)) {
        rows.add(row(reader, "check", reader.text().t("choice.settled." + reader.own())));
      }
    }
    var wait = waits ? reader.text().t("choice.panel.waits." + reader.own()) : null;
    return new Panel(
        reader.text().t("choice.panel.title"), rows, actions, Optional.ofNullable(wait));
  }

  private static List<Row> rows(Choice choice, Known known, Reader reader) {
    var provider = known.providers().get(choice.provider());
    return List.of(
        row(reader, "chosen", provider == null ? "" : provider.name()),
        row(reader, "chosen-on", reader.text().date(choice.chosenOn())),
        row(reader, "start", start(known.placements().get(choice.id()), reader)),
        row(reader, "receipt", choice.receipt()));
  }

  private static String start(@org.jspecify.annotations.Nullable Placement placement, Reader by) {
    if (placement == null) {
      return by.text().t("choice.panel.no-day");
    }
    var last = placement.lastDay();
    if (last == null) {
      return by.text().date(placement.start());
    }
    return last.isBefore(placement.start())
        ? by.text().t("choice.panel.called-off")
        : by.text().t("choice.panel.ended", placement.start(), last);
  }

  private static List<Action> actions(Voucher voucher, Choice choice, Known known, Reader reader) {
    var actions = new ArrayList<Action>();
    actions.add(
        new Action(
            reader.link("choice.panel.show-receipt", choice, known),
            "/choice/receipts/" + choice.id()));
    if (reader.own() && !known.isSettled(voucher)) {
      actions.add(
          new Action(
              reader.link("choice.panel.change", choice, known),
              "/choice/vouchers/" + voucher.id()));
    }
    var placement = known.placements().get(choice.id());
    if (placement != null && placement.lastDay() == null && reader.mayEnd().getAsBoolean()) {
      actions.add(
          new Action(
              reader.link("choice.panel.end", choice, known),
              "/choice/placements/" + placement.id() + "/end"));
    }
    return actions;
  }

  private static Optional<Action> toChoose(Voucher voucher, Reader reader) {
    return reader.own()
        ? Optional.of(
            new Action(reader.text().t("choice.panel.choose"), "/choice/vouchers/" + voucher.id()))
        : Optional.of(new Action(reader.text().t("choice.panel.look-together"), "/catalogue"));
  }

  private static Row row(Reader reader, String name, String value) {
    return new Row(reader.text().t("choice.panel." + name), value);
  }
}

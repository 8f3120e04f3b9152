package se.vagval.remuneration.commitments;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.Voucher;
import se.vagval.assessment.Vouchers;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CasePanel;
import se.vagval.remuneration.Commitment;
import se.vagval.remuneration.store.CommitmentStore;
import se.vagval.web.Text;

/// What is left of the case's checks: in kronor for staff, in words for the person themselves.
@Component
class MoneyPanel implements CasePanel {

  private final Access access;
  private final Vouchers vouchers;
  private final CommitmentStore commitments;

  MoneyPanel(Access access, Vouchers vouchers, CommitmentStore commitments) {
    this.access = access;
    this.vouchers = vouchers;
    this.commitments = commitments;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public Optional<Panel> of(CaseHead head, Actor reader, Text text) {
    var checks =
        vouchers.of(head.person()).stream()
            .filter(check -> check.caseId().equals(head.id()))
            .toList();
    if (checks.isEmpty()) {
      return Optional.empty();
    }
    var known =
        commitments.of(checks.stream().map(Voucher::id).toList()).stream()
            .collect(toMap(Commitment::voucher, Function.identity()));
    var isStaff = access.allows(reader, Permission.READ_CHECK_MONEY, head.id());
    var rows = new ArrayList<Row>();
    for (var check : checks) {
      var commitment = known.get(check.id());
      rows.addAll(isStaff ? inKronor(check, commitment, text) : inWords(commitment, text));
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Panel(text.t("remuneration.panel.title"), rows, List.of(), Optional.empty()));
  }

  private static List<Row> inKronor(Voucher check, @Nullable Commitment commitment, Text text) {
    if (commitment == null) {
      return List.of(
          row(text, "check", text.money(check.amount())),
          row(text, "left", text.money(check.amount())));
    }
    var limit = commitment.limit();
    if (limit == null) {
      return List.of(row(text, "paid", text.money(commitment.paid())));
    }
    return List.of(
        row(text, "check", text.money(limit.amount())),
        row(text, "paid", text.money(commitment.paid())),
        row(text, "left", text.money(limit.amount().minus(commitment.paid()))));
  }

  /// Tenths of what running payments may take, rounded down: no öre where a person reads alone, and
  /// nothing before the first run has taken in the check.
  private static List<Row> inWords(@Nullable Commitment commitment, Text text) {
    var limit = commitment == null ? null : commitment.limit();
    if (commitment == null || limit == null || limit.cap().isZero()) {
      return List.of();
    }
    var tenths = commitment.running().ore() * 10 / limit.cap().ore();
    return List.of(row(text, "used", text.t("remuneration.panel.tenths", tenths)));
  }

  private static Row row(Text text, String name, String value) {
    return new Row(text.t("remuneration.panel." + name), value);
  }
}

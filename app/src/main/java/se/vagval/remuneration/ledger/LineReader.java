package se.vagval.remuneration.ledger;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.assessment.DecisionNumbers;
import se.vagval.assessment.Voucher;
import se.vagval.assessment.VoucherId;
import se.vagval.assessment.Vouchers;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonName;
import se.vagval.providers.Provider;
import se.vagval.providers.ProviderId;
import se.vagval.providers.Providers;
import se.vagval.remuneration.RunId;

/// Gives lines the names and numbers that explain them. A fixed number of statements for any number
/// of lines.
@Component
public class LineReader {

  /// A line and the run that posted it, or would.
  public record OfRun(RunLine line, RunId run, YearMonth month) {}

  private final Vouchers vouchers;
  private final Cases cases;
  private final Providers providers;
  private final DecisionNumbers decisions;

  LineReader(Vouchers vouchers, Cases cases, Providers providers, DecisionNumbers decisions) {
    this.vouchers = vouchers;
    this.cases = cases;
    this.providers = providers;
    this.decisions = decisions;
  }

  /// The cases that lines tell of, each once.
  public static List<CaseId> cases(List<ShownLine> lines) {
    return lines.stream().map(ShownLine::caseId).distinct().toList();
  }

  /// @param signed the runs whose signatures are to be shown
  public List<ShownLine> show(List<OfRun> lines, Map<RunId, SignedRun> signed) {
    var ids = lines.stream().map(each -> each.line().entry().voucher()).distinct().toList();
    var checks = vouchers.get(ids);
    var names = cases.names(checks.values().stream().map(Voucher::person).distinct().toList());
    var known = new Known(checks, names, providers.all(), decisions.of(ids));
    return lines.stream().map(each -> known.show(each, signed.get(each.run()))).toList();
  }

  private record Known(
      Map<VoucherId, Voucher> checks,
      Map<PersonId, PersonName> names,
      Map<ProviderId, Provider> providers,
      Map<VoucherId, DecisionNumbers.Quoted> decisions) {

    ShownLine show(OfRun each, @Nullable SignedRun signed) {
      var entry = each.line().entry();
      var check = Objects.requireNonNull(checks.get(entry.voucher()));
      return new ShownLine(
          each.line(),
          names.getOrDefault(check.person(), PersonName.hidden()),
          check.caseId(),
          Objects.requireNonNull(providers.get(entry.provider())).name(),
          Objects.requireNonNull(decisions.get(entry.voucher())).number(),
          each.month(),
          signed);
    }
  }
}

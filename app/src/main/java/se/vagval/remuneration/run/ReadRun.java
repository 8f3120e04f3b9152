package se.vagval.remuneration.run;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.DecisionNumbers;
import se.vagval.assessment.VoucherId;
import se.vagval.audit.Audit;
import se.vagval.kernel.Money;
import se.vagval.providers.Providers;
import se.vagval.remuneration.RunId;
import se.vagval.remuneration.ledger.HeldBack;
import se.vagval.remuneration.ledger.LineFilter;
import se.vagval.remuneration.ledger.LineReader;
import se.vagval.remuneration.ledger.ProviderOrder;
import se.vagval.remuneration.ledger.RunNames;
import se.vagval.remuneration.ledger.ShownLine;
import se.vagval.remuneration.ledger.SignedRun;
import se.vagval.remuneration.store.RunLineStore;
import se.vagval.remuneration.store.RunLineStore.Part;
import se.vagval.remuneration.store.RunStore;
import se.vagval.web.NotFound;

/// One run with what it gives each provider, and a page of its lines.
@Component
public class ReadRun {

  public record Total(String provider, String id, int lines, Money amount, Money corrections) {}

  /// @param decision the number of the decision behind the check
  public record Held(String decision, HeldBack.Because because) {}

  /// @param found how many lines the filter lets through
  public record View(
      SignedRun signed, List<Total> totals, List<ShownLine> lines, int found, List<Held> held) {

    public Money total() {
      return Money.sum(totals.stream().map(Total::amount));
    }

    public Money corrections() {
      return Money.sum(totals.stream().map(Total::corrections));
    }
  }

  private final RunStore runs;
  private final RunLineStore lines;
  private final LineReader reader;
  private final RunNames names;
  private final Providers providers;
  private final DecisionNumbers decisions;
  private final Audit audit;

  ReadRun(
      RunStore runs,
      RunLineStore lines,
      LineReader reader,
      RunNames names,
      Providers providers,
      DecisionNumbers decisions,
      Audit audit) {
    this.audit = audit;
    this.runs = runs;
    this.lines = lines;
    this.reader = reader;
    this.names = names;
    this.providers = providers;
    this.decisions = decisions;
  }

  /// Which lines are read, as what, and by whom.
  ///
  /// @param what the word of the log: `run` or `run.file`
  record Query(Actor by, String what, LineFilter filter, int limit, int offset) {}

  /// Logs that the run was read, and each case that a line is about.
  ///
  /// @throws NotFound when there is no such run in this municipality
  @Transactional
  View handle(RunId id, Query query) {
    var view = view(id, query.filter(), query.limit(), query.offset());
    audit.read(query.by(), query.what(), id, null);
    audit.readEach(query.by(), query.what(), LineReader.cases(view.lines()), Function.identity());
    return view;
  }

  private View view(RunId id, LineFilter filter, int limit, int offset) {
    var run = runs.get(id).orElseThrow(() -> new NotFound("run " + id));
    var signed = names.of(List.of(run)).getFirst();
    var found =
        lines
            .lines(id, filter, new Part(ProviderOrder.of(providers.all().values()), limit, offset))
            .stream()
            .map(line -> new LineReader.OfRun(line, id, run.month()))
            .toList();
    return new View(
        signed,
        totals(id),
        reader.show(found, Map.of(id, signed)),
        lines.count(id, filter),
        held(id));
  }

  private List<Total> totals(RunId id) {
    var known = providers.all();
    return lines.totals(id).stream()
        .map(total ->
            new Total(
                Objects.requireNonNull(known.get(total.provider())).name(),
                total.provider().toString(),
                total.lines(),
                total.amount(),
                total.corrections()))
        .sorted(
            Comparator.comparing(
                Total::provider, java.text.Collator.getInstance(java.util.Locale.of("sv"))))
        .toList();
  }

  private List<Held> held(RunId id) {
    var held = lines.held(id);
    Map<VoucherId, String> numbers =
        decisions.of(held.stream().map(HeldBack::voucher).toList()).entrySet().stream()
            .collect(toMap(Map.Entry::getKey, each -> each.getValue().number()));
    return held.stream()
        .map(each -> new Held(numbers.getOrDefault(each.voucher(), "–"), each.because()))
        .toList();
  }
}

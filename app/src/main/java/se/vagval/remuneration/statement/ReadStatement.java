package se.vagval.remuneration.statement;

import static java.util.stream.Collectors.toMap;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.kernel.Money;
import se.vagval.providers.Provider;
import se.vagval.providers.ProviderId;
import se.vagval.providers.Providers;
import se.vagval.remuneration.ledger.LineReader;
import se.vagval.remuneration.ledger.RunNames;
import se.vagval.remuneration.ledger.ShownLine;
import se.vagval.remuneration.ledger.SignedRun;
import se.vagval.remuneration.store.RunStore;
import se.vagval.remuneration.store.StatementStore;

/// One provider's statement of one month.
@Component
public class ReadStatement {

  /// @param runs those that were approved for the month
  public record View(
      Provider provider, YearMonth month, List<SignedRun> runs, List<ShownLine> lines) {

    public Money total() {
      return Money.sum(lines.stream().map(shown -> shown.line().amount()));
    }
  }

  private final Providers providers;
  private final StatementStore statements;
  private final RunStore runs;
  private final RunNames names;
  private final LineReader reader;
  private final Followers followers;
  private final Audit audit;

  ReadStatement(
      Providers providers,
      StatementStore statements,
      RunStore runs,
      RunNames names,
      LineReader reader,
      Followers followers,
      Audit audit) {
    this.audit = audit;
    this.providers = providers;
    this.statements = statements;
    this.runs = runs;
    this.names = names;
    this.reader = reader;
    this.followers = followers;
  }

  /// Who reads, as what, and how much of it they see.
  ///
  /// @param what the word of the log: `statement` or `statement.file`
  record By(Actor actor, String what, Sight sight) {}

  /// Logs that the statement was read, and each case that a line is about.
  ///
  /// @throws se.vagval.web.NotFound when there is no such provider in this municipality
  @Transactional
  View handle(ProviderId id, YearMonth month, By by) {
    var view = view(id, month, by.sight());
    audit.read(by.actor(), by.what(), id, null);
    audit.readEach(by.actor(), by.what(), LineReader.cases(view.lines()), Function.identity());
    return view;
  }

  private View view(ProviderId id, YearMonth month, Sight sight) {
    var provider = providers.get(id);
    var signed = names.of(runs.approvedFor(month));
    var byRun = signed.stream().collect(toMap(run -> run.run().id(), Function.identity()));
    // Sorted as it is seen: by a name that was taken away afterwards the order would still tell it.
    var seen = followers.seen(reader.show(statements.lines(id, month), byRun), sight);
    return new View(provider, month, signed, seen.stream().sorted(ShownLine.byName()).toList());
  }
}

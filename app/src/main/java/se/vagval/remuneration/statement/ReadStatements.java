package se.vagval.remuneration.statement;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Allowed;
import se.vagval.providers.Providers;
import se.vagval.remuneration.ledger.ProviderOrder;
import se.vagval.remuneration.store.StatementStore;

/// The months that a provider has statements for.
@Component
public class ReadStatements {

  public record Row(String provider, StatementStore.Month month) {}

  public record Listed(List<Row> rows, int count) {}

  private final StatementStore statements;
  private final Providers providers;

  ReadStatements(StatementStore statements, Providers providers) {
    this.statements = statements;
    this.providers = providers;
  }

  /// @param of a row of providers called `p`: those whose statements may be read
  @Transactional(readOnly = true)
  public Listed handle(Allowed of, int limit, int offset) {
    var known = providers.all();
    var rows =
        statements.months(of, ProviderOrder.of(known.values()), limit, offset).stream()
            .map(
                month -> new Row(Objects.requireNonNull(known.get(month.provider())).name(), month))
            .toList();
    return new Listed(rows, statements.count(of));
  }
}

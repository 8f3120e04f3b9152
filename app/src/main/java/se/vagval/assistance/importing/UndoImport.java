package se.vagval.assistance.importing;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assistance.ImportId;
import se.vagval.assistance.RestsOnAssistance;
import se.vagval.assistance.model.Import;
import se.vagval.assistance.store.ImportStore;
import se.vagval.assistance.store.PaymentStore;
import se.vagval.audit.Audit;
import se.vagval.web.NotFound;

/// Takes a whole import back: what the register said before it counts again. Later imports say what
/// changed since this one, so they are taken back first.
@Component
class UndoImport {

  sealed interface Outcome {
    record Undone() implements Outcome {}

    record Refused(Hindered why) implements Outcome {}
  }

  private final ImportStore imports;
  private final PaymentStore payments;
  private final List<RestsOnAssistance> resting;
  private final Audit audit;
  private final Clock clock;

  UndoImport(
      ImportStore imports,
      PaymentStore payments,
      ObjectProvider<RestsOnAssistance> resting,
      Audit audit,
      Clock clock) {
    this.imports = imports;
    this.payments = payments;
    this.resting = resting.orderedStream().toList();
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  Hindered ask(ImportId id) {
    return hindered(imports.get(id).orElseThrow(() -> new NotFound("import " + id)));
  }

  @Transactional
  Outcome handle(ImportId id, Actor by) {
    payments.waitForTurn();
    var file = imports.lock(id).orElseThrow(() -> new NotFound("import " + id));
    if (file.state() == Import.State.UNDONE) {
      return new Outcome.Undone();
    }
    var hindered = hindered(file);
    if (!hindered.isFree()) {
      return new Outcome.Refused(hindered);
    }
    payments.deleteOf(id);
    imports.undo(id, by.signedIn(), clock.instant());
    audit.changed(by, "register-undone", id, null);
    return new Outcome.Undone();
  }

  private Hindered hindered(Import file) {
    var turn = file.progress().turn();
    if (turn == null) {
      return new Hindered(file, List.of(), List.of());
    }
    var months = payments.ofImport(file.id());
    return new Hindered(
        file,
        imports.after(turn),
        resting.stream().flatMap(one -> one.on(file.id(), months).stream()).toList());
  }
}

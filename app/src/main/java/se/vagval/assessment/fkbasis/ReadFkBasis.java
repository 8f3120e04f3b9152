package se.vagval.assessment.fkbasis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.FkBasisId;
import se.vagval.assessment.model.FkBasis;
import se.vagval.assessment.model.FkBasisFacts;
import se.vagval.assessment.store.FkBasisStore;
import se.vagval.audit.Audit;
import se.vagval.casework.Addressee;
import se.vagval.casework.Addressees;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonId;
import se.vagval.web.NotFound;

/// Reads a case's bases for applications to the Social Insurance Agency, and what a new one would
/// rest on, and logs who read them.
@Component
public class ReadFkBasis {

  /// @param all the newest first
  public record Shown(CaseHead head, List<FkBasis> all) {

    public boolean isOpen() {
      return head.closedOn() == null;
    }

    /// Whether none has taken its place.
    public boolean counts(FkBasis one) {
      return all.stream().noneMatch(other -> other.corrects().filter(one.id()::equals).isPresent());
    }

    public List<FkBasis> counting() {
      return all.stream().filter(this::counts).toList();
    }

    /// @throws NotFound when the case has no such
    FkBasis of(FkBasisId id) {
      return all.stream()
          .filter(one -> one.id().equals(id))
          .findFirst()
          .orElseThrow(() -> new NotFound("basis " + id));
    }
  }

  /// What a new one would rest on.
  ///
  /// @param mark tells these facts from others
  public record Draft(FkBasisFacts facts, UUID mark) {}

  /// @param to null when the reader may not know who the person is
  record Letter(CaseHead head, FkBasis basis, @Nullable Addressee to) {}

  private final Cases cases;
  private final Addressees addressees;
  private final FkBasisStore store;
  private final GatherFkBasis gather;
  private final Audit audit;
  private final Clock clock;

  ReadFkBasis(
      Cases cases,
      Addressees addressees,
      FkBasisStore store,
      GatherFkBasis gather,
      Audit audit,
      Clock clock) {
    this.cases = cases;
    this.addressees = addressees;
    this.store = store;
    this.gather = gather;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Shown handle(CaseId caseId, Actor reader) {
    audit.read(reader, "fk-basis", caseId, caseId.value());
    return overview(cases.head(caseId));
  }

  /// @throws NotFound when the person has no open case
  @Transactional
  Shown own(PersonId person, Actor reader) {
    var head = ownCase(person);
    audit.read(reader, "own-fk-basis", head.id(), head.id().value());
    return overview(head);
  }

  /// For pages whose reading is logged already.
  @Transactional(readOnly = true)
  Shown overview(CaseHead head) {
    return new Shown(head, store.of(head.id()));
  }

  /// For a page whose reading is logged already.
  @Transactional(readOnly = true)
  Draft draft(CaseId caseId) {
    var facts = gather.of(caseId, LocalDate.now(clock));
    return new Draft(facts, store.mark(facts));
  }

  /// @throws NotFound when the case has no such
  @Transactional
  Letter letter(CaseId caseId, FkBasisId id, Actor reader) {
    audit.read(reader, "fk-basis-letter", caseId, caseId.value());
    return letter(cases.head(caseId), id, reader);
  }

  /// @throws NotFound also when the person has no open case, or it is of another's
  @Transactional
  Letter ownLetter(PersonId person, FkBasisId id, Actor reader) {
    var head = ownCase(person);
    audit.read(reader, "own-fk-basis-letter", head.id(), head.id().value());
    return letter(head, id, reader);
  }

  private Letter letter(CaseHead head, FkBasisId id, Actor reader) {
    return new Letter(head, overview(head).of(id), addressees.of(head, reader).orElse(null));
  }

  private CaseHead ownCase(PersonId person) {
    return cases.openCaseOf(person).orElseThrow(() -> new NotFound("own open case"));
  }
}

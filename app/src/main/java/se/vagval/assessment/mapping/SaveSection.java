package se.vagval.assessment.mapping;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.MappingId;
import se.vagval.assessment.model.AnswerFault;
import se.vagval.assessment.model.Answers;
import se.vagval.assessment.model.Mapping;
import se.vagval.assessment.model.Question;
import se.vagval.assessment.model.Section;
import se.vagval.assessment.store.MappingStore;
import se.vagval.assessment.store.MappingStore.Stamp;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;

/// Saves one section, complete or not.
@Component
class SaveSection {

  /// @param typed what stood in each field
  record Written(Section section, Map<Question, String> typed) {}

  /// What the page showed.
  ///
  /// @param mapping its id; empty when nothing was saved yet
  /// @param version of the section as it stood when its page was shown
  record Basis(String mapping, int version) {

    /// A page of the mapping before this one is stale, whatever its version.
    boolean isOf(MappingId now) {
      return mapping.isEmpty() || mapping.equals(now.toString());
    }

    boolean isOfNone() {
      return mapping.isEmpty() && version == 0;
    }
  }

  record Command(CaseId caseId, Written written, Basis basis, Actor by) {

    Section section() {
      return written.section();
    }
  }

  sealed interface Outcome {
    record Saved() implements Outcome {}

    record Faulty(Map<Question, AnswerFault> faults) implements Outcome {}

    /// Somebody saved other answers in between; nothing was saved now.
    record Stale(Answers theirs, int version) implements Outcome {}

    /// What was written is not saved, and must be shown to whoever wrote it.
    record AlreadyComplete(LocalDate on) implements Outcome {}

    record CaseIsClosed() implements Outcome {}
  }

  private final Cases cases;
  private final MappingStore mappings;
  private final Audit audit;
  private final Clock clock;

  SaveSection(Cases cases, MappingStore mappings, Audit audit, Clock clock) {
    this.cases = cases;
    this.mappings = mappings;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome handle(Command command) {
    var now = YearMonth.now(clock);
    return switch (Answers.read(command.section(), command.written().typed(), now)) {
      case Answers.Reading.Faulty(var faults) -> new Outcome.Faulty(faults);
      case Answers.Reading.Sound(var answers) -> save(command, answers);
    };
  }

  private Outcome save(Command command, Answers answers) {
    if (cases.closedOn(command.caseId()).isPresent()) {
      return new Outcome.CaseIsClosed();
    }
    var stamp = new Stamp(command.by().signedIn(), clock.instant(), LocalDate.now(clock));
    if (mappings.current(command.caseId()).id() == null) {
      if (!command.basis().isOfNone()) {
        return new Outcome.Stale(Answers.none(command.section()), 0);
      }
      mappings.start(command.caseId(), stamp);
    }
    var mapping = mappings.lockCurrent(command.caseId());
    var completedOn = mapping.completedOn();
    return completedOn == null
        ? save(command, answers, mapping, stamp)
        : new Outcome.AlreadyComplete(completedOn);
  }

  private Outcome save(Command command, Answers answers, Mapping mapping, Stamp stamp) {
    var before = mapping.answers(command.section());
    if (mapping.saved(command.section()).isPresent() && before.equals(answers)) {
      return new Outcome.Saved();
    }
    var id = Objects.requireNonNull(mapping.id());
    var basis = command.basis();
    if (!basis.isOf(id) || !mappings.save(id, answers, basis.version(), stamp)) {
      return new Outcome.Stale(before, mapping.version(command.section()));
    }
    audit.changed(
        command.by(), "mapping." + command.section().word(), id, command.caseId().value());
    return new Outcome.Saved();
  }
}

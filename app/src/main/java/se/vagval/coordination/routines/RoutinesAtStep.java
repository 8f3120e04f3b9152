package se.vagval.coordination.routines;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casework.StepGuidance;
import se.vagval.web.Text;

/// Shows the routines that count today at the step that they govern.
@Component
class RoutinesAtStep implements StepGuidance {

  private final ReadRoutines readRoutines;

  RoutinesAtStep(ReadRoutines readRoutines) {
    this.readRoutines = readRoutines;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Guide> at(Step step, Text text) {
    return readRoutines.all().stream()
        .filter(standing -> standing.routine().step() == step)
        .flatMap(standing ->
            standing.now().stream()
                .map(now ->
                    new Guide(
                        text.t(
                            "coordination.routines.guide",
                            text.of("coordination.partner", standing.routine().partner()),
                            now.words().title()),
                        RoutinePage.address(standing.routine().id()))))
        .toList();
  }
}

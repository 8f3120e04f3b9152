package se.vagval.casework;

import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.casework.StepGuidance.Guide;
import se.vagval.casework.StepGuidance.Step;
import se.vagval.web.Text;

/// Gathers what has been agreed on a step, for the page where it is taken.
@Component
public class Guidance {

  private final List<StepGuidance> all;

  Guidance(List<StepGuidance> all) {
    this.all = all;
  }

  public List<Guide> at(Step step, Text text) {
    return all.stream().flatMap(one -> one.at(step, text).stream()).toList();
  }
}

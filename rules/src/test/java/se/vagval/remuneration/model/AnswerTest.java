package se.vagval.remuneration.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.vagval.kernel.Faults;
import se.vagval.kernel.ProblemTree;
import se.vagval.kernel.Tree;

class AnswerTest {

  private static final Map<String, Object> SOUND = JsonTrees.cases().getFirst().input();

  @Test
  void one_input_is_answered_by_itself() {
    var sound = of(SOUND);
    var faulty = of(Map.of());

    assertThat(sound.hasProblem()).isFalse();
    assertThat(sound.tree()).asInstanceOf(MAP).containsKeys("lines", "totalOre");
    assertThat(faulty.hasProblem()).isTrue();
    assertThat(faulty.tree()).asInstanceOf(MAP).containsKeys("type", "title", "status", "errors");
  }

  @Test
  void a_list_is_answered_place_by_place() {
    var answer = of(List.of(SOUND, Map.of(), List.of(SOUND)));

    assertThat(answer.hasProblem()).isTrue();
    assertThat(answer.tree())
        .isEqualTo(
            List.of(
                of(SOUND).tree(),
                Map.of("problem", of(Map.of()).tree()),
                Map.of("problem", problemOf(List.of(SOUND)))));
  }

  @Test
  void a_list_of_sound_inputs_or_of_none_has_no_problem() {
    assertThat(of(List.of(SOUND, SOUND)).hasProblem()).isFalse();
    assertThat(of(List.of())).isEqualTo(new Answer(List.of(), false));
  }

  private static Object problemOf(Object noObject) {
    var faults = new Faults();
    assertThat(Tree.of(noObject, faults).members()).isNotNull();
    return ProblemTree.of(faults.list(), Locale.of("sv"));
  }

  private static Answer of(Object input) {
    return Answer.of(input, Locale.of("sv"));
  }
}

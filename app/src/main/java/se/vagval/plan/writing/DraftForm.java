package se.vagval.plan.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import se.vagval.plan.StepId;
import se.vagval.plan.model.PlanContent;
import se.vagval.plan.model.PlanContent.Goal;
import se.vagval.plan.model.PlanContent.Kind;
import se.vagval.plan.model.PlanContent.Step;
import se.vagval.plan.model.PlanContent.Who;
import se.vagval.web.Text;
import se.vagval.web.components.DateParts;
import se.vagval.web.components.Field;
import se.vagval.web.components.Filled;

/// The form of a plan. Nothing in it is needed to save; a goal or a step that is emptied is taken
/// away, and there is room for one more of each when it is asked for.
public final class DraftForm {

  public static final int MOST_GOALS = 6;
  public static final int MOST_STEPS = 10;
  private static final int LONGEST_TEXT = 2000;
  private static final int LONGEST_LINE = 300;

  private final MultiValueMap<String, String> typed;
  private final Text text;
  private Filled filled;

  DraftForm(MultiValueMap<String, String> typed, Text text) {
    this.typed = typed;
    this.text = text;
    this.filled = new Filled(typed, List.of());
  }

  /// As it is shown with what is saved.
  static Filled of(PlanContent content) {
    var values = new HashMap<String, String>();
    values.put("aim", content.aim());
    values.put("ownWords", content.ownWords());
    date(values, "followUp", content.followUpOn());
    for (var g = 0; g < content.goals().size(); g++) {
      var goal = content.goals().get(g);
      values.put(goal(g) + ".id", goal.id().toString());
      values.put(goal(g) + ".text", goal.text());
      for (var s = 0; s < goal.steps().size(); s++) {
        put(values, step(g, s), goal.steps().get(s));
      }
    }
    return Filled.with(values);
  }

  private static void put(Map<String, String> values, String at, Step step) {
    values.put(at + ".id", step.id().toString());
    values.put(at + ".what", step.what());
    values.put(at + ".kind", step.kind().name());
    values.put(at + ".who", step.who().name());
    date(values, at + ".by", step.by());
  }

  /// How many goals the form shows: those that are there, or one, and one more when asked for.
  public static int goals(Filled filled, String more) {
    return Math.min(MOST_GOALS, goals(filled) + (more.equals("goal") ? 1 : 0));
  }

  /// How many steps of that goal, in the same way.
  public static int steps(Filled filled, int goal, String more) {
    return Math.min(MOST_STEPS, steps(filled, goal) + (more.equals(goal(goal)) ? 1 : 0));
  }

  private static int goals(Filled filled) {
    return Math.max(1, there(filled, MOST_GOALS, DraftForm::goal));
  }

  private static int steps(Filled filled, int goal) {
    return Math.max(1, there(filled, MOST_STEPS, step -> step(goal, step)));
  }

  /// The place in the form that was asked for; empty for none.
  String room(String more) {
    var saved = of(read());
    if (more.equals("goal")) {
      return "?more=goal#" + Field.of(goal(goals(saved)) + ".text", "").id();
    }
    return IntStream.range(0, MOST_GOALS)
        .filter(g -> goal(g).equals(more))
        .mapToObj(
            g -> "?more=" + more + "#" + Field.of(step(g, steps(saved, g)) + ".what", "").id())
        .findFirst()
        .orElse("");
  }

  private static int there(Filled filled, int most, java.util.function.IntFunction<String> at) {
    var last = 0;
    for (var n = 0; n < most; n++) {
      var prefix = at.apply(n) + ".";
      if (filled.typed().entrySet().stream()
          .anyMatch(one ->
              one.getKey().startsWith(prefix)
                  && !one.getKey().endsWith(".kind")
                  && !one.getKey().endsWith(".who")
                  && one.getValue().stream().anyMatch(value -> !value.isBlank()))) {
        last = n + 1;
      }
    }
    return last;
  }

  public static String goal(int goal) {
    return "g" + goal;
  }

  public static String step(int goal, int step) {
    return "g" + goal + ".s" + step;
  }

  PlanContent read() {
    var aim = words("aim", LONGEST_TEXT);
    var own = words("ownWords", LONGEST_TEXT);
    var followUp = day("followUp");
    var goals = new ArrayList<Goal>();
    for (var g = 0; g < MOST_GOALS; g++) {
      goal(g, steps(g)).ifPresent(goals::add);
    }
    return new PlanContent(aim, own, followUp, goals);
  }

  private Optional<Goal> goal(int g, List<Step> steps) {
    var words = words(goal(g) + ".text", LONGEST_LINE);
    if (words.isEmpty() && steps.isEmpty()) {
      return Optional.empty();
    }
    if (words.isEmpty()) {
      problem(goal(g) + ".text", "plan.draft.error.goal");
    }
    return Optional.of(new Goal(id(goal(g)), words, steps));
  }

  private List<Step> steps(int g) {
    var steps = new ArrayList<Step>();
    for (var s = 0; s < MOST_STEPS; s++) {
      var at = step(g, s);
      var what = words(at + ".what", LONGEST_LINE);
      var by = day(at + ".by");
      if (what.isEmpty() && by != null) {
        problem(at + ".what", "plan.draft.error.what");
      }
      if (!what.isEmpty()) {
        var kind = oneOf(Kind.values(), value(at + ".kind"), Kind.STEP);
        var who = oneOf(Who.values(), value(at + ".who"), Who.PERSON);
        steps.add(new Step(new StepId(id(at)), what, kind, who, by));
      }
    }
    return steps;
  }

  int edition() {
    return value("edition").matches("[0-9]{1,9}") ? Integer.parseInt(value("edition")) : -1;
  }

  boolean isWrong() {
    return filled.hasProblems();
  }

  Filled filled() {
    return filled;
  }

  private UUID id(String at) {
    return Optional.of(value(at + ".id"))
        .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
        .map(UUID::fromString)
        .orElseGet(UUID::randomUUID);
  }

  private static <T extends Enum<T>> T oneOf(T[] values, String word, T otherwise) {
    return Arrays.stream(values)
        .filter(one -> one.name().equals(word))
        .findFirst()
        .orElse(otherwise);
  }

  private String words(String field, int longest) {
    if (value(field).length() > longest) {
      filled = filled.withProblem(field, text.t("plan.error.long", longest));
    }
    return value(field);
  }

  private @Nullable LocalDate day(String field) {
    var parts =
        new DateParts(value(field + ".day"), value(field + ".month"), value(field + ".year"));
    return switch (parts.read()) {
      case DateParts.Read.Empty() -> null;
      case DateParts.Read.Wrong(var part, var reason) -> {
        problem(field + "." + part, "components.date." + reason.name());
        yield null;
      }
      case DateParts.Read.Right(var day) -> day;
    };
  }

  private String value(String field) {
    return Optional.ofNullable(typed.getFirst(field)).orElse("").replace("\r\n", "\n").strip();
  }

  private void problem(String field, String key) {
    filled = filled.withProblem(field, text.t(key));
  }

  private static void date(Map<String, String> values, String at, @Nullable LocalDate day) {
    if (day != null) {
      values.put(at + ".day", String.valueOf(day.getDayOfMonth()));
      values.put(at + ".month", String.valueOf(day.getMonthValue()));
      values.put(at + ".year", String.valueOf(day.getYear()));
    }
  }
}

package se.vagval.plan.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.plan.StepId;
import se.vagval.plan.model.PlanContent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A plan as it is kept. One that was struck out is read as an empty one.
@Component
class PlanContentJson {

  private final JsonMapper mapper;

  PlanContentJson(JsonMapper mapper) {
    this.mapper = mapper;
  }

  String write(PlanContent content) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("aim", content.aim());
    tree.put("ownWords", content.ownWords());
    put(tree, "followUpOn", content.followUpOn());
    tree.put("goals", content.goals().stream().map(PlanContentJson::goal).toList());
    return mapper.writeValueAsString(tree);
  }

  private static Map<String, Object> goal(PlanContent.Goal goal) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("id", goal.id().toString());
    tree.put("text", goal.text());
    tree.put("steps", goal.steps().stream().map(PlanContentJson::step).toList());
    return tree;
  }

  private static Map<String, Object> step(PlanContent.Step step) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("id", step.id().toString());
    tree.put("what", step.what());
    tree.put("kind", step.kind().name());
    tree.put("who", step.who().name());
    put(tree, "by", step.by());
    return tree;
  }

  PlanContent read(String json) {
    var tree = mapper.readTree(json);
    var goals = new ArrayList<PlanContent.Goal>();
    for (var goal : tree.path("goals")) {
      goals.add(
          new PlanContent.Goal(
              UUID.fromString(text(goal, "id")), text(goal, "text"), steps(goal.path("steps"))));
    }
    return new PlanContent(
        text(tree, "aim"), text(tree, "ownWords"), day(tree, "followUpOn"), goals);
  }

  private static List<PlanContent.Step> steps(JsonNode list) {
    var steps = new ArrayList<PlanContent.Step>();
    for (var step : list) {
      steps.add(
          new PlanContent.Step(
              new StepId(UUID.fromString(text(step, "id"))),
              text(step, "what"),
              PlanContent.Kind.valueOf(text(step, "kind")),
              PlanContent.Who.valueOf(text(step, "who")),
              day(step, "by")));
    }
    return steps;
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).asString("");
  }

  private static @Nullable LocalDate day(JsonNode node, String key) {
    var text = text(node, key);
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private static void put(Map<String, Object> tree, String key, @Nullable LocalDate day) {
    if (day != null) {
      tree.put(key, day.toString());
    }
  }
}

package se.vagval.assessment.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.assessment.model.Branch;
import se.vagval.assessment.model.EmploymentServiceMeasures;
import se.vagval.assessment.model.StateFacts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What was found out about the state's part, as it is kept. What was once written stays readable;
/// a day that nobody gave is left out.
@Component
class StateFactsJson {

  private final JsonMapper mapper;

  StateFactsJson(JsonMapper mapper) {
    this.mapper = mapper;
  }

  String write(StateFacts facts) {
    var tree = new LinkedHashMap<String, Object>();
    switch (facts) {
      case StateFacts.Work work -> {
        put(tree, "registeredOn", work.registeredOn());
        tree.put("seeksWork", work.seeksWork());
        tree.put("unemployedSince", work.unemployedSince().toString());
        tree.put("benefit", work.benefit());
        tree.put("programme", work.programme().name());
        tree.put("establishment", work.establishment());
        if (work.measures() instanceof EmploymentServiceMeasures.Spent spent) {
          tree.put("measures", spent.how().name());
          tree.put("measuresBy", spent.by());
          tree.put("measuresOn", spent.on().toString());
          tree.put("measuresWhy", spent.why());
        }
      }
      case StateFacts.Health health -> {
        tree.put("sickLeave", health.sickLeave());
        tree.put("benefit", health.benefit().name());
        put(tree, "contactOn", health.contactOn());
      }
    }
    return mapper.writeValueAsString(tree);
  }

  StateFacts read(Branch branch, String json) {
    var tree = mapper.readTree(json);
    return switch (branch) {
      case WORK ->
          new StateFacts.Work(
              day(tree, "registeredOn"),
              tree.path("seeksWork").asBoolean(),
              LocalDate.parse(tree.path("unemployedSince").asString()),
              tree.path("benefit").asBoolean(),
              StateFacts.Programme.valueOf(tree.path("programme").asString()),
              tree.path("establishment").asBoolean(),
              measures(tree));
      case HEALTH ->
          new StateFacts.Health(
              tree.path("sickLeave").asBoolean(),
              StateFacts.FkBenefit.valueOf(tree.path("benefit").asString()),
              day(tree, "contactOn"));
    };
  }

  private static EmploymentServiceMeasures measures(JsonNode tree) {
    return tree.has("measures")
        ? new EmploymentServiceMeasures.Spent(
            EmploymentServiceMeasures.How.valueOf(tree.path("measures").asString()),
            tree.path("measuresBy").asString(),
            LocalDate.parse(tree.path("measuresOn").asString()),
            tree.path("measuresWhy").asString())
        : new EmploymentServiceMeasures.Left();
  }

  private static void put(
      LinkedHashMap<String, Object> tree, String name, @Nullable LocalDate day) {
    if (day != null) {
      tree.put(name, day.toString());
    }
  }

  private static @Nullable LocalDate day(JsonNode tree, String name) {
    return tree.has(name) ? LocalDate.parse(tree.path(name).asString()) : null;
  }
}

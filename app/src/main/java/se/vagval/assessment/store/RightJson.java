package se.vagval.assessment.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import se.vagval.assessment.model.EndStanding;
import se.vagval.assessment.model.RightStanding;
import tools.jackson.databind.json.JsonMapper;

/// What a right was judged on, as it is kept: the age, and each month with what the register said
/// and by which import, or what was known from elsewhere.
@Component
class RightJson {

  private final JsonMapper mapper;

  RightJson(JsonMapper mapper) {
    this.mapper = mapper;
  }

  String write(RightStanding standing) {
    return mapper.writeValueAsString(tree(standing));
  }

  /// The same of a running check, with the months that the register had reached.
  String write(EndStanding standing) {
    var tree = tree(standing.right());
    var reached = new TreeMap<String, String>();
    standing.reached().forEach((month, day) -> reached.put(month.toString(), day.toString()));
    tree.put("reached", reached);
    tree.put("whenEnded", standing.terms().name());
    tree.put("placementRuns", standing.placementRuns());
    return mapper.writeValueAsString(tree);
  }

  static Map<String, Object> tree(RightStanding standing) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("age", standing.age());
    if (standing.youngToAge() != null) {
      tree.put("youngToAge", standing.youngToAge());
    }
    tree.put("months", standing.months().stream().map(RightJson::month).toList());
    return tree;
  }

  private static Map<String, Object> month(RightStanding.Month month) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("month", month.month().toString());
    tree.put("register", month.word().name());
    var told = month.told();
    if (told != null) {
      tree.put("import", told.from().toString());
      tree.put("importedOn", told.importedOn().toString());
    }
    var stated = month.stated();
    if (stated != null) {
      tree.put("statedOn", stated.on().toString());
    }
    return tree;
  }
}

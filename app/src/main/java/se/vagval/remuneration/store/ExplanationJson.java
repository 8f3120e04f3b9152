package se.vagval.remuneration.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import se.vagval.kernel.Money;
import se.vagval.kernel.Share;
import se.vagval.kernel.Wording;
import se.vagval.remuneration.ledger.StoredExplanation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Explanations as the database keeps them: keys of texts and typed facts, no words, so that they
/// can be read in any language for as long as they are kept.
final class ExplanationJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ExplanationJson() {}

  static String write(StoredExplanation explanation) {
    var tree = MAPPER.createObjectNode();
    tree.put("rule", explanation.rule());
    tree.put("version", explanation.version());
    var sentences = tree.putArray("sentences");
    for (var told : explanation.sentences()) {
      var sentence = sentences.addObject();
      sentence.put("bundle", told.key().bundle());
      sentence.put("name", told.key().name());
      var facts = sentence.putArray("facts");
      told.facts().forEach(fact -> put(facts.addObject(), fact));
    }
    return MAPPER.writeValueAsString(tree);
  }

  static StoredExplanation read(String json) {
    var tree = MAPPER.readTree(json);
    var sentences = new ArrayList<Wording>();
    for (var told : tree.get("sentences")) {
      var key =
          new StoredExplanation.KeptKey(told.get("bundle").asString(), told.get("name").asString());
      var facts = new ArrayList<Object>();
      told.get("facts").forEach(fact -> facts.add(fact(fact)));
      sentences.add(new Wording(key, facts));
    }
    return new StoredExplanation(
        tree.get("rule").asString(), tree.get("version").asInt(), List.copyOf(sentences));
  }

  private static void put(ObjectNode node, Object fact) {
    switch (fact) {
      case Money money -> node.put("ore", money.ore());
      case Share share -> node.put("share", share.toString());
      case YearMonth month -> node.put("month", month.toString());
      case LocalDate date -> node.put("date", date.toString());
      case Integer number -> node.put("number", number);
      case String text -> node.put("text", text);
      default -> throw new IllegalArgumentException("cannot keep " + fact.getClass());
    }
  }

  private static Object fact(JsonNode node) {
    var member = node.properties().iterator().next();
    var value = member.getValue();
    return switch (member.getKey()) {
      case "ore" -> Money.ofOre(value.asLong());
      case "share" -> Share.parse(value.asString()).orElseThrow();
      case "month" -> YearMonth.parse(value.asString());
      case "date" -> LocalDate.parse(value.asString());
      case "number" -> value.asInt();
      case "text" -> value.asString();
      default -> throw new IllegalStateException("unknown fact " + member.getKey());
    };
  }
}

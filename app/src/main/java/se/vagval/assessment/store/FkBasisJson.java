package se.vagval.assessment.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.assessment.AbilityNoteId;
import se.vagval.assessment.FkContacts;
import se.vagval.assessment.MappingId;
import se.vagval.assessment.StateCheckId;
import se.vagval.assessment.VoucherId;
import se.vagval.assessment.model.AbilityNote;
import se.vagval.assessment.model.Branch;
import se.vagval.assessment.model.FkBasisFacts;
import se.vagval.assessment.model.StateFacts;
import se.vagval.assessment.model.WorkAbility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a basis for an application to the Social Insurance Agency rests on, as it is kept. What was
/// once written stays readable; what nobody knew is left out.
@Component
class FkBasisJson {

  private static final String HEALTH = "health";
  private static final String PROVIDER = "provider";

  private final JsonMapper mapper;
  private final StateFactsJson states;

  FkBasisJson(JsonMapper mapper, StateFactsJson states) {
    this.mapper = mapper;
    this.states = states;
  }

  String write(FkBasisFacts facts) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("assessments", facts.assessments().stream().map(FkBasisJson::assessed).toList());
    tree.put("tried", facts.tried().stream().map(FkBasisJson::tried).toList());
    var needs = facts.needs();
    if (needs != null) {
      tree.put("needs", needs(needs));
    }
    var insurance = facts.insurance();
    if (insurance != null) {
      tree.put("insurance", insurance(insurance));
    }
    tree.put("contacts", facts.contacts().stream().map(FkBasisJson::contact).toList());
    return mapper.writeValueAsString(tree);
  }

  private static Map<String, Object> assessed(FkBasisFacts.Assessed one) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("from", one.conclusion().toString());
    tree.put(PROVIDER, one.provider());
    tree.put("reportedOn", one.reportedOn().toString());
    tree.put("author", one.author());
    tree.put("summary", one.summary());
    tree.put("instrument", one.instrument());
    tree.put(
        "scores", one.scores().stream().map(row -> List.of(row.dimension(), row.score())).toList());
    tree.put("concludedOn", one.concludedOn().toString());
    tree.put("ability", one.ability().name());
    tree.put("words", one.words());
    return tree;
  }

  private static Map<String, Object> tried(FkBasisFacts.Tried one) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("from", one.check().toString());
    tree.put(PROVIDER, one.provider());
    tree.put("first", one.first().toString());
    var last = one.last();
    if (last != null) {
      tree.put("last", last.toString());
    }
    return tree;
  }

  private static Map<String, Object> needs(FkBasisFacts.Needs needs) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("from", needs.mapping().toString());
    tree.put("completedOn", needs.completedOn().toString());
    tree.put(HEALTH, needs.health());
    tree.put("hoursAWeek", needs.hoursAWeek());
    tree.put("adaptation", needs.adaptation());
    return tree;
  }

  private Map<String, Object> insurance(FkBasisFacts.Insurance insurance) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("from", insurance.check().toString());
    tree.put("on", insurance.on().toString());
    tree.put("facts", mapper.readTree(states.write(insurance.health())));
    return tree;
  }

  private static Map<String, Object> contact(FkContacts.Contact one) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("on", one.on().toString());
    tree.put("withWhom", one.withWhom());
    tree.put("about", one.about());
    tree.put("outcome", one.outcome());
    return tree;
  }

  FkBasisFacts read(String json) {
    var tree = mapper.readTree(json);
    return new FkBasisFacts(
        tree.path("assessments").valueStream().map(FkBasisJson::readAssessed).toList(),
        tree.path("tried").valueStream().map(FkBasisJson::readTried).toList(),
        tree.has("needs") ? readNeeds(tree.path("needs")) : null,
        tree.has("insurance") ? readInsurance(tree.path("insurance")) : null,
        tree.path("contacts").valueStream().map(FkBasisJson::readContact).toList());
  }

  private static FkBasisFacts.Assessed readAssessed(JsonNode one) {
    return new FkBasisFacts.Assessed(
        new AbilityNoteId(from(one)),
        words(one, PROVIDER),
        day(one, "reportedOn"),
        words(one, "author"),
        words(one, "summary"),
        words(one, "instrument"),
        one.path("scores")
            .valueStream()
            .map(row -> new AbilityNote.Score(row.path(0).asString(), row.path(1).asString()))
            .toList(),
        day(one, "concludedOn"),
        WorkAbility.valueOf(words(one, "ability")),
        words(one, "words"));
  }

  private static FkBasisFacts.Tried readTried(JsonNode one) {
    @Nullable LocalDate last = one.has("last") ? day(one, "last") : null;
    return new FkBasisFacts.Tried(
        new VoucherId(from(one)), words(one, PROVIDER), day(one, "first"), last);
  }

  private static FkBasisFacts.Needs readNeeds(JsonNode one) {
    return new FkBasisFacts.Needs(
        new MappingId(from(one)),
        day(one, "completedOn"),
        words(one, HEALTH),
        words(one, "hoursAWeek"),
        words(one, "adaptation"));
  }

  private FkBasisFacts.Insurance readInsurance(JsonNode one) {
    var facts = states.read(Branch.HEALTH, one.path("facts").toString());
    return new FkBasisFacts.Insurance(
        new StateCheckId(from(one)), day(one, "on"), (StateFacts.Health) facts);
  }

  private static FkContacts.Contact readContact(JsonNode one) {
    return new FkContacts.Contact(
        day(one, "on"), words(one, "withWhom"), words(one, "about"), words(one, "outcome"));
  }

  private static UUID from(JsonNode one) {
    return UUID.fromString(words(one, "from"));
  }

  private static String words(JsonNode one, String name) {
    return one.path(name).asString();
  }

  private static LocalDate day(JsonNode one, String name) {
    return LocalDate.parse(words(one, name));
  }
}

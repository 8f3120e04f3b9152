package se.vagval.casework.entrance;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import se.vagval.access.Actor;
import se.vagval.casework.FirstContactId;
import se.vagval.casework.Languages;
import se.vagval.casework.TargetGroup;
import se.vagval.casework.UnitId;
import se.vagval.casework.model.FirstContact;
import se.vagval.web.Text;
import se.vagval.web.components.Filled;

/// Reads the form of a new contact. What the person wants comes first; what they live on is not
/// asked.
final class TakeContactForm {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_LINE = 200;

  private final EntranceFields fields;
  private final LocalDate today;

  TakeContactForm(MultiValueMap<String, String> typed, Text text, LocalDate today) {
    this.fields = new EntranceFields(typed, text);
    this.today = today;
  }

  static Filled fresh() {
    return Filled.nothing().with("language", "sv");
  }

  Filled filled() {
    return fields.filled();
  }

  FirstContactId id() {
    return new FirstContactId(fields.id());
  }

  /// Empty when something is wrong; [#filled] then says what.
  Optional<FirstContact> read(Actor by) {
    var said = said();
    var who = who();
    var next = fields.next(today);
    var unit = fields.uuid("unit").map(UnitId::new);
    if (unit.isEmpty()) {
      fields.problem("unit", "casework.error.unit");
    }
    return fields.isWrong()
        ? Optional.empty()
        : Optional.of(
            new FirstContact(
                id(),
                null,
                unit.orElseThrow(),
                who,
                said.orElseThrow(),
                next.orElseThrow(),
                new FirstContact.Taken(by.signedIn(), by.name(), today),
                new FirstContact.Held(by.signedIn(), by.name()),
                null));
  }

  private Optional<FirstContact.Said> said() {
    var wants = fields.needed("wants", EntranceFields.LONGEST_TEXT);
    var group = fields.oneOf("group", TargetGroup.values());
    var cameBy = fields.oneOf("cameBy", FirstContact.CameBy.values());
    return group.flatMap(one -> cameBy.map(way -> new FirstContact.Said(one, way, wants)));
  }

  private FirstContact.Who who() {
    var language = fields.value("language");
    if (!Languages.isKnown(language)) {
      fields.problem("language", "casework.correct.error.language");
    }
    var organisation = fields.within("organisation", LONGEST_LINE);
    if (organisation.isEmpty() && fields.value("group").equals(TargetGroup.ORGANISATION.name())) {
      fields.problem("organisation", "casework.entrance.error.organisation");
    }
    return new FirstContact.Who(
        fields.needed("given", LONGEST_NAME),
        fields.within("family", LONGEST_NAME),
        organisation,
        fields.needed("reach", LONGEST_LINE),
        language,
        fields.value("interpreter").equals("true"),
        fields.value("hidden").equals("true"));
  }
}

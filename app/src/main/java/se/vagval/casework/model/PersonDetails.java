package se.vagval.casework.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.vagval.casework.PersonName;

/// What is kept of a person that can be wrong and be put right. The personal number is not among
/// it: that has rules of its own.
///
/// @param phone empty where it is not known
/// @param language a code of ISO 639
public record PersonDetails(PersonName.Known name, LocalDate born, String phone, String language) {

  public PersonDetails withBorn(LocalDate other) {
    return new PersonDetails(name, other, phone, language);
  }

  /// What would be corrected if this became that; empty when they say the same.
  public List<Correction.Change> changesTo(PersonDetails that) {
    var changes = new ArrayList<Correction.Change>();
    for (var field : Correction.Field.values()) {
      var change = new Correction.Change(field, said(field), that.said(field));
      if (!change.stood().equals(change.stands())) {
        changes.add(change);
      }
    }
    return List.copyOf(changes);
  }

  private String said(Correction.Field field) {
    return switch (field) {
      case GIVEN_NAME -> name.given();
      case FAMILY_NAME -> name.family();
      case BIRTH_DATE -> born.toString();
      case PHONE -> phone;
      case LANGUAGE -> language;
    };
  }

  /// Tells nothing of the person.
  @Override
  public String toString() {
    return "PersonDetails[hidden]";
  }
}

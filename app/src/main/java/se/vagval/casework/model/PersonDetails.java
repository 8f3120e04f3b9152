package se.vagval.casework.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.vagval.casework.PersonName;

/// What is kept of a person that can be wrong and be put right. The personal number is not among
/// it: that has rules of its own.
///
/// @param phone empty where it is not known
/// @param language a code of ISO 639
/// @param interpreter whether one is needed
public record PersonDetails(
    PersonName.Known name, LocalDate born, String phone, String language, boolean interpreter) {

  private static final String NOT_SAID = "sv";
  private static final String TELEPHONE = "[0-9+ ()-]{5,30}";

  public PersonDetails withBorn(LocalDate other) {
    return new PersonDetails(name, other, phone, language, interpreter);
  }

  /// With what was said at the first contact, where nothing is known yet. What somebody has
  /// corrected stays, and so does what else was known.
  ///
  /// @param corrected what was corrected before
  public PersonDetails withSaid(FirstContact.Who said, Set<Correction.Field> corrected) {
    var tongue =
        language.equals(NOT_SAID) && !corrected.contains(Correction.Field.LANGUAGE)
            ? said.language()
            : language;
    var needed =
        said.interpreter()
            && tongue.equals(said.language())
            && !corrected.contains(Correction.Field.INTERPRETER);
    var reached =
        phone.isEmpty()
            && said.organisation().isEmpty()
            && said.reach().matches(TELEPHONE)
            && !corrected.contains(Correction.Field.PHONE);
    return new PersonDetails(
        name, born, reached ? said.reach() : phone, tongue, interpreter || needed);
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
      case INTERPRETER -> String.valueOf(interpreter);
    };
  }

  /// Tells nothing of the person.
  @Override
  public String toString() {
    return "PersonDetails[hidden]";
  }
}

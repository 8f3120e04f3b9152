package se.vagval.retention.model;

import se.vagval.kernel.Rule;

/// What a column becomes in an anonymised copy, by what it says that it holds of people. Who
/// somebody was becomes somebody made up, the same in every table; what was written of them is
/// struck out. Ids are others in every column.
@Rule(id = "RET-04", source = "Dataskyddsförordningen art. 4.5, 5.1 c och skäl 26")
public final class ColumnInCopy {

  public enum Outcome {
    AS_IT_IS,
    STRUCK_OUT,
    /// A document in which providers' names and their offers' titles are struck out.
    WITHOUT_NAMES,
    GIVEN_NAME,
    FAMILY_NAME,
    FULL_NAME,
    PERSONAL_NUMBER,
    BIRTH_DATE,
    PHONE,
    SIGN_IN,
    PROVIDER_NAME,
    OTHER_REFERENCE,
    /// It does not say what it holds: nothing is copied then.
    REFUSED
  }

  private ColumnInCopy() {}

  public static Outcome of(KeptColumn column) {
    var said = column.said();
    return switch (said.tag()) {
      case "personal:identity" -> identity(column.name());
      case "personal:text", "staff:text", "trace", "session" -> Outcome.STRUCK_OUT;
      case "personal:health" -> said.kept() ? Outcome.AS_IT_IS : Outcome.STRUCK_OUT;
      case "provider" -> column.name().equals("name") ? Outcome.PROVIDER_NAME : Outcome.STRUCK_OUT;
      case "personal:case", "pseudonymous" ->
          said.reference() ? reference(column.type()) : document(column.type());
      case "staff" -> column.name().equals("name") ? Outcome.FULL_NAME : Outcome.AS_IT_IS;
      case "internal-id", "none" -> Outcome.AS_IT_IS;
      default -> Outcome.REFUSED;
    };
  }

  private static Outcome reference(String type) {
    return type.equals("jsonb") ? Outcome.STRUCK_OUT : Outcome.OTHER_REFERENCE;
  }

  private static Outcome document(String type) {
    return type.equals("jsonb") ? Outcome.WITHOUT_NAMES : Outcome.AS_IT_IS;
  }

  private static Outcome identity(String name) {
    return switch (name) {
      case "given_name" -> Outcome.GIVEN_NAME;
      case "family_name" -> Outcome.FAMILY_NAME;
      case "name" -> Outcome.FULL_NAME;
      case "personal_number", "stated_number", "number" -> Outcome.PERSONAL_NUMBER;
      case "birth_date" -> Outcome.BIRTH_DATE;
      case "phone" -> Outcome.PHONE;
      case "subject" -> Outcome.SIGN_IN;
      default -> Outcome.STRUCK_OUT;
    };
  }
}

package se.vagval.casework.model;

/// What is kept of a person as it stands.
///
/// @param bornIsTold whether the personal number tells the birth date
/// @param alias of a protected person; empty when there is none
public record DetailsNow(PersonDetails details, boolean bornIsTold, String alias, int version) {

  /// Tells nothing of the person.
  @Override
  public String toString() {
    return "DetailsNow[hidden]";
  }
}

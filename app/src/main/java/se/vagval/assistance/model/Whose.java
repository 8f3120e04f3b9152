package se.vagval.assistance.model;

import java.time.YearMonth;
import se.vagval.casework.HouseholdId;
import se.vagval.casework.PersonalNumber;

/// Whose a row is, before anybody has looked up who that is here.
public interface Whose {

  PersonalNumber number();

  /// The month that tells which household of theirs it is about.
  YearMonth month();

  Subject in(HouseholdId household);
}

package se.vagval.casework.model;

import java.time.LocalDate;
import java.util.UUID;
import se.vagval.access.AccountId;
import se.vagval.casework.FirstContactId;
import se.vagval.kernel.Term;

/// That a first contact went from one colleague to another. Names are empty when the account is
/// gone.
///
/// @param by who handed it over: mostly, but not always, whoever had it
@Term(sv = "överlämning av en första kontakt")
public record ContactHandover(String from, String to, String by, String why, LocalDate on) {

  /// What a form asks for.
  ///
  /// @param id made with the form, so that it acts once
  /// @param from who had it when the form was shown
  public record Asked(UUID id, FirstContactId contact, AccountId from, AccountId to, String why) {}
}

package se.vagval.assessment;

import java.time.LocalDate;
import java.util.List;
import se.vagval.casework.CaseId;
import se.vagval.kernel.Term;

/// What was said with the Social Insurance Agency about a person. The module that keeps contacts
/// with authorities implements it.
public interface FkContacts {

  @Term(sv = "kontakt med Försäkringskassan")
  record Contact(LocalDate on, String withWhom, String about, String outcome) {}

  /// The newest first.
  List<Contact> of(CaseId caseId);
}

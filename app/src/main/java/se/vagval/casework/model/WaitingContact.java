package se.vagval.casework.model;

import se.vagval.kernel.Term;

/// A first contact in the list of those that wait.
///
/// @param mayRead else no more is shown than that it is there
@Term(sv = "kontakt som väntar")
public record WaitingContact(FirstContact contact, boolean mayRead) {}

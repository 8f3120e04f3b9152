package se.vagval.casework.model;

import se.vagval.casework.SavedViewId;
import se.vagval.kernel.Term;

/// A list that a member of staff has kept under a name.
///
/// @param query what stands after the list's address; it names nobody
@Term(sv = "sparad vy")
public record SavedView(SavedViewId id, String name, String query) {}

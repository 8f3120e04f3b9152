package se.vagval.casework;

import se.vagval.kernel.Term;

/// Something in a case that is told before the case is closed, derived from what is so that day and
/// never stored. Modules offer theirs as beans.
///
/// @param key where its text stands: this, a dot, and its name
/// @param name in capitals, one in the whole service
/// @param settledFirst whether the case cannot be closed before it is settled; otherwise whoever
///   closes it only has to know
/// @param when an SQL condition in brackets about the case's row, which is called `c`, on `:today`
/// @param page where it is settled or seen; `{case}` stands for the case
@Term(sv = "hinder för avslut")
public record HoldsOpen(
    String key, String name, int order, boolean settledFirst, String when, String page) {

  /// One that has to be settled before the case is closed.
  public static HoldsOpen untilSettled(
      String key, String name, int order, String when, String page) {
    return new HoldsOpen(key, name, order, true, when, page);
  }

  /// One that is only told.
  public static HoldsOpen told(String key, String name, int order, String when, String page) {
    return new HoldsOpen(key, name, order, false, when, page);
  }

  public String text() {
    return key + "." + name;
  }

  public String page(CaseId caseId) {
    return page.replace("{case}", caseId.toString());
  }
}

package se.vagval.statistics.model;

import se.vagval.kernel.Term;
import se.vagval.statistics.RegisterMonth;

/// What the registers hold for one month, in the document's own order.
///
/// @param paid households in the payment register
/// @param workAndRehab of those, at the work and rehabilitation unit
/// @param decided households in the decision register
/// @param unemployed of those, with unemployment as the cause
/// @param withMeasure of the unemployed, with a measure of work or rehabilitation
/// @param personsAtCentre persons of the households with a measure, active at the in-house centre
/// @param unclear of those decided, with a cause that is not clear
/// @param personsInProjects persons in projects that others pay for
@Term(sv = "registeruppgift", source = "Nacka 2005")
public record RegisterCount(
    RegisterMonth month,
    int paid,
    int workAndRehab,
    int decided,
    int unemployed,
    int withMeasure,
    int personsAtCentre,
    int unclear,
    int personsInProjects) {

  public boolean isEmpty() {
    return paid == 0 && decided == 0 && personsInProjects == 0;
  }
}

package se.vagval.employers.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.vagval.employers.EmployerId;
import se.vagval.kernel.Term;

/// An organisation that offers something, and when somebody gets in touch with it next.
///
/// @param next null when nobody is to follow up
/// @param version of what can be changed, so that nobody overwrites what they have not seen
@Term(sv = "arbetsgivare")
public record Employer(
    EmployerId id, Facts facts, Reached reached, @Nullable Next next, int version) {

  @Term(sv = "slag av arbetsgivare")
  public enum Kind {
    EMPLOYER,
    ASSOCIATION
  }

  /// What an organisation can offer people on their way to work.
  @Term(sv = "erbjudande från arbetsgivare")
  public enum Offer {
    JOB,
    PRACTICE,
    TRAINEE_PLACE,
    VISIT
  }

  public record Facts(String organisation, Kind kind, Set<Offer> offers) {

    public Facts {
      offers = offers.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(offers));
    }

    /// In the order in which they are asked for.
    public List<Offer> offersInOrder() {
      return offers.stream().sorted().toList();
    }
  }

  /// Who speaks for the organisation, and how they are reached; both may be empty.
  public record Reached(String person, String reach) {

    /// Tells nothing of the person.
    @Override
    public String toString() {
      return "Employer.Reached[hidden]";
    }
  }

  public record Next(String act, LocalDate on) {}

  /// What was agreed or happened; it is never changed.
  ///
  /// @param by empty when the account is gone
  @Term(sv = "anteckning om arbetsgivare")
  public record Note(String text, LocalDate on, String by) {}
}
